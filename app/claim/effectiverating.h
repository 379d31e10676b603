// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/claimcodes.h"

namespace Postilla {

/// How far to trust a claim: where nobody has judged its reliability by itself, what its source is worth
/// stands for it.
Rating effectiveRating(const Claim &claim, Reliability ofSource);

} // namespace Postilla
