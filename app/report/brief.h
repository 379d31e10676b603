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
    /// What is not to be cut where the words are: likelihood and confidence.
    QString conclusion = {};

    QString text() const { return conclusion.isEmpty() ? words : words + u' ' + conclusion; }
};

struct BriefBox
{
    QString title;
    /// The most important first.
    QList<BriefLine> lines;
    /// What it says where there is none.
    QString nothing;
    /// Whether a later part of the report shows all of it.
    bool isBelow = false;
    /// How many lines more there would be.
    qsizetype leftOut = 0;
};

/// How much a box shows: so many lines as they stand on the page, so many entries where there is no page.
inline constexpr int linesOfABox = 5;
/// How many claims a line names; the others are counted.
inline constexpr qsizetype numbersOfALine = 6;

/// Judgements · what changed since the last report · figures not to be confused · in contrast or in tension ·
/// what we do not know.
QList<BriefBox> briefBoxes(const ReportWords &words, const Report &report, const QList<Contrast> &contrasts);
/// "5 articles · 59 claims · 3 independent origins".
QString briefFoot(const ReportWords &words, const ReportCounts &counts);
/// The claims that the line names, `most` at most.
QStringList namedClaims(const BriefLine &line, qsizetype most = numbersOfALine);
/// The line with them behind it: " [A-0001, A-0002 and 4 more]"; without where it rests on no claim.
QString lineText(const ReportWords &words, const BriefLine &line, qsizetype most = numbersOfALine);
/// What a box shows of itself where there is no page.
QList<BriefLine> shownLines(const BriefBox &box);
/// What a box does not show: "3 more below", "3 more" where no later part has it; empty for nothing.
QString moreOf(const ReportWords &words, const BriefBox &box, qsizetype shown);

} // namespace Postilla
