// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claimrecord.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

class Database;
class Edit;

/// Who and what claims are about.
class ClaimEntityStore
{
public:
    explicit ClaimEntityStore(Database &database)
        : m_database(database)
    {
    }

    /// Those of a claim that has none yet. BadArgument for one without a name.
    Result<void> insert(Edit &edit, const QString &claimUuid, const QList<ClaimEntity> &entities);
    /// Makes these the entities of the claim: adds those that are not there, takes out the others.
    /// BadArgument as above.
    Result<void> replace(Edit &edit, const QString &claimUuid, const QList<ClaimEntity> &entities);

    /// In the order in which they were added.
    Result<QList<ClaimEntity>> ofClaim(const QString &claimUuid);
    /// Those of these claims, by the uuid of each; meant for a page of a list.
    Result<QHash<QString, QList<ClaimEntity>>> ofClaims(const QStringList &claimUuids);
    /// Those of every claim, by its uuid.
    Result<QHash<QString, QList<ClaimEntity>>> all();
    /// The uuids of the other claims, at most `limit`: those that are about most of these, then the newest.
    Result<QStringList> claimsAbout(const QList<ClaimEntity> &entities, const QString &butClaim, int limit);

private:
    Database &m_database;
};

} // namespace Postilla
