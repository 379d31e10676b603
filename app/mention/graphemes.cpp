// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/graphemes.h"

#include <QTextBoundaryFinder>

namespace Postilla {

bool partsGraphemes(QStringView text, qsizetype at)
{
    constexpr qsizetype window = 32;
    const qsizetype from = std::max<qsizetype>(0, at - window);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.mid(from, 2 * window).toString());
    finder.setPosition(at - from);
    return finder.isAtBoundary();
}

} // namespace Postilla
