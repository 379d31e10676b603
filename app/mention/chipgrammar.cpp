// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/chipgrammar.h"

#include "mention/chipcues.h"

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// Short prefixes are letters and stand as written; longer ones are names and may be in capitals.
bool wellCased(QStringView text, qsizetype start, QStringView prefix)
{
    const QStringView found = text.mid(start, prefix.size());
    return found == prefix || (prefix.size() > 3 && prefix.front().isUpper() && found.front().isUpper());
}

/// Whether a hasty writer may put these designations in small letters: "h20", "gb200". Those that need a cue
/// anyway are left alone.
bool mayBeSmall(const ChipSeries &series, QStringView prefix)
{
    constexpr qsizetype longest = 2;
    return !series.cued && prefix.size() <= longest && prefix.back().isUpper();
}

/// Whether a number must follow that tells this name from a word of the sentence: "ascend 910c", "rtx 4090".
bool mayBeSmallWord(const ChipSeries &series, QStringView prefix)
{
    constexpr qsizetype longest = 2;
    return !series.cued && !series.numbers.isEmpty() && prefix.size() > longest && prefix.front().isUpper();
}

/// "h20", or "Mi308" as Italian papers write it, as a word of its own and no part of an address or a file's
/// name.
bool isSmall(QStringView text, qsizetype start, const ChipSeries &series, QStringView prefix)
{
    const QStringView found = text.mid(start, prefix.size());
    const bool small = mayBeSmall(series, prefix) ? found.back().isLower()
                                                  : mayBeSmallWord(series, prefix) && found.front().isLower();
    return small &&
           (start == 0 || isSpaceUnit(text[start - 1].unicode()) ||
            QStringView(u"('’“\"").contains(text[start - 1])) &&
           !isDotted(text, wordEnd(text, start));
}

/// Roads, vitamins, visas and seats are called like the chips of one letter: "the A30 motorway".
bool isElsewhere(QStringView text, TextSpan span, QStringView prefix)
{
    constexpr std::array<QStringView, 25> before{
        u"vitamin",     u"vitamins", u"vitamina", u"vitamine", u"road", u"motorway", u"autostrada",
        u"strada",      u"highway",  u"gate",     u"room",     u"seat", u"formato",  u"pagina",
        u"tangenziale", u"sala",     u"aula",     u"stanza",   u"volo", u"linea",    u"flight",
        u"hall",        u"uscita",   u"exit",     u"visto"};
    constexpr std::array<QStringView, 11> behind{u"road",     u"motorway", u"highway", u"visa",
                                                 u"visas",    u"paper",    u"sheet",   u"bus",
                                                 u"aircraft", u"vitamin",  u"vitamins"};
    if (prefix.size() > 1)
        return false;
    const qsizetype lastEnd = span.start > 0 ? span.start - 1 : 0;
    const QStringView last = text.sliced(wordStart(text, lastEnd), lastEnd - wordStart(text, lastEnd));
    const qsizetype next = pastGap(text, span.end);
    const QStringView word = next < 0 ? QStringView() : text.sliced(next, wordEnd(text, next) - next);
    const auto is = [](QStringView found) {
        return [found](QStringView one) { return found.compare(one, Qt::CaseInsensitive) == 0; };
    };
    return std::ranges::any_of(before, is(last)) || std::ranges::any_of(behind, is(word));
}

/// Whether a writer may have put a space into "H20": "the chip H 20".
bool mayBeApart(const ChipSeries &series, QStringView text, qsizetype start)
{
    constexpr std::array<QStringView, 8> nouns{u"chip ", u"chips ",  u"GPU ",    u"GPUs ",
                                               u"gpu ",  u"Nvidia ", u"NVIDIA ", u"schede "};
    return !series.cued &&
           std::ranges::any_of(nouns, [&](QStringView noun) { return text.first(start).endsWith(noun); });
}

