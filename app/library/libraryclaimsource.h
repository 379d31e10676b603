// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/currentfinder.h"
#include "library/support.h"
#include "report/claimsource.h"
#include "review/decision.h"
#include "store/claimchoice.h"

namespace Postilla {

class Database;

/// What of the library a report is on; where nothing is said, all of it.
struct ReportScope
{
    /// Uuids of documents.
    std::optional<QSet<QString>> documents = {};
    /// Which of their claims, where the scope names tags or questions.
    std::optional<ClaimChoice> claims = {};
};

/// Gives a report everything that is in the library, documents by number. Mentions are found anew, so that a
/// report never shows those of an older finder.
class LibraryClaimSource : public ClaimSource
{
public:
    LibraryClaimSource(Database &database, LibraryFinder finder, ReportScope scope = {});

    Result<QList<Document>> documents() const override;
    Result<QList<Tag>> tags() const override;
    Result<QList<Question>> questions() const override;
    Result<QList<Judgement>> judgements() const override;
    Result<QList<Relation>> relations() const override;
    Result<QList<ReportDecision>> decisions() const override;
    Result<QList<ReportRecord>> reports() const override;
    Result<DocumentVersion> currentVersion(const Document &document) const override;
    Result<DocumentVersion> version(const QString &versionUuid) const override;
    Result<QList<ClaimRecord>> claims(const Document &document) const override;
    Result<QList<qsizetype>> origins(const Claim &claim) const override;
    Result<QList<Mention>> mentions(const DocumentVersion &version) const override;

private:
    Result<QList<Decision>> decisionsInScope() const;

    Database &m_database;
    LibraryFinder m_finder;
    ReportScope m_scope;
    mutable SupportReader m_supports;
};

} // namespace Postilla
