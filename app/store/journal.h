// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/operation.h"

#include <QList>

#include <optional>

namespace Postilla {

class Database;

/// Reads the operations; Edit writes them.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {
    }

    /// Sequence number of the last operation; 0 where there is none.
    Result<qint64> lastSeq();
    /// The operations after `seq`, oldest first, at most `limit`: what other connections have changed.
    Result<QList<Operation>> since(qint64 seq, int limit = 10000);
    /// The last operations, newest first: the history. Figures and entities that come and go with their claim
    /// are left out.
    Result<QList<Operation>> latest(int limit);
    /// The same of one record.
    Result<QList<Operation>> latestOf(const QString &noun, const QString &uuid, int limit);
    /// The same of a claim, its figures, what it is about, and its relations.
    Result<QList<Operation>> latestOfClaim(const QString &claimUuid, int limit);
    /// The operation that made a record; nothing where there is none.
    Result<std::optional<Operation>> creationOf(const QString &noun, const QString &uuid);
    /// All operations of one act, oldest first.
    Result<QList<Operation>> ofAct(const QString &act);

private:
    Database &m_database;
};

} // namespace Postilla
