// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/personname.h"

#include "mention/textunits.h"

#include <algorithm>
#include <array>

namespace Postilla {

namespace {

constexpr qsizetype longestParticle = 3;

/// A quick look at what a word begins with.
bool mayBeParticle(char16_t first)
{
    constexpr auto bit = [](char16_t letter) { return 1U << (letter - u'a'); };
    constexpr unsigned initials = bit(u'a') | bit(u'b') | bit(u'd') | bit(u'l') | bit(u't') | bit(u'v');
    const char16_t letter = foldUnit(first);
    return letter >= u'a' && letter <= u'z' && (initials & bit(letter));
}

/// "said Lutnick Monday"
bool isCalendarWord(QStringView word)
{
    constexpr std::array<QStringView, 19> words{
        u"Monday",  u"Tuesday",   u"Wednesday", u"Thursday", u"Friday",  u"Saturday", u"Sunday",
        u"January", u"February",  u"March",     u"April",    u"May",     u"June",     u"July",
        u"August",  u"September", u"October",   u"November", u"December"};
    return std::ranges::find(words, word) != words.end();
}

} // namespace

bool isParticle(QStringView word)
{
    constexpr std::array<QStringView, 14> particles{u"de",  u"di",  u"von", u"van", u"der", u"den", u"da",
                                                    u"del", u"bin", u"al",  u"la",  u"ter", u"ten", u"dos"};
    return !word.isEmpty() && word.size() <= longestParticle && mayBeParticle(word.front().unicode()) &&
           std::ranges::any_of(particles, [word](QStringView particle) {
               return word.size() == particle.size() && standsAt(word, 0, particle);
           });
}

bool isNameWord(QStringView word)
{
    return word.size() >= 2 && word.front().isUpper() && word.back().isLower() &&
           std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
}

qsizetype nameWordEnd(QStringView text, qsizetype from)
{
    constexpr qsizetype longestElision = 4;
    qsizetype to = wordEnd(text, from);
    const bool elided = to + 1 < text.size() && isApostrophe(text[to]) && text[to + 1].isUpper();
    const bool hyphened = to + 1 < text.size() && text[to] == u'-' && text[to + 1].isLetter();
    if (hyphened || (elided && to - from <= longestElision))
        to = wordEnd(text, to + 1);
    return to;
}

bool mayGoOn(QStringView text, qsizetype end)
{
    if (end + 1 >= text.size())
        return false;
    if (!isInlineSpace(text[end].unicode()))
        return text[end] == u'-' || text[end] == u'.' || isApostrophe(text[end]);
    const char16_t next = text[end + 1].unicode();
    if (!isWordUnit(next) || isOfClass(next, TextUnit::Upper))
        return true;
    if (!mayBeParticle(next))
        return false;
    const qsizetype nextEnd = wordEnd(text.left(end + 2 + longestParticle), end + 1);
    return isParticle(text.mid(end + 1, nextEnd - end - 1));
}

namespace {

/// Past “Tom” in quotation marks between the parts of a name; -1 where none stands.
qsizetype pastNickname(QStringView text, qsizetype at)
{
    constexpr QStringView openers = u"“\"‘'«";
    constexpr QStringView closers = u"”\"’'»";
    const qsizetype mark = at < text.size() ? openers.indexOf(text[at]) : -1;
    const qsizetype end = mark < 0 ? -1 : nameWordEnd(text, at + 1);
    const bool closed = end > 0 && end < text.size() && text[end] == closers[mark];
    return closed && isNameWord(text.mid(at + 1, end - at - 1)) ? end + 1 : -1;
}

} // namespace

TextSpan nextNameWord(QStringView text, qsizetype end)
{
    if (end + 1 >= text.size() || !isInlineSpace(text[end].unicode()))
        return {};
    const qsizetype from = end + 1;
    if (const qsizetype nicknameEnd = pastNickname(text, from); nicknameEnd > 0)
        return nextNameWord(text, nicknameEnd);
    const qsizetype to = nameWordEnd(text, from);
    const QStringView word = text.mid(from, to - from);
    const bool initial = word.size() == 1 && word.front().isUpper() && to < text.size() && text[to] == u'.';
    if (initial || isParticle(word)) {
        const TextSpan rest = nextNameWord(text, initial ? to + 1 : to);
        if (!rest.isEmpty() || initial)
            return rest.isEmpty() || initial ? rest : TextSpan{from, rest.end};
    }
    return isNameWord(word) && !isCalendarWord(word) ? TextSpan{from, to} : TextSpan{};
}

} // namespace Postilla
