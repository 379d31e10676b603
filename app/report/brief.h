// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/contrasts.h"
#include "report/reportwords.h"

#include <QList>
#include <QString>
#include <QStringList>

// The first page, which alone has to suffice: the same boxes in every format.
namespace Postilla {

/// A line of a box, with the numbers of the claims that it rests on.
struct BriefLine
{
    QString words;
    QStringList claims = {};
};

struct BriefBox
{
    QString title;
    /// The most important first.
    QList<BriefLine> lines;
    /// What it says where there is none.
    QString nothing;
};

/// How much a box shows: so many lines as they stand on the page, so many entries where there is no page.
inline constexpr int linesOfABox = 5;

/// Judgements · what changed since the last report · figures not to be confused · in contrast or in tension ·
/// what we do not know.
QList<BriefBox> briefBoxes(const ReportWords &words, const Report &report, const QList<Contrast> &contrasts);
/// "5 articles · 59 claims · 3 independent origins".
QString briefFoot(const ReportWords &words, const ReportCounts &counts);
/// "3 more below"; empty for none.
QString moreBelow(const ReportWords &words, qsizetype count);

} // namespace Postilla
