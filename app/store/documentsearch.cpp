// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentsearch.h"

#include "document/documentcodes.h"
#include "store/database.h"
#include "store/searchconditions.h"
#include "store/select.h"
#include "store/spellout.h"
#include "store/storedcode.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// So many documents are looked up and sorted sooner than the first of them are found by walking through all.
constexpr int few = 1000;

constexpr auto columns = "document.uuid, document.state, document.published_last, document.collected_on, "
                         "document.number, document.id"_L1;

/// What comes later in the order than a place.
SqlText behind(DocumentOrder order, const SearchPlace &place)
{
    if (order == DocumentOrder::Published)
        return {u" AND (document.published_last, document.collected_on, document.number) < (?, ?, ?)"_s,
                {place.publishedLast, place.collectedOn, place.number}};
    return {u" AND (document.collected_on, document.number) < (?, ?)"_s, {place.collectedOn, place.number}};
}

QString orderSql(DocumentOrder order)
{
    return (order == DocumentOrder::Published ? u"document.published_last DESC, "_s : QString()) +
           u"document.collected_on DESC, document.number DESC"_s;
}

/// Those of the texts that are to be found: what is excluded stands behind them in the match.
int phrasesIn(const Query &words)
{
    if (words.type == Query::Type::Condition)
        return 1;
    int phrases = 0;
    for (const Query &part : words.parts)
        phrases += part.isNegated ? 0 : phrasesIn(part);
    return phrases;
}

bool isNewer(const SearchPlace &one, const SearchPlace &other)
{
    return std::pair(one.collectedOn, one.number) > std::pair(other.collectedOn, other.number);
}

} // namespace

Result<SearchPage> DocumentSearch::newest(DocumentOrder order, const std::optional<SearchPlace> &after,
                                          int limit)
{
    return find({order, after, limit}).transform([&](const QList<Row> &rows) {
        SearchPage page;
        for (const Row &row : rows)
            page.documents.append(row.listed);
        if (rows.size() == limit && limit > 0)
            page.end = rows.constLast().place;
        return page;
    });
}

/// The cheapest way first; each but the last may turn out not to be one.
Result<QList<DocumentSearch::Row>> DocumentSearch::find(const Request &request)
{
    for (const SearchPlan::Part &part : m_plan.parts) {
        const auto fits = part.rows.isEmpty() ? Result<bool>(false) : isFew(part.rows);
        if (!fits)
            return std::unexpected(fits.error());
        if (*fits)
            return lookUp(part.rows, &part, request);
    }
    if (m_plan.match.isEmpty())
        return walk(request);
    if (request.order == DocumentOrder::Collected) {
        auto read = readIndex(request);
        if (!read)
            return std::unexpected(read.error());
        if (*read)
            return **std::move(read);
    }
    const SqlText rows = matchPart(m_plan.match).rows;
    return isFew(rows).and_then(
        [&](bool fits) { return fits ? lookUp(rows, nullptr, request) : walk(request); });
}

Result<QList<ListedDocument>> DocumentSearch::ranked(int limit)
{
    if (m_plan.match.isEmpty()) {
        return newest(DocumentOrder::Collected, std::nullopt, limit).transform([](const SearchPage &page) {
            return page.documents;
        });
    }
    const auto isPrepared = m_database.prepareRank();
    if (!isPrepared)
        return std::unexpected(isPrepared.error());
    const QString rank = *isPrepared ? u"postilla_rank(document_index, %1)"_s.arg(phrasesIn(m_plan.words))
                                     : u"bm25(document_index)"_s;
    if (m_plan.parts.empty())
        return best(rank, {}, limit, limit);
    // What else must hold is asked of the best alone, as long as enough of them meet it.
    constexpr int shortList = 1000;
    if (limit < shortList) {
        auto found = best(rank, {}, shortList, limit);
        if (!found || found->size() == limit)
            return found;
    }
    SqlText condition = m_plan.conditionBeside(nullptr);
    condition.sql = u" AND EXISTS (SELECT 1 FROM document WHERE document.id = document_index.rowid AND "_s +
                    condition.sql + u')';
    return best(rank, condition, limit, limit);
}

/// Of the `reach` best among those that hold the words and meet `beside`, those that meet all the rest.
Result<QList<ListedDocument>> DocumentSearch::best(const QString &rank, const SqlText &beside, int reach,
                                                   int limit)
{
    const SqlText condition = m_plan.conditionBeside(nullptr);
    return selectWith(
        m_database,
        u"SELECT %1 FROM (SELECT rowid AS id, %2 AS score FROM document_index "
        "WHERE document_index MATCH ?%3 ORDER BY score, rowid DESC LIMIT ?) AS best "
        "CROSS JOIN document ON document.id = best.id WHERE %4 "
        "ORDER BY best.score, best.id DESC LIMIT ?"_s.arg(columns, rank, beside.sql, condition.sql),
        QVariantList{m_plan.match} + beside.values + QVariantList{reach} + condition.values +
            QVariantList{limit},
        [](const Statement &row) { return rowAt(row).listed; });
}

Result<bool> DocumentSearch::isFew(const SqlText &rows)
{
    return selectWith(m_database,
                      u"SELECT count(*) FROM (SELECT 1 FROM (%1) LIMIT %2)"_s.arg(rows.sql).arg(few + 1),
                      rows.values, [](const Statement &row) { return row.integer(0); })
        .transform([](const QList<qint64> &counts) { return counts.value(0) <= few; });
}

