// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartlook.h"

#include "report/chartpainter.h"
#include "report/pdfstyle.h"

#include <array>
#include <cmath>

namespace Postilla {

namespace {

constexpr int pixelsPerInch = 96;
constexpr int middleLightness = 128;

/// Relative luminance: https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
qreal contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

ChartLook ChartLook::ofReport()
{
    constexpr qreal size = 7.5;
    const qreal unit = qreal(DrawnChart::resolution) / pixelsPerInch;
    QFont font = PdfStyle::sans(size);
    font.setPixelSize(qRound(size * DrawnChart::resolution / 72.0));
    ChartLook look(font, unit);
    look.m_paper = Qt::white;
    look.m_ink = PdfStyle::ink();
    look.m_accent = PdfStyle::accent();
    return look;
}

ChartLook ChartLook::ofWindow(const QPalette &palette, const QFont &font)
{
    ChartLook look(font, 1);
    look.m_paper = palette.color(QPalette::Base);
    look.m_ink = palette.color(QPalette::Text);
    look.m_accent =
        look.m_paper.lightness() < middleLightness ? QColor(0x8e, 0xbb, 0xe6) : PdfStyle::accent();
    return look;
}

QColor ChartLook::mixed(const QColor &colour, qreal share) const
{
    const auto mix = [share](qreal one, qreal other) { return float(one * share + other * (1 - share)); };
    return QColor::fromRgbF(mix(colour.redF(), m_paper.redF()), mix(colour.greenF(), m_paper.greenF()),
                            mix(colour.blueF(), m_paper.blueF()));
}

QColor ChartLook::inkOn(const QColor &ground) const
{
    return contrast(m_ink, ground) >= contrast(m_paper, ground) ? m_ink : m_paper;
}

QColor ChartLook::line(qsizetype number) const
{
    static const std::array onLight{QColor(0x1d, 0x5f, 0xa8), QColor(0x9a, 0x5b, 0x00),
                                    QColor(0x2a, 0x70, 0x36), QColor(0x73, 0x44, 0x9b),
                                    QColor(0x1c, 0x1c, 0x1e), QColor(0x6b, 0x6b, 0x70)};
    static const std::array onDark{QColor(0x8e, 0xbb, 0xe6), QColor(0xe0, 0xb0, 0x60),
                                   QColor(0x8f, 0xd1, 0x9a), QColor(0xc9, 0xa6, 0xe6),
                                   QColor(0xf0, 0xf0, 0xf0), QColor(0xa3, 0xa3, 0xa8)};
    const auto &colours = m_paper.lightness() < middleLightness ? onDark : onLight;
    return colours.at(std::size_t(number) % colours.size());
}

} // namespace Postilla
