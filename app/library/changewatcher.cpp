// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/changewatcher.h"

#include "library/librarycore.h"
#include "store/journal.h"
#include "store/mentionstore.h"
#include "store/recordtable.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Beyond this a list is read anew faster than told what to replace.
constexpr int mostChanges = 2000;

/// Adds the record that the changed one belongs to, which a change of other columns does not name.
Result<void> addOwner(Database &database, QSet<QString> &owners, const Operation &operation,
                      const QString &column)
{
    bool isNamed = false;
    for (const QJsonObject &side : {operation.before, operation.after}) {
        const QString owner = side.value(column).toString();
        if (owner.isEmpty())
            continue;
        owners.insert(owner);
        isNamed = true;
    }
    if (isNamed)
        return {};
    return RecordTable::ofNoun(operation.noun)
        .and_then([&](const RecordTable *table) { return table->read(database, operation.record); })
        .transform([&](const std::optional<RecordState> &state) {
            if (state)
                owners.insert(state->row.value(column).toString());
        });
}

Result<void> add(Database &database, ChangeSet &changes, const Operation &operation)
{
    const QString &noun = operation.noun;
    if (noun == u"document")
        changes.documents.insert(operation.record);
    else if (noun == u"claim")
        changes.claims.insert(operation.record);
    else if (noun == u"tag")
        changes.tags.insert(operation.record);
    else if (noun == u"question" || noun == u"judgement")
        changes.judgements.insert(operation.record);
    else if (noun == u"review_session")
        changes.sessions.insert(operation.record);
    else if (noun == u"decision")
        changes.decisions.insert(operation.record);
    else if (noun.startsWith(u"lexicon_"))
        changes.lexicon = true;
    else if (noun == u"report")
        changes.reports = true;
    else if (noun == u"dismissed_pair")
        changes.pairs = true;
    else if (noun == u"correction" || noun == u"figure_correction")
        return addOwner(database, changes.documents, operation, u"document"_s);
    else if (noun == u"claim_figure" || noun == u"claim_entity")
        return addOwner(database, changes.claims, operation, u"claim"_s);
    else if (noun == u"relation")
        return addOwner(database, changes.claims, operation, u"from_claim"_s).and_then([&] {
            return addOwner(database, changes.claims, operation, u"to_claim"_s);
        });
    return {};
}

Result<ChangeSet> changesOf(Database &database, const QList<Operation> &operations,
                            const QList<MarkedDocument> &marked)
{
    ChangeSet changes;
    changes.everything = operations.size() == mostChanges || marked.size() == mostChanges;
    if (changes.everything)
        return changes;
    for (const Operation &operation : operations) {
        if (const auto added = add(database, changes, operation); !added)
            return std::unexpected(added.error());
    }
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
    QMetaObject::invokeMethod(this, &ChangeWatcher::readOwn, Qt::QueuedConnection);
}

void ChangeWatcher::release()
{
    m_isHeld = false;
    wake();
}

/// What cannot be read now is read at the next turn.
void ChangeWatcher::poll()
{
    if (m_isHeld)
        return;
    const auto version = m_core->with([](Database &database) { return database.dataVersion(); });
    if (!version || (*version == m_seenVersion && !m_isBehind))
        return;
    if (tell())
        m_seenVersion = *version; // asked before: what has come since is another one
}

/// The version does not tell of what this connection has written.
void ChangeWatcher::readOwn()
{
    if (!m_isHeld)
        tell();
}

bool ChangeWatcher::tell()
{
    const auto changes = m_core->with([this](Database &database) { return readChanges(database); });
    m_isBehind = !changes;
    if (changes && !changes->isEmpty())
        Q_EMIT changed(*changes);
    return changes.has_value();
}

Result<ChangeSet> ChangeWatcher::readChanges(Database &database)
{
    const auto operations = Journal(database).since(m_seenSeq, mostChanges);
    if (!operations)
        return std::unexpected(operations.error());
    const auto marked = MentionStore(database).markedSince(m_seenMarked, mostChanges);
    if (!marked)
        return std::unexpected(marked.error());
    const auto changes = changesOf(database, *operations, *marked);
    if (!changes)
        return changes;
    if (changes->everything)
        return skipToEnd(database).transform([&] { return *changes; });
    m_seenSeq = operations->isEmpty() ? m_seenSeq : operations->constLast().seq;
    m_seenMarked = marked->isEmpty() ? m_seenMarked : marked->constLast().seq;
    return changes;
}

/// What is there already is not told.
Result<void> ChangeWatcher::skipToEnd(Database &database)
{
    return Journal(database).lastSeq().and_then([&](qint64 seq) {
        return MentionStore(database).lastSeq().transform([&](qint64 marked) {
            m_seenSeq = seq;
            m_seenMarked = marked;
        });
    });
}

} // namespace Postilla