DocumentSearch::Row DocumentSearch::rowAt(const Statement &row)
{
    return {.listed = {.uuid = QUuid::fromString(row.text(0)), .state = storedCode<ReadState>(row.text(1))},
            .place = {.publishedLast = row.text(2),
                      .collectedOn = row.integer(3),
                      .number = static_cast<int>(row.integer(4)),
                      .row = row.integer(5)}};
}

Result<QList<DocumentSearch::Row>> DocumentSearch::rows(const SqlText &from, const SqlText &condition,
                                                        const Request &request)
{
    const SqlText later = request.after ? behind(request.order, *request.after) : SqlText();
    return selectWith(m_database,
                      u"%1 WHERE %2%3 ORDER BY %4 LIMIT ?"_s.arg(from.sql, condition.sql, later.sql,
                                                                 orderSql(request.order)),
                      from.values + condition.values + later.values + QVariantList{request.limit}, rowAt);
}

Result<QList<DocumentSearch::Row>> DocumentSearch::lookUp(const SqlText &found, const SearchPlan::Part *part,
                                                          const Request &request)
{
    SqlText condition = part ? m_plan.conditionBeside(part) : m_plan.conditionBeside(nullptr);
    if (part && !m_plan.match.isEmpty()) {
        const SqlText words = matchPart(m_plan.match).probe;
        condition.sql += u" AND "_s + words.sql;
        condition.values += words.values;
    }
    const SqlText from{
        u"WITH few (id) AS MATERIALIZED (%1) SELECT %2 FROM (SELECT DISTINCT id FROM few) AS found "
        "CROSS JOIN document ON document.id = found.id"_s.arg(found.sql, columns),
        found.values};
    return rows(from, condition, request);
}

Result<QList<DocumentSearch::Row>> DocumentSearch::walk(const Request &request)
{
    return rows({u"SELECT %1 FROM document"_s.arg(columns)}, m_plan.condition(), request);
}

/// Documents come into the index as they are collected, so that its newest end is that of the list; nothing
/// where that does not hold for this page, because a clock was wrong for instance, and where few are found.
Result<std::optional<QList<DocumentSearch::Row>>> DocumentSearch::readIndex(const Request &request)
{
    auto rows = indexRows(request);
    if (!rows)
        return std::unexpected(rows.error());
    if (isAll(*rows, request)) {
        std::ranges::sort(*rows, isNewer, &Row::place);
        return *std::move(rows);
    }
    if (isSparse(*rows, request)) {
        const auto fits = isFew(matchPart(m_plan.match).rows);
        if (!fits || *fits)
            return fits.transform([](bool) { return std::optional<QList<Row>>(); });
    }
    return isInOrder(*rows, request).transform([&](bool fits) {
        return fits ? std::optional(*std::move(rows)) : std::nullopt;
    });
}

Result<QList<DocumentSearch::Row>> DocumentSearch::indexRows(const Request &request)
{
    const SqlText condition = m_plan.conditionBeside(nullptr);
    const qint64 before = request.after ? request.after->row : std::numeric_limits<qint64>::max();
    return spelledOut(m_database, m_plan.words).and_then([&](const Query &words) {
        return selectWith(
            m_database,
            u"SELECT %1 FROM document_index CROSS JOIN document ON document.id = document_index.rowid "
            "WHERE document_index MATCH ? AND document_index.rowid < ? AND %2 "
            "ORDER BY document_index.rowid DESC LIMIT ?"_s.arg(columns, condition.sql),
            QVariantList{matchOf(words), before} + condition.values + QVariantList{request.limit}, rowAt);
    });
}

/// Whether the first page is the last.
bool DocumentSearch::isAll(const QList<Row> &rows, const Request &request)
{
    return !request.after && rows.size() < request.limit;
}

/// Whether the page reaches over so many documents that isInOrder() takes longer than counting what is found.
bool DocumentSearch::isSparse(const QList<Row> &rows, const Request &request)
{
    if (rows.isEmpty() && !request.after)
        return false;
    const qint64 newest = request.after ? request.after->row : rows.constFirst().place.row;
    const qint64 oldest = rows.size() < request.limit ? 0 : rows.constLast().place.row;
    return newest - oldest > 10 * few;
}

/// Whether these rows, the newest of the index, are the newest of the list: none of the library's documents
/// between the place before and the last of them is to be found elsewhere in the index.
Result<bool> DocumentSearch::isInOrder(const QList<Row> &rows, const Request &request)
{
    const auto isSwapped = [](const Row &one, const Row &next) { return !isNewer(one.place, next.place); };
    if (std::ranges::adjacent_find(rows, isSwapped) != rows.end())
        return false;
    if (request.after && !rows.isEmpty() && !isNewer(*request.after, rows.constFirst().place))
        return false;
    const bool isLast = rows.size() < request.limit;
    SqlText between{u"(document.id >= ?"_s,
                    {request.after ? request.after->row : std::numeric_limits<qint64>::max()}};
    if (!isLast) {
        between.sql += u" OR document.id < ?) AND (document.collected_on, document.number) > (?, ?)"_s;
        const SearchPlace &last = rows.constLast().place;
        between.values += QVariantList{last.row, last.collectedOn, last.number};
    } else {
        between.sql += u')';
    }
    if (request.after) {
        const SqlText later = behind(request.order, *request.after);
        between.sql += later.sql;
        between.values += later.values;
    }
    return selectWith(
               m_database,
               u"SELECT 1 FROM document INDEXED BY document_by_collection WHERE NOT document.removed AND %1 "
               "LIMIT 1"_s.arg(between.sql),
               between.values, [](const Statement &row) { return row.integer(0); })
        .transform([](const QList<qint64> &found) { return found.isEmpty(); });
}

} // namespace Postilla
