// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/placedclaim.h"
#include "report/reportwords.h"

#include <QList>
#include <QString>
#include <QStringList>

// What every format of the report says of it, of its documents and of its claims, in the report's language.
namespace Postilla {

/// A label and what stands beside it: "Attribution", "Reuters (named source)". Never without words.
struct Fact
{
    QString label;
    QString words;
    /// The numbers of claims that the words end with, in their order.
    QStringList claims = {};
    /// Uuid of the document that the words name; empty: they name none.
    QString document = {};
};

/// What it is, above its title.
QString reportKicker(const ReportWords &words, const Report &report);
/// Questions, period, number, what it replaces, scope, date and analyst.
QList<Fact> reportFacts(const ReportWords &words, const Report &report);
/// Which documents are in scope, in full.
QString scopeText(const ReportWords &words, const ReportRequest &request);
/// What a reader must know before reading on: how far the claims have been checked.
QList<Fact> caveats(const ReportWords &words, const ReportCounts &counts);
/// What is known of a document beside its title.
QList<Fact> documentFacts(const ReportWords &words, const ReportDocument &document);
/// What is said of a claim beside its number, summary, quote and verdict.
QList<Fact> claimFacts(const ReportWords &words, const PlacedClaim &claim);
/// Its attribution, said to be proposed where it is; empty where nothing is known.
QString whoSays(const ReportWords &words, const Claim &claim);
/// Who says it, where, when, and what it is worth, below a quote that stands by itself.
QString signature(const ReportWords &words, const PlacedClaim &claim);
/// How a document is named beside its claims: "1, Title (outlet, date)".
QString citation(const ReportWords &words, const ReportDocument &document);

/// The title, or plainly that there is none.
QString titleOf(const ReportWords &words, const Document &document);
/// The summary, or plainly that there is none.
QString summaryOf(const ReportWords &words, const Claim &claim);
/// One line for tables: the summary, or the beginning of the quote.
QString shortText(const ReportClaim &claim);
/// "○ unverified", with a space that does not break.
QString verdictText(const ReportWords &words, Verdict verdict);

} // namespace Postilla
