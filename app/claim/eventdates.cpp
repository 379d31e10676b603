// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/eventdates.h"

#include "claim/asof.h"
#include "claim/attributionreader.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// "A luglio Nvidia", "As of 25 January Nvidia": so many words may stand before a date that opens a sentence.
constexpr qsizetype openingWords = 3;
/// "in an earnings call", "ai giornalisti": so many words may stand after the one that leads to them.
constexpr qsizetype longestObject = 3;

/// A date of a calendar as mentions have it, and where it stands.
struct StatedDate
{
    TextSpan span;
    QString edtf;
};

/// Tells the dates on which a sentence's sources speak from those of what they tell.
class SpeechDates
{
public:
    explicit SpeechDates(const SentenceWords &sentence)
        : m_sentence(sentence)
        , m_sources(sentence)
        , m_readings(AttributionReader(sentence).readings())
    {
    }

    bool contains(TextSpan date) const
    {
        const TextSpan whole = withWeekday(date);
        return std::ranges::any_of(
            m_readings, [&](const AttributionReading &reading) { return isBeside(whole, reading); });
    }

private:
    TextSpan withWeekday(TextSpan date) const;
    bool isBeside(TextSpan date, const AttributionReading &reading) const;
    bool leadsFrom(TextSpan date, const AttributionReading &reading) const;
    bool leadsTo(TextSpan date, const AttributionReading &reading) const;
    bool isSpeaker(qsizetype word, const AttributionReading &reading) const;
    bool isAnyOf(qsizetype word, std::initializer_list<QStringView> codes) const;

    const SentenceWords &m_sentence;
    SourceReader m_sources;
    QList<AttributionReading> m_readings;
};

/// "Tuesday, March 3": the day of the week stands for the date, beyond the comma too.
TextSpan SpeechDates::withWeekday(TextSpan date) const
{
    const auto past = std::ranges::find_if(
        m_sentence.words, [&](const FoldedWord &word) { return word.span.end > date.start; });
    const qsizetype before = past - m_sentence.words.begin() - 1;
    if (!m_sources.isSmall(before, u"adverb"))
        return date;
    const TextSpan day = m_sentence.words[before].span;
    const QStringView gap = m_sentence.surface({day.end, date.start}).trimmed();
    return gap.isEmpty() || gap == u"," ? TextSpan{day.start, date.end} : date;
}

bool SpeechDates::isBeside(TextSpan date, const AttributionReading &reading) const
{
    if (reading.source && reading.source->span.overlaps(date)) // "a report of 3 March says"
        return true;
    const TextSpan cue = reading.cue.span;
    if (!m_sentence.clauseAt(cue.start).overlaps(date))
        return false;
    return date.start < cue.start ? leadsFrom(date, reading) : leadsTo(date, reading);
}

/// "Il 3 marzo il ministero ha detto": nothing but the speaker stands between. What stands before "according
/// to" is what is told.
bool SpeechDates::leadsFrom(TextSpan date, const AttributionReading &reading) const
{
    for (qsizetype at = reading.cue.first - 1; at >= 0; --at) {
        if (m_sentence.words[at].span.start < date.end)
            break;
        if (!isSpeaker(at, reading) && !isAnyOf(at, {u"determiner", u"of", u"adverb", u"pronoun"}))
            return false;
    }
    return !reading.isPreposition();
}

/// "told reporters on 3 March", "ha detto in una nota il 3 marzo": who speaks, to whom and where. A word that
/// depends on nothing before it begins what is told: "said sales in March".
bool SpeechDates::leadsTo(TextSpan date, const AttributionReading &reading) const
{
    qsizetype more = reading.cue.phrase->code == u"told" ? longestObject : 0;
    for (qsizetype at = reading.cue.first + reading.cue.count; at < m_sentence.words.size(); ++at) {
        if (m_sentence.words[at].span.end > date.start)
            break;
        if (isAnyOf(at, {u"break", u"verb"}))
            return false;
        if (isAnyOf(at, {u"hearer", u"preposition", u"of"}))
            more = longestObject;
        else if (!isSpeaker(at, reading) && !isAnyOf(at, {u"determiner", u"adverb"}) && more-- <= 0)
            return false;
    }
    return true;
}

