// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/figurevocabulary.h"

#include <QStringList>

namespace Postilla::Bench {

/// The figures that FigureParser reads with these words, as regular expressions that ripgrep and Hyperscan
/// both take: a number in digits with sign and scale, or with a unit; number words before a scale; a month
/// with its year; a fraction. What the grammar does beside (modifiers, ranges, most dates, nouns that no
/// vocabulary knows) is left out, in favour of the others. There are several for the digits since Hyperscan
/// refuses one with all units as too large.
QStringList figureExpressions(const FigureVocabulary &vocabulary);

/// The same for nothing but the words that makeNews() uses: a bound that no real list would reach.
QStringList shortFigureExpressions();

} // namespace Postilla::Bench
