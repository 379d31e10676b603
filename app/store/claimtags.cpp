// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimtags.h"

#include "store/database.h"
#include "store/select.h"
#include "store/uuidlist.h"

using namespace Qt::StringLiterals;

namespace Postilla {

Result<void> ClaimTags::withdraw(Database &database, const QString &claimUuid)
{
    return Statement::run(database, u"DELETE FROM claim_tag WHERE claim = ?"_s, claimUuid);
}

Result<void> ClaimTags::add(Database &database, const QString &claimUuid)
{
    const auto lists = select(
        database, u"SELECT tags FROM claim WHERE uuid = ? AND NOT removed"_s,
        [](const Statement &row) { return uuidListFrom(row.text(0)); }, claimUuid);
    if (!lists)
        return std::unexpected(lists.error());
    for (const QString &tag : lists->value(0)) {
        const auto added = Statement::run(
            database, u"INSERT INTO claim_tag (claim, tag) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, claimUuid,
            tag);
        if (!added)
            return added;
    }
    return {};
}

} // namespace Postilla
