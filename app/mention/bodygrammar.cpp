// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/bodygrammar.h"

#include "mention/capitals.h"

#include <QVarLengthArray>

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

template <size_t count>
bool isAny(QStringView word, const std::array<QStringView, count> &words)
{
    return std::ranges::any_of(
        words, [word](QStringView one) { return one.size() == word.size() && standsAt(word, 0, one); });
}

/// Companies and houses have these too: general words alone before them make no public body.
bool isWeakTail(QStringView tail)
{
    constexpr std::array<QStringView, 8> weak{u"department",     u"organization", u"organisation",
                                              u"administration", u"police",       u"customs",
                                              u"assembly",       u"directorate"};
    return isAny(tail, weak);
}

/// Nothing but what they are for tells these from a room or a table: "Office • of Export Enforcement".
bool needsPhrase(QStringView tail)
{
    return isAny(tail, std::array<QStringView, 2>{u"office", u"board"});
}

/// Whether a body of this kind has its subject after "on": "Commission • on Seabed Mining".
bool hasSubject(QStringView tail)
{
    return isAny(
        tail, std::array<QStringView, 5>{u"committee", u"subcommittee", u"commission", u"council", u"force"});
}

/// Clubs and schools have these too: only a purpose or a capital after them makes a public body.
bool isWeakHead(QStringView head)
{
    constexpr std::array<QStringView, 10> weak{
        u"comitato", u"consiglio", u"ufficio",    u"direzione",    u"istituto",
        u"camera",   u"accademia", u"segreteria", u"segretariato", u"amministrazione"};
    return isAny(head, weak);
}

/// Small words of a headline, after which no sentence goes on.
bool isHeadlineWord(QStringView word)
{
    constexpr std::array<QStringView, 12> words{u"for",  u"and",  u"the",   u"with", u"from", u"over",
                                                u"into", u"amid", u"after", u"its",  u"but",  u"nor"};
    return word.size() < 3 || isAny(word, words);
}

/// Whether a name ends here, or small letters follow as headlines do not have them.
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

/// The end of a name that goes on to its abbreviation: "Commissione per le esportazioni • strategiche (Ces)".
qsizetype beforeAbbreviation(QStringView text, qsizetype end, TextSpan head)
{
    constexpr int farthest = 4;
    qsizetype at = end;
    for (int i = 0; i <= farthest; ++i) {
        const qsizetype next = pastSpaces(text, at);
        if (next == at || next + 2 >= text.size())
            break;
        if (text[next] == u'(')
            return text[next + 1].isUpper() &&
                           foldUnit(text[next + 1].unicode()) == foldUnit(text[head.start].unicode())
                       ? at
                       : end;
        if (!isWordUnit(text[next].unicode()))
            break;
        at = wordEnd(text, next);
        if (at < text.size() && (text[at] == u'\'' || text[at] == QChar(0x2019)))
            at = wordEnd(text, at + 1);
    }
    return end;
}

/// Past one of these words here; -1: none stands here.
template <size_t count>
qsizetype pastOne(QStringView text, qsizetype at, const std::array<QStringView, count> &words)
{
    for (const QStringView word : words) {
        if (standsAt(text, at, word) && at + word.size() < text.size())
            return at + word.size();
    }
    return -1;
}

void fill(NameTrie &trie, const QStringList &names)
{
    for (const QString &name : names)
        trie.add(name, 0);
    trie.compile();
}

} // namespace

BodyGrammar::BodyGrammar(const Lexicon &lexicon)
{
    fill(m_smallWords, lexicon.smallWords + lexicon.roles);
    QStringList generic = lexicon.genericWords + lexicon.portfolios;
    for (const Nation &nation : lexicon.nations)
        generic += nation.adjectives + nation.names;
    fill(m_genericWords, generic);
    fill(m_roles, lexicon.roles);
    fill(m_adjectives, lexicon.bodyAdjectives);
    fill(m_topics, lexicon.bodyTopics);
}

