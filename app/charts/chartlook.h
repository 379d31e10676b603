// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Postilla {

/// How a chart looks beside what stands round it: its face, its colours, how large a pixel is.
class ChartLook
{
public:
    /// As reports look; DrawnChart::resolution to the inch.
    static ChartLook ofReport();
    /// As a window looks.
    static ChartLook ofWindow(const QPalette &palette, const QFont &font);

    /// So many pixels of 1/96 inch, in units of the drawing.
    qreal px(qreal pixels) const { return pixels * m_unit; }
    int whole(qreal pixels) const { return qRound(px(pixels)); }

    const QFont &font() const { return m_font; }
    QColor paper() const { return m_paper; }
    QColor ink() const { return m_ink; }
    QColor accent() const { return m_accent; }
    /// Words that stand back, and lines of a scale.
    QColor faint() const { return mixed(m_ink, 0.62); }
    QColor hairline() const { return mixed(m_ink, 0.2); }
    /// A share of the colour on the paper, 0 to 1.
    QColor mixed(const QColor &colour, qreal share) const;
    /// Ink, or paper where ink could not be read on that ground.
    QColor inkOn(const QColor &ground) const;
    /// Of the line with that number; told apart by their dashes and signs as well.
    QColor line(qsizetype number) const;

    friend bool operator==(const ChartLook &, const ChartLook &) = default;

private:
    ChartLook(const QFont &font, qreal unit)
        : m_font(font)
        , m_unit(unit)
    {
    }

    QFont m_font;
    qreal m_unit;
    QColor m_paper;
    QColor m_ink;
    QColor m_accent;
};

} // namespace Postilla
