// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/brief.h"
#include "report/figurewords.h"

#include <QSet>

namespace Postilla {

/// What a report that has no pages, HTML or Markdown, is put together from; belongs to the report.
struct ReportContent
{
    ReportWords words;
    QList<Contrast> contrasts = {};
    QList<BriefBox> boxes = {};
    QList<FigureRow> figures = {};
    /// Numbers of the claims whose quotes it shows; see shownClaims().
    QSet<QString> shown = {};
    /// In full, for each question the claims that stand under it; see claimsUnderQuestions().
    QList<QList<PlacedClaim>> underQuestions = {};
    /// In brief, in their place: the claims shown, in the order of the report.
    QList<PlacedClaim> named = {};
    /// How many claims, documents and, in the annex, texts are written one after the other.
    qint64 steps = 0;
};

ReportContent contentOf(const Report &report);

} // namespace Postilla