/// Where the number may begin after a prefix; -1: nowhere.
qsizetype numberStart(QStringView text, qsizetype prefixEnd, const ChipSeries &series, QStringView prefix)
{
    qsizetype at = prefixEnd;
    if (at < text.size() && isHyphen(text[at]))
        ++at;
    else if (at < text.size() && isInlineSpace(text[at].unicode()) &&
             (series.model.endsWith(u' ') || prefix.size() >= 2 || mayBeApart(series, text, prefixEnd - 1)))
        ++at;
    return at < text.size() && isDigitUnit(text[at].unicode()) ? at : -1;
}

} // namespace

ChipGrammar::ChipGrammar(const Lexicon &lexicon)
    : m_series(lexicon.chips)
{
    for (int i = 0; i < m_series.size(); ++i) {
        for (const QString &prefix : std::as_const(m_series[i].prefixes)) {
            m_trie.add(prefix, int(m_prefixes.size()));
            m_prefixes.append(prefix);
            m_seriesOf.append(i);
            if (m_series[i].architecture)
                m_cues.insert(cueText(prefix));
        }
        m_cues.insert(cueText(m_series[i].maker));
    }
    m_trie.compile();
    for (const QString &cue : lexicon.chipCues)
        m_cues.insert(cueText(cue));
}

QString ChipGrammar::familyOf(const Reading &reading) const
{
    return m_series[reading.series].family();
}

void ChipGrammar::addFirstWords(WordIndex &index) const
{
    for (const QString &prefix : m_prefixes) {
        // "Blackwells"
        for (const QString &form : {prefix, prefix + u's'}) {
            WordIndex::Entry *entry = index.add(form);
            if (entry)
                (prefix.front().isUpper() ? entry->capitalReaders : entry->readers) |= WordIndex::Chips;
        }
    }
    for (qsizetype id = 0; id < m_prefixes.size(); ++id) {
        if (mayBeSmall(m_series[m_seriesOf[id]], m_prefixes[id]))
            addSmallForms(index, m_series[m_seriesOf[id]], m_prefixes[id].toLower());
        else if (mayBeSmallWord(m_series[m_seriesOf[id]], m_prefixes[id])) {
            if (WordIndex::Entry *entry = index.add(m_prefixes[id].toLower()))
                entry->readers |= WordIndex::Chips;
        }
    }
}

/// "h20", "h20s", "b30a": they begin with no capital, so the index must know each.
void ChipGrammar::addSmallForms(WordIndex &index, const ChipSeries &series, const QString &prefix)
{
    constexpr int fewest = 40;
    for (const ChipSeries::Numbers &numbers : series.numbers) {
        if ((numbers.to - numbers.from) / numbers.step >= fewest)
            continue;
        for (int number = numbers.from; number <= numbers.to; number += numbers.step) {
            for (const QString &suffix : QStringList{QString(), u"s"_s} + series.suffixes) {
                if (WordIndex::Entry *entry = index.add(prefix + QString::number(number) + suffix.toLower()))
                    entry->readers |= WordIndex::Chips;
            }
        }
    }
}

std::optional<ChipGrammar::Reading> ChipGrammar::at(QStringView text, qsizetype start,
                                                    const QSet<QString> &named) const
{
    std::optional<Reading> best;
    const bool digits = isDigitUnit(text[start].unicode());
    // "3A6000"
    if (!digits || isUpperAt(text, start + 1)) {
        m_trie.walk(text, start, [&](qsizetype end, std::span<const int> ids) {
            for (const int id : ids) {
                const auto reading = afterPrefix(text, start, end, id, named);
                if (reading && (!best || isBetter(text, *reading, *best)))
                    best = reading;
            }
        });
    }
    if (digits && !best)
        best = elliptic(text, start, named);
    if (best)
        best->span.end = pastArchitecture(text, *best);
    return best;
}

/// The longer one; of two alike the one whose maker is named nearer before.
bool ChipGrammar::isBetter(QStringView text, const Reading &reading, const Reading &best) const
{
    if (reading.span.end != best.span.end)
        return reading.span.end > best.span.end;
    constexpr qsizetype farthest = 200;
    const qsizetype from = std::max<qsizetype>(0, reading.span.start - farthest);
    const QStringView before = text.sliced(from, reading.span.start - from);
    return before.lastIndexOf(m_series[reading.series].maker, -1, Qt::CaseInsensitive) >
           before.lastIndexOf(m_series[best.series].maker, -1, Qt::CaseInsensitive);
}

