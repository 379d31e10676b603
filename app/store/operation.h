// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/uuid.h"

#include <QJsonObject>
#include <QString>
#include <QtTypes>

namespace Postilla {

/// What an act is to the ones before it: an ordinary one, or one that takes another back.
enum class ActKind { Do, Undo, Redo };

enum class OperationKind { Create, Update, Remove, Restore };

/// One record that an analyst made: the kind of record, "document", and its uuid.
struct RecordKey
{
    QString noun;
    QString uuid;

    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};

/// One act of an analyst: one line of the history and one step of undo, however many operations and
/// transactions it takes.
struct Act
{
    QString uuid;
    QString analyst;
    /// Fixed key that the history translates: "import", "edit", "tag".
    QString label;

    static Act start(const QString &analyst, const QString &label) { return {newUuid(), analyst, label}; }
};

/// One change to one record that an analyst made; a row of the Journal, never changed itself.
struct Operation
{
    /// 1, 2, … in this library, without holes.
    qint64 seq = 0;
    QString uuid;
    /// Uuid, label and kind of the act it belongs to.
    QString act;
    QString label;
    ActKind actKind = ActKind::Do;
    /// Uuid of the site that made it, and its place 1, 2, … among that site's operations.
    QString site;
    qint64 siteSeq = 0;
    /// Lamport clock: greater than that of every operation its maker knew.
    qint64 lamport = 0;
    /// UTC milliseconds since 1970.
    qint64 time = 0;
    QString analyst;
    OperationKind kind = OperationKind::Create;
    /// Name of the kind of record, "document", and the uuid of the one record.
    QString noun;
    QString record;
    /// Column by column: all of them in `after` for Create and Restore, in `before` for Remove; those that
    /// change, in both, for Update.
    QJsonObject before;
    QJsonObject after;
    /// Uuid of the operation that this one takes back; empty for an ordinary one.
    QString undoes;
};

} // namespace Postilla
