// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates that lean on others: years after months and quarters, days that share a month, codes of quarters.
#include "mention/dategrammar.h"

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// What may stand between two days of one month.
constexpr std::array<QStringView, 16> dayJoiners{
    u"-",    u"–",     u" - ", u" – ",  u" e ",   u" e l'", u" e il ",    u" ed il ",
    u" al ", u" all'", u" o ", u" to ", u" and ", u" or ",  u" through ", u" e all'"};

/// "nel 2T": without a year or a preposition of Italian a 2T is a trillion.
bool afterItalianArticle(QStringView text, qsizetype start)
{
    constexpr std::array<QStringView, 8> words{u"nel ", u"del ", u"dal ", u"al ",
                                               u"il ",  u"sul ", u"i ",   u"dei "};
    return std::ranges::any_of(words, [&](QStringView word) {
        const qsizetype at = start - word.size();
        return standsAt(text, at, word) && startsWord(text, at);
    });
}

/// Past the second year of a fiscal one: "2024-25", "2025/26".
qsizetype pastSeason(QStringView text, qsizetype at, int year)
{
    constexpr qsizetype digits = 4;
    const QString second = QString::number((year + 1) % 100).rightJustified(2, u'0');
    const qsizetype end = at + digits;
    const bool joined = end < text.size() && (text[end] == u'/' || isHyphen(text[end]));
    return joined && text.sliced(end + 1).startsWith(second) && endsWord(text, end + 1 + second.size())
               ? end + 1 + second.size()
               : end;
}

} // namespace

int yearAt(QStringView text, qsizetype at)
{
    if (at + 4 > text.size() || !endsWord(text, at + 4))
        return 0;
    const QStringView digits = text.mid(at, 4);
    if (!std::ranges::all_of(digits, [](QChar c) { return isDigitUnit(c.unicode()); }))
        return 0;
    const int year = digits.toInt();
    return year >= 1900 && year <= 2099 ? year : 0;
}

/// One or two digits as a word of their own; 0 where none stand or they are past the bound.
int DateGrammar::smallNumber(QStringView text, qsizetype at, int bound, qsizetype &end)
{
    end = at;
    int number = 0;
    while (end < text.size() && end < at + 3 && isDigitUnit(text[end].unicode()))
        number = number * 10 + (text[end++].unicode() - u'0');
    return end > at && end <= at + 2 && number <= bound ? number : 0;
}

QString DateGrammar::edtf(int year, int month, int day)
{
    const auto twoDigits = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text = year > 0 ? QString::number(year) : u"-"_s;
    if (month > 0)
        text += u'-' + twoDigits(month);
    if (day > 0)
        text += u'-' + twoDigits(day);
    return text;
}

/// A year that belongs to the month or quarter before it: "2025", "del 2025", ", 2026".
DateGrammar::Year DateGrammar::yearAfter(QStringView text, qsizetype end)
{
    for (const QStringView joiner :
         {QStringView(u" "), QStringView(u", "), QStringView(u" del "), QStringView(u" of "),
          QStringView(u" dell'anno "), QStringView(u" of the year "), QStringView(u" fy")}) {
        if (!standsAt(text, end, joiner))
            continue;
        const qsizetype at = end + joiner.size();
        if (const int year = yearAt(text, at))
            return {year, at + 4};
    }
    return {};
}

/// The year of a quarter or half, a fiscal one too: "del 2025", "dell'anno fiscale 2026", "of FY26".
DateGrammar::Year DateGrammar::yearOfPart(QStringView text, qsizetype end) const
{
    if (const Year year = yearAfter(text, end); year.year)
        return year;
    for (const QStringView joiner : {QStringView(u" of the "), QStringView(u" of its "), QStringView(u" of "),
                                     QStringView(u" del "), QStringView(u" dell'"), QStringView(u" ")}) {
        const qsizetype at = end + joiner.size();
        if (!standsAt(text, end, joiner) || at >= text.size())
            continue;
        const auto fiscal = m_lexer.find(text, at, {WordRole::Fiscal});
        if (const auto date = fiscal ? fromFiscal(text, fiscal) : std::nullopt)
            return {date->date.toInt(), date->span.end};
    }
    return {};
}

std::optional<DateReading> DateGrammar::partOfYear(QStringView text, TextSpan part, bool quarter, int number,
                                                   Year year)
{
    const TextSpan whole{part.start, year.year ? year.end : part.end};
    if (quarter)
        return DateReading{whole, (year.year ? QString::number(year.year) : u"XXXX"_s) + u"-Q"_s +
                                      QString::number(number)};
    if (year.year)
        return DateReading{whole, QString::number(year.year)};
    // "the first half of the deal"
    const QStringView rest = text.mid(part.end, 4);
    if (rest.startsWith(u" of ") || rest.startsWith(u" d") || number > 2)
        return std::nullopt;
    return DateReading{whole, u"XXXX-H"_s + QString::number(number)};
}

/// "3° trimestre 2025", "2nd quarter", "1st half of 2026".
std::optional<DateReading> DateGrammar::numberedPart(QStringView text, TextSpan ordinal, int number) const
{
    constexpr int quarters = 4;
    const auto part = m_lexer.findNext(text, ordinal.end, {WordRole::Quarter, WordRole::HalfYear});
    if (!part || number > quarters)
        return std::nullopt;
    return partOfYear(text, {ordinal.start, part.end}, part.word->role == WordRole::Quarter, number,
                      yearOfPart(text, part.end));
}

