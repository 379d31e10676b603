// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the text around tells: whether a doubtful designation counts, and the series that one leaves out
// ("910C", "MI300A e 325X").
#include "mention/chipgrammar.h"

#include <array>

namespace Postilla {

namespace {

/// Whether a word is of letters and digits, as designations are: "T4", "A10G".
bool isDesignation(QStringView word)
{
    return word.front().isUpper() &&
           std::ranges::any_of(word, [](QChar c) { return isDigitUnit(c.unicode()); });
}

bool isJoiner(QStringView word)
{
    constexpr std::array<QStringView, 5> joiners{u"and", u"e", u"o", u"or", u"ed"};
    return std::ranges::contains(joiners, word);
}

/// "h20.png", "H2O.ai"
bool isDottedName(QStringView text, qsizetype end)
{
    return end + 1 < text.size() && text[end] == u'.' && text[end + 1].isLower();
}

/// Behind the designations that follow in a list; the same place if there are none.
qsizetype pastList(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 9> joiners{u", ",  u"/",      u" and ", u" e ", u" or ",
                                                 u" o ", u", and ", u", or ", u" & "};
    constexpr int most = 6;
    for (int i = 0; i < most; ++i) {
        qsizetype to = end;
        for (const QStringView joiner : joiners) {
            const qsizetype from = end + joiner.size();
            if (!text.mid(end).startsWith(joiner) || from >= text.size() || !startsWord(text, from))
                continue;
            const qsizetype stop = wordEnd(text, from);
            if (stop > from && isDesignation(text.sliced(from, stop - from)))
                to = stop;
        }
        if (to == end)
            break;
        end = to;
    }
    return end;
}

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

QString simplified(QStringView text)
{
    return text.toString().toCaseFolded();
}

} // namespace

/// Whether the maker of a series is named shortly before: "Enflame has taped out the L600"; or, for a long
/// number, at once behind: "8,000 P800s from Kunlunxin".
bool ChipGrammar::nearMaker(QStringView text, TextSpan span, const ChipSeries &series)
{
    constexpr qsizetype farthest = 100;
    constexpr qsizetype atOnce = 30;
    constexpr qsizetype longEnough = 4;
    const qsizetype from = std::max<qsizetype>(0, span.start - farthest);
    return text.sliced(from, span.start - from).contains(series.maker, Qt::CaseInsensitive) ||
           (span.length() >= longEnough &&
            text.mid(span.end, atOnce + series.maker.size()).contains(series.maker, Qt::CaseInsensitive));
}

/// Whether a cue is beside this "H2O", or the text around is about the maker; not in "H2O.ai".
bool ChipGrammar::isTypo(QStringView text, TextSpan span, const ChipSeries &series) const
{
    constexpr qsizetype around = 600;
    const qsizetype from = std::max<qsizetype>(0, span.start - around);
    const QStringView near = text.sliced(from, std::min(text.size() - from, 2 * around));
    return !isDottedName(text, span.end) &&
           (hasCue(text, span.start, span.end) || near.contains(series.maker, Qt::CaseInsensitive) ||
            near.contains(u"chip", Qt::CaseInsensitive));
}

/// Whether the text around speaks of chips, which makes one of letters that might stand for anything else:
/// "DCU", "LPU".
bool ChipGrammar::isAmongChips(QStringView text, TextSpan span)
{
    constexpr qsizetype around = 600;
    constexpr qsizetype shortest = 3;
    const QStringView letters = text.sliced(span.start, span.length());
    if (letters.size() < shortest || !std::ranges::all_of(letters, [](QChar c) { return c.isUpper(); }))
        return false;
    const qsizetype from = std::max<qsizetype>(0, span.start - around);
    const QStringView near = text.sliced(from, std::min(text.size() - from, 2 * around));
    return near.contains(u"chip", Qt::CaseInsensitive) || near.contains(u"GPU");
}

/// Looks at the three words before, those of a list not counted, and the word after, which may stand behind
/// the rest of the list: "the L20, L2 and T4 cards".
bool ChipGrammar::hasCue(QStringView text, qsizetype start, qsizetype end) const
{
    constexpr int fewWords = 3;
    constexpr int mostListed = 8;
    qsizetype at = start;
    for (int words = 0, listed = 0; words < fewWords && listed < mostListed;) {
        qsizetype wordStop = at;
        while (wordStop > 0 && wordStop > at - 4 && !isWordUnit(text[wordStop - 1].unicode()) &&
               text[wordStop - 1] != u'\n')
            --wordStop;
        qsizetype from = wordStop;
        while (from > 0 && from > wordStop - 30 && isWordUnit(text[from - 1].unicode()))
            --from;
        if (from == wordStop)
            break;
        const QStringView word = text.mid(from, wordStop - from);
        if (m_cues.contains(simplified(word)))
            return true;
        ++(isDesignation(word) || isJoiner(word) ? listed : words);
        at = from;
    }
    const qsizetype next = pastGap(text, pastList(text, end));
    const qsizetype nextEnd = next < 0 ? next : std::min(wordEnd(text, next), next + 30);
    return next > 0 && m_cues.contains(simplified(text.mid(next, nextEnd - next)));
}

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
