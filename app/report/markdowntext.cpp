// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdowntext.h"

#include "document/sentences.h"
#include "report/markpieces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// How many units of a line's start Markdown would read as a heading, a list or a quotation.
qsizetype blockMarkAt(QStringView line)
{
    const QStringView digits = line.first(std::ranges::find_if_not(line, &isDigit) - line.begin());
    if (!digits.isEmpty() && digits.size() < line.size() &&
        (line[digits.size()] == u'.' || line[digits.size()] == u')'))
        return digits.size() + 1;
    return !line.isEmpty() && QStringView(u"#>+-=").contains(line.front()) ? 1 : 0;
}

/// One line; `beginsLine`: what would begin a block there is made plain as well.
QString escaped(const QString &line, bool beginsLine)
{
    const qsizetype blockMark = beginsLine ? blockMarkAt(line) : 0;
    QString out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i + 1 == blockMark || QStringView(u"\\`*_[]<~|&").contains(line[i]))
            out += u'\\';
        out += line[i];
    }
    return out;
}

/// Markdown wants its signs right at a letter, or does not always take them for its own.
bool canStandInItalics(const QString &words)
{
    return words.front().isLetterOrNumber() && words.back().isLetterOrNumber();
}

QString marked(const QString &words, std::optional<MentionKind> kind, bool beginsLine)
{
    const QString plain = escaped(words, beginsLine);
    if (!kind || words.isEmpty())
        return plain;
    if (*kind == MentionKind::Figure)
        return words.contains(u'`') ? plain : u"`%1`"_s.arg(words);
    return canStandInItalics(words) ? u"*%1*"_s.arg(plain) : plain;
}

/// White space at the edges of a piece becomes one space that stands outside of its signs.
QString piece(QStringView words, std::optional<MentionKind> kind, bool beginsLine)
{
    const QString line = words.toString().simplified();
    const QString before = words.front().isSpace() && !beginsLine ? u" "_s : u""_s;
    const QString after = words.back().isSpace() && !line.isEmpty() ? u" "_s : u""_s;
    return before + marked(line, kind, beginsLine) + after;
}

} // namespace

QString markdownText(QStringView words)
{
    return escaped(words.toString().simplified(), true);
}

QString markedMarkdown(const MarkedText &text, TextSpan stretch, TextSpan quote)
{
    QString out;
    bool isBold = false;
    // bold bears no white space at its edges
    for (const MarkPiece &part : markPieces(text, stretch, trimmed(text.text, quote.intersected(stretch)))) {
        if (part.isQuoted != isBold)
            out += u"**"_s;
        isBold = part.isQuoted;
        out += piece(QStringView(text.text).sliced(part.span.start, part.span.length()), part.kind,
                     part.span.start == stretch.start);
    }
    return isBold ? out + u"**"_s : out.trimmed();
}

} // namespace Postilla
