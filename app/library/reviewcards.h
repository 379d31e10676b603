// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "library/reviewtexts.h"
#include "mention/mention.h"
#include "review/reviewcard.h"
#include "review/reviewplan.h"
#include "review/similardecisions.h"

#include <QList>

#include <memory>
#include <utility>

namespace Postilla {

class Database;
class LibraryCore;

/// Reads the cards of one session. On one thread at a time.
class ReviewCards
{
public:
    ReviewCards(std::shared_ptr<LibraryCore> core, ReviewRecord session);

    Result<ReviewCard> card(const ReviewItem &item);
    /// Reads ahead what an item needs of a text of its own.
    void prepare(const ReviewItem &item);
    /// What the words of a passage say of a claim, with all of it proposed.
    Result<ClaimRecord> proposal(const ReviewItem &item);
    /// The words of an item that is a passage.
    Result<QString> quoteOf(const ReviewItem &item);
    /// The mention at the place of the item, as it stands now or as the machine has found it; nothing where
    /// there is none any more.
    Result<std::optional<Mention>> mentionAt(const ReviewItem &item);
    /// The claim of an item: of a candidate the one that was made of the passage meanwhile. Nothing: none.
    Result<std::optional<ClaimRecord>> claimOf(const ReviewItem &item) const;
    /// Counts a decision among those that are shown as similar.
    void remember(const Decision &decision) { m_similar.add(decision); }
    /// Reads anew which decisions may be similar.
    void forgetSimilar() { m_knowsSimilar = false; }
    /// Reads texts and their marks anew from now on.
    void forgetTexts();
    /// What is decided on, in one line.
    static QString gistOf(const ReviewCard &card);

private:
    Result<CardState> stateOf(const ReviewItem &item) const;
    Result<ClaimRecord> storedClaim(const ReviewItem &item) const;
    Result<bool> isThere(const QString &claimUuid) const;
    std::optional<Mention> mentionOf(const QList<Mention> &mentions, const ReviewItem &item) const;
    Result<ClaimRecord> proposed(const ReviewText &text, const ReviewItem &item) const;
    Result<void> readClaimCard(ReviewCard &card);
    Result<void> readPairCard(ReviewCard &card);
    Result<void> readCandidateCard(ReviewCard &card);
    Result<void> readMentionCard(ReviewCard &card);
    Result<void> readDecisions(ReviewCard &card);
    /// That of this session.
    Result<std::optional<Decision>> ownDecision(const ReviewItem &item) const;

    std::shared_ptr<LibraryCore> m_core;
    ReviewRecord m_session;
    ReviewTexts m_texts;
    SimilarDecisions m_similar;
    bool m_knowsSimilar = false;
    /// Of the last items, by their keys: a card, its yes and the reading ahead ask for the same.
    QList<std::pair<QString, ClaimRecord>> m_proposals;
};

} // namespace Postilla
