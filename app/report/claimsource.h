// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claimrecord.h"
#include "claim/judgement.h"
#include "claim/relation.h"
#include "claim/reportrecord.h"
#include "document/document.h"
#include "mention/mention.h"
#include "report/reportdecision.h"

#include <QList>

namespace Postilla {

/// Where a report finds what it tells: the library, or plain values in a test. Asked from one thread,
/// document by document in the order of documents(); an Error ends the report.
class ClaimSource
{
public:
    virtual ~ClaimSource() = default;

    /// The documents in scope, in the order in which the report shows them.
    virtual Result<QList<Document>> documents() const = 0;
    /// Every tag there is: a claim names its tags by uuid, a tag the one above it.
    virtual Result<QList<Tag>> tags() const = 0;
    /// Every question and every judgement there is, in the order in which a report shows them.
    virtual Result<QList<Question>> questions() const = 0;
    virtual Result<QList<Judgement>> judgements() const = 0;
    /// The register of reports, newest first.
    virtual Result<QList<ReportRecord>> reports() const = 0;
    /// Every relation there is between two claims.
    virtual Result<QList<Relation>> relations() const = 0;
    /// What was decided in review sessions on the documents in scope, or on their claims where these alone
    /// are in scope, in the order in which it was.
    virtual Result<QList<ReportDecision>> decisions() const = 0;

    /// The text a reader of the document sees today.
    virtual Result<DocumentVersion> currentVersion(const Document &document) const = 0;
    /// An earlier text that a claim is anchored in.
    virtual Result<DocumentVersion> version(const QString &versionUuid) const = 0;
    /// Its claims in scope, with their figures, in the order of the text.
    virtual Result<QList<ClaimRecord>> claims(const Document &document) const = 0;
    /// For each article behind the claim, its own among them, the number of its origin, from 0.
    virtual Result<QList<qsizetype>> origins(const Claim &claim) const = 0;
    /// The mentions of that text, in the order of the text, boilerplate left out.
    virtual Result<QList<Mention>> mentions(const DocumentVersion &version) const = 0;
};

} // namespace Postilla
