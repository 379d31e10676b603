// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QString>

#include <optional>

namespace Postilla {

/// Figures that are asked for: `>1M`, `10%..20%`, `"$15 billion"`. A currency is never converted into
/// another.
struct FigureRange
{
    /// Of what the figures are.
    enum class Measure {
        Number,  ///< any that is neither a percentage nor a date
        Percent, ///< percentages
        Money,   ///< amounts of `unit`, an ISO 4217 code
        Counted, ///< numbers of `unit`, a noun as texts have it, in any case
    };

    /// Nothing: open on that side.
    std::optional<double> low = {};
    std::optional<double> high = {};
    bool isLowIncluded = true;
    bool isHighIncluded = true;
    Measure measure = Measure::Number;
    QString unit = {};

    friend bool operator==(const FigureRange &, const FigureRange &) = default;
};

/// What a stated figure may be worth: one value twice, or a range with an open end where there is none.
/// Nothing for a date.
struct FigureExtent
{
    double low = 0;
    double high = 0;
};
std::optional<FigureExtent> extentOf(const FigureValue &figure);

/// Whether a figure of a text is among those asked for: it is of the right unit, and its value, or some of
/// its own range, lies in the range.
bool meets(const FigureRange &range, const FigureValue &figure, MentionSub sub);

} // namespace Postilla
