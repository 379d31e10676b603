// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/likeclaims.h"

#include "claim/likeness.h"
#include "store/claimentitystore.h"
#include "store/claimstore.h"

#include <algorithm>

namespace Postilla {

namespace {

/// So many claims about the same are compared word by word.
constexpr int mostCompared = 100;

/// In the order of the uuids; without their figures, which do not count here.
Result<QList<ClaimRecord>> recordsOf(Database &database, const QStringList &uuids)
{
    const auto claims = ClaimStore(database).byUuids(uuids);
    if (!claims)
        return std::unexpected(claims.error());
    return ClaimEntityStore(database).ofClaims(uuids).transform([&](const auto &entities) {
        QList<ClaimRecord> records;
        for (const Claim &claim : *claims)
            records.append({.claim = claim, .figures = {}, .entities = entities.value(claim.uuid)});
        return records;
    });
}

} // namespace

Result<QList<Claim>> claimsLike(Database &database, const ClaimRecord &claim, qsizetype limit)
{
    return ClaimEntityStore(database)
        .claimsAbout(claim.entities, claim.claim.uuid, mostCompared)
        .and_then([&](const QStringList &uuids) { return recordsOf(database, uuids); })
        .transform([&](const QList<ClaimRecord> &others) {
            const QList<qsizetype> places = rankedByLikeness(claim, others);
            QList<Claim> claims;
            for (const qsizetype place : places.first(std::min(limit, places.size())))
                claims.append(others[place].claim);
            return claims;
        });
}

} // namespace Postilla
