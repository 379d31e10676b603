// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/reviewqueue.h"
#include "review/reviewsource.h"

#include <optional>

namespace Postilla {

/// One sitting of a person at a queue: which card is in view, and what a key makes of it. No widgets: a
/// window, a test and any other front drive it the same way.
class ReviewSession
{
public:
    enum class Stage {
        Looking, ///< nothing to decide on has been found yet, or for the moment
        Showing, ///< a card is in view
        Done,    ///< everything is decided
        Empty,   ///< there was nothing to decide on
    };
    /// What came of a ruling.
    enum class Outcome {
        Stored,
        Confirmed, ///< it stood so already; claims that were made on the card since are confirmed
        Standing,  ///< it stood so already: nothing was written
        PassedBy,  ///< there was nothing to decide on any more: nothing was written
    };
    /// Items that were passed by since the last time somebody asked.
    struct PassedBy
    {
        int gone = 0;
        int changed = 0;
        int elsewhere = 0;

        bool isNone() const { return gone + changed + elsewhere == 0; }
    };

    /// Both outlive it.
    ReviewSession(ReviewSource &source, DecisionSink &sink, ReviewOrder order);

    /// Reads what is queued and shows the card that the person was at, else the first.
    Result<void> open();
    /// Takes what has been queued since; shows the next card where none was in view.
    Result<void> takeMore();

    Stage stage() const { return m_stage; }
    /// In view; nothing unless Showing.
    const std::optional<ReviewCard> &card() const { return m_card; }
    ReviewProgress progress() const;
    /// Reads ahead what the card behind the one in view needs.
    void prepareNext() const;
    /// What was passed by on the way to this card.
    PassedBy takePassedBy();

    /// Stores the decision on the card in view and shows the next; a yes confirms the claims `made` on it,
    /// too. Where it cannot be stored, the card stays, as it is now where somebody else was faster.
    Result<Outcome> decide(Ruling ruling, const QStringList &made = {});
    /// Shows the card that was decided on before the one in view; false where there is none.
    Result<bool> back();
    /// Reads the card in view again; it stays unless its document or claim is gone, or its text another. A
    /// pair stays with its claims as they are now.
    Result<void> readAgain();
    /// Decisions that were made, taken back or made again elsewhere or by undo; the card of one that was
    /// taken back comes into view again.
    Result<void> follow(const QList<QString> &decisions);

private:
    Result<void> goTo(qint64 id);
    Result<void> goOn(qint64 from);
    Result<void> stand(const ReviewCard &card);
    qint64 following(qint64 id) const;
    Result<Outcome> decideAgain(Ruling ruling, const QStringList &made);
    Result<Outcome> giveWay(const Error &refusal);
    bool stays(const ReviewCard &card) const;
    void passBy(const ReviewCard &card);
    void showNone();

    ReviewSource &m_source;
    DecisionSink &m_sink;
    ReviewQueue m_queue;
    Stage m_stage = Stage::Looking;
    std::optional<ReviewCard> m_card;
    PassedBy m_passedBy;
    bool m_isComplete = false;
    /// A decision is being stored: whatever happens meanwhile waits.
    bool m_isDeciding = false;
    QList<QString> m_toFollow;
};

} // namespace Postilla
