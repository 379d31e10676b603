// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/figurerange.h"

#include <limits>

namespace Postilla {

namespace {

bool isOfUnit(const FigureRange &range, const FigureValue &figure, MentionSub sub)
{
    switch (range.measure) {
    case FigureRange::Measure::Number:
        return sub != MentionSub::Percent && sub != MentionSub::Date;
    case FigureRange::Measure::Percent:
        return sub == MentionSub::Percent;
    case FigureRange::Measure::Money:
        return figure.currency == range.unit;
    case FigureRange::Measure::Counted:
        return figure.unit.compare(range.unit, Qt::CaseInsensitive) == 0;
    }
    return false;
}

} // namespace

std::optional<FigureExtent> extentOf(const FigureValue &figure)
{
    constexpr double unbounded = std::numeric_limits<double>::infinity();
    if (!figure.date.isEmpty())
        return std::nullopt;
    if (figure.value)
        return FigureExtent{*figure.value, *figure.value};
    if (!figure.low && !figure.high)
        return std::nullopt;
    return FigureExtent{figure.low.value_or(-unbounded), figure.high.value_or(unbounded)};
}

bool meets(const FigureRange &range, const FigureValue &figure, MentionSub sub)
{
    const auto extent = extentOf(figure);
    if (!extent || !isOfUnit(range, figure, sub))
        return false;
    const bool isHighEnough =
        !range.low || extent->high > *range.low || (range.isLowIncluded && extent->high == *range.low);
    const bool isLowEnough =
        !range.high || extent->low < *range.high || (range.isHighIncluded && extent->low == *range.high);
    return isHighEnough && isLowEnough;
}

} // namespace Postilla
