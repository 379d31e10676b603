// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "claim/attributionplaces.h"
#include "claim/claimrecord.h"
#include "claim/judgement.h"
#include "claim/relation.h"
#include "claim/reportrecord.h"
#include "document/document.h"
#include "mention/mention.h"
#include "report/chartpainter.h"
#include "report/reportdecision.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <array>
#include <optional>

namespace Postilla {

/// In which language a report speaks, whatever the language of the window.
enum class ReportLocale { English, Italian };
enum class ReportPaper { A4, Letter };
enum class ReportLayout {
    Brief, ///< first page, contrasts, figures, the claims that these name, and sources
    Full,  ///< every claim as well
};

template <>
struct Codes<ReportPaper>
{
    static constexpr auto words = codeWords("a4", "letter");
};

template <>
struct Codes<ReportLayout>
{
    static constexpr auto words = codeWords("brief", "full");
};

/// What the analyst asks for.
struct ReportRequest
{
    /// The query that finds the documents in scope, as it was typed; empty: all of the library. Where it
    /// needs tags or questions, their claims alone are in scope.
    QString scope;
    /// Name of the library; the report's title.
    QString library;
    QString analyst;
    ReportLocale locale = ReportLocale::English;
    ReportPaper paper = ReportPaper::A4;
    ReportLayout layout = ReportLayout::Full;
    /// Adds the annex: every text in full, marked, with line and claim numbers in the margin.
    bool fullText = false;
    /// Number of the report that it replaces, as typed; empty: none.
    QString replaces;
    /// Where the days of the report begin.
    QTimeZone timeZone = QTimeZone::systemTimeZone();

    friend bool operator==(const ReportRequest &, const ReportRequest &) = default;
};

/// A text with its marks.
struct MarkedText
{
    QString text;
    /// Spans in `text`, in its order.
    QList<Mention> mentions;
};

/// A claim with all that is said of it.
struct ReportClaim
{
    Claim claim;
    QList<ClaimFigure> figures;
    /// What it is about, as the analyst says.
    QList<ClaimEntity> entities;
    /// "A-0042".
    QString number;
    /// Names of its tags, as paths: "Supply / Orders".
    QStringList tagPaths;
    /// The questions that it speaks to, by its tags.
    QStringList questions;
    /// The sentences that the quote stands in, with the marks inside.
    MarkedText context;
    /// Where the quote stands in the context.
    TextSpan quoteInContext;
    /// Number of the document version it is anchored in.
    int versionNumber = 0;
    /// Anchored in the current text, so that the annex can show it.
    bool inCurrentText = false;
    /// Where the quote stands in that version, code points.
    TextSpan codePoints;
    /// Where the words of its attribution and hedge stand in that version, code points.
    AttributionPlaces places;
    QDate changedOn;
    /// For each article behind it the number of its origin, from 0.
    QList<qsizetype> origins;
    /// Numbers of the reports that have carried it, in their order.
    QStringList reportedIn;
};

/// A document with all that is said of it.
struct ReportDocument
{
    Document document;
    QDate collectedOn;
    /// The current text and its mentions.
    DocumentVersion version;
    QList<Mention> mentions;
    QList<ReportClaim> claims;
};

/// A judgement with the claims in scope that it rests on, by their numbers.
struct ReportJudgement
{
    Judgement judgement;
    QStringList claimsFor;
    QStringList claimsAgainst;
    /// How many more claims it rests on.
    qsizetype outOfScope = 0;
    QDate judgedOn;
};

/// A question with what hangs under it.
struct ReportQuestion
{
    /// Without a uuid for the judgements that answer none, and the claims that speak to none.
    Question question;
    QList<ReportJudgement> judgements;
    /// Numbers of the claims whose tags speak to it.
    QStringList claims;
};

/// What one claim in scope is to another one, by their numbers.
struct ReportRelation
{
    Relation relation;
    QString from;
    QString to;
};

/// How much there is in scope.
struct ReportCounts
{
    qsizetype documents = 0;
    qsizetype claims = 0;
    /// Documents whose date of publication is not known.
    qsizetype undated = 0;
    /// From how many independent origins the articles come that claims are made on; nothing where there are
    /// too many to compare each with each.
    std::optional<qsizetype> origins;
    /// Claims by verdict, in the order of Verdict.
    std::array<qsizetype, 4> byVerdict{};
};

/// What was in scope at one moment: plain values, from which every format is written.
struct Report
{
    ReportRequest request;
    /// UTC milliseconds since 1970.
    qint64 madeAt = 0;
    QDate madeOn;
    ReportCounts counts;
    QList<ReportDocument> documents;
    QList<ReportQuestion> questions;
    QList<ReportRelation> relations;
    /// Those of review sessions, in the order in which they were made.
    QList<ReportDecision> decisions;
    /// Its number in the register, "R-A-0003"; empty: it is not entered there.
    QString number;
    /// What was handed over before it of the same scope, or what it replaces.
    std::optional<ReportRecord> previous;
    /// Those that say more than a table; see withCharts().
    QList<DrawnChart> charts = {};
};

} // namespace Postilla
