// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "base/progress.h"
#include "base/result.h"
#include "claim/claim.h"
#include "claim/origins.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Postilla {

class Database;

/// What stands behind a claim.
struct Support
{
    /// For each of its articles the number of its origin, from 0; see originNumbers().
    QList<qsizetype> origins;
    /// The day of the earliest of them; nothing where none is dated.
    std::optional<PartialDate> firstSeen;
    /// The document of that day.
    QString firstDocument;

    qsizetype articles() const { return origins.size(); }
    friend bool operator==(const Support &, const Support &) = default;
};

/// Gathers the articles behind claims: those of the claims that people have related to it as repeating,
/// deriving from or supporting it, and those that have the same words. Each article is read once.
class SupportReader
{
public:
    explicit SupportReader(Database &database)
        : m_database(database)
    {
    }

    /// Fails as reading the library does.
    Result<Support> of(const Claim &claim);

private:
    struct Article
    {
        ArticleOrigin origin;
        std::optional<PartialDate> published;
    };

    Result<QStringList> documentsBehind(const Claim &claim);
    Result<const Article *> article(const QString &documentUuid);

    Database &m_database;
    QHash<QString, Article> m_articles;
};

/// What stands behind each claim of a document, by the uuid of the claim; progress in claims. Cancelled.
Result<QHash<QString, Support>> readSupports(Database &database, const QString &documentUuid,
                                             const Progress &progress);

} // namespace Postilla