bool SpeechDates::isSpeaker(qsizetype word, const AttributionReading &reading) const
{
    return reading.source && reading.source->span.overlaps(m_sentence.words[word].span);
}

bool SpeechDates::isAnyOf(qsizetype word, std::initializer_list<QStringView> codes) const
{
    return std::ranges::any_of(codes, [&](QStringView code) { return m_sources.isSmall(word, code); });
}

bool opens(const SentenceWords &sentence, TextSpan date)
{
    return std::ranges::count_if(sentence.words, [&](const FoldedWord &word) {
               return word.span.end <= date.start;
           }) <= openingWords;
}

/// "ROMA, 12 febbraio 2026 –", "WASHINGTON, March 3 (Reuters) -": when the article was written.
bool isDateline(const SentenceWords &sentence, TextSpan date)
{
    const QStringView before = sentence.surface({sentence.span.start, date.start}).trimmed();
    if (!opens(sentence, date) || !(before.isEmpty() || before.endsWith(u',')))
        return false;
    QStringView after = sentence.surface({date.end, sentence.span.end}).trimmed();
    if (after.startsWith(u'('))
        after = after.sliced(after.indexOf(u')') + 1).trimmed();
    return !after.isEmpty() && QStringView(u"-–—").contains(after.front());
}

/// Those on which nobody merely speaks or writes; counted periods are no dates.
QList<StatedDate> datesOf(const SentenceWords &sentence)
{
    QList<StatedDate> dates;
    for (const Mention &mention : sentence.mentions) {
        if (mention.sub == MentionSub::Date && mention.figure && !mention.figure->date.startsWith(u'P'))
            dates.append({mention.span, mention.figure->date});
    }
    if (dates.isEmpty())
        return dates;
    const SpeechDates speech(sentence);
    dates.removeIf([&](const StatedDate &date) {
        return speech.contains(date.span) || isDateline(sentence, date.span);
    });
    return dates;
}

bool isNear(const SentenceWords &sentence, TextSpan date, TextSpan span)
{
    return opens(sentence, date) || std::ranges::any_of(sentence.clauses, [&](TextSpan clause) {
               return clause.overlaps(span) && clause.overlaps(date);
           });
}

QString monthText(const QString &year, int month)
{
    return year + u'-' + QString::number(month).rightJustified(2, u'0');
}

/// "2025-Q2", "XXXX-Q2": from April to June.
std::optional<EventDates> quarter(QStringView edtf, int number, const std::optional<PartialDate> &published)
{
    constexpr int quarters = 4;
    constexpr int months = 3;
    if (number < 1 || number > quarters)
        return std::nullopt;
    const bool isYearKnown = edtf.front().isDigit();
    const QString year = isYearKnown ? edtf.first(edtf.indexOf(u'-')).toString() : u"-"_s;
    const auto from = calendarDate(monthText(year, (number - 1) * months + 1), published);
    if (!from)
        return std::nullopt;
    return EventDates{*from, calendarDate(monthText(QString::number(from->year()), number * months), {})};
}

std::optional<EventDates> onCalendar(QStringView edtf, const std::optional<PartialDate> &published)
{
    constexpr QStringView mark = u"-Q";
    if (const qsizetype at = edtf.indexOf(mark); at > 0)
        return quarter(edtf, edtf.sliced(at + mark.size()).toInt(), published);
    return calendarDate(edtf, published).transform([](const PartialDate &date) {
        return EventDates{date, std::nullopt};
    });
}

} // namespace

std::optional<EventDates> eventDates(const QList<SentenceWords> &sentences, TextSpan span,
                                     const std::optional<PartialDate> &published)
{
    QStringList inside;
    QStringList near;
    for (const SentenceWords &sentence : sentences) {
        for (const StatedDate &date : datesOf(sentence)) {
            if (span.overlaps(date.span))
                inside.append(date.edtf);
            else if (isNear(sentence, date.span, span))
                near.append(date.edtf);
        }
    }
    QStringList &stated = inside.isEmpty() ? near : inside;
    stated.removeDuplicates();
    return stated.size() == 1 ? onCalendar(stated.constFirst(), published) : std::nullopt;
}

} // namespace Postilla
