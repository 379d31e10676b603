// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/changewatcher.h"

#include "library/librarycore.h"
#include "store/journal.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Beyond this a list is read anew faster than told what to replace.
constexpr int mostOperations = 2000;

void add(ChangeSet &changes, const Operation &operation)
{
    if (operation.noun == u"document")
        changes.documents.insert(operation.record);
    else if (operation.noun == u"claim")
        changes.claims.insert(operation.record);
    else if (operation.noun == u"tag")
        changes.tags.insert(operation.record);
}

ChangeSet changesOf(const QList<Operation> &operations)
{
    ChangeSet changes;
    changes.everything = operations.size() == mostOperations;
    if (!changes.everything) {
        for (const Operation &operation : operations)
            add(changes, operation);
    }
    return changes;
}
} // namespace

ChangeWatcher::ChangeWatcher(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
    m_core->with([this](Database &database) -> Result<void> {
        m_seenVersion = database.dataVersion().value_or(0);
        m_seenSeq = Journal(database).lastSeq().value_or(0);
        return {};
    });
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatcher::poll);
    m_timer.start(500ms);
}

void ChangeWatcher::wake(const QSet<QString> &marked)
{
    const auto tellNow = [this, marked] { tell(readJournal(), marked); };
    QMetaObject::invokeMethod(this, tellNow, Qt::QueuedConnection);
}

/// A version that cannot be read now is read at the next turn.
void ChangeWatcher::poll()
{
    const auto version = m_core->with([](Database &database) { return database.dataVersion(); });
    if (!version || *version == m_seenVersion)
        return;
    m_seenVersion = *version;
    tell(readJournal(), {});
}

void ChangeWatcher::tell(ChangeSet changes, const QSet<QString> &marked)
{
    if (!changes.everything)
        changes.documents.unite(marked);
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

ChangeSet ChangeWatcher::readJournal()
{
    const auto operations = m_core->with(
        [this](Database &database) { return Journal(database).since(m_seenSeq, mostOperations); });
    if (!operations || operations->isEmpty())
        return {};
    const ChangeSet changes = changesOf(*operations);
    m_seenSeq = operations->constLast().seq;
    if (changes.everything) {
        m_seenSeq =
            m_core->with([](Database &database) { return Journal(database).lastSeq(); }).value_or(m_seenSeq);
    }
    return changes;
}

} // namespace Postilla
