// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/reviewcards.h"
#include "review/reviewplan.h"

#include <memory>

namespace Postilla {

class Edit;
class LibraryCore;

/// What a yes or no on a card makes in the library: a claim, a relation, a correction …
class ReviewWriter
{
public:
    ReviewWriter(std::shared_ptr<LibraryCore> core, ReviewRecord session, ReviewCards &cards)
        : m_core(std::move(core))
        , m_session(std::move(session))
        , m_cards(cards)
    {
    }

    /// Works out what has to be read before the write begins, so that it holds the library for a moment only.
    /// Conflict where what would be signed is not what the card shows.
    Result<void> prepare(const ReviewCard &card, Ruling ruling);
    /// Writes it within one act. BadArgument for a yes that has nothing to take.
    Result<void> write(Edit &edit, const ReviewCard &card, Ruling ruling);
    /// Confirms claims that the person has made on a card by hand, as far as they are there still.
    static Result<void> confirmMade(Edit &edit, const QStringList &made);

private:
    Result<ReadCard> readSeen(const ReviewCard &card);
    Result<void> prepareMention(const ReviewCard &card);
    Result<void> prepareClaim(const ReviewCard &card);
    Result<void> prepareProposal(const ReviewCard &card);
    Result<void> preparePlace(const Claim &claim);
    Result<void> writeYes(Edit &edit, const ReviewCard &card);
    Result<void> writeQueued(Edit &edit, const ReviewCard &card);
    Result<void> writeNo(Edit &edit, const ReviewCard &card);
    Result<void> makeClaim(Edit &edit, const ReviewItem &item);
    Result<void> acceptPlace(Edit &edit, const Claim &claim);
    Result<void> correct(Edit &edit, const ReviewItem &item, CorrectionVerdict verdict);

    std::shared_ptr<LibraryCore> m_core;
    ReviewRecord m_session;
    ReviewCards &m_cards;
    /// The claim of the card as it is stored, and what its words propose.
    std::optional<ClaimRecord> m_claim;
    ClaimRecord m_proposal;
    std::optional<Mention> m_mention;
};

} // namespace Postilla
