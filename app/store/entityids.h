// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/correction.h"

#include <QHash>
#include <QString>

namespace Postilla {

class Database;

/// The numbers of what texts name, table `entity`: one connection's memory of it. A number once given stands
/// for its entity for ever, unless the transaction that gave it is rolled back.
class EntityIds
{
public:
    /// Gives a number to what has none yet. Inside a transaction.
    Result<qint64> idOf(Database &database, const Naming &naming);
    /// 0 for what no text has named.
    Result<qint64> find(Database &database, const Naming &naming);
    /// After a rollback.
    void forget() { m_ids.clear(); }

private:
    struct Key
    {
        Naming naming;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.naming.canonical, quint16(key.naming.kind), quint8(key.naming.sub));
        }
    };
    QHash<Key, qint64> m_ids;
};

} // namespace Postilla
