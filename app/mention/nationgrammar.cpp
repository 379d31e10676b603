// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/nationgrammar.h"

#include "mention/capitals.h"
#include "mention/wordlist.h"

namespace Postilla {

namespace {

/// How a portfolio is written; the number it has in its trie.
enum PortfolioCase { InAnyCase, Capitalised };

bool isChair(QStringView word)
{
    constexpr std::array<QStringView, 7> chairs{u"chair",   u"chairman", u"chairwoman", u"chairperson",
                                                u"ranking", u"member",   u"vice"};
    return std::ranges::any_of(chairs, [word](QStringView chair) {
        return chair.size() == word.size() && standsAt(word, 0, chair);
    });
}

/// Past the committee of a house of parliament: "House • Foreign Affairs Subcommittee", "Senate • Banking,
/// Housing, and Urban Affairs Committee"; the end of the body where none follows.
qsizetype pastCommittee(QStringView text, TextSpan body)
{
    constexpr int farthest = 10;
    constexpr std::array<QStringView, 3> bodies{u"committee", u"subcommittee", u"panel"};
    constexpr std::array<QStringView, 6> joiners{u", and ", u" and ", u", ", u" on ", u" & ", u" "};
    const QStringView house = text.mid(body.start, body.length());
    qsizetype end = body.end;
    if (!house.endsWith(u"House") && !house.endsWith(u"Senate") &&
        !house.endsWith(u"House of Representatives"))
        return end;
    for (int i = 0; i < farthest; ++i) {
        const auto joiner =
            std::ranges::find_if(joiners, [&](QStringView word) { return standsAt(text, end, word); });
        const qsizetype from = joiner == joiners.end() ? text.size() : end + joiner->size();
        if (from >= text.size())
            break;
        const qsizetype to = wordEnd(text, from);
        if (std::ranges::any_of(bodies, [&](QStringView word) {
                return to - from == word.size() && standsAt(text, from, word);
            }))
            return to;
        // "Senate Intelligence • Chairman"
        if (end > body.end && isChair(text.sliced(from, to - from)))
            return end;
        if (!isUpperAt(text, from))
            break;
        end = to;
    }
    return body.end;
}

} // namespace

NationGrammar::NationGrammar(const Lexicon &lexicon)
{
    for (const Nation &nation : lexicon.nations) {
        m_countries.append(nation.country);
        m_nationalities += nation.names + nation.adjectives;
        add(nation.names, Name);
        add(nation.adjectives, Adjective);
        add(nation.capitals, Capital);
    }
    for (const Entity &entity : lexicon.entities) {
        if (entity.kind != MentionKind::Place)
            continue;
        m_countries.append(entity.canonical);
        for (const Alias &alias : entity.aliases)
            add({alias.text}, Place);
    }
    m_trie.compile();
    for (const QString &portfolio : lexicon.portfolios)
        m_portfolios.add(portfolio, portfolio.front().isUpper() ? Capitalised : InAnyCase);
    m_portfolios.compile();
    constexpr std::array<QStringView, 10> prepositions{u"di ",  u"del ",   u"dello ", u"della ", u"dell'",
                                                       u"dei ", u"degli ", u"delle ", u"of ",    u"of the "};
    for (const QStringView word : prepositions)
        m_prepositions.add(word, 0);
    m_prepositions.compile();
}

void NationGrammar::addFirstWords(WordIndex &index) const
{
    for (const QString &name : m_nationalities) {
        if (WordIndex::Entry *entry = index.add(name))
            entry->capitalReaders |= WordIndex::Nations;
    }
}

void NationGrammar::add(const QStringList &names, Form form)
{
    for (const QString &name : names) {
        m_trie.add(name, int(m_forms.size()));
        m_forms.append({int(m_countries.size()) - 1, form});
    }
}

qsizetype NationGrammar::pastPortfolios(QStringView text, TextSpan body) const
{
    if (const qsizetype committee = pastCommittee(text, body); committee > body.end)
        return committee;
    constexpr std::array<QStringView, 3> ministries{u"minist", u"dipartiment", u"department"};
    constexpr std::array<QStringView, 5> joiners{u", ", u" and ", u" e ", u", and ", u" & "};
    qsizetype end = body.end;
    if (!containsOne(text.mid(body.start, body.length()), ministries))
        return end;
    bool further = true;
    while (further) {
        further = false;
        // "ministero • dell'Elettronica"
        if (const auto first = m_portfolios.longest(text, pastSpaces(text, end),
                                                    [](qsizetype, int id) { return id == InAnyCase; });
            end == body.end && first.first > 0 && standsAt(text, end, u" de"))
            end = first.first;
        // "UAE Ministry • of Investment"
        if (end == body.end && standsAt(text, end, u" of ") && isUpperAt(text, end + 4))
            end =
                std::max(end, m_portfolios.longest(text, end + 4, [](qsizetype, int) { return true; }).first);
        for (const QStringView joiner : joiners) {
            if (!standsAt(text, end, joiner) || end + joiner.size() >= text.size())
                continue;
            const qsizetype at = end + joiner.size();
            const auto portfolio = m_portfolios.longest(
                text, at, [&](qsizetype, int id) { return id == InAnyCase || text[at].isUpper(); });
            if (portfolio.first > 0) {
                end = portfolio.first;
                further = true;
            }
        }
    }
    return end;
}

qsizetype NationGrammar::pastOutpost(QStringView text, TextSpan body) const
{
    constexpr std::array<QStringView, 2> chambers{u"chamber of c", u"camera di c"};
    constexpr std::array<QStringView, 3> openers{u" in ", u" a ", u" ad "};
    const qsizetype at = pastOne(text, body.end, openers);
    if (at < 0 || !isUpperAt(text, at) || !containsOne(text.sliced(body.start, body.length()), chambers))
        return body.end;
    const auto town = form(text, at, Place, Place, false);
    return town ? town->end : body.end;
}

/// Whether a nation or its capital owns what stands here: "Taiwan's • government".
bool NationGrammar::isOwned(QStringView text, qsizetype start) const
{
    constexpr qsizetype longest = 26;
    if (start < 5 || !isInlineSpace(text[start - 1].unicode()))
        return false;
    const bool ending = text[start - 2] == u's' && isApostrophe(text[start - 3]);
    if (!ending && !isApostrophe(text[start - 2]))
        return false;
    const qsizetype end = ending ? start - 3 : start - 2;
    for (qsizetype at = end - 1; at >= 0 && end - at < longest; --at) {
        if (isUpperAt(text, at) && startsWord(text, at)) {
            const auto owner = form(text, at, Name, Capital, false);
            if (owner && owner->end == end)
                return true;
        }
    }
    return false;
}

std::optional<NationGrammar::Reading> NationGrammar::before(QStringView text, qsizetype start) const
{
    return isUpperAt(text, start) && !standsAt(text, start, u"the ")
               ? form(text, start, Name, Adjective, false)
               : std::nullopt;
}

std::optional<NationGrammar::Reading> NationGrammar::after(QStringView text, qsizetype bodyEnd) const
{
    const qsizetype next = pastGap(text, bodyEnd);
    if (next < 0)
        return std::nullopt;
    if (text[next].isLower() || standsAt(text, next, u"usa")) {
        if (const auto adjective = form(text, next, Adjective, Adjective, text[next].isLower())) {
            // "polizia federale • svizzera"
            const qsizetype further = pastGap(text, adjective->end);
            const auto second = further > 0 && text[further].isLower()
                                    ? form(text, further, Adjective, Adjective, true)
                                    : std::nullopt;
            return second ? second : adjective;
        }
    }
    return partitive(text, next, Name, Capital);
}

std::optional<NationGrammar::Reading> NationGrammar::seatAfter(QStringView text, qsizetype bodyEnd) const
{
    const qsizetype next = pastGap(text, bodyEnd);
    return next < 0 ? std::nullopt : partitive(text, next, Place, Place);
}

qsizetype NationGrammar::adjectiveAt(QStringView text, qsizetype at) const
{
    const auto adjective = form(text, at, Adjective, Adjective, text[at].isLower());
    return adjective ? adjective->end : 0;
}

qsizetype NationGrammar::placeBefore(QStringView text, qsizetype start) const
{
    constexpr int longestName = 2;
    TextSpan word = wordBefore(text, start);
    for (int i = 0; i < longestName && !word.isEmpty() && isUpperAt(text, word.start); ++i) {
        const auto place = m_trie.longest(text, word.start, [&](qsizetype end, int id) {
            return end == start - 1 && m_forms[id].second != Adjective;
        });
        if (place.second >= 0)
            return word.start;
        word = wordBefore(text, word.start);
    }
    return start;
}

qsizetype NationGrammar::dottedBefore(QStringView text, qsizetype start) const
{
    qsizetype at = start - 1;
    if (at < 1 || !isInlineSpace(text[at].unicode()) || text[at - 1] != u'.')
        return start;
    while (at > 0 && (text[at - 1] == u'.' || isWordUnit(text[at - 1].unicode())))
        --at;
    const auto nation = form(text, at, Adjective, Adjective, false);
    return nation && nation->end == start - 1 ? at : start;
}

bool NationGrammar::hasSeat(QStringView body)
{
    constexpr std::array<QStringView, 9> bodies{u"chamber of c", u"court",   u"corte",
                                                u"tribunal",     u"procura", u"district",
                                                u"camera di c",  u"dda",     u"association"};
    return containsOne(body, bodies);
}

/// "di" or "of" with a name of these forms.
std::optional<NationGrammar::Reading> NationGrammar::partitive(QStringView text, qsizetype at, Form a,
                                                               Form b) const
{
    std::optional<Reading> found;
    m_prepositions.walk(text, at, [&](qsizetype end, std::span<const int>) {
        if (isUpperAt(text, end)) {
            if (const auto named = form(text, end, a, b, false))
                found = named;
        }
    });
    return found;
}

std::optional<NationGrammar::Reading> NationGrammar::form(QStringView text, qsizetype at, Form a, Form b,
                                                          bool lower) const
{
    // "il ministero usa", a verb
    if (lower && standsAt(text, at, u"usa"))
        return std::nullopt;
    const auto [end, id] = m_trie.longest(text, at, [&](qsizetype, int candidate) {
        const Form form = m_forms[candidate].second;
        return (form == a || form == b) && text[at].isLower() == lower;
    });
    return id >= 0 ? std::optional(Reading{end, m_countries[m_forms[id].first]}) : std::nullopt;
}

} // namespace Postilla
