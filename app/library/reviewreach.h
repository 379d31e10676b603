// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "review/reviewplan.h"

#include <QSet>
#include <QString>

#include <optional>

namespace Postilla {

class LibraryCore;

/// What the scope of a session reaches: documents, and the claims among them.
class ReviewReach
{
public:
    /// BadQuery for a search that is none; NotFound for a tag or question that is not there.
    static Result<ReviewReach> of(const LibraryCore &core, const ReviewScope &scope);

    bool hasDocument(const QString &uuid) const { return !m_documents || m_documents->contains(uuid); }
    bool hasClaim(const Claim &claim) const;
    /// The same by the claim's uuid, of claims that hasClaim() knows by their tags; others by their document.
    bool hasClaim(const QString &uuid, const QString &documentUuid) const
    {
        return m_claims ? m_claims->contains(uuid) : hasDocument(documentUuid);
    }

private:
    static Result<ReviewReach> ofTags(const LibraryCore &core, const QSet<QString> &tags);

    /// Nothing: all of them.
    std::optional<QSet<QString>> m_documents;
    /// Nothing: all of those documents.
    std::optional<QSet<QString>> m_claims;
};

} // namespace Postilla
