// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentlist.h"

#include "document/documentcodes.h"
#include "store/documentindex.h"
#include "store/select.h"
#include "store/storedcode.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A query as SQL, with the values of its placeholders.
struct Condition
{
    QString sql = u"NOT removed"_s;
    QVariantList values = {};
};

Condition conditionOf(const DocumentQuery &query)
{
    Condition condition;
    if (query.state) {
        condition.sql += u" AND state = ?"_s;
        condition.values.append(codeOf(*query.state));
    }
    if (!query.words.isEmpty()) {
        condition.sql += u" AND id IN (SELECT rowid FROM document_index WHERE document_index MATCH ?)"_s;
        condition.values.append(DocumentIndex::queryForWords(query.words));
    }
    return condition;
}

bool isByTime(DocumentOrder order)
{
    return order == DocumentOrder::Collected || order == DocumentOrder::Published;
}

/// Signs alone are searched for, and none of them is a word.
bool findsNothing(const DocumentQuery &query)
{
    return !query.words.isEmpty() && DocumentIndex::queryForWords(query.words).isEmpty();
}

ListedDocument listedAt(const Statement &row)
{
    return {.uuid = QUuid::fromString(row.text(0)), .state = storedCode<ReadState>(row.text(1))};
}

} // namespace

Result<DocumentListing> DocumentList::find(const DocumentQuery &query)
{
    DocumentListing listing;
    if (!findsNothing(query)) {
        auto found = isByTime(query.order) ? byTime(query, std::numeric_limits<int>::max()) : byName(query);
        if (!found)
            return std::unexpected(found.error());
        listing.documents = *std::move(found);
    }
    const bool isWhole = !query.state && query.words.isEmpty();
    const auto total = isWhole ? Result<qsizetype>(listing.documents.size()) : count();
    return total.transform([&](qsizetype counted) {
        listing.total = counted;
        return listing;
    });
}

Result<QList<ListedDocument>> DocumentList::start(const DocumentQuery &query, int limit)
{
    if (!isByTime(query.order) || !query.words.isEmpty())
        return QList<ListedDocument>();
    return byTime(query, limit);
}

Result<QList<ListedDocument>> DocumentList::byTime(const DocumentQuery &query, int limit)
{
    const Condition condition = conditionOf(query);
    const QString latest = query.order == DocumentOrder::Published ? u"published_last DESC, "_s : QString();
    return selectWith(m_database,
                      u"SELECT uuid, state FROM document WHERE %1 "
                      "ORDER BY %2collected_on DESC, number DESC LIMIT ?"_s.arg(condition.sql, latest),
                      condition.values + QVariantList{limit}, listedAt);
}

/// How a language orders names is its collator's matter, not SQL's.
Result<QList<ListedDocument>> DocumentList::byName(const DocumentQuery &query)
{
    using Named = std::pair<QCollatorSortKey, ListedDocument>;
    const Condition condition = conditionOf(query);
    const QString name = query.order == DocumentOrder::Title ? u"title"_s : u"outlet"_s;
    const QCollator collator;
    auto named = selectWith(
        m_database,
        u"SELECT uuid, state, %1 FROM document WHERE %2 ORDER BY collected_on DESC, number DESC"_s.arg(
            name, condition.sql),
        condition.values,
        [&](const Statement &row) { return Named(collator.sortKey(row.text(2)), listedAt(row)); });
    return std::move(named).transform([](QList<Named> rows) {
        std::ranges::stable_sort(
            rows, [](const Named &left, const Named &right) { return left.first < right.first; });
        QList<ListedDocument> found;
        found.reserve(rows.size());
        std::ranges::transform(rows, std::back_inserter(found), &Named::second);
        return found;
    });
}

Result<qsizetype> DocumentList::count()
{
    return select(m_database, u"SELECT count(*) FROM document WHERE NOT removed"_s,
                  [](const Statement &row) { return static_cast<qsizetype>(row.integer(0)); })
        .transform([](const QList<qsizetype> &counts) { return counts.value(0); });
}

} // namespace Postilla
