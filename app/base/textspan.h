// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace Postilla {

/// A stretch of a stored text, in UTF-16 units: start inclusive, end exclusive.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - start; }
    constexpr bool isEmpty() const { return end <= start; }
    constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    constexpr bool contains(TextSpan other) const { return start <= other.start && other.end <= end; }
    constexpr bool overlaps(TextSpan other) const { return start < other.end && other.start < end; }
    constexpr TextSpan moved(qsizetype by) const { return {start + by, end + by}; }
    /// The stretch that both cover; empty where they do not meet.
    constexpr TextSpan intersected(TextSpan other) const
    {
        const qsizetype from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }

    /// By start, then by end.
    friend constexpr auto operator<=>(const TextSpan &, const TextSpan &) = default;
};

} // namespace Postilla
