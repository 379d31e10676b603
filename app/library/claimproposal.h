// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/candidates.h"
#include "claim/claimrecord.h"
#include "claim/figurecorrection.h"
#include "document/document.h"

namespace Postilla {

class Database;
class LibraryCore;

/// A claim of a passage as its words propose it, anchored there: from the marks of its text, the document's
/// language and its date, with people's word on what its figures are about. BadSpan where the version has no
/// such passage, NotFound; fails as reading the library does.
Result<ClaimRecord> proposeClaim(const LibraryCore &core, const QString &versionUuid, TextSpan span);

/// A text with its document, and with its mentions as they stand: people's corrections over the machine's; of
/// a text that has not been searched yet, those that the finder sees now.
struct MarkedVersion
{
    Document document;
    DocumentVersion version;
    QList<Mention> mentions;
    /// What people say that its figures are about.
    QList<FigureCorrection> figureCorrections;
};
/// Those mentions of a version. Fails as reading the library does.
Result<QList<Mention>> mentionsOf(const LibraryCore &core, Database &database,
                                  const DocumentVersion &version);
/// NotFound; fails as reading the library does.
Result<MarkedVersion> markedVersion(const LibraryCore &core, const QString &versionUuid);

/// What the sentences of a version seem to claim, the best first. Fails as reading the library does.
Result<QList<Candidate>> candidatesIn(const LibraryCore &core, const QString &versionUuid);

} // namespace Postilla
