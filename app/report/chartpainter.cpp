// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chartpainter.h"

#include "report/charts.h"

namespace Postilla {

Result<Report> withCharts(Report report, const ChartPainter &painter, const Progress &progress)
{
    const ReportWords words{ReportLanguage(report.request.locale)};
    for (const Chart &chart : chartsOf(words, chartCounts(report))) {
        if (!chart.isWorthDrawing())
            continue;
        auto drawn = painter.draw(chart, spokenChart(words, chart), progress);
        if (!drawn)
            return std::unexpected(drawn.error());
        report.charts.append(*std::move(drawn));
    }
    return report;
}

} // namespace Postilla
