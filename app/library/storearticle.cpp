// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/storearticle.h"

#include "library/placing.h"
#include "store/documentstore.h"
#include "store/edit.h"

namespace Postilla {

namespace {
ImportRow rowOf(ImportRow row, ImportOutcome outcome, const KnownDocument &known)
{
    row.outcome = outcome;
    row.number = known.number;
    row.documentUuid = known.documentUuid;
    row.title = known.title;
    return row;
}

Result<ImportRow> storeNew(Edit &edit, MarkWriter &marks, const ReadArticle &article, ImportRow row)
{
    Document document = article.incoming.document;
    document.collectedOn = edit.time();
    const auto stored = DocumentStore(edit.database()).insert(edit, document, article.incoming.version);
    if (!stored)
        return std::unexpected(stored.error());
    row.outcome = ImportOutcome::Imported;
    row.number = stored->number;
    row.documentUuid = stored->uuid;
    return CurrentText::ofDocument(edit.database(), stored->uuid)
        .and_then([&](const std::optional<CurrentText> &text) {
            return marks.putFirst(text.value(), article.marking);
        })
        .transform([&] { return row; });
}

Result<ImportRow> storeNewText(Edit &edit, MarkWriter &marks, const ReadArticle &article, ImportRow row,
                               const KnownDocument &known)
{
    DocumentStore documents(edit.database());
    return documents.byUuid(known.documentUuid)
        .and_then([&](const Document &document) {
            return documents.addVersion(edit, document, article.incoming.version);
        })
        .and_then([&](const DocumentVersion &version) { return marks.put(version.id, article.marking); })
        .and_then([&] { return placeAnchors(edit, known.documentUuid); })
        .transform([&](const AnchorCounts &anchors) {
            row.anchors = anchors;
            return rowOf(std::move(row), ImportOutcome::NewVersion, known);
        });
}

/// A living document of the same address; without an address there is none.
Result<std::optional<KnownDocument>> sameAddress(Edit &edit, const QString &url)
{
    if (url.isEmpty())
        return std::nullopt;
    return DocumentStore(edit.database()).findByUrl(url).transform([](const auto &known) {
        return known && !known->removed ? known : std::nullopt;
    });
}
/// Whatever address the new text names: the person has said whose it is. The text that it has already is no
/// news.
Result<ImportRow> storeInto(Edit &edit, MarkWriter &marks, const ReadArticle &article, ImportRow row,
                            const QString &documentUuid)
{
    DocumentStore documents(edit.database());
    return documents.byUuid(documentUuid).and_then([&](const Document &document) {
        KnownDocument known;
        known.documentUuid = document.uuid;
        known.number = document.number;
        known.title = document.title;
        return documents.currentVersion(documentUuid)
            .and_then([&](const DocumentVersion &current) -> Result<ImportRow> {
                if (current.contentHash == article.incoming.version.contentHash)
                    return rowOf(std::move(row), ImportOutcome::AlreadyThere, known);
                return storeNewText(edit, marks, article, std::move(row), known);
            });
    });
}
} // namespace

Result<ImportRow> storeArticle(Edit &edit, MarkWriter &marks, const ReadArticle &article, ImportRow row,
                               const ImportOptions &options)
{
    if (!options.into.isEmpty())
        return storeInto(edit, marks, article, std::move(row), options.into);
    DocumentStore documents(edit.database());
    const auto sameText = documents.findByContentHash(article.incoming.version.contentHash);
    if (!sameText)
        return std::unexpected(sameText.error());
    if (*sameText) {
        const KnownDocument &known = **sameText;
        if (!known.removed)
            return rowOf(std::move(row), ImportOutcome::AlreadyThere, known);
        return documents.restore(edit, known.documentUuid).transform([&] {
            return rowOf(std::move(row), ImportOutcome::Restored, known);
        });
    }
    const auto known = sameAddress(edit, article.incoming.document.url);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return storeNew(edit, marks, article, std::move(row));
    if (options.update)
        return storeNewText(edit, marks, article, std::move(row), **known);
    return rowOf(std::move(row), ImportOutcome::NewerText, **known);
}

} // namespace Postilla
