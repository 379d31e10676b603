// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Designations without their series, which the text around tells: "910C", "MI300A e 325X".
#include "mention/chipgrammar.h"

#include <array>

namespace Postilla {

std::optional<ChipGrammar::Reading> ChipGrammar::elliptic(QStringView text, qsizetype start,
                                                          const QSet<QString> &families) const
{
    const qsizetype digits = wordEnd(text, start) - start;
    const bool wordFollows = start + digits + 1 < text.size() && text[start + digits + 1].isUpper();
    if (digits <= longestNumber && !wordFollows &&
        std::ranges::all_of(text.sliced(start, digits), [](QChar c) { return isDigitUnit(c.unicode()); }))
        return std::nullopt;
    for (int i = 0; i < m_series.size(); ++i) {
        if (!m_series[i].elliptic)
            continue;
        const auto read = number(text, start, m_series[i]);
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
    constexpr std::array<QStringView, 12> joiners{u", and ", u", or ", u", e ", u", o ", u", ",   u" e ",
                                                  u" and ",  u" o ",   u" or ", u" & ",  u" ed ", u"/"};
    if (before.number.isEmpty())
        return std::nullopt;
    for (const QStringView joiner : joiners) {
        if (!text.mid(before.span.end).startsWith(joiner))
            continue;
        const qsizetype from = before.span.end + joiner.size();
        if (from >= text.size() || !isDigitUnit(text[from].unicode()))
            return std::nullopt;
        const auto read = number(text, from, m_series[before.series]);
        const bool alike = m_series[before.series].elliptic && read && isShort(*read);
        if (read && !read->typo && (!read->suffix.isEmpty() || joiner == u"/" || alike))
            return readingOf(before.series, {from, read->end}, *read);
    }
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
    const bool called = std::ranges::any_of(articles, [&](QStringView article) {
        const qsizetype at = start - article.size();
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
    if (!read || !isShort(*read))
        return std::nullopt;
    const QChar after = read->end < text.size() ? text[read->end] : u' ';
    const bool decimal = (after == u',' || after == u'.') && read->end + 1 < text.size() &&
                         isDigitUnit(text[read->end + 1].unicode());
    if (after == u'%' || decimal)
        return std::nullopt;
    return readingOf(before.series, {start, read->end}, *read);
}

} // namespace Postilla
