// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/capitals.h"

#include "mention/wordlist.h"

namespace Postilla {

namespace {

bool joinsWords(QChar c)
{
    return c == u'-' || c == u'&' || c == u'\'' || c == QChar(0x2019) || c == u'.';
}

/// Small words of a headline, after which no sentence goes on.
bool isHeadlineWord(QStringView word)
{
    constexpr std::array<QStringView, 12> words{u"for",  u"and",  u"the",   u"with", u"from", u"over",
                                                u"into", u"amid", u"after", u"its",  u"but",  u"nor"};
    return word.size() < 3 || isAny(word, words);
}

} // namespace

bool goesOnAsSentence(QStringView text, qsizetype end)
{
    constexpr int farthest = 6;
    for (int i = 0; i < farthest; ++i) {
        const qsizetype next = pastSpaces(text, end);
        if (next >= text.size() || !isWordUnit(text[next].unicode()))
            return i == 0;
        end = wordEnd(text, next);
        if (text[next].isLower() && !isHeadlineWord(text.sliced(next, end - next)))
            return true;
    }
    return false;
}

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

bool isHyphenedAdjective(QStringView word)
{
    constexpr std::array<QStringView, 9> endings{u"based", u"backed", u"owned",  u"listed",       u"led",
                                                 u"run",   u"linked", u"funded", u"headquartered"};
    const qsizetype hyphen = word.lastIndexOf(u'-');
    return hyphen > 0 && isAny(word.sliced(hyphen + 1), endings);
}

bool isPossessive(QStringView word)
{
    return word.size() > 2 && word.back() == u's' && standsAt(word, word.size() - 2, u"'s");
}

} // namespace Postilla
