// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/dotstrip.h"

class QPainter;

namespace Postilla {

/// Draws the parts of a DotStrip in the colours of its palette.
class DotPainter
{
public:
    /// Of a dot, in pixels of the screen at 100 %.
    static constexpr qreal radius = 4.5;

    DotPainter(QPainter &painter, const QWidget &strip);

    /// Powers of ten and dates, with lines across the field.
    void drawScale(const DotScale &scale, const QRectF &field);
    void drawDot(QPointF place, DotStrip::Shape shape);
    /// Round the current dot.
    void drawRing(QPointF place, bool hasFocus);

private:
    void drawPowers(const DotScale &scale, const QRectF &field);
    void drawDates(const DotScale &scale, const QRectF &field);

    QPainter &m_painter;
    const QWidget &m_strip;
    QColor m_line;
    QColor m_words;
    QColor m_ink;
};

} // namespace Postilla
