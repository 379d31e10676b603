// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/capitals.h"

namespace Postilla {

namespace {

bool joinsWords(QChar c)
{
    return c == u'-' || c == u'&' || c == u'\'' || c == QChar(0x2019) || c == u'.';
}

} // namespace

TextSpan wordBefore(QStringView text, qsizetype position)
{
    const qsizetype end = position - 1;
    return end < 1 || !isInlineSpace(text[end].unicode()) ? TextSpan{} : wordEndingAt(text, end);
}

TextSpan wordEndingAt(QStringView text, qsizetype end)
{
    if (end < 1)
        return {};
    qsizetype start = end;
    while (start > 0 && (isWordUnit(text[start - 1].unicode()) || joinsWords(text[start - 1])))
        --start;
    const bool closed = text[end - 1] == u'.' || text[end - 1] == u'\'';
    return closed ? TextSpan{} : TextSpan{start, end};
}

bool isCapitalised(QStringView word)
{
    return !word.isEmpty() && (word.front().isUpper() || word == u"&");
}

bool isOneOf(const NameTrie &words, QStringView text, TextSpan word)
{
    return words.longest(text, word.start, [word](qsizetype end, int) { return end == word.end; }).first > 0;
}

bool isPossessive(QStringView word)
{
    return word.size() > 2 && word.back() == u's' && standsAt(word, word.size() - 2, u"'s");
}

} // namespace Postilla
