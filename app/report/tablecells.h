// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"
#include "report/reporttable.h"

#include <QStringList>

#include <functional>

// The cells of one row under tableColumns(), in the data profile: ISO dates, "." decimals, stable English
// codes, offsets in code points of the stored text. An empty cell is something not known, not stated or not
// judged.
namespace Postilla {

QStringList documentCells(const ReportDocument &document);
QStringList claimCells(const ReportDocument &document, const ReportClaim &claim);
/// `place` is that of the figure in the claim, from 0.
QStringList figureCells(const ReportDocument &document, const ReportClaim &claim, qsizetype place);

/// `number` is that of the decision in its table, from 1.
QStringList decisionCells(const ReportDecision &decision, qsizetype number);
/// Between two claims.
QStringList relationCells(const ReportRelation &relation);

/// Answers whether more are wanted.
using RowTaker = std::function<bool(const QStringList &)>;
/// Calls `take` with the cells of each mention; false where it wanted no more.
bool eachMention(const ReportDocument &document, const RowTaker &take);
/// The same with each row of the table, in the order of the report.
bool eachRow(const Report &report, ReportTable table, const RowTaker &take);
/// How many rows that are.
qsizetype rowCount(const Report &report, ReportTable table);

} // namespace Postilla
