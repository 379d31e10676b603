// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/attribution.h"
#include "claim/hedge.h"

namespace Postilla {

/// How much a sentence is worth as a claim, 0..1: the weights of what it names and says, summed and squeezed
/// by the logistic function. Figures, chips, bodies, sources and deeds count for it, comment and service
/// lines against.
double worthOf(const SentenceWords &sentence, const Attribution &attribution, Hedge hedge);

/// What kind of claim its words make.
ClaimType claimTypeOf(const SentenceWords &sentence, const Attribution &attribution, Hedge hedge);

} // namespace Postilla
