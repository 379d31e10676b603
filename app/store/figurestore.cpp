// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/figurestore.h"

#include "store/database.h"
#include "store/documentrow.h"
#include "store/figuregroups.h"
#include "store/figurerow.h"
#include "store/select.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The figures of so many documents are looked up and sorted sooner than found by walking through all.
constexpr int few = 1000;

QStringList orderColumns(FigureOrder order, int stage)
{
    const QStringList place{u"stated_figure.document"_s, u"stated_figure.span_start"_s,
                            u"stated_figure.span_end"_s};
    const QString value = u"stated_figure.sort_value"_s;
    switch (order) {
    case FigureOrder::Value:
        break;
    case FigureOrder::Published:
        return QStringList{u"document.published_last"_s, u"document.collected_on"_s, u"document.number"_s} +
               place.sliced(1);
    case FigureOrder::Chip:
        if (stage == 0)
            return QStringList{u"chip.canonical"_s, u"stated_figure.measure"_s, value} + place;
        return QStringList{u"stated_figure.measure"_s, value} + place;
    case FigureOrder::Measure:
        return QStringList{u"stated_figure.measure"_s, value} + place;
    }
    return QStringList{value} + place;
}

/// What is left for the end has a stage of its own.
QString stageCondition(FigureOrder order, int stage)
{
    if (order == FigureOrder::Chip)
        return stage == 0 ? u"chip.kind = 0 AND chip.sub = 0"_s : u"stated_figure.object IS NULL"_s;
    if (order == FigureOrder::Measure)
        return stage == 0 ? u"stated_figure.measure > 0"_s : u"stated_figure.measure = 0"_s;
    return u"TRUE"_s;
}

int lastStage(FigureOrder order)
{
    return order == FigureOrder::Chip || order == FigureOrder::Measure ? 1 : 0;
}

/// The tables in the order in which they are to be walked through.
QString tablesFor(FigureOrder order, int stage, bool ofFew)
{
    const QString document = u" CROSS JOIN document ON document.id = stated_figure.document"_s;
    const QString chip = u" LEFT JOIN entity AS chip ON chip.id = stated_figure.object"_s;
    if (ofFew) {
        return u"json_each(?) AS few CROSS JOIN stated_figure ON stated_figure.document = few.value"_s +
               document + chip;
    }
    if (order == FigureOrder::Published) {
        return u"document INDEXED BY document_by_publication CROSS JOIN stated_figure "
               "ON stated_figure.document = document.id"_s +
               chip;
    }
    if (order == FigureOrder::Chip && stage == 0)
        return u"entity AS chip CROSS JOIN stated_figure ON stated_figure.object = chip.id"_s + document;
    return u"stated_figure"_s + document + chip;
}

SqlText behind(const QStringList &columns, const QVariantList &values, bool isDescending)
{
    if (values.isEmpty())
        return {u"TRUE"_s};
    const QStringList places(columns.size(), u"?"_s);
    return {u"(%1) %2 (%3)"_s.arg(columns.join(u", "), isDescending ? u"<"_s : u">"_s, places.join(u", ")),
            values};
}

} // namespace

/// What a page is read from.
struct FigureStore::Source
{
    SqlText tables;
    SqlText condition;

    void restrict(const SqlText &piece)
    {
        condition.sql += u" AND "_s + piece.sql;
        condition.values += piece.values;
    }
};

/// Rows of the documents of a filter as a JSON array, where they are few.
Result<std::optional<QString>> FigureStore::fewDocuments(const FigureFilter &filter)
{
    if (!filter.asksOfDocuments)
        return std::nullopt;
    return selectWith(
               m_database,
               u"SELECT document.id FROM document WHERE %1 LIMIT %2"_s.arg(filter.document.sql).arg(few + 1),
               filter.document.values, [](const Statement &row) { return QJsonValue(row.integer(0)); })
        .transform([](const QList<QJsonValue> &ids) -> std::optional<QString> {
            if (ids.size() > few)
                return std::nullopt;
            QJsonArray array;
            for (const QJsonValue &id : ids)
                array.append(id);
            return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
        });
}

