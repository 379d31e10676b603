// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/figures.h"

#include <QList>
#include <QString>

class QLocale;

namespace Postilla {

/// In what numbers are shown; percentages and ratios always stand as they are.
enum class NumberScale { Natural, Plain, Thousands, Millions, Billions };

template <>
struct Codes<NumberScale>
{
    static constexpr auto words = codeWords("natural", "plain", "thousands", "millions", "billions");
};

QList<NumberScale> numberScales();
/// "As they come", "Thousands" …
QString numberScaleText(NumberScale scale);

QList<Measure> measures();
/// "more than", "about"; empty for what is stated exactly.
QString modifierText(FigureModifier modifier);

/// The number or range alone: "900,000", "20–35%", "0.9 million".
QString numberText(const FigureValue &figure, MentionSub sub, NumberScale scale, const QLocale &locale);
/// "units", "USD", "USD a unit".
QString unitText(const FigureValue &figure);
/// The chip or "no chip", and the measure: "NVIDIA H20, stock".
QString groupText(const QString &object, Measure measure);
/// A partial date as a person writes it: "2025", "March 2025", "10 March 2025".
QString dateText(const PartialDate &date, const QLocale &locale);
/// "900,000 units as of 10 March 2025", "more than 640,000 units, published on 2 April 2025".
QString datedFigureText(const StatedFigureRow &row, const QLocale &locale);
/// Why a group is marked: "NVIDIA H20, stock: 900,000 units as of 10 March 2025 against 640,000 units as of
/// 25 January 2025". Empty where its figures agree.
QString disagreementText(const LedgerGroup &group, const QLocale &locale);

} // namespace Postilla
