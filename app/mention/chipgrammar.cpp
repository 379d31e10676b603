// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/chipgrammar.h"

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 5;

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011);
}

/// Short prefixes are letters and stand as written; longer ones are names and may be in capitals.
bool wellCased(QStringView text, qsizetype start, QStringView prefix)
{
    const QStringView found = text.mid(start, prefix.size());
    return found == prefix || (prefix.size() > 3 && prefix.front().isUpper() && found.front().isUpper());
}

/// "h20.png", "H2O.ai"
bool isDotted(QStringView text, qsizetype end)
{
    return end + 1 < text.size() && text[end] == u'.' && text[end + 1].isLower();
}

/// Whether a hasty writer may put these designations in small letters: "h20", "gb200". Those that need a cue
/// anyway are left alone.
bool mayBeSmall(const ChipSeries &series, QStringView prefix)
{
    constexpr qsizetype longest = 2;
    return !series.cued && prefix.size() <= longest && prefix.back().isUpper();
}

/// "h20" as a word of its own and no part of an address or a file's name.
bool isSmall(QStringView text, qsizetype start, const ChipSeries &series, QStringView prefix)
{
    const QStringView found = text.mid(start, prefix.size());
    return mayBeSmall(series, prefix) && found.back().isLower() && found.front().isLower() &&
           (start == 0 || isSpaceUnit(text[start - 1].unicode()) ||
            QStringView(u"('’“\"").contains(text[start - 1])) &&
           !isDotted(text, wordEnd(text, start));
}

QString family(const ChipSeries &series)
{
    return series.maker + u' ' + series.model.trimmed();
}

/// Where the number may begin after a prefix; -1: nowhere.
qsizetype numberStart(QStringView text, qsizetype prefixEnd, const ChipSeries &series, QStringView prefix)
{
    qsizetype at = prefixEnd;
    if (at < text.size() && isHyphen(text[at]))
        ++at;
    else if (at < text.size() && isInlineSpace(text[at].unicode()) &&
             (series.model.endsWith(u' ') || prefix.size() >= 2))
        ++at;
    return at < text.size() && isDigitUnit(text[at].unicode()) ? at : -1;
}

QString simplified(QStringView text)
{
    return text.toString().toCaseFolded();
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
                m_cues.insert(simplified(prefix));
        }
        m_cues.insert(simplified(m_series[i].maker));
    }
    m_trie.compile();
    for (const QString &cue : lexicon.chipCues)
        m_cues.insert(simplified(cue));
}

QString ChipGrammar::familyOf(const Reading &reading) const
{
    return family(m_series[reading.series]);
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
    if (isDigitUnit(text[start].unicode())) {
        best = elliptic(text, start, named);
        if (best)
            best->span.end = pastArchitecture(text, *best);
        return best;
    }
    m_trie.walk(text, start, [&](qsizetype end, std::span<const int> ids) {
        for (const int id : ids) {
            const auto reading = afterPrefix(text, start, end, id, named);
            if (reading && (!best || reading->span.end > best->span.end))
                best = reading;
        }
    });
    if (best)
        best->span.end = pastArchitecture(text, *best);
    return best;
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
    const bool cued = small || (series.cued && !(series.alone && named.contains(family(series))));
    if (!small && !wellCased(text, start, m_prefixes[id]))
        return std::nullopt;
    if (const qsizetype from = numberStart(text, prefixEnd, series, m_prefixes[id]); from >= 0) {
        const auto read = number(text, from, series);
        const bool counts =
            read && (read->typo ? isTypo(text, {start, read->end}, series)
                                : !cued || hasCue(text, start, read->end) || nearMaker(text, start, series));
        if (counts)
            return readingOf(m_seriesOf[id], {start, read->end}, *read);
    }
    if (series.architecture && endsWord(text, prefixEnd)) {
        const qsizetype next = pastGap(text, prefixEnd);
        const auto inner = next > 0 && startsWord(text, next) && !isDigitUnit(text[next].unicode())
                               ? at(text, next, named)
                               : std::nullopt;
        if (inner && m_series[inner->series].maker == series.maker && !inner->number.isEmpty())
            return Reading{{start, inner->span.end}, inner->canonical, inner->series, inner->number};
    }
    if (!series.alone)
        return std::nullopt;
    Number bare{prefixEnd, {}, {}, {}, false};
    if (bare.end < text.size() && text[bare.end] == u's')
        ++bare.end;
    if (!endsWord(text, bare.end) || (cued && !hasCue(text, start, bare.end)))
        return std::nullopt;
    readWords(text, series, bare);
    return readingOf(m_seriesOf[id], {start, bare.end}, bare);
}

