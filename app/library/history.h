// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/historyline.h"
#include "library/job.h"
#include "store/undostack.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Postilla {

class LibraryCore;

/// What the analysts have done to the library, and how it is taken back: Library::history(). Safe on any
/// thread.
class History
{
public:
    explicit History(std::shared_ptr<LibraryCore> core);

    // The last lines, newest first.
    Result<QList<HistoryLine>> latest(int limit) const;
    Result<QList<HistoryLine>> of(const QString &noun, const QString &uuid, int limit) const;
    /// Of a claim with all that belongs to it: its figures, what it is about, its relations.
    Result<QList<HistoryLine>> ofClaim(const QString &claimUuid, int limit) const;
    /// ofClaim(), or latest() for an empty uuid, in the background. Cancelled.
    Job<QList<HistoryLine>> read(const QString &claimUuid, int limit) const;

    /// Nothing where there is nothing to undo or redo. All four pass over the acts of these uuids.
    Result<std::optional<UndoStep>> nextUndo(const QSet<QString> &passed = {}) const;
    Result<std::optional<UndoStep>> nextRedo(const QSet<QString> &passed = {}) const;
    /// NothingToUndo, NothingToRedo; Conflict where somebody has changed the same field since; LibraryBusy
    /// while an import that would be undone goes on.
    Result<UndoStep> undo(const QSet<QString> &passed = {});
    Result<UndoStep> redo(const QSet<QString> &passed = {});
    /// Where others have moved on since that act; empty where nothing stands in the way of undo.
    Result<QList<FieldConflict>> conflicts(const UndoStep &step) const;
    /// The same in words, both versions of each field; "removed" where a record is gone.
    Result<QList<VersionPair>> versions(const UndoStep &step) const;

    /// Where to look after the step was taken; nothing where no document shows what it changed.
    Result<std::optional<ActPlace>> placeOf(const UndoStep &step) const;
    Result<std::optional<ActPlace>> placeOf(const HistoryLine &line) const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
