// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/figurelexer.h"

#include <optional>

namespace Postilla {

struct DateReading
{
    TextSpan span;
    /// EDTF: "2023", "2022-10", "2022-10-07", "--03-14", "--05", "XXXX-Q2", "2025-Q2".
    QString date;
};

/// Calendar dates:
///
///     date  = (day ["°"] | "primo") month [year] | month day ["," ] [year] | [qualifier] month [year]
///           | (qualifier | fiscal) year | ordinal ("trimestre" | "semestre" | "metà" | "quarter" …) [year]
///           | Q2 [year] | 2025-09-17 | 17/9/2025 | 17.9.2025
///     year  = ["del" | "of" | ","] 1900–2099
///
/// Bare years and counted periods ("tre settimane") are the affair of FigureParser: what follows them
/// decides.
class DateGrammar
{
public:
    explicit DateGrammar(const FigureLexer &lexer)
        : m_lexer(lexer)
    {
    }

    /// What starts here: with digits, or with words of none but these roles.
    std::optional<DateReading> at(QStringView text, qsizetype start, Roles starts, bool italian) const;
    /// The further day of the date before it, which ends with one: the 14 of "May 12-14", "Jan. 13 and 14,
    /// 2026".
    static std::optional<DateReading> dayAfter(QStringView text, const DateReading &before, qsizetype start);

private:
    std::optional<DateReading> fromDigits(QStringView text, qsizetype start, bool italian) const;
    static std::optional<DateReading> numeric(QStringView text, qsizetype start, bool italian);
    std::optional<DateReading> fromMonth(QStringView text, const FigureLexer::Token &month,
                                         bool qualified) const;
    std::optional<DateReading> fromOrdinal(QStringView text, const FigureLexer::Token &ordinal) const;
    std::optional<DateReading> firstOfMonth(QStringView text, const FigureLexer::Token &ordinal) const;
    std::optional<DateReading> fromQualifier(QStringView text, const FigureLexer::Token &qualifier) const;
    std::optional<DateReading> fromFiscal(QStringView text, const FigureLexer::Token &fiscal) const;
    static std::optional<DateReading> yearAndMonth(QStringView text, qsizetype start);
    std::optional<DateReading> fromCode(QStringView text, qsizetype start) const;
    std::optional<DateReading> dayOfNext(QStringView text, qsizetype start, bool italian) const;
    /// A year that is no part of what it follows; 0: none.
    struct Year
    {
        int year = 0;
        qsizetype end = 0;
    };
    static Year yearAfter(QStringView text, qsizetype end);
    Year yearOfPart(QStringView text, qsizetype end) const;
    std::optional<DateReading> numberedPart(QStringView text, TextSpan ordinal, int number) const;
    static std::optional<DateReading> partOfYear(QStringView text, TextSpan part, bool quarter, int number,
                                                 Year year);
    static int smallNumber(QStringView text, qsizetype at, int bound, qsizetype &end);
    static QString edtf(int year, int month, int day);
    FigureLexer::Token monthAt(QStringView text, qsizetype at) const;
    bool afterPreposition(QStringView text, qsizetype start) const;

    const FigureLexer &m_lexer;
};

/// A year 1900–2099 of four digits, standing alone as a word; 0: none.
int yearAt(QStringView text, qsizetype at);

} // namespace Postilla
