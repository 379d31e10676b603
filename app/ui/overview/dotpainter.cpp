// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/dotpainter.h"

#include "library/figurewords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Postilla {

namespace {

QString powerText(int power)
{
    FigureValue figure;
    figure.value = std::pow(10, power);
    return numberText(figure, MentionSub::Quantity, NumberScale::Natural, QLocale());
}

QColor fainter(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

DotPainter::DotPainter(QPainter &painter, const QWidget &strip)
    : m_painter(painter)
    , m_strip(strip)
    , m_line(fainter(strip.palette().color(QPalette::WindowText), 0.15F))
    , m_words(fainter(strip.palette().color(QPalette::WindowText), 0.75F))
    , m_ink(fainter(strip.palette().color(QPalette::Highlight), 0.6F)) // where many lie they darken
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void DotPainter::drawScale(const DotScale &scale, const QRectF &field)
{
    drawPowers(scale, field);
    drawDates(scale, field);
}

void DotPainter::drawPowers(const DotScale &scale, const QRectF &field)
{
    const int line = m_strip.fontMetrics().lineSpacing();
    const int powers = scale.highest() - scale.lowest();
    const int room = std::max(1, static_cast<int>(field.height()) / (2 * line));
    const int step = (powers + room - 1) / room;
    for (int power = scale.lowest(); power <= scale.highest(); power += step) {
        const qreal y = std::round(field.bottom() - field.height() * scale.up(std::pow(10, power)));
        m_painter.setPen(m_line);
        m_painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
        m_painter.setPen(m_words);
        const QRectF label(0, y - line, field.left() - 2 * radius, 2 * line);
        m_painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, powerText(power));
    }
}

void DotPainter::drawDates(const DotScale &scale, const QRectF &field)
{
    const int line = m_strip.fontMetrics().lineSpacing();
    constexpr int letters = 13;
    const int width = letters * m_strip.fontMetrics().averageCharWidth();
    const QList<QDate> ticks = scale.ticks(std::max(1, static_cast<int>(field.width()) / width));
    const QString format = DotScale::formatOf(ticks);
    for (const QDate tick : ticks) {
        const qreal x = std::round(field.left() + field.width() * scale.across(tick));
        m_painter.setPen(m_line);
        m_painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()));
        m_painter.setPen(m_words);
        const qreal left = std::min(x - width / 2.0, m_strip.width() - qreal(width));
        const QRectF label(left, field.bottom() + line / 3.0, width, line);
        m_painter.drawText(label, Qt::AlignCenter, QLocale().toString(tick, format));
    }
}

void DotPainter::drawDot(QPointF place, DotStrip::Shape shape)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_ink);
    switch (shape) {
    case DotStrip::Shape::Disc:
        m_painter.drawEllipse(place, radius, radius);
        break;
    case DotStrip::Shape::Diamond: {
        constexpr qreal reach = 1.3 * radius; // of the same weight as a disc
        m_painter.drawConvexPolygon(QPolygonF{{place + QPointF(0, -reach), place + QPointF(reach, 0),
                                               place + QPointF(0, reach), place + QPointF(-reach, 0)}});
        break;
    }
    case DotStrip::Shape::Ring:
        m_painter.setPen(QPen(m_ink, radius / 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(place, radius * 3 / 4, radius * 3 / 4);
        break;
    }
}

void DotPainter::drawRing(QPointF place, bool hasFocus)
{
    constexpr qreal gap = 3;
    m_painter.setPen(QPen(m_strip.palette().color(QPalette::WindowText), hasFocus ? 2 : 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(place, radius + gap, radius + gap);
}

} // namespace Postilla
