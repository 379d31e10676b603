// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figureconflict.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The period itself and all longer ones around it: "2025-03-10", "2025-03", "2025", and the one that is not
/// stated. Two periods overlap where one is among these of the other.
QStringList periodsAround(const QString &period)
{
    QStringList periods;
    for (QString part = period; !part.isEmpty(); part = part.section(u'-', 0, -2))
        periods.append(part);
    periods.append(QString());
    return periods;
}

/// How often the lower end goes into the higher one.
double width(double high, double low)
{
    return high > 0 ? low / high : low - high;
}

} // namespace

bool periodsOverlap(const std::optional<PartialDate> &one, const std::optional<PartialDate> &other)
{
    return !one || !other || (one->firstDay() <= other->lastDay() && other->firstDay() <= one->lastDay());
}

bool conflict(const MeasuredFigure &one, const MeasuredFigure &other)
{
    return !one.object.isEmpty() && one.object == other.object && one.measure != Measure::NotStated &&
           one.measure == other.measure && periodsOverlap(one.asOf, other.asOf) &&
           comparableUnit(one.value, one.sub) == comparableUnit(other.value, other.sub) &&
           !meet(intervalOf(one.value), intervalOf(other.value));
}

void DisagreementFinder::add(qsizetype figure, const FigureInterval &interval, const QString &unit,
                             const std::optional<PartialDate> &asOf)
{
    const Ends own{{interval.high, figure}, {interval.low, figure}};
    Periods &periods = m_units[unit];
    const auto known = periods.find(asOf ? asOf->text() : QString());
    if (known == periods.end())
        periods.insert(asOf ? asOf->text() : QString(), own);
    else
        widen(*known, own);
}

void DisagreementFinder::widen(Ends &ends, const Ends &others)
{
    if (others.lowestHigh.bound < ends.lowestHigh.bound)
        ends.lowestHigh = others.lowestHigh;
    if (others.highestLow.bound > ends.highestLow.bound)
        ends.highestLow = others.highestLow;
}

void DisagreementFinder::compare(const Ends &one, const Ends &other, Disagreement kind, Gap &widest)
{
    const double high = one.lowestHigh.bound;
    const double low = other.highestLow.bound;
    if (high > low || (widest.pair.disagreement == kind && width(high, low) <= widest.width))
        return;
    widest = {{kind, one.lowestHigh.figure, other.highestLow.figure}, width(high, low)};
}

void DisagreementFinder::compareOverlapping(const Periods &periods, Gap &widest)
{
    for (auto period = periods.cbegin(); period != periods.cend(); ++period) {
        for (const QString &around : periodsAround(period.key())) {
            const auto other = periods.constFind(around);
            if (other == periods.cend())
                continue;
            compare(*period, *other, Disagreement::Conflict, widest);
            compare(*other, *period, Disagreement::Conflict, widest);
        }
    }
}

FigurePair DisagreementFinder::worst() const
{
    Gap widest;
    for (const Periods &periods : m_units)
        compareOverlapping(periods, widest);
    if (widest.pair.disagreement == Disagreement::Conflict)
        return widest.pair;
    for (const Periods &periods : m_units) {
        Ends all = *periods.cbegin();
        for (const Ends &ends : periods)
            widen(all, ends);
        compare(all, all, Disagreement::OverTime, widest);
    }
    return widest.pair;
}

} // namespace Postilla
