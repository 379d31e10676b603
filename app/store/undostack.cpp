// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/undostack.h"

#include "store/database.h"
#include "store/edit.h"
#include "store/journal.h"
#include "store/recordname.h"
#include "store/recordtable.h"
#include "store/select.h"
#include "store/store.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Takes operations back in memory, newest first, and notes where a record is not as they left it.
class Rehearsal
{
public:
    explicit Rehearsal(Database &database)
        : m_database(database)
    {
    }

    Result<void> takeBack(const Operation &operation)
    {
        if (auto kept = checkNeeded(operation); !kept)
            return kept;
        return state(operation.noun, operation.record).transform([&](RecordState *state) {
            const bool shouldBeRemoved = operation.kind == OperationKind::Remove;
            if (state->removed != shouldBeRemoved)
                note(operation, u"removed"_s, shouldBeRemoved, state->removed);
            for (auto field = operation.after.begin(); field != operation.after.end(); ++field) {
                if (state->row.value(field.key()) != field.value())
                    note(operation, field.key(), field.value(), state->row.value(field.key()));
            }
            if (operation.kind == OperationKind::Update) {
                for (auto field = operation.before.begin(); field != operation.before.end(); ++field)
                    state->row.insert(field.key(), field.value());
            } else {
                state->removed = !shouldBeRemoved;
            }
        });
    }

    const QList<FieldConflict> &conflicts() const { return m_conflicts; }

private:
    /// A document, claim, tag or question goes only where nothing would lose it.
    Result<void> checkNeeded(const Operation &operation)
    {
        const auto table = RecordTable::ofNoun(operation.noun);
        if (!table)
            return std::unexpected(table.error());
        if (operation.kind != OperationKind::Create && operation.kind != OperationKind::Restore)
            return {};
        for (const RecordTable::Need &need : (*table)->neededBy) {
            if (auto checked = checkNeed(operation, need); !checked)
                return checked;
        }
        return {};
    }

    Result<void> checkNeed(const Operation &operation, const RecordTable::Need &need)
    {
        const auto records =
            select(m_database, need.sql, [](const Statement &row) { return row.text(0); }, operation.record);
        if (!records)
            return std::unexpected(records.error());
        for (const QString &record : *records) {
            const auto now = state(need.noun, record);
            if (!now)
                return std::unexpected(now.error());
            if (!(*now)->removed && mentions((*now)->row, operation.record))
                note(operation, need.noun, QJsonValue(), record);
        }
        return {};
    }

    static bool mentions(const QJsonObject &row, const QString &uuid)
    {
        return std::ranges::any_of(row.begin(), row.end(),
                                   [&](const QJsonValue value) { return value.toString().contains(uuid); });
    }

    Result<RecordState *> state(const QString &noun, const QString &uuid)
    {
        auto known = m_states.find(uuid);
        if (known == m_states.end()) {
            const auto table = RecordTable::ofNoun(noun);
            if (!table)
                return std::unexpected(table.error());
            const auto now = (*table)->read(m_database, uuid);
            if (!now)
                return std::unexpected(now.error());
            known = m_states.insert(uuid, now->value_or(RecordState{.removed = true}));
        }
        return &*known;
    }

    void note(const Operation &operation, const QString &field, const QJsonValue &mine,
              const QJsonValue &theirs)
    {
        m_conflicts.append({operation.noun, operation.record, field, mine, theirs});
    }

    Database &m_database;
    QHash<QString, RecordState> m_states;
    QList<FieldConflict> m_conflicts;
};

/// Where others have moved on since these operations.
Result<QList<FieldConflict>> rehearsed(Database &database, const QList<Operation> &operations)
{
    Rehearsal rehearsal(database);
    for (auto operation = operations.crbegin(); operation != operations.crend(); ++operation) {
        if (auto done = rehearsal.takeBack(*operation); !done)
            return std::unexpected(done.error());
    }
    return rehearsal.conflicts();
}

Error nothingLeft(bool undo)
{
    if (undo)
        return {ErrorCode::NothingToUndo, Store::tr("There is nothing to undo")};
    return {ErrorCode::NothingToRedo, Store::tr("There is nothing to redo")};
}

Error movedOn(Database &database, const FieldConflict &conflict)
{
    return {ErrorCode::Conflict, Store::tr("Somebody else has changed this since, so it cannot be undone"),
            recordName(database, conflict.noun, conflict.record),
            Store::tr("Look at both versions and change it by hand.")};
}

} // namespace

