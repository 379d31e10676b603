// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/plotparts.h"

#include "charts/chartlook.h"
#include "charts/customplot.h"
#include "charts/plotlabels.h"
#include "report/chart.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

using TextTicker = QSharedPointer<QCPAxisTickerText>;

void setTicks(QCPAxis &axis, const TextTicker &ticker)
{
    axis.setTicker(ticker);
    axis.setTickLabels(true);
}

/// Counts in whole, round steps, each with a line across.
void setCounts(QCPAxis &axis, const Chart &chart, int steps, const ChartLook &look)
{
    const qint64 highest = chart.highest();
    const double step = roundStep(highest, steps);
    const QSharedPointer<QCPAxisTickerFixed> ticker(new QCPAxisTickerFixed);
    ticker->setTickStep(step);
    ticker->setScaleStrategy(QCPAxisTickerFixed::ssNone);
    axis.setTicker(ticker);
    axis.setTickLabels(true);
    axis.setRange(0, std::max(step, std::ceil(double(highest) / step) * step));
    axis.setLabel(chart.valueTitle);
    axis.setLabelFont(look.font());
    axis.setLabelColor(look.faint());
    axis.setLabelPadding(look.whole(4));
    axis.grid()->setVisible(true);
    axis.grid()->setPen(QPen(look.hairline(), look.px(0.75)));
    axis.grid()->setZeroLinePen(QPen(look.faint(), look.px(1)));
}

/// Names of rows from top to bottom, as wide as a third of the plot at most.
void setRows(QCPAxis &axis, const QStringList &names, const ChartLook &look, int width)
{
    const TextTicker ticker(new QCPAxisTickerText);
    for (qsizetype row = 0; row < names.size(); ++row)
        ticker->addTick(double(row), oneLine(names[row], look.font(), width / 3.0));
    setTicks(axis, ticker);
    axis.setRange(-0.5, double(names.size()) - 0.5);
    axis.setRangeReversed(true);
}

/// As many of the names as have room beside each other.
void setMoments(QCPAxis &axis, const QStringList &names, const ChartLook &look, int width)
{
    qreal widest = 0;
    for (const QString &name : names)
        widest = std::max(widest, widthOf(name, look.font()));
    const qreal gap = look.px(14);
    const auto room = std::max<qsizetype>(1, qsizetype(width * 0.88 / (widest + gap)));
    const qsizetype step = (names.size() + room - 1) / room;
    const TextTicker ticker(new QCPAxisTickerText);
    for (qsizetype row = 0; row < names.size(); row += step)
        ticker->addTick(double(row), names[row]);
    setTicks(axis, ticker);
    constexpr double beside = 0.4; // so that no sign is cut in two
    axis.setRange(-beside, double(names.size()) - 1 + beside);
}

