// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/dategrammar.h"

#include <QDate>

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// Past the letters of "21st", "2nd", "15th".
qsizetype pastOrdinalEnding(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 4> endings{u"st", u"nd", u"rd", u"th"};
    const bool ending = std::ranges::contains(endings, text.mid(end, 2)) && endsWord(text, end + 2);
    return ending ? end + 2 : end;
}

/// "1990s": 199X.
std::optional<DateReading> decade(QStringView text, qsizetype start)
{
    const QStringView digits = text.mid(start, 4);
    const bool round = digits.endsWith(u'0') && (digits.startsWith(u"19") || digits.startsWith(u"20"));
    if (!round || text.mid(start + 4, 1) != u"s" || !endsWord(text, start + 5) || !digits[2].isDigit())
        return std::nullopt;
    return DateReading{{start, start + 5}, digits.left(3).toString() + u'X'};
}

/// "2026E", "2025A": of an estimate or of the accounts, as brokers write it.
std::optional<DateReading> estimatedYear(QStringView text, qsizetype start)
{
    constexpr qsizetype digits = 4;
    const qsizetype end = start + digits;
    if (end >= text.size() || !QStringView(u"EFA").contains(text[end]) || !endsWord(text, end + 1))
        return std::nullopt;
    const int year = yearAt(text.first(end), start);
    return year > 0 ? std::optional(DateReading{{start, end + 1}, QString::number(year)}) : std::nullopt;
}

} // namespace

std::optional<DateReading> DateGrammar::at(QStringView text, qsizetype start, Roles starts,
                                           bool italian) const
{
    if (isDigitUnit(text[start].unicode()))
        return fromDigits(text, start, italian);
    const auto find = [&](Roles roles) {
        return starts.hasOneOf(roles) ? m_lexer.find(text, start, roles) : FigureLexer::Token();
    };
    if (const auto fiscal = find({WordRole::Fiscal})) {
        if (const auto date = fromFiscal(text, fiscal))
            return date;
    }
    if (const auto qualifier = find({WordRole::Qualifier})) {
        if (const auto date = fromQualifier(text, qualifier))
            return date;
    }
    if (const auto month = find({WordRole::Month, WordRole::ShortMonth}))
        return fromMonth(text, month, false);
    if (const auto ordinal = find({WordRole::Ordinal, WordRole::QuarterCode, WordRole::HalfCode}))
        return fromOrdinal(text, ordinal);
    return std::nullopt;
}

FigureLexer::Token DateGrammar::monthAt(QStringView text, qsizetype at) const
{
    return m_lexer.find(text, at, {WordRole::Month, WordRole::ShortMonth});
}

/// "17 settembre 2025", "1° maggio", "15th of March".
std::optional<DateReading> DateGrammar::fromDigits(QStringView text, qsizetype start, bool italian) const
{
    if (const auto date = numeric(text, start, italian))
        return date;
    if (const auto date = decade(text, start))
        return date;
    if (const auto date = estimatedYear(text, start))
        return date;
    if (const auto date = yearAndMonth(text, start))
        return date;
    if (const auto date = fromCode(text, start))
        return date;
    qsizetype end = start;
    const int day = smallNumber(text, start, 31, end);
    if (day == 0 || end >= text.size())
        return std::nullopt;
    const qsizetype digitsEnd = end;
    if (text[end] == u'°' || text[end] == u'º')
        ++end;
    end = pastOrdinalEnding(text, end);
    if (const auto part = end > digitsEnd ? numberedPart(text, {start, end}, day) : std::nullopt)
        return part;
    qsizetype next = pastGap(text, end);
    if (next > 0 && standsAt(text, next, u"of "))
        next += 3;
    const auto month = next > 0 ? monthAt(text, next) : FigureLexer::Token();
    if (!month)
        return dayOfNext(text, start, italian);
    const Year year = yearAfter(text, month.end);
    return DateReading{{start, year.year ? year.end : month.end},
                       edtf(year.year, int(month.word->value), day)};
}

