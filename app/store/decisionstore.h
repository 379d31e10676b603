// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "review/decision.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

class Database;
class Edit;

/// What stands on an item.
struct ItemDecisions
{
    /// That of the session itself.
    std::optional<Decision> own = {};
    /// A yes or no in another session, the last one.
    std::optional<Decision> elsewhere = {};
};

/// What people have decided in sessions, journaled.
class DecisionStore
{
public:
    explicit DecisionStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made; the time is that of the edit. Answers with the decision as stored.
    Result<Decision> insert(Edit &edit, Decision decision);
    /// Makes what it wrote good again where it still stands as it was left: Conflict where somebody has moved
    /// on since. The decision itself goes too.
    Result<void> takeBack(Edit &edit, const Decision &decision);

    /// In the order in which they were made, as the next one.
    Result<QList<Decision>> all();
    Result<QList<Decision>> ofSession(const QString &sessionUuid);
    /// Those on an item, as that session sees them.
    Result<ItemDecisions> onItem(const QString &sessionUuid, const QString &item);
    /// The last yeses and noes of all sessions, at most `limit`, the oldest of them first.
    Result<QList<Decision>> latest(int limit);
    /// How many items of each session are decided on, those that are put off left out.
    Result<QHash<QString, qint64>> counts();
    /// NotFound; one that was taken back is found too.
    Result<Decision> byUuid(const QString &uuid);

private:
    Database &m_database;
};

} // namespace Postilla
