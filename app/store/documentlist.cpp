// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentlist.h"

#include "document/documentcodes.h"
#include "store/documentsearch.h"
#include "store/select.h"
#include "store/storedcode.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

bool isByTime(DocumentOrder order)
{
    return order == DocumentOrder::Collected || order == DocumentOrder::Published;
}

ListedDocument listedAt(const Statement &row)
{
    return {.uuid = QUuid::fromString(row.text(0)), .state = storedCode<ReadState>(row.text(1))};
}

} // namespace

Result<DocumentListing> DocumentList::find(const DocumentQuery &query)
{
    auto found = inOrder(query);
    if (!found)
        return std::unexpected(found.error());
    DocumentListing listing{.documents = *std::move(found)};
    const bool isWhole = !query.state && query.search.isEmpty();
    const auto total = isWhole ? Result<qsizetype>(listing.documents.size()) : count();
    return total.transform([&](qsizetype counted) {
        listing.total = counted;
        return listing;
    });
}

Result<QList<ListedDocument>> DocumentList::inOrder(const DocumentQuery &query)
{
    constexpr int all = std::numeric_limits<int>::max();
    if (query.order == DocumentOrder::Title || query.order == DocumentOrder::Outlet)
        return byName(query);
    if (query.order != DocumentOrder::Relevance)
        return byTime(query, all);
    return planOf(query).and_then(
        [&](const SearchPlan &plan) { return DocumentSearch(m_database, plan).ranked(all); });
}

Result<QList<ListedDocument>> DocumentList::start(const DocumentQuery &query, int limit)
{
    if (!isByTime(query.order))
        return QList<ListedDocument>();
    if (query.search.isEmpty())
        return byTime(query, limit);
    return planOf(query)
        .and_then([&](const SearchPlan &plan) {
            return DocumentSearch(m_database, plan).newest(query.order, std::nullopt, limit);
        })
        .transform([](const SearchPage &page) { return page.documents; });
}

Result<SearchPlan> DocumentList::planOf(const DocumentQuery &query)
{
    return SearchCompiler(m_database, m_lookup).plan(query.search).transform([&](SearchPlan plan) {
        if (query.state)
            plan.parts.push_back({.probe = {u"document.state = ?"_s, {codeOf(*query.state)}}});
        return plan;
    });
}

Result<QList<ListedDocument>> DocumentList::byTime(const DocumentQuery &query, int limit)
{
    const auto plan = planOf(query);
    if (!plan)
        return std::unexpected(plan.error());
    const SqlText condition = plan->condition();
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
    const auto plan = planOf(query);
    if (!plan)
        return std::unexpected(plan.error());
    const SqlText condition = plan->condition();
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
