// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerdocument.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Postilla {

namespace {

/// How much a block takes at least where lines are gathered, UTF-16 units: laid out in 2 ms when it comes
/// into view.
constexpr qsizetype gatheredBlock = 4'000;

/// What QTextDocument starts a new block at, a unit each.
bool endsLine(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == QChar::ParagraphSeparator || unit == QChar(0xFDD0) ||
           unit == QChar(0xFDD1);
}

/// Where to break `line`, which is too long: after the last white space that fits, else between two
/// characters as a reader sees them, so that no surrogate pair and no accent is torn off.
qsizetype breakPlace(QStringView line)
{
    const QStringView head = line.first(ReaderDocument::longestLine);
    constexpr qsizetype nearEnd = ReaderDocument::longestLine / 2;
    for (qsizetype at = head.size(); at > nearEnd; --at) {
        if (head[at - 1].isSpace() && !line[at].isMark())
            return at;
    }
    // A boundary needs to see beyond itself; more than this in one character is not text.
    const QStringView around = line.first(std::min(line.size(), head.size() + 64));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(head.size());
    const qsizetype at = finder.isAtBoundary() ? head.size() : finder.toPreviousBoundary();
    if (at > nearEnd)
        return at;
    return head.size() - (head.back().isHighSurrogate() ? 1 : 0);
}

QList<qsizetype> breaksOf(QStringView text)
{
    QList<qsizetype> breaks;
    qsizetype lineStart = 0;
    while (text.size() - lineStart > ReaderDocument::longestLine) {
        const QStringView reach = text.sliced(lineStart, ReaderDocument::longestLine + 1);
        const auto lastEnd = std::find_if(reach.rbegin(), reach.rend(), endsLine);
        if (lastEnd != reach.rend()) {
            lineStart += reach.rend() - lastEnd;
        } else {
            lineStart += breakPlace(text.sliced(lineStart));
            breaks.append(lineStart);
        }
    }
    return breaks;
}

/// A QTextDocument swallows the first half of CR LF and takes U+FFFC for a picture; a stored text may hold
/// either. Every end of a line becomes a line feed, which leaves one sign to split by.
QString unitForUnit(QString text)
{
    for (const char16_t end : {u'\r', u'\u2029', u'\uFDD0', u'\uFDD1'})
        text.replace(QChar(end), u'\n');
    text.replace(QChar::ObjectReplacementCharacter, QChar::ReplacementCharacter);
    return text;
}

/// With a line feed put in at each break.
QString broken(const QString &text, const QList<qsizetype> &breaks)
{
    if (breaks.isEmpty())
        return text;
    QString lines;
    lines.reserve(text.size() + breaks.size());
    qsizetype from = 0;
    for (const qsizetype at : breaks) {
        lines += QStringView(text).sliced(from, at - from);
        lines += u'\n';
        from = at;
    }
    lines += QStringView(text).sliced(from);
    return lines;
}

/// With U+2028 for the line feeds inside blocks.
QString gathered(QString lines)
{
    qsizetype start = 0;
    for (qsizetype end = lines.indexOf(u'\n'); end >= 0; end = lines.indexOf(u'\n', end + 1)) {
        if (end - start < gatheredBlock)
            lines[end] = QChar::LineSeparator;
        else
            start = end + 1;
    }
    return lines;
}

} // namespace

ReaderDocument::ReaderDocument(const QString &stored)
    : m_stored(stored)
    , m_breaks(breaksOf(stored))
{
    m_shown = broken(unitForUnit(stored), m_breaks);
    m_isGathered = m_shown.count(u'\n') >= mostBlocks;
    m_blocks = m_isGathered ? gathered(m_shown) : m_shown;
}

qsizetype ReaderDocument::viewPosition(qsizetype offset) const
{
    return offset + (std::ranges::upper_bound(m_breaks, offset) - m_breaks.begin());
}

qsizetype ReaderDocument::viewEnd(qsizetype offset) const
{
    return offset + (std::ranges::lower_bound(m_breaks, offset) - m_breaks.begin());
}

TextSpan ReaderDocument::viewSpan(TextSpan span) const
{
    const qsizetype start = viewPosition(span.start);
    return {start, std::max(start, viewEnd(span.end))};
}

qsizetype ReaderDocument::offset(qsizetype viewPosition) const
{
    // The k-th break stands at view position breaks[k] + k, which grows with k.
    qsizetype before = 0;
    qsizetype after = m_breaks.size();
    while (before < after) {
        const qsizetype middle = (before + after) / 2;
        if (m_breaks[middle] + middle < viewPosition)
            before = middle + 1;
        else
            after = middle;
    }
    return viewPosition - before;
}

TextSpan ReaderDocument::span(TextSpan viewSpan) const
{
    return {offset(viewSpan.start), offset(viewSpan.end)};
}

TextSpan ReaderDocument::clipped(TextSpan span) const
{
    const qsizetype start = std::clamp<qsizetype>(span.start, 0, m_stored.size());
    return {start, std::clamp(span.end, start, m_stored.size())};
}

} // namespace Postilla
