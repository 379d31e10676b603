// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/entityids.h"

#include "store/database.h"
#include "store/select.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

qint64 idAt(const Statement &row)
{
    return row.integer(0);
}

} // namespace

Result<qint64> EntityIds::idOf(Database &database, const Naming &naming)
{
    const auto known = find(database, naming);
    if (!known || *known != 0)
        return known;
    // Not by RETURNING: see DocumentIndex::add().
    return Statement::run(database, u"INSERT INTO entity (kind, sub, canonical) VALUES (?, ?, ?)"_s,
                          static_cast<int>(naming.kind), static_cast<int>(naming.sub), naming.canonical)
        .and_then([&] { return find(database, naming); });
}

Result<qint64> EntityIds::find(Database &database, const Naming &naming)
{
    if (const auto known = m_ids.constFind(Key{naming}); known != m_ids.cend())
        return *known;
    return select(database, u"SELECT id FROM entity WHERE kind = ? AND sub = ? AND canonical = ?"_s, idAt,
                  static_cast<int>(naming.kind), static_cast<int>(naming.sub), naming.canonical)
        .transform([&](const QList<qint64> &rows) {
            return rows.isEmpty() ? 0 : m_ids[Key{naming}] = rows.constFirst();
        });
}

} // namespace Postilla
