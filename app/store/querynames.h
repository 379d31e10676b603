// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/query.h"
#include "query/queryhits.h"
#include "store/claimchoice.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace Postilla {

class Database;

/// Canonical names that the lexicon has under a name as people type it: its aliases, in any case.
using NameLookup = std::function<Result<QStringList>(const NameCondition &)>;

/// What the names in a query are in this library. Lists are JSON arrays, for json_each().
class QueryNames
{
public:
    QueryNames(Database &database, NameLookup lookup)
        : m_database(database)
        , m_lookup(std::move(lookup))
    {
    }

    struct Entity
    {
        qint64 id = 0;
        QString canonical;
    };
    /// Whom a name may mean among those that texts of the library have named.
    Result<QList<Entity>> entities(const NameCondition &condition);
    /// The same for all names of a query.
    Result<QueryEntities> entitiesOf(const Query &query);

    /// Outlets or origins in whose name those words stand in a row.
    Result<QString> sources(const SourceCondition &condition);
    /// Which claims tags and questions of these names make of their documents.
    Result<ClaimChoice> claims(const TagCondition &condition)
    {
        return ClaimChoices(m_database).of(condition);
    }
    Result<ClaimChoice> claims(const QuestionCondition &condition)
    {
        return ClaimChoices(m_database).of(condition);
    }
    /// Number of a kind of the user's; nothing where there is none of that key.
    Result<std::optional<int>> ownKind(const QString &key);

private:
    Result<void> gather(const Query &query, QueryEntities &entities);

    Database &m_database;
    NameLookup m_lookup;
};

} // namespace Postilla
