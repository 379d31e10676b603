// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/pairs.h"

namespace Postilla {

/// What the reason of a pair names: its words can be made of it at any time, in any language.
struct PairGrounds
{
    /// What both figures measure, and the figures as they stand; no figures where it is not about any.
    QString object = {};
    Measure measure = Measure::NotStated;
    QString firstFigure = {};
    QString secondFigure = {};
    /// Chips and actors that both name.
    QStringList shared = {};

    friend bool operator==(const PairGrounds &, const PairGrounds &) = default;
};

/// The places of the pair are those of `claims`.
PairGrounds groundsOf(const ClaimPair &pair, const QList<StatedClaim> &claims);
/// A sentence without a full stop in the language of the user: "Different figures (NVIDIA H20, stock):
/// 900.000 and 640,000", "One says the opposite of the other: NVIDIA H20".
QString pairReason(PairKind kind, const PairGrounds &grounds);

/// "different figure", "opposite" … in the language of the user.
QString pairKindName(PairKind kind);

} // namespace Postilla
