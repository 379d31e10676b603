// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/chart.h"

#include <QByteArray>
#include <QPicture>
#include <QSize>

namespace Postilla {

/// A chart as it goes into a report: the same drawing twice, for paper and for a web page, without a single
/// pixel in it.
struct DrawnChart
{
    /// Of pictures, to the inch.
    static constexpr int resolution = 384;

    Chart chart;
    /// What the chart shows, in words.
    QString spoken;
    /// Commands to be played by a QPainter, within `size`.
    QPicture picture;
    QSize size;
    /// An `svg` element with title and description.
    QByteArray svg;
};

/// Draws charts for reports. Whoever draws them may need widgets, which report/ does not know.
class ChartPainter
{
public:
    virtual ~ChartPainter() = default;

    /// Any thread, while the application's own thread handles events: the drawing is done there. Progress is
    /// asked meanwhile whether to go on. Cancelled.
    virtual Result<DrawnChart> draw(const Chart &chart, const QString &spoken,
                                    const Progress &progress) const = 0;
};

struct Report;

/// The report with those of its charts that say more than a table.
Result<Report> withCharts(Report report, const ChartPainter &painter, const Progress &progress);

} // namespace Postilla
