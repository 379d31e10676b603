// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/boilerplate.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Longer lines are prose.
constexpr qsizetype longestLine = 400;
/// How far from its end a line is searched for a tail.
constexpr qsizetype longestTail = 200;

struct Patterns
{
    QRegularExpression line;
    QRegularExpression tail;
};

QRegularExpression anyOf(const QStringList &patterns, const QString &before)
{
    QRegularExpression expression(before + u"(?<found>"_s + patterns.join(u'|') + u")[\\s.!:…»*_]*\\z"_s,
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(expression.isValid());
    return expression;
}

Patterns readPatterns()
{
    QFile file(u":/postilla/boilerplate/patterns.txt"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QStringList lines;
    QStringList tails;
    for (const QString &row : QString::fromUtf8(isOpen ? file.readAll() : QByteArray()).split(u'\n')) {
        const QString pattern = row.section(u' ', 1).trimmed();
        if (row.startsWith("line "_L1) || row.startsWith("both "_L1))
            lines.append(pattern);
        if (row.startsWith("both "_L1))
            tails.append(pattern);
    }
    return {anyOf(lines, u"\\A[\\s>*_#•–-]*"_s), anyOf(tails, u"(?<=[.!?…»”\"’)\\]])\\s*"_s)};
}

/// The leftover in one line, in units of the line; empty where there is none.
TextSpan leftover(QStringView line)
{
    static const Patterns patterns = readPatterns();
    if (line.size() <= longestLine) {
        const auto whole = patterns.line.matchView(line);
        if (whole.hasMatch())
            return {0, line.size()};
    }
    const qsizetype from = std::max(qsizetype(0), line.size() - longestTail);
    const auto tail = patterns.tail.matchView(line.sliced(from));
    if (tail.hasMatch())
        return {from + tail.capturedStart(u"found"_s), line.size()};
    return {};
}

} // namespace

QList<TextSpan> boilerplateSpans(QStringView text)
{
    QList<TextSpan> spans;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', start);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd;
        const TextSpan found = leftover(text.sliced(start, end - start));
        if (!found.isEmpty())
            spans.append(found.moved(start));
        start = end + 1;
    }
    return spans;
}

} // namespace Postilla
