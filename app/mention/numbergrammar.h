// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/digits.h"
#include "mention/figurelexer.h"

#include <optional>

namespace Postilla {

/// A number in digits or words with its scale.
struct NumberReading
{
    TextSpan span;
    /// Nothing for a vague one.
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    /// Digits stand in it.
    bool digits = false;
    /// Four digits, nothing else.
    bool yearLike = false;
    /// Digits that no separator groups, no scale.
    bool bare = false;
    /// 1 where no scale was named.
    double scale = 1;
    bool vague = false;
    /// Only about its value: "una decina".
    bool about = false;
    /// A vague one that says its size by itself: "decine di migliaia", "several thousand", not "milioni".
    bool sized = false;
    /// "alcune" of "alcune decine"; empty without.
    TextSpan quantifier;
    /// "un", "a" alone: counts only before a period.
    bool justOne = false;

    bool scaled() const { return scale != 1; }
};

/// Numbers:
///
///     number     = term [scale {scale}] ["e mezzo"] {["e" | "and"] term scale}
///                | (half | one) scale ["e mezzo"]
///                | [quantifier] vague {"di" scale} | quantifier scale {scale}
///                | "miliardo" ["e mezzo"]             (a vague word whose bounds are one number is exact)
///     term       = digits [suffix] | number word
class NumberGrammar
{
public:
    explicit NumberGrammar(const FigureLexer &lexer)
        : m_lexer(lexer)
    {
    }

    /// The number that starts here. `italian`: which sign is the decimal one where a number leaves it open.
    std::optional<NumberReading> read(QStringView text, qsizetype at, bool italian) const;

private:
    std::optional<NumberReading> term(QStringView text, qsizetype at, bool italian) const;
    std::optional<NumberReading> vague(QStringView text, qsizetype at) const;
    std::optional<NumberReading> partOfScale(QStringView text, qsizetype at, bool italian) const;
    void readScales(QStringView text, NumberReading &number) const;
    void readHalf(QStringView text, NumberReading &number) const;
    void readLowerTerms(QStringView text, NumberReading &number, bool italian) const;

    const FigureLexer &m_lexer;
};

} // namespace Postilla
