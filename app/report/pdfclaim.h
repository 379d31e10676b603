// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/placedclaim.h"

namespace Postilla {

/// A claim: its number and verdict on the left; its summary, its quote in context and what the analyst says
/// of it on the right. `hasAnnex` links its number to its line there.
std::vector<Block> claimBlocks(const BlockMaker &make, const PlacedClaim &claim, bool hasAnnex);

} // namespace Postilla
