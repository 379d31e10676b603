// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pagecanvas.h"

#include "report/pdfstyle.h"

#include <QPainter>

namespace Postilla {

void PageCanvas::drawWords(const QString &words, const QFont &font, const QColor &color, QPointF baselineLeft)
{
    paint([=](QPainter &painter) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(baselineLeft, words);
    });
}

void PageCanvas::drawRule(QPointF from, QPointF to)
{
    paint([=](QPainter &painter) {
        painter.setPen(QPen(PdfStyle::hairline(), PdfStyle::pt(0.5)));
        painter.drawLine(from, to);
    });
}

void PageCanvas::fill(const QRectF &area, const QColor &color)
{
    paint([=](QPainter &painter) { painter.fillRect(area, color); });
}

} // namespace Postilla
