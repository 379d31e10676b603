// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/claimsource.h"

#include <memory>

namespace Postilla {

class Database;
class MentionFinder;

/// Gives a report everything that is in the library, documents by number. Mentions are found anew, so that a
/// report never shows those of an older finder.
class LibraryClaimSource : public ClaimSource
{
public:
    LibraryClaimSource(Database &database, std::shared_ptr<const MentionFinder> finder);

    Result<QList<Document>> documents() const override;
    Result<QList<Tag>> tags() const override;
    Result<DocumentVersion> currentVersion(const Document &document) const override;
    Result<DocumentVersion> version(const QString &versionUuid) const override;
    Result<QList<Claim>> claims(const Document &document) const override;
    Result<QList<Mention>> mentions(const DocumentVersion &version) const override;

private:
    Database &m_database;
    std::shared_ptr<const MentionFinder> m_finder;
};

} // namespace Postilla
