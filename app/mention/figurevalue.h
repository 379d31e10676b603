// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QString>

#include <optional>

namespace Postilla {

/// How a text limits a number: "circa", "oltre", "fino a" …
enum class FigureModifier { Exact, About, AtLeast, MoreThan, LessThan, UpTo, Range, Vague };

/// A figure as a number: "oltre tre milioni di schede" is MoreThan 3,000,000 schede.
struct FigureValue
{
    /// The number; nothing for a range ("20 to 35 percent") and for the vague ("decine di migliaia"), which
    /// have low and high instead.
    std::optional<double> value;
    std::optional<double> low;
    /// Nothing where the text sets no upper bound.
    std::optional<double> high;
    /// For dates and periods instead of a number: EDTF "2023", "2022-10", "--03-14", "XXXX-Q2", ISO 8601
    /// "P1Y".
    QString date;
    /// The unit noun as it stands in the text ("schede", "unità", "A800" for "4k A800s"); "%" is not a unit.
    /// Empty: none.
    QString unit;
    /// ISO 4217 code; empty where the text names none.
    QString currency;
    FigureModifier modifier = FigureModifier::Exact;
    /// Where the modifier stands, in UTF-16 units of the same text; empty for Exact and where the figure
    /// itself says it.
    TextSpan modifierSpan;
    /// "year" in "10,000 per year": outside the mention. Empty: none.
    QString per;

    friend bool operator==(const FigureValue &, const FigureValue &) = default;
};

} // namespace Postilla
