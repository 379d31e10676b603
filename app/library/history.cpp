// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/history.h"

#include "library/actplace.h"
#include "library/historyreader.h"
#include "library/librarycore.h"
#include "store/journal.h"
#include "store/reviewqueuestore.h"
#include "store/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

template <typename Read>
Result<QList<HistoryLine>> readLines(const LibraryCore &core, const Progress &progress, Read read)
{
    return core.with([&](Database &database) {
        Journal journal(database);
        return read(journal).and_then([&](const QList<Operation> &operations) {
            return HistoryReader(database).lines(operations, progress);
        });
    });
}

Result<QList<HistoryLine>> linesOfClaim(const LibraryCore &core, const QString &uuid, int limit,
                                        const Progress &progress)
{
    return readLines(core, progress, [&](Journal &journal) { return journal.latestOfClaim(uuid, limit); });
}

Result<QList<HistoryLine>> lastLines(const LibraryCore &core, int limit, const Progress &progress)
{
    return readLines(core, progress, [&](Journal &journal) { return journal.latest(limit); });
}

/// Runs a call of the undo stack of the library's analyst.
/// A review session of which a decision was taken back goes on at its card, whenever it is opened.
Result<void> standAtUndone(const LibraryCore &core, const UndoStep &step)
{
    if (!step.label.startsWith(u"review-"_s))
        return {};
    return core.with([&](Database &database) {
        return Journal(database).ofAct(step.act).and_then(
            [&](const QList<Operation> &operations) -> Result<void> {
                const auto made = std::ranges::find(operations, u"decision"_s, &Operation::noun);
                if (made == operations.cend())
                    return {};
                return Transaction::begin(database).and_then([&](Transaction transaction) {
                    return ReviewQueueStore(database).standAtDecision(made->record).and_then([&] {
                        return transaction.commit();
                    });
                });
            });
    });
}

template <typename Call>
auto withUndoStack(const LibraryCore &core, Call call)
{
    return core.with([&](Database &database) {
        UndoStack stack(database, core.analyst(), core.clock());
        return call(stack);
    });
}

} // namespace

History::History(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<HistoryLine>> History::latest(int limit) const
{
    return lastLines(*m_core, limit, {});
}

Result<QList<HistoryLine>> History::of(const QString &noun, const QString &uuid, int limit) const
{
    return readLines(*m_core, {}, [&](Journal &journal) { return journal.latestOf(noun, uuid, limit); });
}

Result<QList<HistoryLine>> History::ofClaim(const QString &claimUuid, int limit) const
{
    return linesOfClaim(*m_core, claimUuid, limit, {});
}

Job<QList<HistoryLine>> History::read(const QString &claimUuid, int limit) const
{
    return LibraryCore::start<QList<HistoryLine>>(
        m_core, [claimUuid, limit](const LibraryCore &core, const Progress &progress) {
            return claimUuid.isEmpty() ? lastLines(core, limit, progress)
                                       : linesOfClaim(core, claimUuid, limit, progress);
        });
}

Result<std::optional<UndoStep>> History::nextUndo(const QSet<QString> &passed) const
{
    return withUndoStack(*m_core, [&](UndoStack &stack) { return stack.nextUndo(passed); });
}

Result<std::optional<UndoStep>> History::nextRedo(const QSet<QString> &passed) const
{
    return withUndoStack(*m_core, [&](UndoStack &stack) { return stack.nextRedo(passed); });
}

Result<UndoStep> History::undo(const QSet<QString> &passed)
{
    const std::optional<UndoStep> step = nextUndo(passed).value_or(std::nullopt);
    if (step && m_core->isActOpen(step->act)) {
        return std::unexpected(Error(ErrorCode::LibraryBusy,
                                     Words::tr("The import that would be undone goes on"), m_core->path(),
                                     Words::tr("Cancel it or wait for its end.")));
    }
    return withUndoStack(*m_core, [&](UndoStack &stack) { return stack.undo(passed); })
        .transform([&](auto undone) {
            std::ignore = standAtUndone(*m_core, undone); // it is undone all the same
            m_core->tellCommitted();
            return undone;
        });
}

Result<UndoStep> History::redo(const QSet<QString> &passed)
{
    return withUndoStack(*m_core, [&](UndoStack &stack) { return stack.redo(passed); })
        .transform([&](auto redone) {
            m_core->tellCommitted();
            return redone;
        });
}

Result<QList<FieldConflict>> History::conflicts(const UndoStep &step) const
{
    return withUndoStack(*m_core, [&](UndoStack &stack) { return stack.conflicts(step); });
}

Result<QList<VersionPair>> History::versions(const UndoStep &step) const
{
    return conflicts(step).and_then([&](const QList<FieldConflict> &found) {
        return m_core->with([&](Database &database) { return HistoryReader(database).versions(found); });
    });
}

Result<std::optional<ActPlace>> History::placeOf(const UndoStep &step) const
{
    return m_core->with([&](Database &database) { return readActPlace(database, step.act); });
}

Result<std::optional<ActPlace>> History::placeOf(const HistoryLine &line) const
{
    return m_core->with(
        [&](Database &database) { return readRecordPlace(database, line.noun, line.record); });
}

} // namespace Postilla
