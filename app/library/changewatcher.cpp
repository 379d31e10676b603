// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/changewatcher.h"

#include "library/librarycore.h"
#include "store/journal.h"
#include "store/mentionstore.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Beyond this a list is read anew faster than told what to replace.
constexpr int mostChanges = 2000;

/// The record that the changed one belongs to.
void addOwner(QSet<QString> &owners, const Operation &operation, QLatin1StringView column)
{
    for (const QJsonObject &side : {operation.before, operation.after}) {
        if (const QString owner = side.value(column).toString(); !owner.isEmpty())
            owners.insert(owner);
    }
}

void add(ChangeSet &changes, const Operation &operation)
{
    if (operation.noun == u"document")
        changes.documents.insert(operation.record);
    else if (operation.noun == u"claim")
        changes.claims.insert(operation.record);
    else if (operation.noun == u"tag")
        changes.tags.insert(operation.record);
    else if (operation.noun.startsWith(u"lexicon_"))
        changes.lexicon = true;
    else if (operation.noun == u"correction" || operation.noun == u"figure_correction")
        addOwner(changes.documents, operation, "document"_L1);
    else if (operation.noun == u"claim_figure" || operation.noun == u"claim_entity")
        addOwner(changes.claims, operation, "claim"_L1);
    else if (operation.noun == u"relation") {
        addOwner(changes.claims, operation, "from_claim"_L1);
        addOwner(changes.claims, operation, "to_claim"_L1);
    }
}

ChangeSet changesOf(const QList<Operation> &operations, const QList<MarkedDocument> &marked)
{
    ChangeSet changes;
    changes.everything = operations.size() == mostChanges || marked.size() == mostChanges;
    if (changes.everything)
        return changes;
    for (const Operation &operation : operations)
        add(changes, operation);
    for (const MarkedDocument &document : marked)
        changes.documents.insert(document.uuid);
    return changes;
}
} // namespace

ChangeWatcher::ChangeWatcher(std::shared_ptr<LibraryCore> core, QObject *parent)
    : QObject(parent)
    , m_core(std::move(core))
    , m_timer(new QTimer(this))
{
    m_core->with([this](Database &database) {
        m_seenVersion = database.dataVersion().value_or(0);
        return skipToEnd(database);
    });
    connect(m_timer, &QTimer::timeout, this, &ChangeWatcher::poll);
    m_timer->start(500ms);
}

void ChangeWatcher::wake()
{
    QMetaObject::invokeMethod(this, &ChangeWatcher::tell, Qt::QueuedConnection);
}

/// A version that cannot be read now is read at the next turn.
void ChangeWatcher::poll()
{
    const auto version = m_core->with([](Database &database) { return database.dataVersion(); });
    if (!version || *version == m_seenVersion)
        return;
    m_seenVersion = *version;
    tell();
}

void ChangeWatcher::tell()
{
    const auto changes = m_core->with([this](Database &database) { return readChanges(database); });
    if (changes && !changes->isEmpty())
        Q_EMIT changed(*changes);
}

Result<ChangeSet> ChangeWatcher::readChanges(Database &database)
{
    const auto operations = Journal(database).since(m_seenSeq, mostChanges);
    if (!operations)
        return std::unexpected(operations.error());
    const auto marked = MentionStore(database).markedSince(m_seenMarked, mostChanges);
    if (!marked)
        return std::unexpected(marked.error());
    const ChangeSet changes = changesOf(*operations, *marked);
    if (changes.everything)
        return skipToEnd(database).transform([&] { return changes; });
    m_seenSeq = operations->isEmpty() ? m_seenSeq : operations->constLast().seq;
    m_seenMarked = marked->isEmpty() ? m_seenMarked : marked->constLast().seq;
    return changes;
}

/// What is there already is not told.
Result<void> ChangeWatcher::skipToEnd(Database &database)
{
    return Journal(database)
        .lastSeq()
        .and_then([&](qint64 seq) {
            m_seenSeq = seq;
            return MentionStore(database).lastSeq();
        })
        .transform([&](qint64 marked) { m_seenMarked = marked; });
}

} // namespace Postilla