/// Where the capitals begin that go on to the tail; the tail's own start where there is none.
qsizetype BodyGrammar::nameStart(QStringView text, TextSpan tail) const
{
    constexpr std::array<QStringView, 4> joiners{u"and", u"of", u"for", u"on"};
    constexpr qsizetype longestName = 8;
    QVarLengthArray<TextSpan, longestName + 1> words;
    bool joined = false;
    for (TextSpan word = wordBefore(text, tail.start); !word.isEmpty(); word = wordBefore(text, word.start)) {
        const QStringView letters = text.sliced(word.start, word.length());
        const bool capital = isCapitalised(letters);
        if (!capital && (words.isEmpty() || !isAny(letters, joiners)))
            break;
        // "Nvidia and European Commission", "Japan's Export Bureau", but "Swiss Radio and Telegraph
        // Commission"
        const TextSpan further = wordBefore(text, word.start);
        const bool goesOn = isOneOf(m_genericWords, text, word) ||
                            isCapitalised(text.sliced(further.start, further.length()));
        if (capital && ((joined && !goesOn) || (isPossessive(letters) && !standsAt(letters, 0, u"people"))))
            break;
        joined = standsAt(letters, 0, u"and") && !capital;
        words.append(word);
        if (words.size() > longestName)
            return tail.start;
    }
    while (!words.isEmpty() &&
           (isOneOf(m_smallWords, text, words.last()) || text[words.last().start].isLower()))
        words.removeLast();
    return words.isEmpty() ? tail.start : words.last().start;
}

/// Whether a name may end before what follows here: not where further capitals do, as in a headline, unless
/// they are somebody's role ("Select Committee • Chairman").
bool BodyGrammar::mayEndBefore(QStringView text, qsizetype end) const
{
    const qsizetype next = pastSpaces(text, end);
    return next == end || !isUpperAt(text, next) ||
           m_roles.longest(text, next, [](qsizetype, int) { return true; }).first > 0;
}

/// Past "of Export Enforcement", "for the Northern District of California".
qsizetype BodyGrammar::pastPhrase(QStringView text, qsizetype end) const
{
    constexpr std::array<QStringView, 6> openers{u" of the ", u" for the ", u" on the ",
                                                 u" of ",     u" for ",     u" on "};
    const qsizetype at = pastOne(text, end, openers);
    if (standsAt(text, end, u" on ") &&
        !hasSubject(text.sliced(wordStart(text, end), end - wordStart(text, end))))
        return end;
    if (at < 0 || !isUpperAt(text, at) || isOneOf(m_smallWords, text, {at, wordEnd(text, at)}))
        return end;
    return pastCapitals(text, at);
}

/// The end of a run of capitals. General words go on freely; others only where the text around is no
/// headline.
qsizetype BodyGrammar::pastCapitals(QStringView text, qsizetype start) const
{
    constexpr int farthest = 9;
    constexpr std::array<QStringView, 10> joiners{u", and ", u" and ", u", ",   u" of the ", u" for the ",
                                                  u" of ",   u" for ", u" on ", u" & ",      u" "};
    qsizetype end = wordEnd(text, start);
    qsizetype sure = end;
    for (int i = 0; i < farthest; ++i) {
        const qsizetype at = pastOne(text, end, joiners);
        if (at < 0 || !isUpperAt(text, at))
            break;
        const TextSpan word{at, wordEnd(text, at)};
        const bool general = isOneOf(m_genericWords, text, word);
        const bool listed = text[end] == u',' || standsAt(text, end, u" and ") || standsAt(text, end, u" & ");
        if (listed && !general)
            break;
        const bool certain = sure == end && (general || at > end + 1);
        end = word.end;
        if (certain)
            sure = end;
    }
    return goesOnAsSentence(text, end) ? end : sure;
}

std::optional<BodyGrammar::Reading> BodyGrammar::endingWith(QStringView text, TextSpan tail) const
{
    const QStringView last = text.sliced(tail.start, tail.length());
    if (last.isUpper())
        return std::nullopt;
    const qsizetype start = nameStart(text, tail);
    const qsizetype end = pastPhrase(text, tail.end);
    if (end > tail.end)
        return Reading{{start, end}, {}};
    if (start == tail.start || needsPhrase(last) || !mayEndBefore(text, tail.end))
        return std::nullopt;
    int words = 0;
    bool general = true;
    for (TextSpan word = wordBefore(text, tail.start); word.start >= start && !word.isEmpty();
         word = wordBefore(text, word.start)) {
        general &= isOneOf(m_genericWords, text, word) || text[word.start].isLower();
        ++words;
    }
    const TextSpan before = wordBefore(text, start);
    const bool definite =
        standsAt(text, before.start, u"the ") || isPossessive(text.sliced(before.start, before.length()));
    if (general && (isWeakTail(last) || (words < 2 && !definite)))
        return std::nullopt;
    return Reading{{start, tail.end}, {}};
}

std::optional<BodyGrammar::Reading> BodyGrammar::outletEndingWith(QStringView text, TextSpan tail) const
{
    const qsizetype start = nameStart(text, tail);
    const qsizetype next = pastSpaces(text, tail.end);
    if (start == tail.start || text.sliced(tail.start, tail.length()).isUpper() ||
        (next > tail.end && isUpperAt(text, next)))
        return std::nullopt;
    for (TextSpan word = wordBefore(text, tail.start); word.start >= start && !word.isEmpty();
         word = wordBefore(text, word.start)) {
        if (text[word.start].isUpper() && !isOneOf(m_genericWords, text, word))
            return Reading{{start, tail.end}, {}};
    }
    return std::nullopt;
}

