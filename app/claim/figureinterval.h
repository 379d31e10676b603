// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QString>

#include <limits>

namespace Postilla {

/// What a stated figure may be worth. The ends themselves belong to it as far as rounding lets them: see
/// intervalOf().
struct FigureInterval
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    friend bool operator==(const FigureInterval &, const FigureInterval &) = default;
};

/// A number is as exact as it is written, to two digits at least: "900,000" is anything from 895,000 to
/// 905,000, "4.63 million" from 4,625,000 to 4,635,000. "About" reaches a tenth to either side, "more than"
/// and "up to" have one open end; counts, amounts and rates below nothing are not expected. Unbounded for
/// what has no number.
FigureInterval intervalOf(const FigureValue &figure);

/// Whether some number lies in both.
bool meet(const FigureInterval &one, const FigureInterval &other);

/// What figures have to share to be compared: "%", "x" for ratios, the currency, the folded noun, each with
/// what it is counted by ("USD/unit"). Empty for pieces, whatever the text calls them: "unità", "GPUs",
/// "A800". Amounts of two currencies, and counts of two things, are not comparable.
QString comparableUnit(const FigureValue &figure, MentionSub sub);

} // namespace Postilla
