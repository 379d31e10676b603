// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/operation.h"

#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace Postilla {

class Database;
class Edit;

/// A field that somebody has changed since the act that is to be undone.
struct FieldConflict
{
    QString noun;
    QString record;
    /// Name of the column; "removed" where the record itself is gone or back; "claim", "tag", "judgement",
    /// "relation" where one of these (its uuid is `theirs`) would lose the record.
    QString field;
    /// What the act left there, and what is there now.
    QJsonValue mine;
    QJsonValue theirs;
};

/// An act that undo or redo takes back.
struct UndoStep
{
    QString act;
    /// Of the act as the analyst knows it, also where the step takes an undo back.
    QString label;
};

/// Undo and redo of one analyst's acts, unlimited, across restarts and processes. Undoing is a new act whose
/// operations name those they take back; redo undoes an undo; a new act ends redo.
class UndoStack
{
public:
    UndoStack(Database &database, QString analyst, const Clock &clock = Clock::system());

    /// What undo() and redo() would take back; nothing where there is nothing. All four pass over the acts
    /// whose uuids are in `passed`, as the analyst wants it who cannot take one back and goes on with those
    /// before it.
    Result<std::optional<UndoStep>> nextUndo(const QSet<QString> &passed = {});
    Result<std::optional<UndoStep>> nextRedo(const QSet<QString> &passed = {});
    /// Where others have moved on since the act; empty where nothing stands in the way of taking it back.
    Result<QList<FieldConflict>> conflicts(const UndoStep &step);
    /// Takes the last act back and answers with it. NothingToUndo; Conflict, with nothing changed, where a
    /// field has moved on: conflicts() tells both versions.
    Result<UndoStep> undo(const QSet<QString> &passed = {});
    /// The same for the last undo. NothingToRedo, Conflict.
    Result<UndoStep> redo(const QSet<QString> &passed = {});

    /// Takes operations of earlier acts (oldest first) back within another act: a step of undo with whatever
    /// else that does. Conflict, with nothing changed, where a field has moved on.
    static Result<void> takeBack(Edit &edit, const QList<Operation> &operations);

private:
    enum class Direction { Undo, Redo };

    Result<std::optional<UndoStep>> next(Direction direction, const QSet<QString> &passed);
    Result<UndoStep> takeBack(Direction direction, const QSet<QString> &passed);
    Result<void> takeBackAll(Edit &edit, const UndoStep &step);

    Database &m_database;
    QString m_analyst;
    const Clock &m_clock;
};

} // namespace Postilla