/// The end of a designation with the architecture that may follow its number: "GB200 Grace Blackwell".
qsizetype ChipGrammar::pastArchitecture(QStringView text, const Reading &reading) const
{
    const qsizetype next = reading.span.end + 1;
    if (reading.number.isEmpty() || next >= text.size() || !isInlineSpace(text[next - 1].unicode()))
        return reading.span.end;
    const auto [end, id] = m_trie.longest(text, next, [&](qsizetype to, int candidate) {
        const ChipSeries &series = m_series[m_seriesOf[candidate]];
        return series.alone && !series.cued && series.maker == m_series[reading.series].maker &&
               wellCased(text, next, m_prefixes[candidate]) &&
               numberStart(text, to, series, m_prefixes[candidate]) < 0;
    });
    return id < 0 ? reading.span.end : end;
}

std::optional<ChipGrammar::Reading> ChipGrammar::afterPrefix(QStringView text, qsizetype start,
                                                             qsizetype prefixEnd, int id,
                                                             const QSet<QString> &named) const
{
    const ChipSeries &series = m_series[m_seriesOf[id]];
    const bool small = isSmall(text, start, series, m_prefixes[id]);
    const bool cued = small || (series.cued && !(series.alone && named.contains(series.family())));
    if (!small && !wellCased(text, start, m_prefixes[id]))
        return std::nullopt;
    if (const qsizetype from = numberStart(text, prefixEnd, series, m_prefixes[id]); from >= 0) {
        const auto read = number(text, from, series);
        // "S4000" after "MTT S5000", "M100" after "Kunlun P800", "S70" after "MTT S80"; a number of one digit
        // is too often something else
        const auto isKnown = [&](const Number &number) {
            constexpr qsizetype longEnough = 3;
            const auto isMakers = [&](const QString &one) { return one.startsWith(series.maker); };
            return !small && from == prefixEnd &&
                   (number.text.size() >= longEnough
                        ? std::ranges::any_of(named, isMakers)
                        : number.text.size() > 1 && named.contains(series.family()));
        };
        const bool counts = read && !isElsewhere(text, {start, read->end}, m_prefixes[id]) &&
                            (read->typo ? isTypo(text, {start, read->end}, series)
                                        : !cued || isKnown(*read) || hasCue(text, start, read->end) ||
                                              nearMaker(text, {start, read->end}, series));
        if (counts)
            return readingOf(m_seriesOf[id], {start, read->end}, *read);
    }
    if (series.architecture && endsWord(text, prefixEnd)) {
        const qsizetype next = pastGap(text, prefixEnd);
        const auto inner = next > 0 && startsWord(text, next) && !isDigitUnit(text[next].unicode())
                               ? at(text, next, named)
                               : std::nullopt;
        // "Vera Rubin NVL144" is one name.
        const bool own = next > 0 && series.words.contains(text.sliced(next, wordEnd(text, next) - next));
        if (inner && !own && m_series[inner->series].maker == series.maker && !inner->number.isEmpty())
            return Reading{{start, inner->span.end}, inner->canonical, inner->series, inner->number};
    }
    if (!series.alone || (small && m_prefixes[id].front().isUpper()))
        return std::nullopt;
    Number bare{prefixEnd, {}, {}, {}, false};
    if (bare.end < text.size() && text[bare.end] == u's')
        ++bare.end;
    if (!endsWord(text, bare.end) ||
        (cued && !hasCue(text, start, bare.end) && !isAmongChips(text, {start, prefixEnd}) &&
         !followsMaker(text, start, series)))
        return std::nullopt;
    readWords(text, series, bare);
    return readingOf(m_seriesOf[id], {start, bare.end}, bare);
}

ChipGrammar::Reading ChipGrammar::readingOf(int index, TextSpan span, const Number &number) const
{
    const ChipSeries &series = m_series[index];
    const QString model = number.text.isEmpty() ? series.model.trimmed() : series.model;
    return {span, series.maker + u' ' + model + number.text + number.suffix + number.words, index,
            number.text.isEmpty() ? QString() : number.text + number.suffix + number.words};
}

} // namespace Postilla