/// "FY2025", "FY26", "anno fiscale 2026", "fiscal year 2026".
std::optional<DateReading> DateGrammar::fromFiscal(QStringView text, const FigureLexer::Token &fiscal) const
{
    const qsizetype at = fiscal.end < text.size() && isDigitUnit(text[fiscal.end].unicode())
                             ? fiscal.end
                             : pastGap(text, fiscal.end);
    if (at < 0)
        return std::nullopt;
    qsizetype end = at;
    if (const int year = yearAt(text, at))
        return DateReading{{fiscal.start, pastSeason(text, at, year)}, QString::number(year)};
    const int shortYear = at == fiscal.end ? smallNumber(text, at, 99, end) : 0;
    if (shortYear < 10 || !endsWord(text, end))
        return std::nullopt;
    return DateReading{{fiscal.start, end}, QString::number(2000 + shortYear)};
}

/// "2025-07", but not the "2010-11" of a season nor the "2024-07004" of a number.
std::optional<DateReading> DateGrammar::yearAndMonth(QStringView text, qsizetype start)
{
    constexpr qsizetype length = 7;
    const qsizetype monthAt = start + 5;
    const int year = yearAt(text, start);
    if (year == 0 || monthAt + 2 > text.size() || text[monthAt - 1] != u'-')
        return std::nullopt;
    qsizetype end = monthAt;
    const int month = smallNumber(text, monthAt, 12, end);
    const bool season = month == year % 100 + 1;
    const bool goesOn = end + 1 < text.size() && text[end] == u'-' && text[end + 1].isLetterOrNumber();
    if (month == 0 || season || goesOn || end != start + length || !endsWord(text, end))
        return std::nullopt;
    return DateReading{{start, end}, edtf(year, month, 0)};
}

/// "2Q", "4Q25", "1H 2026", "nel 2T" as tables and brokers write them.
std::optional<DateReading> DateGrammar::fromCode(QStringView text, qsizetype start) const
{
    constexpr qsizetype length = 2;
    if (start + length > text.size() || !text[start + 1].isUpper())
        return std::nullopt;
    const auto code =
        m_lexer.find(text.first(start + length), start, {WordRole::QuarterCode, WordRole::HalfCode});
    if (!code)
        return std::nullopt;
    Year year{0, code.end};
    if (const int digits = smallNumber(text, code.end, 99, year.end); digits >= 10)
        year.year = 2000 + digits;
    else
        year.end = code.end;
    const bool trillion = text[start + 1] == u'T';
    if (!endsWord(text, year.end) || (trillion && year.year == 0 && !afterItalianArticle(text, start)))
        return std::nullopt;
    if (year.year == 0)
        year = yearOfPart(text, code.end);
    return partOfYear(text, {start, code.end}, code.word->role == WordRole::QuarterCode,
                      int(code.word->value), year);
}

/// The day that shares the month of the one after it: the 7 of "7-8 aprile", the 3 of "3 e 4 dicembre 2025".
std::optional<DateReading> DateGrammar::dayOfNext(QStringView text, qsizetype start, bool italian) const
{
    qsizetype end = start;
    const int day = smallNumber(text, start, 31, end);
    if (day == 0 || !endsWord(text, end))
        return std::nullopt;
    for (const QStringView joiner : dayJoiners) {
        const qsizetype at = end + joiner.size();
        if (!standsAt(text, end, joiner) || at >= text.size() || !isDigitUnit(text[at].unicode()))
            continue;
        const auto next = fromDigits(text, at, italian);
        constexpr qsizetype dayDigits = 2;
        constexpr qsizetype wholeDate = 10;
        const bool hasDay = next && (next->date.startsWith(u"--") || next->date.size() == wholeDate);
        const bool inWords = hasDay && !QStringView(u"/.-").contains(text[wordEnd(text, at)]);
        if (inWords && QStringView(next->date).last(dayDigits).toInt() > day)
            return DateReading{{start, end},
                               next->date.chopped(dayDigits) + QString::number(day).rightJustified(2, u'0')};
    }
    return std::nullopt;
}

std::optional<DateReading> DateGrammar::dayAfter(QStringView text, const DateReading &before, qsizetype start)
{
    const qsizetype gap = start - before.span.end;
    const QStringView between = gap > 0 && gap < 10 ? text.mid(before.span.end, gap) : QStringView();
    const bool joined = std::ranges::any_of(dayJoiners, [&](QStringView joiner) {
        return joiner.size() == gap && standsAt(text, before.span.end, joiner);
    });
    qsizetype end = start;
    const int day = joined ? smallNumber(text, start, 31, end) : 0;
    if (between.isEmpty() || day == 0 || !endsWord(text, end) ||
        day <= QStringView(before.date).last(2).toInt())
        return std::nullopt;
    const QStringView rest = text.mid(end, 2);
    if (rest.startsWith(u'%') ||
        (rest.size() == 2 && QStringView(u".,:").contains(rest[0]) && rest[1].isDigit()))
        return std::nullopt;
    const QStringView month = QStringView(before.date).chopped(2);
    const Year year = yearAfter(text, end);
    return DateReading{
        {start, year.year ? year.end : end},
        (year.year ? QString::number(year.year) + month.last(4).toString() : month.toString()) +
            QString::number(day).rightJustified(2, u'0')};
}

} // namespace Postilla
