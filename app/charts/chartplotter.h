// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/chartpainter.h"

namespace Postilla {

/// Draws with QCustomPlot, which is a widget: it needs a QApplication.
class ChartPlotter : public ChartPainter
{
public:
    Result<DrawnChart> draw(const Chart &chart, const QString &spoken,
                            const Progress &progress) const override;
};

/// The one for everybody: it holds nothing.
const ChartPlotter &chartPlotter();

} // namespace Postilla
