// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The series that a designation leaves out: "910C", "MI300A e 325X".
#include "mention/chipgrammar.h"

#include <array>

namespace Postilla {

namespace {

/// Before the adjective of time that stands before a name: "the • forthcoming 690", "la • futura 690".
qsizetype beforeAdjective(QStringView text, qsizetype start)
{
    constexpr std::array<QStringView, 24> adjectives{
        u"forthcoming ", u"coming ",     u"upcoming ", u"future ", u"newer ",      u"new ",
        u"older ",       u"planned ",    u"next ",     u"rival ",  u"successor ",  u"later ",
        u"futuro ",      u"futura ",     u"nuovo ",    u"nuova ",  u"prossimo ",   u"prossima ",
        u"vecchio ",     u"successivo ", u"atteso ",   u"attesa ", u"successiva ", u"vecchia "};
    for (const QStringView adjective : adjectives) {
        if (standsAt(text, start - adjective.size(), adjective))
            return start - adjective.size();
    }
    return start;
}

/// Whether nothing follows that a number could count: "H100 e 200, ".
bool endsClause(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 9> verbs{u" are ", u" were ", u" sono ", u" erano ", u" in ",
                                               u" to ",  u" from ", u" per ",  u" alla "};
    if (end >= text.size())
        return true;
    const bool digits = end + 1 < text.size() && isDigitUnit(text[end + 1].unicode());
    return (QStringView(u",.;:)?!\n").contains(text[end]) && !digits) ||
           std::ranges::any_of(verbs, [&](QStringView verb) { return text.sliced(end).startsWith(verb); });
}

/// "the 2080s" are years.
bool isYear(int number)
{
    constexpr int first = 1900;
    constexpr int last = 2100;
    return number >= first && number < last;
}

/// Numbers that cards for players have.
bool isCardNumber(int number)
{
    constexpr int oldest = 3050;
    constexpr int hundred = 100;
    return number >= oldest && number % hundred >= hundred / 2 && number % 10 == 0;
}

} // namespace

/// "4090s" are cards, "2080s" may be years.
bool ChipGrammar::isCard(QStringView text, const Number &number)
{
    return isCardNumber(number.text.toInt()) && !number.typo && number.suffix.isEmpty() &&
           number.words.isEmpty() && text[number.end - 1] == u's';
}

/// "le 5090", "the 4090", in a text about cards of the maker.
std::optional<ChipGrammar::Reading> ChipGrammar::cardCalled(QStringView text, qsizetype start,
                                                            const QSet<QString> &families) const
{
    constexpr std::array<QStringView, 9> articles{u"la ",    u"le ",   u"una ",  u"the ",  u"della ",
                                                  u"delle ", u"alla ", u"alle ", u"sulla "};
    constexpr qsizetype digits = 4;
    const bool called = std::ranges::any_of(
        articles, [&](QStringView article) { return standsAt(text, start - article.size(), article); });
    if (!called || wordEnd(text, start) - start != digits)
        return std::nullopt;
    for (int i = 0; i < m_series.size(); ++i) {
        const auto isMakers = [&](const QString &family) { return family.startsWith(m_series[i].maker); };
        if (!m_series[i].elliptic || !std::ranges::any_of(families, isMakers))
            continue;
        const auto read = number(text, start, m_series[i]);
        if (read && isCardNumber(read->text.toInt()))
            return readingOf(i, {start, read->end}, *read);
    }
    return std::nullopt;
}

std::optional<ChipGrammar::Reading> ChipGrammar::elliptic(QStringView text, qsizetype start,
                                                          const QSet<QString> &families) const
{
    // "NXE:3600D" is a scanner
    if (start > 0 && text[start - 1] == u':')
        return std::nullopt;
    const qsizetype digits = wordEnd(text, start) - start;
    if (const auto card = cardCalled(text, start, families))
        return card;
    const bool wordFollows = start + digits + 1 < text.size() && text[start + digits + 1].isUpper();
    if (digits <= longestNumber && !wordFollows &&
        std::ranges::all_of(text.sliced(start, digits), [](QChar c) { return isDigitUnit(c.unicode()); }))
        return std::nullopt;
    for (int i = 0; i < m_series.size(); ++i) {
        if (!m_series[i].elliptic)
            continue;
        const auto read = number(text, start, m_series[i]);
        if (read && isCard(text, *read))
            return readingOf(i, {start, read->end}, *read);
        if (!read || read->typo || (read->suffix.isEmpty() && read->words.isEmpty()))
            continue;
        // "999p", "5090 D", but "910Cs"
        const QChar last = text[read->end - 1];
        const bool plural = last == u's' && text[read->end - 2].isUpper();
        const bool small = last.isLower() && !plural && !read->suffix.contains(last);
        const bool apart = read->suffix.isEmpty();
        constexpr qsizetype oneLetter = 2;
        if ((!small || hasCue(text, start, read->end)) &&
            (!apart || (read->words.size() == oneLetter && families.contains(m_series[i].family()))))
            return readingOf(i, {start, read->end}, *read);
    }
    return std::nullopt;
}

std::optional<ChipGrammar::Reading> ChipGrammar::listedAfter(QStringView text, const Reading &before) const
{
    // The longer ones first.
    constexpr std::array<QStringView, 24> joiners{
        u", and then ", u" and then ", u", and ", u", or ",     u", poi ",     u", then ",
        u" e poi ",     u" e il ",     u" e la ", u" e l'",     u" e l\u2019", u", e ",
        u", o ",        u" poi ",      u" then ", u" and the ", u" e ",        u" and ",
        u" o ",         u" or ",       u" & ",    u" ed ",      u", ",         u"/"};
    if (before.number.isEmpty())
        return std::nullopt;
    const QStringView behind = text.mid(before.span.end);
    const auto joiner =
        std::ranges::find_if(joiners, [behind](QStringView one) { return behind.startsWith(one); });
    if (joiner == joiners.end())
        return std::nullopt;
    const ChipSeries &series = m_series[before.series];
    const qsizetype from = before.span.end + joiner->size();
    if (from >= text.size() || !isDigitUnit(text[from].unicode()))
        return std::nullopt;
    const auto read = number(text, from, series);
    if (!read || read->typo)
        return std::nullopt;
    const bool alike = isShort(*read) && (series.elliptic || endsClause(text, read->end));
    if (!read->suffix.isEmpty() || *joiner == u"/" || alike)
        return readingOf(before.series, {from, read->end}, *read);
    return std::nullopt;
}

std::optional<ChipGrammar::Reading> ChipGrammar::shortOf(QStringView text, qsizetype start,
                                                         const Reading &before) const
{
    constexpr std::array<QStringView, 15> articles{u"il ", u"lo ",  u"l'",    u"the ",   u"del ",
                                                   u"al ", u"dal ", u"each ", u"ogni ",  u"every ",
                                                   u"la ", u"una ", u"alla ", u"della ", u"dalla "};
    constexpr qsizetype farthest = 300;
    constexpr std::array<QStringView, 4> indefinite{u"a ", u"an ", u"un ", u"uno "};
    constexpr std::array<QStringView, 7> nouns{u" model",   u" version",  u" variant", u" chip",
                                               u" modello", u" versione", u" variante"};
    const ChipSeries &series = m_series[before.series];
    const qsizetype phrase = beforeAdjective(text, start);
    const bool called = std::ranges::any_of(articles, [&](QStringView article) {
        const qsizetype at = phrase - article.size();
        return standsAt(text, at, article) && startsWord(text, at);
    });
    if (!series.elliptic || start - before.span.end > farthest)
        return std::nullopt;
    const auto read = number(text, start, series);
    // "to be succeeded by a 970 model"
    const bool isModel =
        read &&
        std::ranges::any_of(
            indefinite,
            [&](QStringView article) { return standsAt(text, start - article.size(), article); }) &&
        std::ranges::any_of(nouns, [&](QStringView noun) { return standsAt(text, read->end, noun); });
    // "590s" after "Siyuan 590"
    const bool plural = read && text[read->end - 1] == u's' && read->text == before.number;
    if (!called && !isModel && !plural)
        return std::nullopt;
    if (!read || !isShort(*read) || (text[read->end - 1] == u's' && isYear(read->text.toInt())))
        return std::nullopt;
    const QChar after = read->end < text.size() ? text[read->end] : u' ';
    const bool decimal = (after == u',' || after == u'.') && read->end + 1 < text.size() &&
                         isDigitUnit(text[read->end + 1].unicode());
    if (after == u'%' || decimal)
        return std::nullopt;
    return readingOf(before.series, {start, read->end}, *read);
}

} // namespace Postilla
