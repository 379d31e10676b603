// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "report/report.h"
#include "report/reportwords.h"

#include <QList>
#include <QStringList>

namespace Postilla {

/// "stock" in the language of the report; empty for NotStated.
QString measureWord(const ReportWords &words, Measure measure);

/// A figure of a claim with what it means: "900,000 units (NVIDIA H20, stock, as of July 2025)".
QString figureText(const ReportWords &words, const ClaimFigure &figure);

/// A row of the report's table of figures.
struct FigureRow
{
    const ReportClaim *claim = nullptr;
    /// Under figureHeaders(), the claim's number first. What is proposed carries its sign.
    QStringList cells;
    bool isProposed = false;
};

/// Claim, chip, measure, figure, as of, verdict.
QStringList figureHeaders(const ReportWords &words);
/// Every figure of a claim in scope, in the order of the report.
QList<FigureRow> figureRows(const ReportWords &words, const Report &report);
/// What the sign in the rows means; empty where none carries it.
QString proposedNote(const ReportWords &words, const QList<FigureRow> &rows);

} // namespace Postilla
