// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewreach.h"

#include "claim/tagtree.h"
#include "library/lexiconnames.h"
#include "library/librarycore.h"
#include "query/queryparser.h"
#include "store/claimstore.h"
#include "store/documentlist.h"
#include "store/questionstore.h"
#include "store/tagstore.h"

#include <algorithm>

namespace Postilla {

namespace {

Result<QSet<QString>> found(const LibraryCore &core, const QString &search)
{
    return QueryParser::read(search).and_then([&](const Query &query) {
        return core.with([&](Database &database) {
            return DocumentList(database, lexiconNames(core))
                .find({.search = query})
                .transform([](const DocumentListing &listing) {
                    QSet<QString> uuids;
                    for (const ListedDocument &document : listing.documents)
                        uuids.insert(document.uuid.toString(QUuid::WithoutBraces));
                    return uuids;
                });
        });
    });
}

/// The tag with all that stand below it.
Result<QSet<QString>> tagsUnder(Database &database, const QString &tagUuid)
{
    TagStore store(database);
    return store.byUuid(tagUuid).and_then([&](const Tag &) {
        return store.all().transform([&](const QList<Tag> &tags) {
            const TagTree tree(tags);
            QSet<QString> under{tagUuid};
            for (const Tag &tag : tags) {
                if (tree.isBelow(tag.uuid, tagUuid))
                    under.insert(tag.uuid);
            }
            return under;
        });
    });
}

Result<QSet<QString>> tagsOfQuestion(Database &database, const QString &questionUuid)
{
    return QuestionStore(database).byUuid(questionUuid).and_then([&](const Question &) {
        return TagStore(database).all().transform([&](const QList<Tag> &tags) {
            const TagTree tree(tags);
            QSet<QString> speaking;
            for (const Tag &tag : tags) {
                if (tree.questionOf(tag.uuid) == questionUuid)
                    speaking.insert(tag.uuid);
            }
            return speaking;
        });
    });
}

} // namespace

Result<ReviewReach> ReviewReach::of(const LibraryCore &core, const ReviewScope &scope)
{
    ReviewReach reach;
    const auto toDocuments = [&](const QSet<QString> &uuids) {
        reach.m_documents = uuids;
        return reach;
    };
    const auto toTags = [&](const QSet<QString> &tags) { return ofTags(core, tags); };
    const QString first = scope.values.value(0);
    switch (scope.kind) {
    case ScopeKind::All:
        break;
    case ScopeKind::Search:
        return found(core, first).transform(toDocuments);
    case ScopeKind::Documents:
        return toDocuments(QSet<QString>(scope.values.begin(), scope.values.end()));
    case ScopeKind::Tag:
        return core.with([&](Database &database) { return tagsUnder(database, first); }).and_then(toTags);
    case ScopeKind::Question:
        return core.with([&](Database &database) { return tagsOfQuestion(database, first); })
            .and_then(toTags);
    }
    return reach;
}

Result<ReviewReach> ReviewReach::ofTags(const LibraryCore &core, const QSet<QString> &tags)
{
    return core.from<ClaimStore>([](ClaimStore &store) { return store.all(); })
        .transform([&](const QList<Claim> &claims) {
            ReviewReach reach;
            reach.m_documents.emplace();
            reach.m_claims.emplace();
            for (const Claim &claim : claims) {
                const auto isAsked = [&](const QString &tag) { return tags.contains(tag); };
                if (std::ranges::none_of(claim.tags, isAsked))
                    continue;
                reach.m_claims->insert(claim.uuid);
                reach.m_documents->insert(claim.anchor.documentUuid);
            }
            return reach;
        });
}

bool ReviewReach::hasClaim(const Claim &claim) const
{
    return hasClaim(claim.uuid, claim.anchor.documentUuid);
}

} // namespace Postilla
