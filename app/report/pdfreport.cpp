// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfreport.h"

#include "report/pdfannex.h"
#include "report/pdfdocuments.h"
#include "report/pdffinish.h"
#include "report/pdffront.h"

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

Result<void> placeReport(PageFlow &flow, const BlockMaker &make, const Report &report,
                         const Progress &progress)
{
    const qint64 parts = report.request.fullText ? 2 : 1;
    const qint64 documents = report.documents.size();
    const auto part = [&](qint64 before) -> Progress {
        if (!progress)
            return {};
        return [&progress, before, documents, parts](qint64 done, qint64) {
            return progress(before + done, parts * documents);
        };
    };
    placeFront(flow, make, report);
    flow.newPage();
    const auto placed = placeDocuments(flow, make, report, part(0));
    if (!placed || !report.request.fullText)
        return placed;
    return placeAnnex(flow, make, report, part(documents));
}

PdfProperties propertiesOf(const Report &report, const ReportWords &words)
{
    return {report.request.library, report.request.analyst, words.phrase("Report", "Report on claims"),
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
