// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/claimproposal.h"

#include "claim/anchoring.h"
#include "claim/recordproposal.h"
#include "library/librarycore.h"
#include "library/proposals.h"
#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/figurecorrectionstore.h"
#include "store/mentionstore.h"

namespace Postilla {

Result<QList<Mention>> mentionsOf(const LibraryCore &core, Database &database, const DocumentVersion &version)
{
    return MentionStore(database)
        .correctedOfVersion(version.uuid)
        .and_then([&](const QList<Mention> &stored) -> Result<QList<Mention>> {
            if (!stored.isEmpty())
                return stored;
            return core.finder().transform([&](const LibraryFinder &finder) { return finder.find(version); });
        });
}

Result<MarkedVersion> markedVersion(const LibraryCore &core, const QString &versionUuid)
{
    return core.with([&](Database &database) -> Result<MarkedVersion> {
        DocumentStore documents(database);
        const auto version = documents.version(versionUuid);
        if (!version)
            return std::unexpected(version.error());
        const auto document = documents.byUuid(version->documentUuid);
        if (!document)
            return std::unexpected(document.error());
        const auto corrections = FigureCorrectionStore(database).ofVersion(version->id);
        if (!corrections)
            return std::unexpected(corrections.error());
        return mentionsOf(core, database, *version).transform([&](const QList<Mention> &mentions) {
            return MarkedVersion{*document, *version, mentions, *corrections};
        });
    });
}

Result<QList<Candidate>> candidatesIn(const LibraryCore &core, const QString &versionUuid)
{
    return markedVersion(core, versionUuid).transform([](const MarkedVersion &text) {
        const QString language = cueLanguage(text.document.language, text.version.text);
        return findCandidates(text.version.text, text.mentions, text.version.boilerplate, language);
    });
}

Result<ClaimRecord> proposeClaim(const LibraryCore &core, const QString &versionUuid, TextSpan span)
{
    return markedVersion(core, versionUuid).and_then([&](const MarkedVersion &marked) {
        const auto anchor = anchorAt(marked.version, span);
        if (!anchor)
            return Result<ClaimRecord>(std::unexpected(anchor.error()));
        const QString language = cueLanguage(marked.document.language, marked.version.text);
        const ComparedText text{marked.version.text, marked.mentions, language, marked.document.published,
                                marked.figureCorrections};
        return core.from<ClaimStore>([&](ClaimStore &store) { return store.countAt(*anchor); })
            .transform([&](qsizetype already) {
                ClaimRecord record = proposedRecord(text, span, already);
                record.claim.anchor = *anchor;
                return record;
            });
    });
}

} // namespace Postilla
