// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/dotscale.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

double powerOf(double value)
{
    return std::log10(std::max(std::abs(value), 1.0));
}

} // namespace

void DotScale::add(QDate date, double value)
{
    const int power = static_cast<int>(std::floor(powerOf(value)));
    m_lowest = isEmpty() ? power : std::min(m_lowest, power);
    m_highest = isEmpty() ? power + 1 : std::max(m_highest, power + 1);
    m_last = isEmpty() ? date : std::max(m_last, date);
    m_first = isEmpty() ? date : std::min(m_first, date);
}

double DotScale::across(QDate date) const
{
    if (m_first == m_last)
        return 1.0 / 2;
    return static_cast<double>(m_first.daysTo(date)) / static_cast<double>(m_first.daysTo(m_last));
}

double DotScale::up(double value) const
{
    return (powerOf(value) - m_lowest) / (m_highest - m_lowest);
}

QList<QDate> DotScale::ticks(int most) const
{
    if (isEmpty())
        return {};
    constexpr std::array months{1, 3, 6, 12, 24, 60, 120, 1200};
    QList<QDate> ticks;
    for (const int step : months) {
        ticks.clear();
        const int year = m_first.year() - m_first.year() % std::max(1, step / 12);
        for (QDate tick(year, 1, 1); tick <= m_last && ticks.size() <= most; tick = tick.addMonths(step)) {
            if (tick >= m_first)
                ticks.append(tick);
        }
        if (ticks.size() <= most)
            break;
    }
    if (!ticks.isEmpty())
        return ticks;
    return m_first == m_last ? QList{m_first} : QList{m_first, m_last};
}

QString DotScale::formatOf(const QList<QDate> &ticks)
{
    if (std::ranges::any_of(ticks, [](QDate tick) { return tick.day() != 1; }))
        return u"d MMM yyyy"_s;
    const bool areYears = std::ranges::all_of(ticks, [](QDate tick) { return tick.month() == 1; });
    return areYears ? u"yyyy"_s : u"MMM yyyy"_s;
}

} // namespace Postilla
