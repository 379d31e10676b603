// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/operation.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

class Database;

/// A field that somebody has changed since the act that is to be undone.
struct FieldConflict
{
    QString noun;
    QString record;
    /// Name of the column; "removed" where the record itself is gone or back.
    QString field;
    /// What the act left there, and what is there now.
    QJsonValue mine;
    QJsonValue theirs;
};

/// What the next undo or redo would take back.
struct UndoStep
{
    /// Uuid of the act, and the label of the act that the analyst knows it by.
    QString act;
    QString label;
    /// Newest first, the order in which they are taken back.
    QList<Operation> operations;
    /// Where others have moved on; empty where nothing stands in the way.
    QList<FieldConflict> conflicts;
};

/// Undo and redo of one analyst's acts, unlimited, across restarts and processes. Undoing is a new act whose
/// operations name those they take back; redo undoes an undo; a new act ends redo.
class UndoStack
{
public:
    UndoStack(Database &database, QString analyst, const Clock &clock = Clock::system());

    /// Nothing where there is nothing to undo.
    Result<std::optional<UndoStep>> nextUndo();
    Result<std::optional<UndoStep>> nextRedo();
    /// Takes the last act back and answers with it. NothingToUndo; Conflict, with nothing changed, where a
    /// field has moved on: nextUndo() then tells both versions.
    Result<UndoStep> undo();
    /// The same for the last undo. NothingToRedo, Conflict.
    Result<UndoStep> redo();

private:
    enum class Direction { Undo, Redo };
    struct Target;

    Result<std::optional<Target>> findTarget(Direction direction);
    Result<std::optional<UndoStep>> next(Direction direction);
    Result<UndoStep> takeBack(Direction direction);

    Database &m_database;
    QString m_analyst;
    const Clock &m_clock;
};

} // namespace Postilla
