// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "review/reviewcard.h"
#include "review/reviewplan.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

// What a card says, in the language of the user.

/// "proposed claim, quantity", "pair, opposite": a rule in words.
QString ruleText(const QString &rule);
/// "Worth 83 %: quantity, MIIT, likely, 2 figures": why a sentence was proposed.
QString candidateReason(const ReviewItem &item, const ClaimRecord &record);
/// Says why the two are a pair and what a yes writes.
void describePair(ReviewCard &card);
/// Instead of that where the claims are not what they were.
QString changedPairText();
/// What became of the claim in the new text, and what a yes would make of it.
QString anchorRule(const Claim &claim);
QString anchorReason(const Claim &claim);
QList<CardField> anchorFields(const Claim &claim);
/// Who made the claim.
QString madeByText(const Claim &claim);
/// "B2, unverified": how it is rated so far.
QString ratingLine(const Claim &claim);
QString mentionReason(const ReviewPlan &plan, const std::optional<Mention> &mention);
QList<CardField> mentionFields(const Mention &mention, const QString &quote);

} // namespace Postilla
