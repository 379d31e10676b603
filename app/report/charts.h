// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/chartcounts.h"
#include "report/chart.h"
#include "report/report.h"
#include "report/reportwords.h"

namespace Postilla {

/// Mentions of chips over time · chips and government bodies · claims by verdict and origin: three charts,
/// empty where there is nothing to show.
QList<Chart> chartsOf(const ReportWords &words, const ChartCounts &counts);

/// What is counted for them, of a report: what ChartStore counts of the same documents.
ChartCounts chartCounts(const Report &report);

/// What the chart shows, in words, for those who do not see it: how it is counted, and the highest value.
QString spokenChart(const ReportWords &words, const Chart &chart);

} // namespace Postilla
