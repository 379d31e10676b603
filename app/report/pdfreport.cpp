// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfreport.h"

#include "report/pdfannex.h"
#include "report/pdfcanvas.h"
#include "report/pdfcharts.h"
#include "report/pdfcontrasts.h"
#include "report/pdffolio.h"
#include "report/pdffront.h"
#include "report/pdfquestions.h"
#include "report/pdfsources.h"
#include "report/reportfacts.h"
#include "report/shownclaims.h"
#include "report/steps.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Running head and page number.
void paintFurniture(PageCanvas &canvas, int page, const PdfStyle &style, const Report &report,
                    const ReportWords &words)
{
    paintPageNumber(canvas, page, style, words);
    if (page == 0)
        return;
    const QFont font = PdfStyle::sans(7.5);
    const QFontMetricsF metrics(font);
    const auto write = [&](const QString &text, QPointF baselineLeft) {
        canvas.drawWords(text, font, PdfStyle::grey(), baselineLeft);
    };
    const qreal baseline = PdfStyle::mm(16);
    const QString date = words.language().day(report.madeOn);
    const qreal dateWidth = metrics.horizontalAdvance(date);
    write(date, {style.right() - dateWidth, baseline});
    const qreal room = style.right() - dateWidth - PdfStyle::mm(8) - style.labelLeft();
    write(metrics.elidedText(report.request.library, Qt::ElideRight, room), {style.labelLeft(), baseline});
    canvas.drawRule({style.labelLeft(), PdfStyle::mm(18)}, {style.right(), PdfStyle::mm(18)});
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
    const bool hasAnnex = report.request.fullText;
    const qint64 parts = hasAnnex ? 3 : 2;
    const QList<Contrast> contrasts = contrastsOf(make.words(), report);
    QSet<QString> named = placeFront(flow, make, report, contrasts);
    flow.newPage();
    return placeContrasts(flow, make, contrasts, asking(progress, 0))
        .and_then([&] { return placeFigures(flow, make, report, asking(progress, 0)); })
        .transform([&] { placeCharts(flow, make, report.charts); })
        .and_then([&] {
            const Progress part = partOf(progress, 0, parts);
            return isFull ? placeQuestions(flow, make, report, part)
                          : placeNamedClaims(flow, make, report,
                                             named.unite(comparedClaims(report, contrasts)), part);
        })
        .and_then([&] { return placeSources(flow, make, report, partOf(progress, 1, parts)); })
        .and_then([&] {
            return hasAnnex ? placeAnnex(flow, make, report, partOf(progress, 2, parts)) : Result<void>();
        });
}

PdfProperties propertiesOf(const Report &report, const ReportWords &words)
{
    return {report.request.library, report.request.analyst, reportKicker(words, report),
            words.language().code(), report.madeAt};
}

/// Lays the pages out on the canvas, and a stamp as the last one; what can be followed on them.
Result<PdfNavigation> layOut(PageCanvas &canvas, const PdfStyle &style, const ReportWords &words,
                             const Report &report, const Progress &progress)
{
    const BlockMaker make(style, words);
    PageFlow flow(canvas, style,
                  [&](PageCanvas &paper, int page) { paintFurniture(paper, page, style, report, words); });
    return placeReport(flow, make, report, progress).transform([&] {
        stampPageTotal(flow, style, words);
        PdfNavigation &found = flow.navigation();
        // in brief not every claim has a place
        found.links.removeIf([&](const PdfLink &link) { return !found.targets.contains(link.target); });
        return std::move(found);
    });
}
} // namespace

Result<bool> writePdf(QIODevice &target, const Report &report, const Progress &progress)
{
    const PdfStyle style(report.request.paper);
    const ReportWords words{ReportLanguage(report.request.locale)};
    const auto canvas = PdfCanvas::open(style, target);
    if (!canvas)
        return std::unexpected(canvas.error());
    return layOut(**canvas, style, words, report, progress).and_then([&](const PdfNavigation &navigation) {
        return (*canvas)->finish(navigation, propertiesOf(report, words), asking(progress, 1));
    });
}

Result<ReportPages> layOutPages(const Report &report, const Progress &progress)
{
    const PdfStyle style(report.request.paper);
    const ReportWords words{ReportLanguage(report.request.locale)};
    PageRecorder recorder;
    return layOut(recorder, style, words, report, progress).transform([&](PdfNavigation &&navigation) {
        return recorder.finish({style.pageWidth(), style.pageHeight()}, std::move(navigation));
    });
}

} // namespace Postilla
