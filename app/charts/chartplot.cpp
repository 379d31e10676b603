// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartplot.h"

#include "charts/customplot.h"
#include "charts/plotlabels.h"
#include "charts/plotparts.h"

#include <algorithm>

namespace Postilla {

namespace {
/// Of the focus, in pixels of the screen at 100 %.
constexpr int ring = 2;
} // namespace

ChartPlot::ChartPlot(const ChartLook &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_plot(new QCustomPlot)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ring, ring, ring, ring);
    layout->addWidget(m_plot);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls what it stands in
    m_plot->setFocusPolicy(Qt::NoFocus);                    // this widget has name and keyboard
    m_plot->setAntialiasedElements(QCP::aeAll);
    // the legend has a row of its own, under the field
    QCPLayoutElement *legend = m_plot->legend;
    m_plot->axisRect()->insetLayout()->take(legend);
    m_plot->plotLayout()->addElement(1, 0, legend);
    m_plot->plotLayout()->setRowStretchFactor(1, 0.001);
    m_plot->legend->setFillOrder(QCPLegend::foColumnsFirst);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setBrush(Qt::NoBrush);
    // without entries it would hold the column that it shares with the field to no width at all
    m_plot->legend->setMaximumSize(QWIDGETSIZE_MAX / 2, QWIDGETSIZE_MAX);
}

void ChartPlot::setChart(const Chart &chart, const QString &spoken)
{
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(spoken);
    updateGeometry();
    refresh();
}

void ChartPlot::setLook(const ChartLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    updateGeometry();
    refresh();
}

void ChartPlot::refresh()
{
    fill(m_plot->width());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

int ChartPlot::comfortableHeight() const
{
    const qreal line = QFontMetricsF(m_look.font()).lineSpacing();
    const auto rows = qreal(m_chart.rows.size());
    switch (m_chart.form) {
    case ChartForm::Lines:
        return int(line * 18);
    case ChartForm::Matrix:
        return int(line * (rows * 1.9 + 4.5));
    case ChartForm::Bars:
        break;
    }
    return int(line * (rows * 1.9 + 6));
}

QSize ChartPlot::sizeHint() const
{
    constexpr int letters = 80;
    return {fontMetrics().averageCharWidth() * letters, comfortableHeight()};
}

QSize ChartPlot::minimumSizeHint() const
{
    constexpr int letters = 40;
    return {fontMetrics().averageCharWidth() * letters, comfortableHeight()};
}

void ChartPlot::empty()
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    bareAxes();
    m_plot->legend->setVisible(false);
    m_plot->setBackground(m_look.paper());
    m_plot->setLocale(m_chart.locale);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, m_look.whole(4), m_look.whole(6), 0));
    m_plot->plotLayout()->setRowSpacing(m_look.whole(4));
}

/// Labels, and nothing that does not say anything.
void ChartPlot::bareAxes()
{
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->xAxis2, m_plot->yAxis, m_plot->yAxis2}) {
        axis->setVisible(axis == m_plot->xAxis || axis == m_plot->yAxis);
        axis->setRangeReversed(false);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->setSubTickLength(0);
        axis->setTickLabelFont(m_look.font());
        axis->setTickLabelColor(m_look.ink());
        axis->setTickLabelPadding(m_look.whole(5));
        axis->setNumberFormat(QStringLiteral("f"));
        axis->setNumberPrecision(0);
        axis->setPadding(0);
        axis->setLabel({});
        axis->grid()->setVisible(false);
    }
}

/// As many entries beside each other as have room. Those that are added afterwards look so.
void ChartPlot::arrangeLegend(int width)
{
    constexpr int icon = 26;
    constexpr int gap = 5;
    constexpr int apart = 12;
    QCPLegend *legend = m_plot->legend;
    legend->setFont(m_look.font());
    legend->setTextColor(m_look.ink());
    legend->setIconSize(m_look.whole(icon), m_look.whole(icon * 0.4));
    legend->setIconBorderPen(Qt::NoPen);
    legend->setIconTextPadding(m_look.whole(gap));
    legend->setMargins(QMargins(m_look.whole(gap), 0, m_look.whole(gap), 0));
    legend->setColumnSpacing(m_look.whole(apart));
    legend->setRowSpacing(m_look.whole(3));
    qreal widest = 1;
    for (const ChartSeries &one : std::as_const(m_chart.series))
        widest = std::max(widest, std::min(widthOf(one.name, m_look.font()), width / 4.0));
    const int room = int(width / (widest + m_look.px(icon + gap + apart)));
    legend->setWrap(std::clamp(room, 1, int(m_chart.series.size())));
    legend->setVisible(true);
}

void ChartPlot::fill(int width)
{
    empty();
    if (m_chart.isEmpty())
        return;
    if (m_chart.form != ChartForm::Matrix) // which has its numbers in its cells
        arrangeLegend(width);
    switch (m_chart.form) {
    case ChartForm::Lines:
        plotLines(*m_plot, m_chart, m_look, width);
        break;
    case ChartForm::Matrix:
        plotMatrix(*m_plot, m_chart, m_look, width);
        break;
    case ChartForm::Bars:
        plotBars(*m_plot, m_chart, m_look, width);
        break;
    }
}

void ChartPlot::paintOn(QPaintDevice &device, QSize size)
{
    fill(size.width());
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNonCosmetic);
    m_plot->toPainter(&painter, size.width(), size.height());
}

void ChartPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void ChartPlot::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.fillRect(rect(), m_look.paper());
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), ring));
    constexpr int inset = ring / 2;
    painter.drawRect(rect().adjusted(inset, inset, -inset, -inset));
}

} // namespace Postilla
