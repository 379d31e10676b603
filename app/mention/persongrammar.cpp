// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/persongrammar.h"

#include "mention/personname.h"

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// The word that ends here, or last before the signs here ("Sen.").
TextWord lastWord(QStringView text, qsizetype end)
{
    constexpr int mostSigns = 3;
    for (int i = 0; i < mostSigns && end > 0 && !isWordUnit(text[end - 1].unicode()); ++i)
        --end;
    return readWord(text, wordStart(text, end));
}

/// Past the rest of the initials that the first one's end is here of: "J•.W."
qsizetype pastInitials(QStringView text, qsizetype end)
{
    const auto isAt = [text](qsizetype at) { return at < text.size() && text[at] == u'.'; };
    while (isAt(end) && isUpperAt(text, end + 1) && isAt(end + 2))
        end += 2;
    return isAt(end) ? end + 1 : end;
}

void fill(NameTrie &trie, const QStringList &names)
{
    for (const QString &name : names)
        trie.add(name, 0);
    trie.compile();
}

} // namespace

PersonGrammar::PersonGrammar(const Lexicon &lexicon)
{
    fill(m_titles, lexicon.titles + lexicon.roles + lexicon.sayings);
    for (const QString &title : lexicon.titles + lexicon.roles + lexicon.sayings)
        m_titleEnds.insert(lastWord(title, title.size()).key);
    fill(m_roles, lexicon.roles);
    fill(m_givenNames, lexicon.givenNames);
    fill(m_familyNames, lexicon.familyNames);
    fill(m_doubtfulFamilyNames, lexicon.doubtfulFamilyNames);
    fill(m_syllables, lexicon.nameSyllables);
    fill(m_smallWords, lexicon.smallWords);
    fill(m_sayings, lexicon.sayings);
    fill(m_portfolios, lexicon.portfolios + lexicon.bodyTopics);
    fill(m_tails, lexicon.companyTails + lexicon.agencyTails + lexicon.pressTails);
    QStringList generic = lexicon.genericWords + lexicon.companyTails;
    for (const Nation &nation : lexicon.nations)
        generic += nation.adjectives;
    fill(m_genericWords, generic);
}

bool PersonGrammar::isOne(const NameTrie &names, QStringView text, qsizetype start, qsizetype end) const
{
    return names.longest(text, start, [end](qsizetype to, int) { return to == end; }).first > 0;
}

std::optional<PersonGrammar::Reading> PersonGrammar::at(QStringView text, TextSpan word) const
{
    const qsizetype start = word.start;
    // "Hart-• Scott-Rodino"
    if (!mayGoOn(text, word.end) || (start > 1 && text[start - 1] == u'-' && text[start - 2].isLetter()))
        return std::nullopt;
    const TextSpan first{start, nameWordEnd(text, start)};
    const bool initial = first.length() == 1;
    if (!initial && !isNameWord(text.mid(start, first.length())))
        return inCapitals(text, first);
    TextSpan last = nextNameWord(text, initial ? pastInitials(text, first.end) : first.end);
    if (last.isEmpty() || (initial && !afterTitle(text, start)))
        return std::nullopt;
    const bool family = isOne(m_familyNames, text, start, first.end);
    const bool given = isOne(m_givenNames, text, start, word.end);
    // "Hon Ning Ho"
    const TextSpan third = given ? TextSpan{} : nextNameWord(text, last.end);
    const bool threeParts = !third.isEmpty() && areSyllables(text, first) && areSyllables(text, last) &&
                            (isOne(m_familyNames, text, third.start, third.end) ||
                             isOne(m_doubtfulFamilyNames, text, third.start, third.end));
    const bool generic = isOne(m_genericWords, text, start, first.end);
    const bool familyFirst = !given && (family || isFamilyFirst(text, first, last));
    const bool nicknamed = last.start > first.end + 2 && !text[last.start - 2].isLetterOrNumber() &&
                           text[last.start - 2] != u'.';
    if (!given && !familyFirst && !threeParts && !isRomanised(text, first, last) && !nicknamed &&
        !(afterTitle(text, start) && !generic) &&
        !(beforeRole(text, last.end) && !isOne(m_genericWords, text, last.start, last.end)) &&
        !beforeSaying(text, start, last.end) && !(isSigned(text, start, last.end) && !generic))
        return std::nullopt;
    if (isOne(m_tails, text, last.start, last.end) && !afterTitle(text, start))
        return std::nullopt;
    // "Lo Wei-jen"
    const bool parted = familyFirst && text.sliced(last.start, last.length()).contains(u'-');
    if ((!family && !parted && isOne(m_smallWords, text, start, first.end)) ||
        m_titles.longest(text, start, [](qsizetype, int) { return true; }).first > 0)
        return std::nullopt;
    if (threeParts)
        last = third;
    if (const TextSpan further = given ? furtherSurname(text, start, last) : TextSpan{}; !further.isEmpty())
        last = further;
    while (isOne(m_givenNames, text, last.start, last.end) ||
           isOne(m_familyNames, text, last.start, last.end)) {
        const TextSpan next = nextNameWord(text, last.end);
        if (next.isEmpty())
            break;
        last = next;
    }
    last = lastBeforeParty(text, last);
    return Reading{{start, last.end}, familyFirst ? first : last};
}

