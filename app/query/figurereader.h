// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/fieldvalue.h"

namespace Postilla {

/// Reads what stands behind "figure:", its numbers as FigureParser reads them in texts:
///
///     figures = [">" | ">=" | "<" | "<="] amount | [amount] ".." [amount]
///
/// "1M", "10%", "1.5bn", "3 mila", "$15 billion", "3 mila schede"; what an amount itself says counts as well:
/// "oltre 3 mila" is ">3000", "tra il 20 e il 30%" is "20%..30%". The ends of a range share one unit.
ConditionResult readFigures(const FieldValue &value);

/// What readFigures() expects, in the language of the user.
QString expectedFigures();

} // namespace Postilla