/// Past "nazionale", "suprema", "cinese"; remembers whether one of them is a nationality.
qsizetype BodyGrammar::pastAdjectives(QStringView text, qsizetype end, const NationGrammar &nations,
                                      bool &national) const
{
    constexpr int most = 3;
    for (int i = 0; i < most; ++i) {
        const qsizetype next = pastSpaces(text, end);
        if (next == end || next >= text.size())
            break;
        const auto nation = nations.adjectiveAt(text, next);
        const qsizetype adjective =
            m_adjectives.longest(text, next, [](qsizetype, int) { return true; }).first;
        national |= nation > 0;
        if (std::max(nation, adjective) <= 0)
            break;
        end = std::max(nation, adjective);
    }
    return end;
}

/// Past "per la sicurezza", "della concorrenza e del mercato", "Attività produttive".
qsizetype BodyGrammar::pastComplements(QStringView text, qsizetype end, TextSpan &first) const
{
    constexpr std::array<QStringView, 25> prepositions{
        u"per gli ", u"per il ", u"per la ", u"per le ", u"per lo ", u"per i ", u"per l'",
        u"della ",   u"dello ",  u"delle ",  u"degli ",  u"dell'",   u"del ",   u"dei ",
        u"di ",      u"d'",      u"sulla ",  u"sulle ",  u"sugli ",  u"sull'",  u"sul ",
        u"sui ",     u"contro ", u"per ",    u"su "};
    constexpr int most = 5;
    bool ofPurpose = false;
    for (int i = 0; i < most; ++i) {
        qsizetype at = pastSpaces(text, end);
        if (at == end || at >= text.size())
            break;
        // "e del mercato", "e le tecnologie"
        const bool listed = i > 0 && standsAt(text, at, u"e ");
        const qsizetype preposition = pastOne(text, listed ? at + 2 : at, prepositions);
        if (i > 0 && preposition < 0 && !isUpperAt(text, listed ? at + 2 : at))
            break;
        at = preposition > 0 ? preposition : listed ? at + 2 : at;
        const qsizetype topic = m_topics.longest(text, at, [](qsizetype, int) { return true; }).first;
        if (preposition < 0 && topic == 0)
            break;
        const TextSpan noun{at, std::max(topic, wordEnd(text, at))};
        constexpr qsizetype shortest = 3;
        // "per la sicurezza delle reti"
        const bool genitive = i == 1 && ofPurpose && standsAt(text, end, u" de");
        if (noun.length() < shortest || (i > 0 && topic == 0 && !isUpperAt(text, at) && !genitive))
            break;
        ofPurpose = i == 0 && standsAt(text, end, u" per ");
        if (first.isEmpty())
            first = noun;
        end = noun.end;
        const qsizetype next = pastSpaces(text, end);
        const qsizetype adjective =
            next > end ? m_adjectives.longest(text, next, [](qsizetype, int) { return true; }).first : 0;
        end = std::max(end, adjective);
    }
    return end;
}

std::optional<BodyGrammar::Reading> BodyGrammar::startingWith(QStringView text, TextSpan head,
                                                              const NationGrammar &nations) const
{
    bool national = false;
    const qsizetype adjectives = pastAdjectives(text, head.end, nations, national);
    TextSpan first;
    qsizetype end = pastComplements(text, adjectives, first);
    const bool capital = isUpperAt(text, head.start) && !startsSentence(text, head.start);
    const bool topical = !first.isEmpty() && isOneOf(m_topics, text, first);
    const bool named = !first.isEmpty() && isUpperAt(text, first.start);
    if (const auto nation = nations.after(text, end)) {
        national = true;
        end = nation->end;
    }
    if (!first.isEmpty())
        end = beforeAbbreviation(text, end, head);
    const bool purpose = standsAt(text, adjectives, u" per ") || standsAt(text, adjectives, u" su");
    if (isWeakHead(text.sliced(head.start, head.length())) && !purpose && !topical && !named && !national)
        return std::nullopt;
    const bool adjectival = adjectives > head.end && national && first.isEmpty();
    if (!adjectival && !(capital && !first.isEmpty()) && !(topical && (national || named)) &&
        !(named && adjectives > head.end))
        return std::nullopt;
    return Reading{{head.start, end}, named && !topical ? first : TextSpan{}};
}

} // namespace Postilla
