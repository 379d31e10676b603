// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/charttime.h"

#include <algorithm>

namespace Postilla {

namespace {

/// More stand too close beside each other.
constexpr qsizetype mostMoments = 36;

/// EDTF of a date cut to a step: "2025-08-15", "2025-08", "2025".
qsizetype lengthOf(ChartTime::Step step)
{
    switch (step) {
    case ChartTime::Step::Day:
        return 10;
    case ChartTime::Step::Month:
        return 7;
    case ChartTime::Step::Year:
        break;
    }
    return 4;
}

QDate next(QDate day, ChartTime::Step step)
{
    switch (step) {
    case ChartTime::Step::Day:
        return day.addDays(1);
    case ChartTime::Step::Month:
        return day.addMonths(1);
    case ChartTime::Step::Year:
        break;
    }
    return day.addYears(1);
}

/// Steps from one date to the other, both counted; of any number `most` at most.
QList<PartialDate> stepsBetween(const PartialDate &first, const PartialDate &last, ChartTime::Step step,
                                qsizetype most)
{
    QList<PartialDate> moments;
    const QDate end = last.firstDay();
    for (QDate day = first.firstDay(); day <= end && moments.size() < most; day = next(day, step)) {
        if (const auto moment = PartialDate::parse(day.toString(Qt::ISODate).first(lengthOf(step))))
            moments.append(*moment);
    }
    return moments;
}

} // namespace

ChartTime::ChartTime(const QList<CrossCount> &counts)
{
    for (const Step step : {Step::Day, Step::Month, Step::Year}) {
        if (fits(step, counts))
            return;
    }
}

/// Takes that step where it has room, and few mentions have to be left out for it.
bool ChartTime::fits(Step step, const QList<CrossCount> &counts)
{
    QStringList dates;
    qint64 all = 0;
    qint64 known = 0;
    for (const CrossCount &each : counts) {
        all += each.count;
        if (each.column.size() < lengthOf(step))
            continue;
        known += each.count;
        dates.append(each.column.first(lengthOf(step)));
    }
    constexpr qint64 parts = 10; // nine of ten
    const bool isLast = step == Step::Year;
    if (dates.isEmpty() || (!isLast && known * parts < all * (parts - 1)))
        return false;
    const auto [first, last] = std::ranges::minmax(dates);
    const auto from = PartialDate::parse(first);
    const auto to = PartialDate::parse(last);
    if (!from || !to)
        return false;
    constexpr qsizetype mostYears = 10000;
    const QList<PartialDate> moments = stepsBetween(*from, *to, step, isLast ? mostYears : mostMoments + 1);
    if (!isLast && moments.size() > mostMoments)
        return false;
    m_step = step;
    m_moments = moments;
    return true;
}

std::optional<qsizetype> ChartTime::momentOf(const QString &date) const
{
    if (date.size() < lengthOf(m_step) || m_moments.isEmpty())
        return std::nullopt;
    const auto moment = PartialDate::parse(date.first(lengthOf(m_step)));
    const auto found = moment ? std::ranges::find(m_moments, *moment) : m_moments.end();
    return found == m_moments.end() ? std::nullopt : std::optional(found - m_moments.begin());
}

} // namespace Postilla
