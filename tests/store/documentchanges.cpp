// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of documents, their texts and what is said of their mentions.

#include "changes.h"

#include "claim/figuremeaning.h"
#include "store/correctionstore.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/figurecorrectionstore.h"
#include "store/placementstore.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto nothing = [](const auto &) {};

DocumentVersion textOf(const QString &text)
{
    DocumentVersion version;
    version.text = text;
    version.contentHash =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    return version;
}

} // namespace

Result<Document> newestDocument(Edit &edit)
{
    DocumentStore store(edit.database());
    return store.list().and_then([&](const auto &rows) { return store.byUuid(rows.constFirst().uuid); });
}

Result<DocumentVersion> currentVersion(Edit &edit)
{
    return newestDocument(edit).and_then([&](const Document &document) {
        return DocumentStore(edit.database()).currentVersion(document.uuid);
    });
}

namespace Changes {

Result<void> addDocument(Edit &edit, int count)
{
    Document document;
    document.title = u"Document %1"_s.arg(count);
    return DocumentStore(edit.database())
        .insert(edit, document, textOf(u"H20 for all, text %1."_s.arg(count)))
        .transform(nothing);
}

Result<void> editDocument(Edit &edit, int count)
{
    return newestDocument(edit).and_then([&](Document document) {
        document.abstract = u"Abstract %1"_s.arg(count);
        return DocumentStore(edit.database()).update(edit, document).transform(nothing);
    });
}

Result<void> addCorrection(Edit &edit, int)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        Correction correction;
        correction.anchor = claim.anchor;
        correction.verdict = CorrectionVerdict::Missing;
        correction.naming = {MentionKind::Chip, MentionSub::None, u"H20"_s};
        return CorrectionStore(edit.database()).insert(edit, correction);
    });
}

/// The new text and what becomes of what was anchored in the old one are one act.
Result<void> addVersion(Edit &edit, int count)
{
    DocumentStore documents(edit.database());
    PlacementStore placements(edit.database());
    return newestDocument(edit).and_then([&](const Document &document) {
        return documents.addVersion(edit, document, textOf(u"New: H20 for all, text %1."_s.arg(count)))
            .and_then([&](const DocumentVersion &version) {
                return placements.ofDocument(document.uuid)
                    .and_then([&](const auto &records) -> Result<void> {
                        for (const AnchoredRecord &record : records) {
                            const Placement placement{version.uuid, AnchorState::Exact, {5, 8}, u"H20"_s};
                            if (const auto placed = placements.place(edit, record, placement); !placed)
                                return placed;
                        }
                        return {};
                    });
            });
    });
}

Result<void> removeCorrection(Edit &edit, int)
{
    CorrectionStore store(edit.database());
    return store.all().and_then(
        [&](const QList<Correction> &all) { return store.remove(edit, all.constLast()); });
}

Result<void> correctFigure(Edit &edit, int)
{
    return currentVersion(edit).and_then([&](const DocumentVersion &version) {
        FigureCorrection correction;
        correction.anchor = {version.documentUuid, version.uuid, {5, 8}, version.text.sliced(5, 3), {}, {}};
        correction.measure = Measure::Stock;
        return FigureCorrectionStore(edit.database()).insert(edit, correction);
    });
}

Result<void> removeFigureCorrection(Edit &edit, int)
{
    FigureCorrectionStore store(edit.database());
    return store.all().and_then(
        [&](const QList<FigureCorrection> &all) { return store.remove(edit, all.constLast()); });
}

Result<void> removeDocument(Edit &edit, int)
{
    return newestDocument(edit).and_then(
        [&](const Document &document) { return DocumentStore(edit.database()).remove(edit, document); });
}

} // namespace Changes

} // namespace Postilla
