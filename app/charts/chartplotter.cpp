// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartplotter.h"

#include "charts/chartplot.h"
#include "charts/chartsvg.h"

#include <QApplication>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>

using namespace std::chrono_literals;

namespace Postilla {

namespace {

/// As wide as a report's page has room for: 16 cm.
constexpr int drawingWidth = (DrawnChart::resolution * 1600 + 127) / 254;
/// Between two looks at whether to go on.
constexpr auto patience = 20ms;

/// On the application's thread.
DrawnChart drawn(const Chart &chart, const QString &spoken)
{
    ChartPlot plot(ChartLook::ofReport());
    plot.setChart(chart, spoken);
    DrawnChart drawn;
    drawn.chart = chart;
    drawn.spoken = spoken;
    drawn.size = {drawingWidth, plot.comfortableHeight()};
    plot.paintOn(drawn.picture, drawn.size);
    drawn.svg = svgOf({.key = chart.key, .title = chart.title, .description = spoken}, drawn.size,
                      [&](QPaintDevice &device) { plot.paintOn(device, drawn.size); });
    return drawn;
}

/// What one thread waits for and another one brings.
class Delivery
{
public:
    void bring(DrawnChart chart)
    {
        const std::scoped_lock lock(m_mutex);
        m_chart = std::move(chart);
        m_come.notify_one();
    }

    /// Nothing where it has not come soon.
    std::optional<DrawnChart> take()
    {
        std::unique_lock lock(m_mutex);
        m_come.wait_for(lock, patience, [this] { return m_chart.has_value(); });
        return std::exchange(m_chart, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_come;
    std::optional<DrawnChart> m_chart;
};

/// The application's thread may itself be waiting until this one gives up, so it must not be waited for
/// longer than wanted.
Result<DrawnChart> ordered(const Chart &chart, const QString &spoken, const Progress &progress)
{
    const auto delivery = std::make_shared<Delivery>();
    QMetaObject::invokeMethod(qApp, [=] { delivery->bring(drawn(chart, spoken)); }, Qt::QueuedConnection);
    for (;;) {
        if (auto come = delivery->take())
            return *std::move(come);
        if (progress && !progress(0, 0))
            return std::unexpected(Error(ErrorCode::Cancelled,
                                         QCoreApplication::translate("Charts", "The charts were cancelled")));
    }
}

} // namespace

Result<DrawnChart> ChartPlotter::draw(const Chart &chart, const QString &spoken,
                                      const Progress &progress) const
{
    if (QThread::currentThread() == qApp->thread())
        return drawn(chart, spoken);
    return ordered(chart, spoken, progress);
}

const ChartPlotter &chartPlotter()
{
    static const ChartPlotter plotter;
    return plotter;
}

} // namespace Postilla
