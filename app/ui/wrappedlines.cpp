// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wrappedlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace Postilla {

int drawLines(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, int most)
{
    const QFontMetrics metrics(font, painter->device());
    painter->setFont(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    qreal top = rect.top();
    for (int number = 1; number <= most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = text.mid(line.textStart());
        const QString shown = number == most ? metrics.elidedText(rest, Qt::ElideRight, rect.width())
                                             : rest.left(line.textLength());
        painter->drawText(QPointF(rect.left(), top + metrics.ascent()), shown);
        top += metrics.lineSpacing();
    }
    layout.endLayout();
    return static_cast<int>(top);
}

} // namespace Postilla
