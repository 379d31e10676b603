// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Persons by how they are addressed, by what follows their name, and by whom they are named with.
#include "mention/persongrammar.h"

#include "mention/capitals.h"
#include "mention/personname.h"
#include "mention/wordlist.h"

#include <array>

namespace Postilla {

/// Whether a word is no name of a person by itself: "The", "Chinese", "Group", "Minister", "Trade".
bool PersonGrammar::isNoName(QStringView text, TextSpan word) const
{
    const std::array<const NameTrie *, 6> lists{&m_smallWords, &m_genericWords, &m_roles,
                                                &m_titles,     &m_tails,        &m_portfolios};
    return std::ranges::any_of(
        lists, [&](const NameTrie *words) { return isOne(*words, text, word.start, word.end); });
}

std::optional<PersonGrammar::Reading> PersonGrammar::afterHonorific(QStringView text, qsizetype start) const
{
    constexpr qsizetype shortest = 3;
    const TextSpan name = surnameAt(text, start);
    const bool family = isOne(m_familyNames, text, name.start, name.end) ||
                        isOne(m_doubtfulFamilyNames, text, name.start, name.end);
    if (!isNameWord(text.sliced(name.start, name.length())) || (name.length() < shortest && !family) ||
        isNoName(text, name))
        return std::nullopt;
    // "Minister Wollenberg Monday", but not "Minister Harbour Project"
    const bool listed = standsAt(text, name.end, u" and ") || standsAt(text, name.end, u" e ");
    if (!nextNameWord(text, name.end).isEmpty() || !(listed || goesOnAsSentence(text, name.end)))
        return std::nullopt;
    return Reading{name, name};
}

std::optional<PersonGrammar::Reading> PersonGrammar::afterPerson(QStringView text, qsizetype start) const
{
    const TextSpan first{start, nameWordEnd(text, start)};
    const TextSpan last = nextNameWord(text, first.end);
    if (last.isEmpty() || !isNameWord(text.sliced(start, first.length())) ||
        !nextNameWord(text, last.end).isEmpty() || !goesOnAsSentence(text, last.end))
        return std::nullopt;
    const bool given = isOne(m_givenNames, text, start, first.end);
    if ((!given && isNoName(text, first)) || isNoName(text, last))
        return std::nullopt;
    return Reading{{start, last.end}, last};
}

/// Whether a lawmaker's party and constituency follow: "(R-MI)", "(D., N.Y.)", "(PN-Machang)".
bool PersonGrammar::beforeParty(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 6> parties{u"r", u"d", u"i", u"ph", u"pn", u"bn"};
    const qsizetype at = end + 2;
    if (!standsAt(text, end, u" (") || !isUpperAt(text, at))
        return false;
    qsizetype to = wordEnd(text, at);
    if (!isAny(text.sliced(at, to - at), parties))
        return false;
    if (to < text.size() && text[to] == u'.')
        ++to;
    constexpr QStringView signs = u"-–,";
    return to < text.size() && signs.contains(text[to]) && isUpperAt(text, pastSpaces(text, to + 1));
}

/// Whether an apposition follows that only persons have: an age, or a role within a few words that is not the
/// title of somebody else ("…, CEO Jane Doe said").
bool PersonGrammar::beforeRole(QStringView text, qsizetype end) const
{
    constexpr int farthest = 6;
    if (end + 2 >= text.size())
        return false;
    if (beforeParty(text, end) || standsAt(text, end, u", who "))
        return true;
    // "Chuan Geng (28 anni …)"
    if (text[end + 1] == u'(' && isDigitUnit(text[end + 2].unicode()))
        return standsAt(text, wordEnd(text, end + 2), u" anni");
    if (text[end] != u',' || !isInlineSpace(text[end + 1].unicode()))
        return false;
    qsizetype at = end + 2;
    // "Jane Doe, a 61-year-old former inspector,"
    const qsizetype article = standsAt(text, at, u"a ") ? at + 2 : at;
    if (standsAt(text, wordEnd(text, article), u"-year-old"))
        return isDigitUnit(text[article].unicode());
    if (isDigitUnit(text[at].unicode())) {
        const qsizetype ageEnd = wordEnd(text, at);
        const QStringView rest = text.mid(ageEnd);
        return ageEnd - at == 2 &&
               (rest.startsWith(u',') || standsAt(text, ageEnd, u" anni") || rest.startsWith(u'.'));
    }
    for (int i = 0; i < farthest && at < text.size() && isWordUnit(text[at].unicode()); ++i) {
        const qsizetype roleEnd = m_roles.longest(text, at, [](qsizetype, int) { return true; }).first;
        if (roleEnd > 0)
            return !(roleEnd + 1 < text.size() && isInlineSpace(text[roleEnd].unicode()) &&
                     text[roleEnd + 1].isUpper());
        at = wordEnd(text, at);
        if (at + 1 < text.size() && (isApostrophe(text[at]) || text[at] == u'-' || text[at] == u'.'))
            ++at;
        at = pastSpaces(text, at);
    }
    return false;
}

TextSpan PersonGrammar::placeAfterCue(QStringView text, qsizetype start) const
{
    constexpr qsizetype shortest = 3;
    TextSpan name{start, nameWordEnd(text, start)};
    if (name.length() < shortest || !isNameWord(text.sliced(start, name.length())) || isNoName(text, name))
        return {};
    if (const TextSpan second = nextNameWord(text, name.end); !second.isEmpty())
        name.end = second.end;
    return nextNameWord(text, name.end).isEmpty() && goesOnAsSentence(text, name.end) ? name : TextSpan{};
}

qsizetype PersonGrammar::pastGeneration(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 4> signs{u", jr", u" jr", u", sr", u" sr"};
    const qsizetype to = pastOne(text, end, signs);
    if (to < 0 || !isUpperAt(text, to - 2) || !endsWord(text, to))
        return end;
    return text[to] == u'.' ? to + 1 : to;
}

/// The last part of a name of several more that a party follows: "Wan Ahmad • Fayhsal Kamal (PN-Machang)".
TextSpan PersonGrammar::lastBeforeParty(QStringView text, TextSpan last)
{
    constexpr int farthest = 5;
    TextSpan part = nextNameWord(text, last.end);
    for (int i = 0; i < farthest && !part.isEmpty(); ++i) {
        if (beforeParty(text, part.end))
            return part;
        part = nextNameWord(text, part.end);
    }
    return last;
}

std::optional<PersonGrammar::Reading> PersonGrammar::withGivenName(QStringView text, TextSpan family) const
{
    const TextSpan given = nextNameWord(text, family.end);
    if (given.isEmpty() || !isOne(m_givenNames, text, given.start, given.end) ||
        !nextNameWord(text, given.end).isEmpty())
        return std::nullopt;
    return Reading{{family.start, given.end}, family};
}

} // namespace Postilla
