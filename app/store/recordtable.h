// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Postilla {

class Database;

/// A record as it is now.
struct RecordState
{
    int rev = 0;
    bool removed = false;
    /// Its journaled columns.
    QJsonObject row = {};
};

/// Where the records of one noun are kept and which of their columns the Journal writes; besides these every
/// table has uuid, rev and removed.
struct RecordTable
{
    using Hook = Result<void> (*)(Database &database, const QString &uuid);

    QString noun;
    QString table;
    QStringList columns;
    /// What is worked out from a record is withdrawn before a change and made again after it, where the
    /// change touches one of these columns or takes the record away or back.
    QStringList watched = {};
    Hook withdraw = nullptr;
    Hook derive = nullptr;
    /// Records of another noun that keep one of this from being undone away: `sql` selects their uuids, with
    /// one placeholder, the uuid of the record.
    struct Need
    {
        QString noun;
        QString sql;
    };
    QList<Need> neededBy = {};
    /// Of read() and insert(), made once.
    QString readSql = {};
    QString insertSql = {};

    /// BadArgument for a noun that is not journaled.
    static Result<const RecordTable *> ofNoun(const QString &noun);
    static const QList<RecordTable> &all();

    Result<std::optional<RecordState>> read(Database &database, const QString &uuid) const;
    /// These write the record alone; Edit writes the operation beside it.
    Result<void> insert(Database &database, const QString &uuid, const QJsonObject &row) const;
    Result<void> update(Database &database, const QString &uuid, const QJsonObject &patch) const;
    /// Makes the record that state, whatever it was, and whether it was there.
    Result<void> put(Database &database, const QString &uuid, const RecordState &state) const;
    Result<void> setRemoved(Database &database, const QString &uuid, bool removed) const;
};

} // namespace Postilla
