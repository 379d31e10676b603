// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/verdictsign.h"

#include <QPainter>
#include <QPainterPath>

namespace Postilla {

namespace {

/// In a square of side 1.
QPainterPath signPath(Verdict verdict)
{
    QPainterPath path;
    const auto line = [&path](QPointF from, QPointF to) {
        path.moveTo(from);
        path.lineTo(to);
    };
    switch (verdict) {
    case Verdict::Unverified:
        path.addEllipse(QRectF(0.1, 0.1, 0.8, 0.8));
        break;
    case Verdict::Corroborated:
        line({0.05, 0.55}, {0.38, 0.88});
        path.lineTo(0.95, 0.15);
        break;
    case Verdict::Disputed:
        line({0.05, 0.35}, {0.95, 0.35});
        line({0.05, 0.7}, {0.95, 0.7});
        line({0.25, 1}, {0.75, 0.05});
        break;
    case Verdict::Refuted:
        line({0.12, 0.12}, {0.88, 0.88});
        line({0.88, 0.12}, {0.12, 0.88});
        break;
    }
    return path;
}

} // namespace

void paintVerdictSign(QPainter &painter, const QRectF &place, Verdict verdict, const QColor &color)
{
    QTransform toPlace = QTransform::fromTranslate(place.x(), place.y());
    toPlace.scale(place.width(), place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, place.height() / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(toPlace.map(signPath(verdict)));
    painter.restore();
}

} // namespace Postilla
