// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/pairs.h"

namespace Postilla {

/// Why two figures stand against each other: "Different figures for the stock of NVIDIA H20: 900.000,
/// 640,000".
QString figureReason(PairKind kind, const StatedFigure &a, const StatedFigure &b);

/// What two statements share and how they stand to each other: "One denies what the other says of NVIDIA
/// H20".
QString sharedReason(PairKind kind, const StatedClaim &a, const StatedClaim &b);

/// "different figure", "opposite" … in the language of the user.
QString pairKindName(PairKind kind);

} // namespace Postilla
