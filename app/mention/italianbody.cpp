// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Public bodies as Italian names them, from their first word on.
#include "mention/bodygrammar.h"

#include "mention/capitals.h"
#include "mention/wordlist.h"

namespace Postilla {

namespace {

/// A nationality alone makes no body of these.
bool isClub(QStringView head)
{
    return isAny(head, std::array<QStringView, 3>{u"associazione", u"federazione", u"confederazione"});
}

/// Clubs and schools have these too: only a purpose or a capital after them makes a public body.
bool isWeakHead(QStringView head)
{
    constexpr std::array<QStringView, 10> weak{
        u"comitato", u"consiglio", u"ufficio",    u"direzione",    u"istituto",
        u"camera",   u"accademia", u"segreteria", u"segretariato", u"amministrazione"};
    return isAny(head, weak) || isClub(head);
}

/// Bodies by themselves, and part of no other's name: "Consiglio … del • Parlamento".
bool isHouse(QStringView noun)
{
    return isAny(
        noun, std::array<QStringView, 5>{u"parlamento", u"governo", u"senato", u"congresso", u"parlamenti"});
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

} // namespace

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

/// Past "commerciale internazionale" of "politica commerciale internazionale", "intellettuale e commerciale".
qsizetype BodyGrammar::pastTopicAdjectives(QStringView text, qsizetype end) const
{
    constexpr int most = 2;
    for (int i = 0; i < most; ++i) {
        const bool listed = standsAt(text, end, u" e ") && i > 0;
        const qsizetype next = listed ? end + 3 : pastSpaces(text, end);
        const qsizetype adjective =
            next > end ? m_adjectives.longest(text, next, [](qsizetype, int) { return true; }).first : 0;
        end = std::max(end, adjective);
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
    constexpr std::array<QStringView, 7> articles{u"il ", u"lo ", u"la ", u"l'", u"i ", u"gli ", u"le "};
    constexpr int most = 5;
    const bool hasPurpose = standsAt(text, end, u" per ");
    bool ofPurpose = false;
    for (int i = 0; i < most; ++i) {
        qsizetype at = pastSpaces(text, end);
        if (at == end || at >= text.size())
            break;
        // "e del mercato", "e le tecnologie"
        const bool listed = i > 0 && standsAt(text, at, u"e ");
        qsizetype preposition = pastOne(text, listed ? at + 2 : at, prepositions);
        // "per la scienza e la tecnologia"
        const bool articled = listed && hasPurpose && preposition < 0;
        if (articled)
            preposition = pastOne(text, at + 2, articles);
        if (i > 0 && preposition < 0 && !isUpperAt(text, listed ? at + 2 : at))
            break;
        at = preposition > 0 ? preposition : listed ? at + 2 : at;
        const qsizetype topic = m_topics.longest(text, at, [](qsizetype, int) { return true; }).first;
        // "Procura di Trieste e della • Direzione antimafia", "Direzione generale del Commercio della
        // • Commissione europea"
        if (i > 0 && topic == 0 &&
            (isOneOf(m_heads, text, {at, wordEnd(text, at)}) ||
             isHouse(text.sliced(at, wordEnd(text, at) - at))))
            break;
        if ((preposition < 0 || articled) && topic == 0)
            break;
        const TextSpan noun{at, std::max(topic, wordEnd(text, at))};
        // "per l'IA"
        const qsizetype shortest = text.sliced(noun.start, noun.length()).isUpper() ? 2 : 3;
        // "per la sicurezza delle reti"
        const bool genitive = i == 1 && ofPurpose && standsAt(text, end, u" de");
        if (noun.length() < shortest || (i > 0 && topic == 0 && !isUpperAt(text, at) && !genitive))
            break;
        ofPurpose = i == 0 && standsAt(text, end, u" per ");
        if (first.isEmpty())
            first = noun;
        // "Ufficio per il commercio di Taiwan • pubblica"
        const bool proper = i > 0 && topic == 0 && isUpperAt(text, at);
        end = proper ? noun.end : pastTopicAdjectives(text, noun.end);
    }
    return hasPurpose ? pastSecondPurpose(text, end) : end;
}

/// Past "e il controllo delle esportazioni", another purpose of a body: only with what it is of, which no
/// clause of a sentence has ("e il governo ha …"); the same position where none follows.
qsizetype BodyGrammar::pastSecondPurpose(QStringView text, qsizetype end) const
{
    constexpr std::array<QStringView, 7> articles{u"il ", u"lo ", u"la ", u"l'", u"i ", u"gli ", u"le "};
    constexpr std::array<QStringView, 7> genitives{u" del ", u" dello ", u" della ", u" dell'",
                                                   u" dei ", u" degli ", u" delle "};
    if (!standsAt(text, end, u" e ") || end + 3 >= text.size())
        return end;
    const qsizetype noun = pastOne(text, end + 3, articles);
    const qsizetype object = noun < 0 ? -1 : pastOne(text, wordEnd(text, noun), genitives);
    const qsizetype topic =
        object < 0 ? 0 : m_topics.longest(text, object, [](qsizetype, int) { return true; }).first;
    return topic > 0 ? topic : end;
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
    } else if (const auto seat = nations.seatAfter(text, adjectives);
               seat && NationGrammar::hasSeat(text.sliced(head.start, head.length()))) {
        end = std::max(end, seat->end);
    }
    if (!first.isEmpty())
        end = beforeAbbreviation(text, end, head);
    const bool camera = standsAt(text, head.start, u"camera");
    const bool purpose =
        standsAt(text, adjectives, u" per ") || (standsAt(text, adjectives, u" su") && !camera);
    if (isWeakHead(text.sliced(head.start, head.length())) && !purpose && !topical && !named && !national)
        return std::nullopt;
    const bool club = isClub(text.sliced(head.start, head.length()));
    const bool adjectival = adjectives > head.end && national && first.isEmpty() && !club;
    if (!adjectival && !(capital && !first.isEmpty()) && !(topical && (national || named)) &&
        !(named && (adjectives > head.end || purpose)))
        return std::nullopt;
    return Reading{{head.start, end}, named && !topical ? first : TextSpan{}};
}

} // namespace Postilla
