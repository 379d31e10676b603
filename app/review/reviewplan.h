// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "claim/correction.h"

#include <QString>
#include <QStringList>

namespace Postilla {

/// What a session goes through.
enum class QueueKind {
    Candidates, ///< sentences that seem worth a claim
    Pairs,      ///< two claims to be seen together
    Anchors,    ///< claims that are changed or lost in a new text
    Mentions,   ///< what one rule or entry of the lexicon has marked
    Unverified, ///< claims without a verdict
};

template <>
struct Codes<QueueKind>
{
    static constexpr auto words = codeWords("candidates", "pairs", "anchors", "mentions", "unverified");
};

enum class ReviewOrder {
    Document, ///< by document number, then in the order of the text
    Date,     ///< the oldest articles first, those without a date last
    Score,    ///< the best first
};

template <>
struct Codes<ReviewOrder>
{
    static constexpr auto words = codeWords("document", "date", "score");
};

/// Of what a session takes its queue.
enum class ScopeKind { All, Search, Documents, Tag, Question };

template <>
struct Codes<ScopeKind>
{
    static constexpr auto words = codeWords("all", "search", "documents", "tag", "question");
};

struct ReviewScope
{
    ScopeKind kind = ScopeKind::All;
    /// The words of the search, the uuids of the documents, that of the tag or question; none for All.
    QStringList values = {};

    friend bool operator==(const ReviewScope &, const ReviewScope &) = default;
};

struct ReviewPlan
{
    QueueKind queue = QueueKind::Candidates;
    ReviewScope scope = {};
    ReviewOrder order = ReviewOrder::Document;
    /// For Mentions: ruleName() of the rule, and what it names; no canonical name where the rule is a
    /// grammar.
    QString rule = {};
    Naming naming = {};

    friend bool operator==(const ReviewPlan &, const ReviewPlan &) = default;
};

/// A session as it is stored.
struct ReviewRecord
{
    /// Empty until stored.
    QString uuid = {};
    ReviewPlan plan = {};
    QString analyst = {};
    /// UTC milliseconds since 1970.
    qint64 startedAt = 0;
    /// Nobody goes on with it.
    bool isClosed = false;
    int rev = 0;
};

// In the language of the user.

/// "Proposed claims", "Pairs of claims" …
QString queueName(QueueKind queue);
/// "by document" …
QString orderName(ReviewOrder order);
/// "the whole library" …
QString scopeName(ScopeKind scope);

} // namespace Postilla
