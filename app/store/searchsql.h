// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/query.h"
#include "store/querynames.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace Postilla {

class Database;

/// A piece of SQL with the values of its placeholders, in their order.
struct SqlText
{
    QString sql;
    QVariantList values = {};

    bool isEmpty() const { return sql.isEmpty(); }
};

/// A query as what SQLite can be asked. All must hold: `match` and each of the parts.
struct SearchPlan
{
    struct Part
    {
        /// True or false of one row of `document`.
        SqlText probe;
        /// Selects the rows of the documents for which it holds, some of them more than once; empty where
        /// there is no index that they could be looked up in.
        SqlText rows = {};
    };

    /// What the words of the texts must meet; the empty query: nothing. Of what is excluded there is some
    /// only beside what is asked for, which FTS5 needs.
    Query words;
    /// The same for FTS5; empty: nothing.
    QString match;
    std::vector<Part> parts;

    /// Everything in one condition on a row of `document`, one that is not removed.
    SqlText condition() const;
    /// The same without `match` and, where it is given, without one part.
    SqlText conditionBeside(const Part *part) const;
};

/// Makes SQL of a query. Which documents it finds, tests/library/bruteforce.h says in another way.
class SearchCompiler
{
public:
    SearchCompiler(Database &database, NameLookup lookup)
        : m_database(database)
        , m_names(database, std::move(lookup))
    {
    }

    /// BadQuery for a kind that the library does not know, SearchIndexDamaged while the index is made anew.
    Result<SearchPlan> plan(const Query &query);

private:
    using Part = SearchPlan::Part;

    Result<Part> partOf(const Query &query);
    Result<Part> joined(const Query &query);
    Result<Part> conditionPart(const Query &query);

    Database &m_database;
    QueryNames m_names;
};

/// What a text term asks of FTS5: `"export licence"`, `"licen" *`.
QString matchText(const TextCondition &condition);
/// What conditions on words ask of it, those that exclude last.
QString matchOf(const Query &words);

} // namespace Postilla
