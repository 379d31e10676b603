// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartfile.h"

#include "charts/chartplotter.h"
#include "report/wholefiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Fine enough to be printed.
constexpr int dotsPerInch = 300;
constexpr double inchesPerMetre = 1 / 0.0254;

QByteArray pngOf(const DrawnChart &drawn)
{
    const double scale = double(dotsPerInch) / DrawnChart::resolution;
    QImage image((QSizeF(drawn.size) * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch * inchesPerMetre));
    image.setDotsPerMeterY(qRound(dotsPerInch * inchesPerMetre));
    image.setText(u"Title"_s, drawn.chart.title);
    image.setText(u"Description"_s, drawn.spoken);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // a painter enlarges a picture by the resolution of its device
    const double own = double(drawn.picture.logicalDpiX()) / image.logicalDpiX();
    painter.scale(scale * own, scale * own);
    painter.drawPicture(0, 0, drawn.picture);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// Empty for an ending that names no format.
QByteArray bytesOf(const DrawnChart &drawn, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"svg")
        return drawn.svg;
    return ending == u"png" ? pngOf(drawn) : QByteArray();
}

} // namespace

Result<void> writeChart(const Chart &chart, const QString &spoken, const QString &path)
{
    const auto drawn = chartPlotter().draw(chart, spoken, {});
    if (!drawn)
        return std::unexpected(drawn.error());
    const QByteArray bytes = bytesOf(*drawn, path);
    if (bytes.isEmpty()) {
        return std::unexpected(
            Error(ErrorCode::FormatUnknown,
                  QCoreApplication::translate("Charts", "The ending of the file names no format"), path,
                  QCoreApplication::translate("Charts", "End it in .svg or .png.")));
    }
    return WholeFiles::write(path, bytes).transform([](const QStringList &) {});
}

} // namespace Postilla