/// "2025-09-17", "17/09/2025", "17.9.2025"; "09/17/2025" as English in America writes it.
std::optional<DateReading> DateGrammar::numeric(QStringView text, qsizetype start, bool italian)
{
    constexpr qsizetype longest = 10;
    constexpr qsizetype yearDigits = 4;
    if (start + longest <= text.size() && text[start + yearDigits] == u'-') {
        const QDate iso = QDate::fromString(text.mid(start, longest), u"yyyy-MM-dd");
        if (iso.isValid() && endsWord(text, start + longest))
            return DateReading{{start, start + longest}, edtf(iso.year(), iso.month(), iso.day())};
    }
    qsizetype firstEnd = start;
    const int first = smallNumber(text, start, 31, firstEnd);
    constexpr QStringView separators = u"/.-";
    if (first == 0 || firstEnd + 1 >= text.size() || !separators.contains(text[firstEnd]))
        return std::nullopt;
    qsizetype secondEnd = firstEnd;
    const int second = smallNumber(text, firstEnd + 1, 31, secondEnd);
    if (second == 0 || secondEnd >= text.size() || text[secondEnd] != text[firstEnd])
        return std::nullopt;
    const int year = yearAt(text, secondEnd + 1);
    const bool american = !italian && text[firstEnd] == u'/' && first <= 12;
    const bool monthFirst = american || (second > 12 && first <= 12);
    const int month = monthFirst ? first : second;
    const int day = monthFirst ? second : first;
    if (year == 0 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return DateReading{{start, secondEnd + 5}, edtf(year, month, day)};
}

/// "May 13, 2026", "settembre 2025", "aprile". A short or ambiguous name wants more than itself.
std::optional<DateReading> DateGrammar::fromMonth(QStringView text, const FigureLexer::Token &month,
                                                  bool qualified) const
{
    const int number = int(month.word->value);
    const bool english = isUpperAt(text, month.start);
    qsizetype end = month.end;
    int day = 0;
    if (const qsizetype next = pastGap(text, month.end); english && next > 0) {
        qsizetype dayEnd = next;
        day = smallNumber(text, next, 31, dayEnd);
        if (day > 0)
            dayEnd = pastOrdinalEnding(text, dayEnd);
        if (day > 0 && endsWord(text, dayEnd) && !text.mid(dayEnd).startsWith(u"%"))
            end = dayEnd;
        else
            day = 0;
    }
    const Year year = yearAfter(text, end);
    if (year.year)
        end = year.end;
    const bool clear = day || year.year || qualified || month.word->role == WordRole::Month ||
                       afterPreposition(text, month.start);
    if (!clear)
        return std::nullopt;
    return DateReading{{month.start, end}, edtf(year.year, number, day)};
}

bool DateGrammar::afterPreposition(QStringView text, qsizetype start) const
{
    // "his May visit", "between May and August"
    constexpr std::array<QStringView, 8> owners{u"his ", u"her ", u"its ", u"their ",
                                                u"'s ",  u"the ", u"our ", u"between "};
    const bool owned = std::ranges::any_of(
        owners, [&](QStringView owner) { return standsAt(text, start - owner.size(), owner); });
    if (owned)
        return true;
    qsizetype end = start;
    while (end > 0 && isInlineSpace(text[end - 1].unicode()) && start - end < 2)
        --end;
    qsizetype from = end;
    while (from > 0 && end - from < 12 && isWordUnit(text[from - 1].unicode()))
        --from;
    const auto cue = from < end ? m_lexer.find(text, from, {WordRole::YearCue, WordRole::Qualifier})
                                : FigureLexer::Token();
    return cue && cue.end == end;
}

/// "secondo trimestre del 2025", "Q2 2025", "prima metà del 2026".
std::optional<DateReading> DateGrammar::fromOrdinal(QStringView text, const FigureLexer::Token &ordinal) const
{
    qsizetype end = ordinal.end;
    bool quarter = ordinal.word->role != WordRole::HalfCode;
    if (ordinal.word->role == WordRole::Ordinal) {
        if (const auto date = firstOfMonth(text, ordinal))
            return date;
        qsizetype from = ordinal.end;
        if (const auto fiscal = m_lexer.findNext(text, ordinal.end, {WordRole::Fiscal}))
            from = fiscal.end;
        // "third-quarter sales"
        constexpr Roles parts{WordRole::Quarter, WordRole::HalfYear};
        const bool hyphened = from + 1 < text.size() && foldUnit(text[from].unicode()) == u'-';
        const auto part =
            hyphened ? m_lexer.find(text, from + 1, parts) : m_lexer.findNext(text, from, parts);
        if (!part)
            return std::nullopt;
        quarter = part.word->role == WordRole::Quarter;
        end = part.end;
    }
    return partOfYear(text, {ordinal.start, end}, quarter, int(ordinal.word->value), yearOfPart(text, end));
}

/// "primo dicembre 2025".
std::optional<DateReading> DateGrammar::firstOfMonth(QStringView text,
                                                     const FigureLexer::Token &ordinal) const
{
    if (ordinal.word->value != 1)
        return std::nullopt;
    const auto month = m_lexer.findNext(text, ordinal.end, {WordRole::Month});
    if (!month || isUpperAt(text, month.start))
        return std::nullopt;
    const Year year = yearAfter(text, month.end);
    return DateReading{{ordinal.start, year.year ? year.end : month.end},
                       edtf(year.year, int(month.word->value), 1)};
}

/// "metà settembre", "early 2026", "end of March".
std::optional<DateReading> DateGrammar::fromQualifier(QStringView text,
                                                      const FigureLexer::Token &qualifier) const
{
    qsizetype next =
        text.mid(qualifier.end).startsWith(u'-') ? qualifier.end + 1 : pastGap(text, qualifier.end);
    for (const QStringView joiner :
         {QStringView(u"of "), QStringView(u"di "), QStringView(u"del "), QStringView(u"in ")}) {
        if (next > 0 && standsAt(text, next, joiner)) {
            next += joiner.size();
            break;
        }
    }
    if (next < 0 || next >= text.size())
        return std::nullopt;
    if (const int year = yearAt(text, next))
        return DateReading{{qualifier.start, next + 4}, QString::number(year)};
    const auto month = monthAt(text, next);
    auto date = month ? fromMonth(text, month, true) : std::nullopt;
    // "late Dec. 9" is a time of that day
    if (date && date->date.count(u'-') > (date->date.startsWith(u"--") ? 2 : 1))
        return std::nullopt;
    if (date)
        date->span.start = qualifier.start;
    return date;
}

} // namespace Postilla
