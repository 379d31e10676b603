// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/persongrammar.h"

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

bool isParticle(QStringView word)
{
    constexpr std::array<QStringView, 10> particles{u"de",  u"di", u"von", u"van", u"der",
                                                    u"den", u"da", u"del", u"bin", u"al"};
    return std::ranges::find(particles, word) != particles.end();
}

/// A capital followed by small letters, or the parts of "O'Leary", "McDonald", "Al-Rumayyan".
bool isNameWord(QStringView word)
{
    return word.size() >= 2 && word.front().isUpper() && word.back().isLower() &&
           std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
}

/// Where the name word after one space ends; -1: none there.
qsizetype nextNameWord(QStringView text, qsizetype end)
{
    if (end + 1 >= text.size() || !isInlineSpace(text[end].unicode()))
        return -1;
    qsizetype from = end + 1;
    qsizetype to = wordEnd(text, from);
    const QStringView word = text.mid(from, to - from);
    if (word.size() == 1 && word.front().isUpper() && to < text.size() && text[to] == u'.')
        return nextNameWord(text, to + 1);
    if (isParticle(word))
        return nextNameWord(text, to);
    if (to + 1 < text.size() && text[to] == u'-' && text[to + 1].isLetter())
        to = wordEnd(text, to + 1);
    return isNameWord(text.mid(from, to - from)) ? to : -1;
}

} // namespace

PersonGrammar::PersonGrammar(const QStringList &titles, const QStringList &givenNames)
{
    for (const QString &title : titles)
        m_titles.add(title, 0);
    for (const QString &name : givenNames)
        m_givenNames.add(name, 0);
    m_titles.compile();
    m_givenNames.compile();
}

std::optional<TextSpan> PersonGrammar::at(QStringView text, qsizetype start) const
{
    const qsizetype first = wordEnd(text, start);
    if (!isNameWord(text.mid(start, first - start)))
        return std::nullopt;
    const qsizetype second = nextNameWord(text, first);
    const bool given =
        m_givenNames.longest(text, start, [first](qsizetype end, int) { return end == first; }).first > 0;
    if (second < 0 || !(given || afterTitle(text, start)))
        return std::nullopt;
    return TextSpan{start, second};
}

/// Whether the words that end right before this position are a title.
bool PersonGrammar::afterTitle(QStringView text, qsizetype start) const
{
    constexpr qsizetype longestTitle = 60;
    if (start < 2 || !isInlineSpace(text[start - 1].unicode()))
        return false;
    const qsizetype titleEnd = text[start - 2] == u',' ? start - 2 : start - 1;
    for (qsizetype at = titleEnd - 1; at >= 0 && titleEnd - at < longestTitle; --at) {
        if (text[at] == u'\n' || text[at] == u',')
            return false;
        if (startsWord(text, at) &&
            m_titles.longest(text, at, [titleEnd](qsizetype end, int) { return end == titleEnd; }).first > 0)
            return true;
    }
    return false;
}

} // namespace Postilla
