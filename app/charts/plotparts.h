// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCustomPlot;

namespace Postilla {

struct Chart;
class ChartLook;

// What fills a plot that is `width` wide, one function a form; its axes and its legend are bare before.
void plotLines(QCustomPlot &plot, const Chart &chart, const ChartLook &look, int width);
void plotMatrix(QCustomPlot &plot, const Chart &chart, const ChartLook &look, int width);
void plotBars(QCustomPlot &plot, const Chart &chart, const ChartLook &look, int width);

} // namespace Postilla
