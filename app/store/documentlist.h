// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"
#include "query/query.h"
#include "store/querynames.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Postilla {

class Database;
struct SearchPlan;

/// Newest first, a date that nobody knows last; titles and outlets from A on; what fits the words of the
/// search best, newest collected first where it has none.
enum class DocumentOrder { Collected, Published, Title, Outlet, Relevance };

/// Which documents a list shows, and in which order.
struct DocumentQuery
{
    DocumentOrder order = DocumentOrder::Collected;
    /// Nothing: every state.
    std::optional<ReadState> state = {};
    /// Which of them; the empty query: every one.
    Query search = {};

    friend bool operator==(const DocumentQuery &, const DocumentQuery &) = default;
};

/// A document's place in a list, without what is shown of it: 100,000 of these are 2 MB.
struct ListedDocument
{
    QUuid uuid;
    ReadState state = ReadState::Unread;

    friend bool operator==(const ListedDocument &, const ListedDocument &) = default;
};

/// What a query finds.
struct DocumentListing
{
    QList<ListedDocument> documents = {};
    /// In the whole library, whatever the query.
    qsizetype total = 0;
};

/// The library's documents as a list: which there are and in which order. What is shown of them is read page
/// by page, by DocumentStore::listRows().
class DocumentList
{
public:
    explicit DocumentList(Database &database, NameLookup lookup = {})
        : m_database(database)
        , m_lookup(std::move(lookup))
    {
    }

    Result<DocumentListing> find(const DocumentQuery &query);
    /// The first `limit` documents of the same list without reading all of it; none where that cannot be, in
    /// an order by name or relevance.
    Result<QList<ListedDocument>> start(const DocumentQuery &query, int limit);

private:
    Result<SearchPlan> planOf(const DocumentQuery &query);
    Result<QList<ListedDocument>> inOrder(const DocumentQuery &query);
    Result<QList<ListedDocument>> byTime(const DocumentQuery &query, int limit);
    Result<QList<ListedDocument>> byName(const DocumentQuery &query);
    Result<qsizetype> count();

    Database &m_database;
    NameLookup m_lookup;
};

} // namespace Postilla
