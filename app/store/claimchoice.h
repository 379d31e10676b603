// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "query/query.h"

#include <QSet>
#include <QString>

#include <optional>

namespace Postilla {

class Database;

/// Which claims a query asks for by their tags and questions.
struct ClaimChoice
{
    /// Uuids of the tags that make a claim one of them, those below a tag included.
    QSet<QString> tags;
    /// Uuids of claims that are meant whatever their tags: judgements under a question rest on them.
    QSet<QString> claims;
    /// Uuids of the questions that are named, or that those tags speak to.
    QSet<QString> questions;

    bool holds(const Claim &claim) const;
};

/// What tags and questions in a query mean in this library.
class ClaimChoices
{
public:
    explicit ClaimChoices(Database &database)
        : m_database(database)
    {
    }

    Result<ClaimChoice> of(const TagCondition &condition);
    Result<ClaimChoice> of(const QuestionCondition &condition);
    /// Of the tags and questions of which at least one must hold: `tag:a OR tag:b`, `tag:a lang:it`. Nothing
    /// where a document may be found without any.
    Result<std::optional<ClaimChoice>> of(const Query &query);

private:
    Database &m_database;
};

} // namespace Postilla
