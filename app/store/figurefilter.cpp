// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/figurefilter.h"

#include "claim/figuremeaning.h"
#include "mention/kindtable.h"
#include "store/searchconditions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Nothing for what is not about a figure alone.
using OfFigure = Result<std::optional<SqlText>>;

OfFigure ofChip(QueryNames &names, const NameCondition &condition)
{
    return names.entities(condition).transform([](const QList<QueryNames::Entity> &entities) {
        QJsonArray ids;
        for (const QueryNames::Entity &entity : entities)
            ids.append(entity.id);
        return std::optional(SqlText{u"stated_figure.object IN (SELECT value FROM json_each(?))"_s,
                                     {QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))}});
    });
}

OfFigure ofKind(const KindCondition &condition)
{
    if (condition.key == u"figure")
        return SqlText{u"TRUE"_s};
    const auto sub = parseSub(condition.key);
    if (!sub || *sub < MentionSub::Money || *sub > MentionSub::Ratio)
        return std::nullopt;
    return SqlText{u"stated_figure.sub = ?"_s, {static_cast<int>(*sub)}};
}

OfFigure ofMeasure(const MeasureCondition &condition)
{
    return SqlText{u"stated_figure.measure = ?"_s, {static_cast<int>(condition.measure)}};
}

OfFigure ofFigure(QueryNames &names, const Query &query);

/// A group of conditions is about the figure where each of them is.
OfFigure joined(QueryNames &names, const Query &query)
{
    QStringList sql;
    QVariantList values;
    for (const Query &part : query.parts) {
        auto made = ofFigure(names, part);
        if (!made || !*made)
            return made;
        sql.append((*made)->sql);
        values += (*made)->values;
    }
    if (sql.isEmpty())
        return std::nullopt;
    return SqlText{u'(' + sql.join(query.type == Query::Type::Any ? u" OR "_s : u" AND "_s) + u')', values};
}

OfFigure single(QueryNames &names, const QueryCondition &condition)
{
    if (const auto *range = std::get_if<FigureCondition>(&condition))
        return figureCondition(range->range);
    if (const auto *measure = std::get_if<MeasureCondition>(&condition))
        return ofMeasure(*measure);
    if (const auto *kind = std::get_if<KindCondition>(&condition))
        return ofKind(*kind);
    const auto *name = std::get_if<NameCondition>(&condition);
    return name && name->kind == MentionKind::Chip ? ofChip(names, *name) : OfFigure(std::nullopt);
}

OfFigure ofFigure(QueryNames &names, const Query &query)
{
    auto made = query.type == Query::Type::Condition ? single(names, query.condition) : joined(names, query);
    if (made && *made && query.isNegated)
        (*made)->sql =
            u"NOT ifnull(%1, FALSE)"_s.arg((*made)->sql); // a figure without a chip is not of that chip
    return made;
}

} // namespace

Result<FigureFilter> figureFilter(Database &database, const NameLookup &names, const Query &query)
{
    QueryNames known(database, names);
    FigureFilter filter;
    Query documents;
    const bool isConjunction = query.type == Query::Type::All && !query.isNegated;
    for (const Query &part : isConjunction ? query.parts : std::vector{query}) {
        const auto made = ofFigure(known, part);
        if (!made)
            return std::unexpected(made.error());
        if (*made)
            filter.figure.push_back(**made);
        else
            documents.parts.push_back(part);
    }
    filter.asksOfDocuments = !documents.parts.empty();
    return SearchCompiler(database, names).plan(documents).transform([&](const SearchPlan &plan) {
        filter.document = plan.condition();
        return filter;
    });
}

} // namespace Postilla
