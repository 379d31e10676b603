// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "mention/lexicon.h"
#include "mention/mentionfinder.h"
#include "query/query.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace Postilla::Test {

/// A document with all that a query may ask of it, held as plain values.
struct HeldDocument
{
    Document document;
    QStringList titleWords;
    QStringList textWords;
    QList<Mention> mentions;
    QList<Claim> claims;
};

/// What the query language means, looked at document by document without any index: the search is right where
/// it finds the same documents. Shares nothing with the search but the parser.
class BruteForce
{
public:
    /// Reads the library whole; ends the test program where it cannot.
    explicit BruteForce(const Library &library);

    const std::vector<HeldDocument> &documents() const { return m_documents; }
    /// Uuids of what the query finds, newest collected first.
    QStringList find(const Query &query) const;

    static QStringList wordsOf(const QString &text);

private:
    bool holds(const Query &query, const HeldDocument &held) const;
    bool meets(const QueryCondition &condition, const HeldDocument &held) const;
    bool holdsText(const TextCondition &condition, const HeldDocument &held) const;
    bool isNamed(const NameCondition &condition, const Mention &mention) const;
    QStringList tagsUnder(const QString &name) const;
    /// By a tag of the question's own, or because a judgement under it rests on the claim.
    bool speaksTo(const QString &text, const Claim &claim) const;

    std::vector<HeldDocument> m_documents;
    QList<Tag> m_tags;
    QList<Question> m_questions;
    QList<Judgement> m_judgements;
    Lexicon m_lexicon;
    std::shared_ptr<const MentionFinder> m_finder;
};

} // namespace Postilla::Test
