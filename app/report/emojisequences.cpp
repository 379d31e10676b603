// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/emojisequences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Postilla {

namespace {
constexpr char32_t joiner = 0x200d;
constexpr char32_t keycap = 0x20e3;
constexpr char32_t asPicture = 0xfe0f;

bool isSkinTone(char32_t point)
{
    return point >= 0x1f3fb && point <= 0x1f3ff;
}

bool isSymbol(char32_t point)
{
    return point > 0xffff || (point >= 0x2190 && point <= 0x2bff);
}

/// Of one character as people see it.
bool isSequence(QStringView character)
{
    const QList<uint> points = character.toUcs4();
    if (points.size() < 2)
        return false;
    const bool isJoined = points.contains(joiner) && isSymbol(points.first());
    return isJoined || std::ranges::any_of(points, [](char32_t point) {
               return point == keycap || point == asPicture || isSkinTone(point);
           });
}
} // namespace

bool mayHaveEmoji(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.isSurrogate() || (c >= QChar(0x2190) && c <= QChar(0x2bff)) || c == QChar(asPicture) ||
               c == QChar(keycap);
    });
}

QList<TextSpan> emojiSequences(const QString &text)
{
    QList<TextSpan> spans;
    if (!mayHaveEmoji(text))
        return spans;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        if (isSequence(QStringView(text).sliced(start, end - start))) {
            if (!spans.isEmpty() && spans.last().end == start)
                spans.last().end = end;
            else
                spans.append({start, end});
        }
        start = end;
    }
    return spans;
}

} // namespace Postilla
