// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfreport.h"

#include "report/pdfannex.h"
#include "report/pdfcharts.h"
#include "report/pdfcontrasts.h"
#include "report/pdffinish.h"
#include "report/pdffront.h"
#include "report/pdfquestions.h"
#include "report/pdfsources.h"
#include "report/reportfacts.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Where "Page 3 of" ends and the number of pages, which is known last, begins.
QPointF folio(const PdfStyle &style)
{
    return {(style.labelLeft() + style.right()) / 2, style.pageHeight() - PdfStyle::mm(14)};
}

/// Running head and page number.
void paintFurniture(QPainter &painter, int page, const PdfStyle &style, const Report &report,
                    const ReportWords &words)
{
    const QFont font = PdfStyle::sans(7.5);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(PdfStyle::grey());
    const QString number = words.phrase("Report", "Page %1 of").arg(words.language().number(page + 1)) + u' ';
    painter.drawText(folio(style) - QPointF(metrics.horizontalAdvance(number), 0), number);
    if (page == 0)
        return;
    const qreal baseline = PdfStyle::mm(16);
    const QString date = words.language().day(report.madeOn);
    const qreal dateWidth = metrics.horizontalAdvance(date);
    painter.drawText(QPointF(style.right() - dateWidth, baseline), date);
    const qreal room = style.right() - dateWidth - PdfStyle::mm(8) - style.labelLeft();
    painter.drawText(QPointF(style.labelLeft(), baseline),
                     metrics.elidedText(report.request.library, Qt::ElideRight, room));
    painter.setPen(QPen(PdfStyle::hairline(), PdfStyle::pt(0.5)));
    painter.drawLine(QPointF(style.labelLeft(), PdfStyle::mm(18)), QPointF(style.right(), PdfStyle::mm(18)));
}

void paintPageTotal(PageFlow &flow, const PdfStyle &style, const ReportWords &words)
{
    const QString total = words.language().number(flow.pageCount());
    QPainter &painter = flow.stampPage();
    painter.setFont(PdfStyle::sans(7.5));
    painter.setPen(PdfStyle::grey());
    painter.drawText(folio(style), total);
}

/// Progress of one part of several.
Progress partOf(const Progress &progress, qint64 part, qint64 parts)
{
    if (!progress)
        return {};
    return [&progress, part, parts](qint64 done, qint64 total) {
        return progress(part * total + done, parts * total);
    };
}

Result<void> placeReport(PageFlow &flow, const BlockMaker &make, const Report &report,
                         const Progress &progress)
{
    const bool isFull = report.request.layout == ReportLayout::Full;
    const qint64 parts = 1 + (isFull ? 1 : 0) + (report.request.fullText ? 1 : 0);
    const QList<Contrast> contrasts = contrastsOf(make.words(), report);
    placeFront(flow, make, report, contrasts);
    flow.newPage();
    placeContrasts(flow, make, contrasts);
    placeFigures(flow, make, report);
    placeCharts(flow, make, report.charts);
    Result<void> placed;
    if (isFull)
        placed = placeQuestions(flow, make, report, partOf(progress, 0, parts));
    if (placed)
        placed = placeSources(flow, make, report, partOf(progress, isFull ? 1 : 0, parts));
    if (placed && report.request.fullText)
        placed = placeAnnex(flow, make, report, partOf(progress, parts - 1, parts));
    return placed;
}

PdfProperties propertiesOf(const Report &report, const ReportWords &words)
{
    return {report.request.library, report.request.analyst, reportKicker(words, report),
            words.language().code(), report.madeAt};
}
} // namespace

Result<QByteArray> renderPdf(const Report &report, const Progress &progress)
{
    const PdfStyle style(report.request.paper);
    const ReportWords words{ReportLanguage(report.request.locale)};
    const BlockMaker make(style, words);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfStyle::resolution);
    writer.setPageSize(style.pageSize());
    writer.setPageMargins(QMarginsF());
    PageFlow flow(writer, style,
                  [&](QPainter &painter, int page) { paintFurniture(painter, page, style, report, words); });
    if (const auto placed = placeReport(flow, make, report, progress); !placed)
        return std::unexpected(placed.error());
    paintPageTotal(flow, style, words);
    flow.finish();
    return finishPdf(buffer.data(), flow.navigation(), propertiesOf(report, words));
}

} // namespace Postilla
