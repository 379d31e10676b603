// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartlook.h"
#include "report/chart.h"

#include <QWidget>

class QCustomPlot;

namespace Postilla {

/// A chart on the screen, or painted elsewhere at another size. What it shows, its accessible description
/// says.
class ChartPlot : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPlot(const ChartLook &look, QWidget *parent = nullptr);

    void setChart(const Chart &chart, const QString &spoken);
    void setLook(const ChartLook &look);
    const Chart &chart() const { return m_chart; }

    /// In which its rows have room, in units of the look.
    int comfortableHeight() const;
    /// Paints it as lines, areas and letters, not as an image.
    void paintOn(QPaintDevice &device, QSize size);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void empty();
    void bareAxes();
    void arrangeLegend(int width);
    /// Fills the plot anew, for that width.
    void fill(int width);
    void refresh();

    ChartLook m_look;
    Chart m_chart;
    QCustomPlot *m_plot;
};

} // namespace Postilla
