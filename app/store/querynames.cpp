// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/querynames.h"

#include "query/namefold.h"
#include "store/database.h"
#include "store/select.h"
#include "store/uuidlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Every value of an indexed column once, without reading the others of the same.
QString distinctSql(const QString &column)
{
    return u"WITH RECURSIVE each(name) AS ("
           "SELECT min(%1) FROM document WHERE NOT removed UNION ALL "
           "SELECT (SELECT min(%1) FROM document WHERE NOT removed AND %1 > each.name) FROM each "
           "WHERE each.name IS NOT NULL) "
           "SELECT name FROM each WHERE name IS NOT NULL AND name <> ''"_s.arg(column);
}

} // namespace

Result<QList<QueryNames::Entity>> QueryNames::entities(const NameCondition &condition)
{
    const QString typed = foldedName(condition.name);
    const auto known = m_lookup ? m_lookup(condition) : Result<QStringList>(QStringList());
    if (!known)
        return std::unexpected(known.error());
    auto all = select(
        m_database, u"SELECT id, canonical FROM entity WHERE kind = ?"_s,
        [](const Statement &row) { return Entity{row.integer(0), row.text(1)}; },
        static_cast<int>(condition.kind));
    return std::move(all).transform([&](QList<Entity> rows) {
        rows.removeIf([&](const Entity &entity) {
            return !known->contains(entity.canonical) &&
                   !namesEntity(condition.kind, entity.canonical, typed);
        });
        return rows;
    });
}

Result<QueryEntities> QueryNames::entitiesOf(const Query &query)
{
    QueryEntities entities;
    return gather(query, entities).transform([&] { return entities; });
}

Result<void> QueryNames::gather(const Query &query, QueryEntities &found)
{
    for (const Query &part : query.parts) {
        if (auto gathered = gather(part, found); !gathered)
            return gathered;
    }
    const auto *name = std::get_if<NameCondition>(&query.condition);
    if (query.type != Query::Type::Condition || name == nullptr)
        return {};
    return entities(*name).transform([&](const QList<Entity> &rows) {
        QSet<QString> &names = found[nameKey(*name)];
        for (const Entity &entity : rows)
            names.insert(entity.canonical);
    });
}

Result<QString> QueryNames::sources(const SourceCondition &condition)
{
    const bool isOutlet = condition.field == SourceCondition::Field::Outlet;
    const QStringList words = foldedWords(condition.name);
    auto names = select(m_database, distinctSql(isOutlet ? u"outlet"_s : u"origin"_s),
                        [](const Statement &row) { return row.text(0); });
    return std::move(names).transform([&](QStringList all) {
        all.removeIf([&](const QString &name) { return !standInARow(words, foldedWords(name)); });
        return uuidListText(all);
    });
}

Result<std::optional<int>> QueryNames::ownKind(const QString &key)
{
    return select(
               m_database, u"SELECT number FROM lexicon_kind WHERE key = ? AND NOT removed"_s,
               [](const Statement &row) { return static_cast<int>(row.integer(0)); }, key)
        .transform([](const QList<int> &numbers) {
            return numbers.isEmpty() ? std::nullopt : std::optional(numbers.constFirst());
        });
}

} // namespace Postilla
