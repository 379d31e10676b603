// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffolio.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QFont font()
{
    return PdfStyle::sans(7.5);
}

/// Where "Page 3 of" ends and the number of pages begins.
QPointF folio(const PdfStyle &style)
{
    return {(style.labelLeft() + style.right()) / 2, style.pageHeight() - PdfStyle::mm(14)};
}
} // namespace

void paintPageNumber(PageCanvas &canvas, int page, const PdfStyle &style, const ReportWords &words)
{
    const QString number = words.phrase("Report", "Page %1 of").arg(words.language().number(page + 1)) + u' ';
    const QPointF width(QFontMetricsF(font()).horizontalAdvance(number), 0);
    canvas.drawWords(number, font(), PdfStyle::grey(), folio(style) - width);
}

void stampPageTotal(PageFlow &flow, const PdfStyle &style, const ReportWords &words)
{
    const QString total = words.language().number(flow.pageCount());
    flow.stampPage().drawWords(total, font(), PdfStyle::grey(), folio(style));
}

} // namespace Postilla
