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
#include <optional>
#include <utility>

namespace Postilla {

class LibraryCore;
struct ItemDecisions;

/// A card, and the claim that it shows as it is stored; none: what it shows is no claim, or not yet.
struct ReadCard
{
    ReviewCard card;
    std::optional<ClaimRecord> claim = {};
};

/// Reads the cards of one session. On one thread at a time.
class ReviewCards
{
public:
    ReviewCards(std::shared_ptr<LibraryCore> core, ReviewRecord session);

    Result<ReviewCard> card(const ReviewItem &item);
    /// The same, with the claim behind it.
    Result<ReadCard> read(const ReviewItem &item);
    /// Reads ahead what an item needs of a text of its own.
    void prepare(const ReviewItem &item);
    /// What the words of a passage say of a claim, with all of it proposed.
    Result<ClaimRecord> proposal(const ReviewItem &item);
    /// The words of an item that is a passage.
    Result<QString> quoteOf(const ReviewItem &item);
    /// The mention at the place of the item, as it stands now or as the machine has found it; nothing where
    /// there is none any more.
    Result<std::optional<Mention>> mentionAt(const ReviewItem &item);
    /// Whether a claim stands where a candidate does.
    Result<bool> hasClaim(const ReviewItem &item) const;
    /// Counts a decision among those that are shown as similar.
    void remember(const Decision &decision) { m_similar.add(decision); }
    /// Reads anew which decisions may be similar.
    void forgetSimilar() { m_knowsSimilar = false; }
    /// Reads texts and their marks anew from now on.
    void forgetTexts();
    /// What is decided on, in one line.
    static QString gistOf(const ReviewCard &card);

private:
    Result<CardState> stateOf(const ReviewItem &item, const ItemDecisions &decisions) const;
    Result<QString> madeOf(const ReviewItem &item) const;
    Result<ClaimRecord> storedClaim(const QString &uuid) const;
    std::optional<Mention> mentionOf(const QList<Mention> &mentions, const ReviewItem &item) const;
    Result<ClaimRecord> proposed(const ReviewText &text, const ReviewItem &item) const;
    // `isOwn`: this session has decided on it, so that it comes back as it is now.
    Result<void> readItem(ReadCard &read, bool isOwn);
    Result<void> readClaimCard(ReadCard &read, bool isOwn);
    Result<void> readPairCard(ReviewCard &card, bool isOwn);
    Result<void> readCandidateCard(ReadCard &read);
    Result<void> readMentionCard(ReviewCard &card);
    Result<void> addDecisions(ReviewCard &card, const std::optional<Decision> &own);

    std::shared_ptr<LibraryCore> m_core;
    ReviewRecord m_session;
    ReviewTexts m_texts;
    SimilarDecisions m_similar;
    bool m_knowsSimilar = false;
    /// Of the last items, by their keys: a card, its yes and the reading ahead ask for the same.
    QList<std::pair<QString, ClaimRecord>> m_proposals;
};

} // namespace Postilla
