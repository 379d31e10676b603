// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/candidates.h"
#include "claim/claim.h"
#include "library/pairs.h"
#include "mention/mention.h"
#include "review/reviewitem.h"
#include "review/reviewplan.h"
#include "store/reviewqueuestore.h"

namespace Postilla {

// What a queue holds of each thing to decide on.

ReviewItem candidateItem(const QueuedText &text, const Candidate &candidate);
ReviewItem pairItem(const PairToLookAt &pair);
/// A claim that is changed or lost.
ReviewItem anchorItem(const Claim &claim);
ReviewItem unverifiedItem(const Claim &claim);
ReviewItem mentionItem(const QueuedText &text, TextSpan span, const ReviewPlan &plan);

} // namespace Postilla
