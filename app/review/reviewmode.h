// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/reviewcard.h"
#include "review/reviewplan.h"

#include <QString>

#include <memory>

namespace Postilla {

/// What one kind of queue makes of its cards: what the rulings mean there, and what is to be said. In the
/// language of the user.
class ReviewMode
{
public:
    static std::unique_ptr<ReviewMode> of(QueueKind queue);
    virtual ~ReviewMode() = default;

    /// What the keys do here: "a claim, as proposed".
    QString meaning(Ruling ruling) const;
    /// What was done: "A-0042 made", "not a claim".
    QString done(Ruling ruling) const;
    /// Why a yes has nothing to take on this card; empty where it has.
    virtual QString refusal(const ReviewCard &card) const;
    /// Over the fields: what a yes writes.
    virtual QString fieldsHeading() const = 0;
    /// What there is to do where the queue is empty, and what would fill it.
    virtual QString emptyHeading() const = 0;
    virtual QString emptyAdvice() const = 0;
    /// Whether one item can be better than another.
    virtual bool isRanked() const { return true; }
    /// Whether one key may rule on all that are alike.
    virtual bool canRuleOnAllAlike() const { return false; }
    /// Two passages side by side.
    virtual bool isPair() const { return false; }
    /// Each card has a claim of its own from the start.
    virtual bool isOfClaims() const { return false; }

protected:
    /// What a ruling does, before and after.
    struct Outcome
    {
        QString meaning;
        QString done;
    };

private:
    virtual Outcome yes() const = 0;
    virtual Outcome no() const = 0;
    Outcome outcome(Ruling ruling) const;
};

/// "Type: quantity (proposed)": with what the machine has filled in told apart.
QString fieldText(const CardField &field);
/// "20mila → 20,000 units (proposed)".
QString figureText(const CardField &figure);

/// The card in a few sentences, for a screen reader: sources and dates, passages, figures, the rule and why,
/// what a yes writes, what was decided on the like.
QString spokenCard(const ReviewCard &card, const ReviewMode &mode);

/// What was done to a claim that was made on a card decided on before.
QString confirmedText();

/// "20 yes", "no" …: the ruling in a word.
QString rulingName(Ruling ruling);

} // namespace Postilla
