// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/textwidth.h"

#include <QTextBoundaryFinder>

#include <algorithm>

#include <unicode/uchar.h>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
int codePointWidth(char32_t character)
{
    const auto point = static_cast<UChar32>(character);
    switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
    case U_CONTROL_CHAR:
        return 0;
    default:
        break;
    }
    const int eastAsian = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return eastAsian == U_EA_WIDE || eastAsian == U_EA_FULLWIDTH ? 2 : 1;
}

QStringList pieces(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, text);
    QStringList pieces;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to != -1; to = finder.toNextBoundary()) {
        pieces += text.sliced(from, to - from);
        from = to;
    }
    return pieces;
}

/// As many whole clusters from the first on as fit.
QString taken(const QStringList &clusters, int width)
{
    QString text;
    for (const QString &cluster : clusters) {
        width -= displayWidth(cluster);
        if (width < 0)
            break;
        text += cluster;
    }
    return text;
}

QString takenFromEnd(const QStringList &clusters, int width)
{
    QString text;
    for (auto cluster = clusters.crbegin(); cluster != clusters.crend(); ++cluster) {
        width -= displayWidth(*cluster);
        if (width < 0)
            break;
        text.prepend(*cluster);
    }
    return text;
}
} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += codePointWidth(character);
    return width;
}

QString elidedEnd(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    return taken(pieces(text, QTextBoundaryFinder::Grapheme), width - 1) + u'…';
}

QString elidedMiddle(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    const QStringList clusters = pieces(text, QTextBoundaryFinder::Grapheme);
    const int tail = (width - 1) * 2 / 3; // a path says most at its end
    return taken(clusters, width - 1 - tail) + u'…' + takenFromEnd(clusters, tail);
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (const QString &word : pieces(text, QTextBoundaryFinder::Line)) {
        if (!line.isEmpty() && displayWidth(line) + displayWidth(word.trimmed()) > width) {
            lines += line.trimmed();
            line.clear();
        }
        line += word;
        while (displayWidth(line.trimmed()) > width) { // a word that is longer than a line
            const QString head = taken(pieces(line, QTextBoundaryFinder::Grapheme), std::max(width, 2));
            lines += head;
            line.remove(0, head.size());
        }
    }
    lines += line.trimmed();
    return lines;
}

} // namespace Postilla
