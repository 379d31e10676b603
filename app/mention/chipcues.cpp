// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the text around tells of a doubtful designation.
#include "mention/chipcues.h"

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

} // namespace

QString cueText(QStringView text)
{
    return text.toString().toCaseFolded();
}

bool isDotted(QStringView text, qsizetype end)
{
    return end + 1 < text.size() && text[end] == u'.' && text[end + 1].isLower();
}

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

/// Whether what stands before names it as its maker's: "d-Matrix's • Corsair", "Axelera AI vende il suo •
/// Metis".
bool ChipGrammar::followsMaker(QStringView text, qsizetype start, const ChipSeries &series)
{
    constexpr qsizetype farthest = 20;
    constexpr QStringView parting = u".;:()\n";
    const qsizetype reach = farthest + series.maker.size();
    const QStringView before = text.sliced(std::max<qsizetype>(0, start - reach), std::min(start, reach));
    const qsizetype maker = before.lastIndexOf(series.maker, -1, Qt::CaseInsensitive);
    return maker >= 0 && std::ranges::none_of(before.sliced(maker + series.maker.size()),
                                              [parting](QChar c) { return parting.contains(c); });
}

/// Whether a cue is beside this "H2O", or the text around is about the maker; not in "H2O.ai".
bool ChipGrammar::isTypo(QStringView text, TextSpan span, const ChipSeries &series) const
{
    constexpr qsizetype around = 600;
    const qsizetype from = std::max<qsizetype>(0, span.start - around);
    const QStringView near = text.sliced(from, std::min(text.size() - from, 2 * around));
    return !isDotted(text, span.end) &&
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
        if (m_cues.contains(cueText(word)))
            return true;
        ++(isDesignation(word) || isJoiner(word) ? listed : words);
        at = from;
    }
    const qsizetype next = pastGap(text, pastList(text, end));
    const qsizetype nextEnd = next < 0 ? next : std::min(wordEnd(text, next), next + 30);
    return next > 0 && m_cues.contains(cueText(text.mid(next, nextEnd - next)));
}

} // namespace Postilla
