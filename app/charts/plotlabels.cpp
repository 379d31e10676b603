// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/plotlabels.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Postilla {

QString oneLine(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, width);
}

QString inLines(const QString &text, const QFont &font, qreal width, int lines)
{
    const QString whole = text.simplified();
    QTextLayout layout(whole, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList shown;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = shown.size() + 1 == lines;
        const qsizetype start = line.textStart();
        shown.append(isLast ? oneLine(whole.sliced(start), font, width)
                            : whole.sliced(start, line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return shown.join(u'\n');
}

qreal widthOf(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    qreal width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

double roundStep(qint64 value, int count)
{
    const double rough = std::max(1.0, double(value) / count);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough)
            return factor * power;
    }
    return 10 * power;
}

} // namespace Postilla
