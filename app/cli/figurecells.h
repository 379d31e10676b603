// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/rowprinter.h"
#include "library/figures.h"

#include <QList>
#include <QStringList>

namespace Postilla {

/// The names of the columns of figures in CSV and JSON, and a figure in them.
QStringList figureColumnNames();
QList<Cell> figureCells(const LedgerFigure &figure);

/// The same of a group whose values do not meet: the two farthest apart, and why in words.
QStringList conflictColumnNames();
QList<Cell> conflictCells(const LedgerGroup &group);

/// "conflict", or "over time" for values of other dates.
QString disagreementKey(Disagreement disagreement);

} // namespace Postilla