UndoStack::UndoStack(Database &database, QString analyst, const Clock &clock)
    : m_database(database)
    , m_analyst(std::move(analyst))
    , m_clock(clock)
{
}

Result<std::optional<UndoStep>> UndoStack::nextUndo(const QSet<QString> &passed)
{
    return next(Direction::Undo, passed);
}

Result<std::optional<UndoStep>> UndoStack::nextRedo(const QSet<QString> &passed)
{
    return next(Direction::Redo, passed);
}

Result<UndoStep> UndoStack::undo(const QSet<QString> &passed)
{
    return takeBack(Direction::Undo, passed);
}

Result<UndoStep> UndoStack::redo(const QSet<QString> &passed)
{
    return takeBack(Direction::Redo, passed);
}

/// Backwards through the analyst's acts: the first that none of the later ones has taken back. For undo the
/// takers are undos and the taken ordinary acts and redos; for redo the takers are redos and the taken undos,
/// up to the last ordinary act. Each taker names the act it took, for acts may have been passed over.
/// A report that was handed over is out of the house: its line in the register cannot be taken back.
Result<std::optional<UndoStep>> UndoStack::next(Direction direction, const QSet<QString> &passed)
{
    auto acts = Statement::prepare(m_database, u"SELECT uuid, label, kind, undoes FROM act WHERE analyst = ? "
                                               "AND label <> 'report' ORDER BY id DESC"_s);
    if (!acts)
        return std::unexpected(acts.error());
    acts->bind(m_analyst);
    const QString taker = direction == Direction::Undo ? u"undo"_s : u"redo"_s;
    QSet<QString> taken;
    Result<bool> more = acts->next();
    for (; more && *more; more = acts->next()) {
        const QString act = acts->text(0);
        const QString kind = acts->text(2);
        if (direction == Direction::Redo && kind == "do"_L1)
            return std::nullopt;
        if (kind == taker)
            taken.insert(acts->text(3));
        else if (!taken.contains(act) && !passed.contains(act))
            return UndoStep{act, acts->text(1)};
    }
    if (!more)
        return std::unexpected(more.error());
    return std::nullopt;
}

Result<QList<FieldConflict>> UndoStack::conflicts(const UndoStep &step)
{
    return Journal(m_database).ofAct(step.act).and_then([this](const QList<Operation> &operations) {
        return rehearsed(m_database, operations);
    });
}

Result<void> UndoStack::takeBack(Edit &edit, const QList<Operation> &operations)
{
    const auto conflicting = rehearsed(edit.database(), operations);
    if (!conflicting)
        return std::unexpected(conflicting.error());
    if (!conflicting->isEmpty())
        return std::unexpected(movedOn(edit.database(), conflicting->constFirst()));
    for (auto operation = operations.crbegin(); operation != operations.crend(); ++operation) {
        if (auto done = edit.takeBack(*operation); !done)
            return done;
    }
    return {};
}

Result<UndoStep> UndoStack::takeBack(Direction direction, const QSet<QString> &passed)
{
    const bool undo = direction == Direction::Undo;
    // The lock comes first: the same analyst may be undoing in another window.
    auto edit = Edit::begin(m_database, Act::start(m_analyst, {}), {undo ? u"undo"_s : u"redo"_s, {}},
                            Priority::Save, m_clock);
    if (!edit)
        return std::unexpected(edit.error());
    const auto step = next(direction, passed);
    if (!step)
        return std::unexpected(step.error());
    if (!*step)
        return std::unexpected(nothingLeft(undo));
    const auto conflicting = conflicts(**step);
    if (!conflicting)
        return std::unexpected(conflicting.error());
    if (!conflicting->isEmpty())
        return std::unexpected(movedOn(m_database, conflicting->constFirst()));
    edit->m_act.label = (*step)->label;
    edit->m_role.act = (*step)->act;
    return takeBackAll(*edit, **step).and_then([&] { return edit->commit(); }).transform([&] {
        return **step;
    });
}

Result<void> UndoStack::takeBackAll(Edit &edit, const UndoStep &step)
{
    auto operations = Journal(m_database).ofAct(step.act);
    if (!operations)
        return std::unexpected(operations.error());
    for (auto operation = operations->crbegin(); operation != operations->crend(); ++operation) {
        if (auto done = edit.takeBack(*operation); !done)
            return done;
    }
    return {};
}

} // namespace Postilla
