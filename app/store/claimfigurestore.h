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

/// The figures of claims.
class ClaimFigureStore
{
public:
    explicit ClaimFigureStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made. BadArgument for a figure without its words.
    Result<void> insert(Edit &edit, const QString &claimUuid, const ClaimFigure &figure);
    /// Writes what differs. Conflict where the stored rev is not figure.rev; BadArgument as above.
    Result<void> update(Edit &edit, const ClaimFigure &figure);
    Result<void> remove(Edit &edit, const ClaimFigure &figure);

    /// In the order in which they were added.
    Result<QList<ClaimFigure>> ofClaim(const QString &claimUuid);
    /// Those of these claims, by the uuid of each.
    Result<QHash<QString, QList<ClaimFigure>>> ofClaims(const QStringList &claimUuids);
    /// Those of every claim, by its uuid.
    Result<QHash<QString, QList<ClaimFigure>>> all();

private:
    Database &m_database;
};

} // namespace Postilla
