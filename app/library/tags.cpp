// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/tags.h"

#include "library/librarycore.h"
#include "library/tagging.h"
#include "query/queryparser.h"
#include "store/claimstore.h"
#include "store/savedsearchstore.h"
#include "store/tagstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

bool asksFor(const Query &query, const QString &tagName)
{
    const auto *tag =
        query.type == Query::Type::Condition ? std::get_if<TagCondition>(&query.condition) : nullptr;
    return (tag && tag->name.compare(tagName, Qt::CaseInsensitive) == 0) ||
           std::ranges::any_of(query.parts, [&](const Query &part) { return asksFor(part, tagName); });
}

Result<QStringList> searchesFor(Database &database, const QString &tagName)
{
    return SavedSearchStore(database).all().transform([&](const QList<SavedSearch> &searches) {
        QStringList names;
        for (const SavedSearch &search : searches) {
            const auto query = QueryParser::read(search.query);
            if (query && asksFor(*query, tagName))
                names.append(search.name);
        }
        return names;
    });
}

Result<TagPreview> previewOf(Database &database, const QString &tagUuid)
{
    TagStore store(database);
    TagPreview preview;
    return store.byUuid(tagUuid)
        .and_then([&](const Tag &tag) {
            preview.tag = tag;
            return store.use(tagUuid, Tags::mostClaims);
        })
        .and_then([&](const TagUse &use) {
            preview.claims = use.claims;
            preview.documents = use.documents;
            return ClaimStore(database).byUuids(use.firstClaims);
        })
        .and_then([&](const QList<Claim> &claims) {
            preview.firstClaims = claims;
            return store.all();
        })
        .and_then([&](QList<Tag> tags) {
            tags.removeIf([&](const Tag &tag) { return tag.parentUuid != tagUuid; });
            preview.below = tags;
            return searchesFor(database, preview.tag.name);
        })
        .transform([&](const QStringList &searches) {
            preview.searches = searches;
            return preview;
        });
}

} // namespace

Tags::Tags(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<Tag>> Tags::all() const
{
    return m_core->with([](Database &database) { return TagStore(database).all(); });
}

Result<Tag> Tags::create(const QString &name)
{
    return m_core->write(u"add-tag"_s, [&](Edit &edit) { return makeTag(edit, name); });
}

Result<Tag> Tags::add(const Tag &draft)
{
    return m_core->write(u"add-tag"_s, [&](Edit &edit) { return addTag(edit, draft); });
}

Result<Tag> Tags::edit(const Tag &tag)
{
    return m_core->write(u"edit-tag"_s,
                         [&](Edit &edit) { return TagStore(edit.database()).update(edit, tag); });
}

Result<void> Tags::merge(const Tag &tag, const QString &intoUuid)
{
    return m_core->write(u"merge-tags"_s,
                         [&](Edit &edit) { return TagStore(edit.database()).merge(edit, tag, intoUuid); });
}

Result<void> Tags::remove(const Tag &tag)
{
    return m_core->write(u"remove-tag"_s,
                         [&](Edit &edit) { return TagStore(edit.database()).remove(edit, tag); });
}

Result<void> Tags::check(const Tag &tag) const
{
    return m_core->with([&](Database &database) { return TagStore(database).check(tag); });
}

Result<TagPreview> Tags::preview(const QString &tagUuid) const
{
    return m_core->with([&](Database &database) { return previewOf(database, tagUuid); });
}

} // namespace Postilla
