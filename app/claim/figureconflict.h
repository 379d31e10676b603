// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "claim/figureinterval.h"
#include "claim/figuremeaning.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Postilla {

/// A figure with what it is about, as far as comparing goes.
struct MeasuredFigure
{
    FigureValue value;
    MentionSub sub = MentionSub::Quantity;
    /// Canonical name of the chip; empty: not known.
    QString object = {};
    Measure measure = Measure::NotStated;
    std::optional<PartialDate> asOf = {};
};

/// Whether some day is in both; a period that is not stated may be any.
bool periodsOverlap(const std::optional<PartialDate> &one, const std::optional<PartialDate> &other);

/// Whether both cannot be right: the same chip, the same measure, periods that overlap and units that
/// compare, and values that do not meet. Where chip or measure is not known, nothing can be said.
bool conflict(const MeasuredFigure &one, const MeasuredFigure &other);

enum class Disagreement {
    None,
    OverTime, ///< values do not meet, but hold for periods apart: the number may have changed
    Conflict, ///< values do not meet although their periods do
};

/// The two figures of a group that lie farthest apart.
struct FigurePair
{
    Disagreement disagreement = Disagreement::None;
    /// What add() was given for them.
    qsizetype lower = -1;
    qsizetype higher = -1;

    friend bool operator==(const FigurePair &, const FigurePair &) = default;
};

/// Looks for figures that disagree among those of one chip and measure. Takes them one after the other and
/// keeps but two of each unit and period, so that it costs the same for ten as for a million.
class DisagreementFinder
{
public:
    void add(qsizetype figure, const FigureInterval &interval, const QString &unit,
             const std::optional<PartialDate> &asOf);

    /// A conflict before what differs over time; of several the one with the widest gap.
    FigurePair worst() const;

private:
    struct End
    {
        double bound = 0;
        qsizetype figure = -1;
    };
    /// The figure that ends lowest, and the one that begins highest.
    struct Ends
    {
        End lowestHigh;
        End highestLow;
    };
    struct Gap
    {
        FigurePair pair;
        double width = 0;
    };
    /// By the text of their period, empty where it is not stated.
    using Periods = QHash<QString, Ends>;

    static void widen(Ends &ends, const Ends &others);
    static void compare(const Ends &one, const Ends &other, Disagreement kind, Gap &widest);
    static void compareOverlapping(const Periods &periods, Gap &widest);

    QHash<QString, Periods> m_units;
};

} // namespace Postilla
