// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/searches.h"

#include "library/completer.h"
#include "library/lexiconnames.h"
#include "library/librarycore.h"
#include "query/documentnumbers.h"
#include "query/queryparser.h"
#include "store/indexrepair.h"
#include "store/mentionstore.h"
#include "store/select.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// About two lines of the document list.
constexpr qsizetype snippetLength = 160;

Result<QueryHits> hitsOf(Database &database, const LibraryCore &core, const Query &query)
{
    return QueryNames(database, lexiconNames(core))
        .entitiesOf(query)
        .transform([&](const QueryEntities &entities) { return QueryHits(query, entities); });
}

Result<QList<Mention>> mentionsOf(Database &database, const QueryHits &hits, const QString &versionUuid)
{
    if (!hits.needMentions())
        return QList<Mention>();
    return MentionStore(database).correctedOfVersion(versionUuid);
}

Result<Snippet> snippetFrom(Database &database, const QueryHits &hits, const ShownText &shown)
{
    return mentionsOf(database, hits, shown.versionUuid).transform([&](const QList<Mention> &mentions) {
        return snippetOf(shown.text, hits.find(shown.text, mentions), snippetLength);
    });
}

QStringList uuidsOf(const QList<ListedDocument> &documents)
{
    QStringList uuids;
    for (const ListedDocument &listed : documents)
        uuids.append(listed.uuid.toString(QUuid::WithoutBraces));
    return uuids;
}

} // namespace

Searches::Searches(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<SearchHits> Searches::newest(const Query &query, const std::optional<SearchPlace> &after,
                                    int limit) const
{
    const auto page = m_core->with([&](Database &database) {
        return SearchCompiler(database, lexiconNames(*m_core))
            .plan(query)
            .and_then([&](const SearchPlan &plan) {
                return DocumentSearch(database, plan).newest(DocumentOrder::Collected, after, limit);
            });
    });
    return page.and_then([&](const SearchPage &found) {
        return shown(query, found.documents).transform([&](const QList<SearchHit> &hits) {
            return SearchHits{hits, found.end};
        });
    });
}

Result<QList<SearchHit>> Searches::ranked(const Query &query, int limit) const
{
    const auto found = m_core->with([&](Database &database) {
        return SearchCompiler(database, lexiconNames(*m_core))
            .plan(query)
            .and_then([&](const SearchPlan &plan) { return DocumentSearch(database, plan).ranked(limit); });
    });
    return found.and_then([&](const QList<ListedDocument> &documents) { return shown(query, documents); });
}

/// What is shown of these documents, in their order; one that is taken out meanwhile is left out.
Result<QList<SearchHit>> Searches::shown(const Query &query, const QList<ListedDocument> &documents) const
{
    const QStringList uuids = uuidsOf(documents);
    const auto rows =
        m_core->from<DocumentStore>([&](DocumentStore &store) { return store.listRows(uuids); });
    const auto texts = snippets(query, uuids);
    if (!rows || !texts)
        return std::unexpected(rows ? texts.error() : rows.error());
    QHash<QString, DocumentListRow> byUuid;
    for (const DocumentListRow &row : *rows)
        byUuid.insert(row.uuid, row);
    QList<SearchHit> hits;
    for (const QString &uuid : uuids) {
        if (byUuid.contains(uuid))
            hits.append({byUuid.value(uuid), texts->value(uuid)});
    }
    return hits;
}

Result<QString> Searches::queryOf(const QStringList &documentUuids) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.numbers(documentUuids); })
        .transform(queryOfDocuments);
}

Result<QSet<QString>> Searches::scope(const Query &query) const
{
    const auto listing = m_core->with([&](Database &database) {
        return DocumentList(database, lexiconNames(*m_core)).find({.search = query});
    });
    return listing.transform([](const DocumentListing &found) {
        const QStringList uuids = uuidsOf(found.documents);
        return QSet<QString>(uuids.begin(), uuids.end());
    });
}

Result<QHash<QString, Snippet>> Searches::snippets(const Query &query, const QStringList &documentUuids) const
{
    return m_core->with([&](Database &database) -> Result<QHash<QString, Snippet>> {
        const auto hits = hitsOf(database, *m_core, query);
        if (!hits)
            return std::unexpected(hits.error());
        const auto texts = DocumentStore(database).shownTexts(documentUuids);
        if (!texts)
            return std::unexpected(texts.error());
        QHash<QString, Snippet> snippets;
        for (const ShownText &shown : *texts) {
            const auto snippet = snippetFrom(database, *hits, shown);
            if (!snippet)
                return std::unexpected(snippet.error());
            snippets.insert(shown.documentUuid, *snippet);
        }
        return snippets;
    });
}

Result<QList<TextSpan>> Searches::hitsIn(const Query &query, const DocumentVersion &version) const
{
    return m_core->with([&](Database &database) {
        return hitsOf(database, *m_core, query).and_then([&](const QueryHits &hits) {
            return mentionsOf(database, hits, version.uuid).transform([&](const QList<Mention> &mentions) {
                return hits.find(version.text, mentions);
            });
        });
    });
}

Job<Concordance> Searches::concordance(const Query &query) const
{
    return LibraryCore::start<Concordance>(m_core, [query](LibraryCore &core, const Progress &progress) {
        return readConcordance(core, query, progress);
    });
}

Result<QList<Completion>> Searches::complete(const QString &typed, qsizetype cursor) const
{
    return m_core->with([&](Database &database) { return Completer(database).complete(typed, cursor); });
}

Result<QList<SavedSearch>> Searches::saved() const
{
    return m_core->from<SavedSearchStore>([](SavedSearchStore &store) { return store.all(); });
}

Result<SavedSearch> Searches::save(const QString &name, const QString &query)
{
    return put(u"save-search"_s, {.uuid = {}, .name = name, .query = query});
}

Result<SavedSearch> Searches::edit(const SavedSearch &search)
{
    return put(u"edit-search"_s, search);
}

Result<SavedSearch> Searches::put(const QString &label, const SavedSearch &search)
{
    return QueryParser::read(search.query).and_then([&](const Query &) {
        return m_core->write(label,
                             [&](Edit &edit) { return SavedSearchStore(edit.database()).put(edit, search); });
    });
}

Result<void> Searches::remove(const SavedSearch &search)
{
    return m_core->write(u"remove-search"_s,
                         [&](Edit &edit) { return SavedSearchStore(edit.database()).remove(edit, search); });
}

Job<void> Searches::repairIndex()
{
    return LibraryCore::start<void>(m_core, [](LibraryCore &core, const Progress &progress) {
        return core.with([&](Database &database) { return IndexRepair(database).run(progress); });
    });
}

} // namespace Postilla
