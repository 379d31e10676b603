// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/statedclaim.h"

#include <QList>
#include <QString>

namespace Postilla {

/// Why two claims should be seen together.
enum class PairKind {
    DifferentFigure, ///< same object, measure and time, but values that do not meet
    Opposite,        ///< one says what the other denies
    ChangeOverTime,  ///< one says later what the other does not say any more
    Tension,         ///< different actors: both can be true
    OrderUnknown,    ///< opposite deeds, of which one has no date
    Agreement,
};

template <>
struct Codes<PairKind>
{
    static constexpr auto words =
        codeWords("different figure", "opposite", "change", "tension", "order unknown", "agreement");
};

/// Two claims to look at.
struct ClaimPair
{
    /// Places in the list of claims, first < second.
    qsizetype first = 0;
    qsizetype second = 0;
    PairKind kind = PairKind::Agreement;
    /// 0..1.
    double score = 0;
    /// Why, a sentence without a full stop in the language of the user.
    QString reason;
};

/// The pairs worth a look, the best first: those that are among the best `suggestions` of either side.
/// Statements on different chips are never paired, those of one document only where they disagree. Each pair
/// takes the cosine of their terms, weighted by how rare they are among the claims; quadratic in their
/// number.
QList<ClaimPair> findPairs(const QList<StatedClaim> &claims, qsizetype suggestions = 3);

} // namespace Postilla