Result<FigureStore::Source> FigureStore::source(const FigureQuery &query, int stage)
{
    const auto filter = figureFilter(m_database, m_names, query.scope);
    if (!filter)
        return std::unexpected(filter.error());
    const auto ids = fewDocuments(*filter);
    if (!ids)
        return std::unexpected(ids.error());
    const bool ofFew = ids->has_value();
    Source source{.tables = {tablesFor(query.order, stage, ofFew)},
                  .condition = {stageCondition(query.order, stage)}};
    if (ofFew)
        source.tables.values.append(**ids);
    source.restrict(ofFew ? SqlText{u"NOT document.removed"_s} : filter->document);
    for (const SqlText &piece : filter->figure)
        source.restrict(piece);
    if (query.measure)
        source.restrict({u"stated_figure.measure = ?"_s, {static_cast<int>(*query.measure)}});
    if (!query.object)
        return source;
    return m_database.entityIds()
        .find(m_database, {MentionKind::Chip, {}, *query.object})
        .transform([&](qint64 chip) {
            source.restrict({u"stated_figure.object = ?"_s, {chip}});
            return source;
        });
}

Result<FigurePage> FigureStore::read(const FigureQuery &query, const FigurePlace &after, int limit)
{
    const auto source = this->source(query, after.stage);
    if (!source)
        return std::unexpected(source.error());
    const QStringList columns = orderColumns(query.order, after.stage);
    const QString direction = query.isDescending ? u" DESC"_s : QString();
    const SqlText later = behind(columns, after.values, query.isDescending);
    const QString sql = u"SELECT %1, %2 FROM %3 WHERE %4 AND %5 ORDER BY %6 LIMIT ?"_s.arg(
        figureColumns(), columns.join(u", "), source->tables.sql, source->condition.sql, later.sql,
        columns.join(direction + u", "_s) + direction);
    FigurePlace last{.stage = after.stage};
    const auto rows =
        selectWith(m_database, sql,
                   source->tables.values + source->condition.values + later.values + QVariantList{limit},
                   [&](const Statement &row) {
                       last.values.clear();
                       for (int column = 0; column < columns.size(); ++column)
                           last.values.append(row.value(figureColumnCount + column));
                       return figureAt(row);
                   });
    return rows.transform([&](const QList<StatedFigureRow> &found) {
        return FigurePage{found, found.size() == limit ? std::optional(last) : std::nullopt};
    });
}

Result<FigurePage> FigureStore::page(const FigureQuery &query, const std::optional<FigurePlace> &after,
                                     int limit)
{
    FigurePlace place = after.value_or(FigurePlace());
    auto page = read(query, place, limit);
    while (page && !page->end && place.stage < lastStage(query.order)) {
        place = {.stage = place.stage + 1};
        const int room = limit - static_cast<int>(page->rows.size());
        const auto rest = read(query, place, room);
        if (!rest)
            return rest;
        page->rows += rest->rows;
        page->end = rest->end;
    }
    return page;
}

Result<QList<StatedFigureRow>> FigureStore::rows(const QList<FigureKey> &keys)
{
    QList<StatedFigureRow> rows;
    for (const FigureKey &key : keys) {
        const auto found = selectWith(
            m_database,
            u"SELECT %1 FROM %2 WHERE stated_figure.document = ? AND span_start = ? AND span_end = ?"_s.arg(
                figureColumns(), tablesFor(FigureOrder::Value, 0, false)),
            {key.document, key.span.start, key.span.end}, figureAt);
        if (!found)
            return found;
        rows += *found;
    }
    return rows;
}

Result<QList<FigureGroup>> FigureStore::groups(const Query &scope, const Progress &progress)
{
    const auto source = this->source({.scope = scope}, 0);
    if (!source)
        return std::unexpected(source.error());
    auto statement =
        Statement::prepare(m_database, u"SELECT %1 FROM %2 WHERE stated_figure.object IS NOT NULL AND %3 "
                                       "ORDER BY stated_figure.object, stated_figure.measure"_s.arg(
                                           figureColumns(), source->tables.sql, source->condition.sql));
    if (!statement)
        return std::unexpected(statement.error());
    int place = 0;
    for (const QVariant &value : source->tables.values + source->condition.values)
        statement->bindOne(place++, value);
    return readGroups(*statement, progress);
}

Result<QList<QString>> FigureStore::chips()
{
    return select(m_database,
                  u"SELECT canonical FROM entity WHERE kind = 0 AND sub = 0 AND EXISTS "
                  "(SELECT 1 FROM stated_figure WHERE object = entity.id) ORDER BY canonical"_s,
                  [](const Statement &row) { return row.text(0); });
}

} // namespace Postilla
