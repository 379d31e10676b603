// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/pace.h"

#include <algorithm>

namespace Postilla {

namespace {

constexpr qsizetype fewest = 5;
constexpr qsizetype most = 50;
/// Who takes longer has gone for a coffee.
constexpr qint64 longest = 120'000;
constexpr double hour = 3'600'000;

} // namespace

void Pace::decide(qint64 now)
{
    const qint64 taken = now - m_shownAt;
    if (m_shownAt == 0 || taken < 0 || taken > longest)
        return;
    m_taken.append(taken);
    if (m_taken.size() > most)
        m_taken.removeFirst();
}

/// The median, so that one hard card does not make all the others look hard.
std::optional<qint64> Pace::perCard() const
{
    if (m_taken.size() < fewest)
        return std::nullopt;
    QList<qint64> sorted = m_taken;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::ranges::nth_element(sorted, middle);
    return *middle;
}

std::optional<double> Pace::perHour() const
{
    const auto each = perCard();
    return each && *each > 0 ? std::optional(hour / double(*each)) : std::nullopt;
}

} // namespace Postilla
