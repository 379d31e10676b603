// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/relation.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// What claims are to each other. Reads leave out relations of claims that are removed.
class RelationStore
{
public:
    explicit RelationStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made. NotFound for a claim that is not there; BadArgument for a relation of a claim
    /// to itself, one that is there already (mutual ones in either direction), and a circle of "derives
    /// from". Answers with the relation as stored.
    Result<Relation> insert(Edit &edit, Relation relation);
    /// Writes kind and note where they differ. Conflict where the stored rev is not relation.rev; BadArgument
    /// as above.
    Result<Relation> update(Edit &edit, const Relation &relation);
    Result<void> remove(Edit &edit, const Relation &relation);

    /// NotFound.
    Result<Relation> byUuid(const QString &uuid);
    /// Those from and to a claim, in the order in which they were added.
    Result<QList<Relation>> ofClaim(const QString &claimUuid);
    Result<QList<Relation>> all();

private:
    Result<void> check(const Relation &relation);
    Result<bool> isDerivedFrom(const QString &claimUuid, const QString &origin);

    Database &m_database;
};

} // namespace Postilla