/// The second family name of a person by title, where the sentence goes on behind it: "la pm Eugenia Baj •
/// Macario", or of one whose age or role follows.
TextSpan PersonGrammar::furtherSurname(QStringView text, qsizetype start, TextSpan last) const
{
    const TextSpan further = nextNameWord(text, last.end);
    const qsizetype next = further.isEmpty() ? -1 : pastSpaces(text, further.end);
    constexpr QStringView signs = u".,;:)'’”\"»";
    const bool ends = !further.isEmpty() && (further.end >= text.size() || signs.contains(text[further.end]));
    const bool goesOn = ends || (next > further.end && next < text.size() && text[next].isLower());
    // "Alan Fenwick Hsu•, 43,"
    const bool told = !further.isEmpty() && beforeRole(text, further.end);
    return ((goesOn && afterTitle(text, start)) || told) && isUpperAt(text, further.start) &&
                   !isOne(m_tails, text, further.start, further.end) &&
                   !isOne(m_genericWords, text, further.start, further.end) &&
                   !isOne(m_smallWords, text, further.start, further.end)
               ? further
               : TextSpan{};
}

bool PersonGrammar::isEvident(QStringView text, const Reading &reading) const
{
    const TextSpan &span = reading.span;
    return isOne(m_givenNames, text, span.start, wordEnd(text, span.start)) &&
           (afterTitle(text, span.start) || beforeRole(text, span.end) ||
            beforeSaying(text, span.start, span.end));
}

/// Whether the words that end right before this position are a title.
bool PersonGrammar::afterTitle(QStringView text, qsizetype start) const
{
    constexpr qsizetype longestTitle = 60;
    if (start < 2 || !isInlineSpace(text[start - 1].unicode()))
        return false;
    const qsizetype titleEnd = text[start - 2] == u',' ? start - 2 : start - 1;
    if (text[titleEnd] == u',' && afterOffice(text, titleEnd))
        return true;
    if (!m_titleEnds.contains(lastWord(text, titleEnd).key))
        return false;
    for (qsizetype at = titleEnd - 1; at >= 0 && titleEnd - at < longestTitle; --at) {
        if (text[at] == u'\n' || text[at] == u',')
            return false;
        // "Amministratore" is no title where "Amministratore Delegato" stands, and "Said" of a headline none.
        if (startsWord(text, at) && isOne(m_titles, text, at, titleEnd) &&
            (text[at].isLower() || !isOne(m_sayings, text, at, titleEnd)))
            return m_titles.longest(text, at, [](qsizetype, int) { return true; }).first == titleEnd;
    }
    return false;
}

/// Whether the words before this comma name an office by a role and what it is over.
bool PersonGrammar::afterOffice(QStringView text, qsizetype comma) const
{
    constexpr std::array<QStringView, 10> prepositions{u"of ",   u"for ",   u"at ",    u"del ", u"della ",
                                                       u"dell'", u"degli ", u"delle ", u"di ",  u"al "};
    constexpr qsizetype longestOffice = 70;
    for (qsizetype at = comma - 1; at >= 0 && comma - at < longestOffice; --at) {
        if (text[at] == u'\n' || text[at] == u',' || text[at] == u'.')
            return false;
        if (!startsWord(text, at))
            continue;
        const qsizetype roleEnd = m_roles.longest(text, at, [](qsizetype, int) { return true; }).first;
        if (roleEnd > 0 && roleEnd < comma) {
            const qsizetype next = pastSpaces(text, roleEnd);
            return std::ranges::any_of(prepositions,
                                       [&](QStringView word) { return standsAt(text, next, word); });
        }
    }
    return false;
}

TextSpan PersonGrammar::surnameOf(QStringView text, TextSpan name) const
{
    const TextSpan first{name.start, nameWordEnd(text, name.start)};
    TextSpan last;
    for (TextSpan next = nextNameWord(text, first.end); !next.isEmpty() && next.end <= name.end;
         next = nextNameWord(text, next.end))
        last = next;
    const bool familyFirst = !last.isEmpty() &&
                             (isOne(m_familyNames, text, first.start, first.end) ||
                              isOne(m_doubtfulFamilyNames, text, first.start, first.end)) &&
                             !isOne(m_givenNames, text, first.start, first.end);
    return familyFirst ? first : last;
}

TextSpan PersonGrammar::surnameAt(QStringView text, qsizetype start)
{
    const qsizetype end = nameWordEnd(text, start);
    if (isParticle(text.mid(start, end - start))) {
        const TextSpan rest = nextNameWord(text, end);
        if (!rest.isEmpty())
            return {start, rest.end};
    }
    return {start, end};
}

/// Whether a word of saying follows two words that are names; not in a headline, where every word has a
/// capital.
bool PersonGrammar::beforeSaying(QStringView text, qsizetype start, qsizetype end) const
{
    const qsizetype next = pastSpaces(text, end);
    if (next == end || next >= text.size() || !text[next].isLower() ||
        m_sayings.longest(text, next, [](qsizetype, int) { return true; }).first == 0)
        return false;
    const qsizetype first = wordEnd(text, start);
    const qsizetype second = pastSpaces(text, first);
    const bool two = second > first && wordEnd(text, second) == end;
    const bool capitalBefore =
        start > 1 && isInlineSpace(text[start - 1].unicode()) && text[wordStart(text, start - 1)].isUpper();
    return two && !capitalBefore && !isOne(m_genericWords, text, start, first) &&
           !isOne(m_genericWords, text, second, end);
}

} // namespace Postilla
