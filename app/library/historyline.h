// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "store/operation.h"

#include <QList>
#include <QString>

namespace Postilla {

/// A field that an operation changed, in words for a person.
struct FieldChange
{
    /// Fixed name of the column, and what a person calls it.
    QString key;
    QString label;
    QString before;
    QString after;
};

/// What stands in the way of taking an act back: what the act left, and what somebody has made of it since.
struct VersionPair
{
    /// "claim A-0042".
    QString record;
    /// What a person calls the field; empty where it is the record itself that is gone, back or still needed.
    QString field;
    QString mine;
    QString theirs;
};

/// Where an act took place.
struct ActPlace
{
    QString documentUuid;
    /// Empty where no claim, or none that is still there.
    QString claimUuid;
    /// UTF-16 units of the current text; empty where only the document is known.
    TextSpan span;
};

/// One line of the history: who did what to which record when.
struct HistoryLine
{
    qint64 seq = 0;
    /// UTC milliseconds since 1970.
    qint64 time = 0;
    QString analyst;
    /// Uuid of the act (one step of undo), its fixed key ("import", "edit" …) and its kind.
    QString act;
    QString label;
    ActKind actKind = ActKind::Do;
    OperationKind kind = OperationKind::Create;
    /// "document", "claim" …, the uuid, and what a person calls it: "document 12".
    QString noun;
    QString record;
    QString recordText;
    /// What became of it: "added", "changed" …
    QString what;
    /// For Update, the fields that a person reads.
    QList<FieldChange> changes;
};

} // namespace Postilla
