// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/rating.h"

namespace Postilla {

/// What a line about a claim has to say of it that stands elsewhere than in the claim.
struct ClaimStanding
{
    /// Of its document; see effectiveRating().
    Reliability ofSource = Reliability::NotJudged;
    /// Whether the machine has filled in anything of its figures that nobody has confirmed.
    bool hasProposedFigures = false;
};

} // namespace Postilla
