// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/brief.h"

#include <QSet>

// Which claims a report shows with their quotes, and where.
namespace Postilla {

/// What the part is called that shows claims in brief.
QString namedClaimsTitle(const ReportWords &words);
/// Numbers of the claims whose quotes the report shows, where of each box its first lines are shown: all, or
/// in brief those that boxes, contrasts and figures name.
QSet<QString> shownClaims(const Report &report, const QList<BriefBox> &boxes,
                          const QList<Contrast> &contrasts);
/// Those of a contrast or of a figure, which every format shows all.
QSet<QString> comparedClaims(const Report &report, const QList<Contrast> &contrasts);
/// The claims of those numbers, in the order of the report.
QList<PlacedClaim> claimsAmong(const Report &report, const QSet<QString> &numbers);

/// For each question of the report the claims that stand under it: one of several questions under the first.
QList<QList<PlacedClaim>> claimsUnderQuestions(const Report &report);

} // namespace Postilla
