// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/rowprinter.h"
#include "library/exchangerate.h"
#include "library/figures.h"

#include <QList>
#include <QStringList>

namespace Postilla {

/// The names of the columns of figures in CSV and JSON, and a figure in them; with what it is worth by the
/// rates, where there are any.
QStringList figureColumnNames(const QList<ExchangeRate> &rates);
QList<Cell> figureCells(const LedgerFigure &figure, const QList<ExchangeRate> &rates);

/// The same of a group whose values do not meet: the two farthest apart, and why in words.
QStringList conflictColumnNames();
QList<Cell> conflictCells(const LedgerGroup &group);

/// "conflict", or "over time" for values of other dates.
QString disagreementKey(Disagreement disagreement);

} // namespace Postilla