QPen linePen(qsizetype number, const ChartLook &look)
{
    static const std::array<QList<qreal>, 6> dashes{QList<qreal>{}, {6, 2.5}, {1.2, 2},
                                                    {7, 2, 1.2, 2}, {3, 1.5}, {1, 3}};
    QPen pen(look.line(number), look.px(1.6));
    pen.setCapStyle(Qt::FlatCap);
    if (const QList<qreal> &pattern = dashes.at(std::size_t(number) % dashes.size()); !pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

QCPScatterStyle lineSign(qsizetype number, const ChartLook &look)
{
    using Style = QCPScatterStyle;
    static constexpr std::array shapes{Style::ssDisc,    Style::ssSquare, Style::ssTriangle,
                                       Style::ssDiamond, Style::ssCircle, Style::ssCross};
    const auto shape = shapes.at(std::size_t(number) % shapes.size());
    const QColor colour = look.line(number);
    const bool isFilled = shape == Style::ssDisc;
    return {shape, QPen(colour, look.px(1.3)), QBrush(isFilled ? colour : look.paper()), look.px(6)};
}

void addText(QCustomPlot &plot, QPointF place, const QString &text, const ChartLook &look,
             const QColor &colour, Qt::Alignment alignment)
{
    auto *label = new QCPItemText(&plot);
    label->position->setAxes(plot.xAxis, plot.yAxis);
    label->position->setCoords(place);
    label->setClipToAxisRect(false);
    label->setText(text);
    label->setFont(look.font());
    label->setColor(colour);
    label->setPositionAlignment(alignment);
    label->setPadding(QMargins(look.whole(5), 0, look.whole(5), 0));
}

void addCell(QCustomPlot &plot, QPointF place, qint64 value, const Chart &chart, const ChartLook &look)
{
    constexpr qreal strongest = 0.85;
    constexpr qreal palest = 0.12;
    const qreal share = qreal(value) / qreal(std::max<qint64>(1, chart.highest()));
    const QColor ground =
        value == 0 ? look.paper() : look.mixed(look.accent(), palest + (strongest - palest) * share);
    auto *cell = new QCPItemRect(&plot);
    for (QCPItemPosition *corner : {cell->topLeft, cell->bottomRight})
        corner->setAxes(plot.xAxis, plot.yAxis);
    cell->topLeft->setCoords(place - QPointF(0.5, 0.5));
    cell->bottomRight->setCoords(place + QPointF(0.5, 0.5));
    cell->setClipToAxisRect(false);
    cell->setBrush(ground);
    cell->setPen(QPen(look.hairline(), look.px(0.75)));
    addText(plot, place, chart.number(value), look, value == 0 ? look.faint() : look.inkOn(ground),
            Qt::AlignCenter);
}

/// Four grounds that stay apart in grey; the one for what nobody has verified yet is empty.
QBrush verdictBrush(qsizetype number, const ChartLook &look)
{
    const std::array grounds{look.accent(), look.mixed(look.accent(), 0.4), look.ink(), look.paper()};
    return grounds.at(std::size_t(number) % grounds.size());
}

/// Every number of the bar, each behind its sign, which is what the name of its series begins with.
QString barLabel(const Chart &chart, qsizetype row)
{
    QStringList parts;
    for (const ChartSeries &one : chart.series) {
        if (one.values[row] > 0)
            parts.append(one.name.section(u' ', 0, 0) + QChar::Nbsp + chart.number(one.values[row]));
    }
    return parts.join(u"  "_s);
}

} // namespace

void plotLines(QCustomPlot &plot, const Chart &chart, const ChartLook &look, int width)
{
    setMoments(*plot.xAxis, chart.rows, look, width);
    setCounts(*plot.yAxis, chart, 4, look);
    plot.xAxis->setBasePen(QPen(look.faint(), look.px(1)));
    QList<double> keys(chart.rows.size());
    std::iota(keys.begin(), keys.end(), 0.0);
    // the ones with the most are drawn last, on top
    for (qsizetype number = chart.series.size() - 1; number >= 0; --number) {
        const ChartSeries &one = chart.series[number];
        QCPGraph *graph = plot.addGraph();
        graph->setData(keys, QList<double>(one.values.begin(), one.values.end()), true);
        graph->setPen(linePen(number, look));
        graph->setScatterStyle(lineSign(number, look));
        graph->setName(oneLine(one.name, look.font(), width / 4.0));
        graph->removeFromLegend();
    }
    for (int number = plot.graphCount() - 1; number >= 0; --number)
        plot.graph(number)->addToLegend();
}

void plotMatrix(QCustomPlot &plot, const Chart &chart, const ChartLook &look, int width)
{
    setRows(*plot.yAxis, chart.rows, look, width);
    plot.xAxis->setTickLabels(false);
    plot.xAxis2->setVisible(true);
    qreal names = 0;
    for (const QString &name : chart.rows)
        names = std::max(names, widthOf(oneLine(name, look.font(), width / 3.0), look.font()));
    const qreal column = (width - names - look.px(24)) / qreal(chart.series.size());
    const TextTicker ticker(new QCPAxisTickerText);
    constexpr int lines = 3;
    for (qsizetype body = 0; body < chart.series.size(); ++body) {
        ticker->addTick(double(body),
                        inLines(chart.series[body].name, look.font(), column - look.px(6), lines));
    }
    setTicks(*plot.xAxis2, ticker);
    for (QCPAxis *axis : {plot.xAxis, plot.xAxis2})
        axis->setRange(-0.5, double(chart.series.size()) - 0.5);
    for (qsizetype body = 0; body < chart.series.size(); ++body) {
        for (qsizetype row = 0; row < chart.rows.size(); ++row)
            addCell(plot, QPointF(double(body), double(row)), chart.series[body].values[row], chart, look);
    }
}

void plotBars(QCustomPlot &plot, const Chart &chart, const ChartLook &look, int width)
{
    setRows(*plot.yAxis, chart.rows, look, width);
    setCounts(*plot.xAxis, chart, 5, look);
    qreal widest = 0;
    for (qsizetype row = 0; row < chart.rows.size(); ++row)
        widest = std::max(widest, widthOf(barLabel(chart, row), look.font()));
    plot.axisRect()->setMinimumMargins(QMargins(0, 0, int(widest + look.px(12)), 0));
    QList<double> keys(chart.rows.size());
    std::iota(keys.begin(), keys.end(), 0.0);
    QCPBars *below = nullptr;
    QList<qint64> ends(chart.rows.size());
    for (qsizetype number = 0; number < chart.series.size(); ++number) {
        const ChartSeries &one = chart.series[number];
        auto *bars = new QCPBars(plot.yAxis, plot.xAxis);
        bars->setData(keys, QList<double>(one.values.begin(), one.values.end()), true);
        bars->setWidth(0.6);
        bars->setBrush(verdictBrush(number, look));
        bars->setPen(QPen(look.ink(), look.px(0.8)));
        bars->setName(one.name);
        if (below)
            bars->moveAbove(below);
        below = bars;
        std::ranges::transform(ends, one.values, ends.begin(), std::plus());
    }
    for (qsizetype row = 0; row < chart.rows.size(); ++row) {
        addText(plot, QPointF(double(ends[row]), double(row)), barLabel(chart, row), look, look.ink(),
                Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace Postilla
