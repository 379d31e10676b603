// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/documentlist.h"
#include "store/searchsql.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

class Database;
class Statement;

/// Where a page of documents ends, in either order by time.
struct SearchPlace
{
    QString publishedLast;
    /// UTC milliseconds since 1970.
    qint64 collectedOn = 0;
    int number = 0;
    /// Row of the document.
    qint64 row = 0;
};

/// Some documents of a search, and where the next ones begin; nothing where these are the last.
struct SearchPage
{
    QList<ListedDocument> documents = {};
    std::optional<SearchPlace> end = {};
};

/// Documents that a query finds, newest first and page by page, in the order of DocumentList. How long a page
/// takes does not depend on how many documents there are or are found: what few documents meet is looked up;
/// otherwise the index of words is read from its newest end, until the page is full.
class DocumentSearch
{
public:
    DocumentSearch(Database &database, SearchPlan plan)
        : m_database(database)
        , m_plan(std::move(plan))
    {
    }

    /// `order` is one by time. SearchIndexDamaged, LibraryDamaged …
    Result<SearchPage> newest(DocumentOrder order, const std::optional<SearchPlace> &after, int limit);
    /// Those that fit the words best, by bm25, the newest row first of those alike; newest collected first
    /// where the plan has none.
    Result<QList<ListedDocument>> ranked(int limit);

private:
    struct Row
    {
        ListedDocument listed;
        SearchPlace place;
    };
    struct Request
    {
        DocumentOrder order;
        const std::optional<SearchPlace> &after;
        int limit;
    };

    Result<bool> isFew(const SqlText &rows);
    Result<QList<ListedDocument>> best(const QString &rank, const SqlText &beside, int reach, int limit);
    Result<QList<Row>> find(const Request &request);
    Result<QList<Row>> lookUp(const SqlText &rows, const SearchPlan::Part *part, const Request &request);
    Result<std::optional<QList<Row>>> readIndex(const Request &request);
    Result<QList<Row>> indexRows(const Request &request);
    static bool isAll(const QList<Row> &rows, const Request &request);
    static bool isSparse(const QList<Row> &rows, const Request &request);
    Result<bool> isInOrder(const QList<Row> &rows, const Request &request);
    Result<QList<Row>> walk(const Request &request);
    Result<QList<Row>> rows(const SqlText &from, const SqlText &condition, const Request &request);
    static Row rowAt(const Statement &statement);

    Database &m_database;
    SearchPlan m_plan;
};

} // namespace Postilla
