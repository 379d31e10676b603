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

    std::optional<DateReading> at(QStringView text, qsizetype start) const;

private:
    std::optional<DateReading> fromDigits(QStringView text, qsizetype start) const;
    std::optional<DateReading> numeric(QStringView text, qsizetype start) const;
    std::optional<DateReading> fromMonth(QStringView text, const FigureLexer::Token &month,
                                         bool qualified) const;
    std::optional<DateReading> fromOrdinal(QStringView text, const FigureLexer::Token &ordinal) const;
    std::optional<DateReading> firstOfMonth(QStringView text, const FigureLexer::Token &ordinal) const;
    std::optional<DateReading> fromQualifier(QStringView text, const FigureLexer::Token &qualifier) const;
    std::optional<DateReading> fromFiscal(QStringView text, const FigureLexer::Token &fiscal) const;
    FigureLexer::Token monthAt(QStringView text, qsizetype at) const;
    bool afterPreposition(QStringView text, qsizetype start) const;

    const FigureLexer &m_lexer;
};

/// A year 1900–2099 of four digits, standing alone as a word; 0: none.
int yearAt(QStringView text, qsizetype at);

} // namespace Postilla
