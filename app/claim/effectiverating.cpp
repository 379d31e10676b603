// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/effectiverating.h"

namespace Postilla {

Rating effectiveRating(const Claim &claim, Reliability ofSource)
{
    const bool isInherited = claim.reliability == Reliability::NotJudged;
    return {isInherited ? ofSource : claim.reliability, claim.credibility};
}

} // namespace Postilla