std::optional<ChipGrammar::Number> ChipGrammar::number(QStringView text, qsizetype at,
                                                       const ChipSeries &series) const
{
    Number read;
    qsizetype end = at;
    for (; end < text.size() && end < at + longestNumber &&
           (isDigitUnit(text[end].unicode()) || (end > at && text[end] == u'O'));
         ++end) {
        read.typo |= text[end] == u'O';
        read.text += text[end] == u'O' ? u'0' : text[end];
    }
    if (!series.hasNumber(read.text.toInt()))
        return std::nullopt;
    const qsizetype lettersEnd = wordEnd(text, end);
    if (lettersEnd > end + 8)
        return std::nullopt;
    QStringView letters = text.mid(end, lettersEnd - end);
    if (letters.endsWith(u's') && !series.suffixes.contains(letters))
        letters.chop(1);
    const bool capitals = letters.isLower() && !series.suffixes.contains(letters);
    read.suffix = capitals ? letters.toString().toUpper() : letters.toString();
    if (!letters.isEmpty() && !series.suffixes.contains(read.suffix))
        return std::nullopt;
    read.end = lettersEnd;
    readWords(text, series, read);
    return read;
}

/// The words after the number, "NVL72" or "X8"; each must be one of the series.
void ChipGrammar::readWords(QStringView text, const ChipSeries &series, Number &number) const
{
    while (number.end + 1 < text.size() &&
           (isInlineSpace(text[number.end].unicode()) || isHyphen(text[number.end]))) {
        const qsizetype from = number.end + 1;
        const qsizetype to = wordEnd(text, from);
        const QStringView word = text.mid(from, to - from);
        if (word.isEmpty() || !series.words.contains(word))
            return;
        number.words += text[number.end] == u'-' ? u'-' : u' ';
        number.words += word;
        number.end = to;
    }
}

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
        // "999p", "5090 D"
        const bool small = text[read->end - 1].isLower() && !read->suffix.contains(text[read->end - 1]);
        const bool apart = read->suffix.isEmpty();
        constexpr qsizetype oneLetter = 2;
        if ((!small || hasCue(text, start, read->end)) &&
            (!apart || (read->words.size() == oneLetter && families.contains(family(m_series[i])))))
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

/// A number that only its series and an article tell from a count.
bool ChipGrammar::isShort(const Number &number)
{
    constexpr qsizetype shortest = 3;
    return number.suffix.isEmpty() && number.words.isEmpty() && !number.typo &&
           number.text.size() >= shortest;
}

std::optional<ChipGrammar::Reading> ChipGrammar::shortOf(QStringView text, qsizetype start,
                                                         const Reading &before) const
{
    constexpr std::array<QStringView, 7> articles{u"il ", u"lo ", u"l'", u"the ", u"del ", u"al ", u"dal "};
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
    if (!called && !isModel)
        return std::nullopt;
    const QChar after = read && read->end < text.size() ? text[read->end] : u' ';
    if (!read || !isShort(*read) || after == u'%' || after == u',' || after == u'.')
        return std::nullopt;
    return readingOf(before.series, {start, read->end}, *read);
}

/// Whether the maker of a series is named shortly before: "Enflame has taped out the L600".
bool ChipGrammar::nearMaker(QStringView text, qsizetype start, const ChipSeries &series)
{
    constexpr qsizetype farthest = 100;
    const qsizetype from = std::max<qsizetype>(0, start - farthest);
    return text.sliced(from, start - from).contains(series.maker, Qt::CaseInsensitive);
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

/// Looks at the three words before and the word after.
bool ChipGrammar::hasCue(QStringView text, qsizetype start, qsizetype end) const
{
    qsizetype at = start;
    for (int i = 0; i < 3; ++i) {
        qsizetype wordStop = at;
        while (wordStop > 0 && wordStop > at - 4 && !isWordUnit(text[wordStop - 1].unicode()) &&
               text[wordStop - 1] != u'\n')
            --wordStop;
        qsizetype wordStart = wordStop;
        while (wordStart > 0 && wordStart > wordStop - 30 && isWordUnit(text[wordStart - 1].unicode()))
            --wordStart;
        if (wordStart == wordStop)
            break;
        if (m_cues.contains(simplified(text.mid(wordStart, wordStop - wordStart))))
            return true;
        at = wordStart;
    }
    const qsizetype next = pastGap(text, end);
    const qsizetype nextEnd = next < 0 ? next : std::min(wordEnd(text, next), next + 30);
    return next > 0 && m_cues.contains(simplified(text.mid(next, nextEnd - next)));
}

ChipGrammar::Reading ChipGrammar::readingOf(int index, TextSpan span, const Number &number) const
{
    const ChipSeries &series = m_series[index];
    const QString model = number.text.isEmpty() ? series.model.trimmed() : series.model;
    return {span, series.maker + u' ' + model + number.text + number.suffix + number.words, index,
            number.text + number.suffix};
}

} // namespace Postilla
