// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportfacts.h"

#include "claim/claimcodes.h"
#include "claim/effectiverating.h"
#include "claim/origins.h"
#include "report/figurewords.h"
#include "report/reportregister.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QList<Fact> withWords(QList<Fact> facts)
{
    facts.removeIf([](const Fact &fact) { return fact.words.isEmpty(); });
    return facts;
}

QString sourceError(const ReportWords &words, const Claim &claim)
{
    if (!claim.sourceError)
        return {};
    if (claim.correctForm.isEmpty())
        return words.phrase("Report", "[sic] the article is wrong here");
    return words.phrase("Report", "[sic] correct form: %1").arg(claim.correctForm);
}

/// With a remark where the machine has filled it in and nobody has confirmed it.
QString marked(const ReportWords &words, const Claim &claim, ClaimField field, const QString &text)
{
    return claim.proposed.contains(field) ? words.proposed(text) : text;
}

QString olderText(const ReportWords &words, const ReportClaim &claim)
{
    if (claim.inCurrentText)
        return {};
    return words.phrase("Report", "quoted from version %1 of the text, which has changed since")
        .arg(words.language().number(claim.versionNumber));
}

/// "A-0001, A-0004"; plainly none where there are none.
Fact claimsOf(const ReportWords &words, const ReportDocument &document)
{
    QStringList numbers;
    for (const ReportClaim &claim : document.claims)
        numbers.append(claim.number);
    return {words.phrase("Report", "Claims"),
            numbers.isEmpty() ? words.phrase("Report", "none") : numbers.join(u", "_s), numbers};
}

/// "7 articles, 1 origin"; nothing is said of an article that stands alone.
QString support(const ReportWords &words, const QList<qsizetype> &origins)
{
    if (origins.size() < 2)
        return {};
    return words.phrase("Report", "%1, %2")
        .arg(words.phrase("Report", "%n article(s)", nullptr, int(origins.size())),
             words.phrase("Report", "%n origin(s)", nullptr, int(originCount(origins))));
}

QStringList questionsOf(const Report &report)
{
    constexpr qsizetype longest = 200;
    QStringList questions;
    for (const ReportQuestion &question : report.questions) {
        if (!question.question.uuid.isEmpty())
            questions.append(cutShort(question.question.text, longest));
    }
    return questions;
}

/// The first ones; how many more there are.
QString questionsText(const ReportWords &words, const QStringList &questions)
{
    constexpr qsizetype most = 3;
    const QString first = questions.first(std::min(questions.size(), most)).join(u" · "_s);
    const auto others = int(questions.size() - most);
    return others > 0 ? words.phrase("Report", "%1 and %n more", "questions", others).arg(first) : first;
}

/// From the earliest to the latest day that an article may be of, no more exactly than it is known.
QString period(const ReportWords &words, const Report &report)
{
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    for (const ReportDocument &document : report.documents) {
        const std::optional<PartialDate> &date = document.document.published;
        if (date && (!first || date->firstDay() < first->firstDay()))
            first = date;
        if (date && (!last || date->lastDay() > last->lastDay()))
            last = date;
    }
    if (!first || !last)
        return words.phrase("Report", "not known: no article is dated");
    const QString from = words.language().date(*first);
    const QString to = words.language().date(*last);
    const QString text = from == to ? from : u"%1 – %2"_s.arg(from, to);
    const auto undated = int(report.counts.undated);
    return undated > 0 ? words.phrase("Report", "%1; %n article(s) undated", nullptr, undated).arg(text)
                       : text;
}

} // namespace

QString reportKicker(const ReportWords &words, const Report &report)
{
    return report.request.layout == ReportLayout::Brief ? words.phrase("Report", "Report on claims, in brief")
                                                        : words.phrase("Report", "Report on claims");
}

QString scopeText(const ReportWords &words, const ReportRequest &request)
{
    return request.scope.isEmpty()
               ? words.phrase("Report", "All documents of the library")
               : words.phrase("Report", "The documents found by: %1").arg(request.scope.simplified());
}

QList<Fact> reportFacts(const ReportWords &words, const Report &report)
{
    const QStringList questions = questionsOf(report);
    return withWords({{words.phrase("Report", "Question(s)", nullptr, int(questions.size())),
                       questionsText(words, questions)},
                      {words.phrase("Report", "Period"), period(words, report)},
                      {words.phrase("Report", "Number"), report.number},
                      {words.phrase("Report", "Replaces"), replacedNumber(report)},
                      {words.phrase("Report", "Scope"), scopeText(words, report.request)},
                      {words.phrase("Report", "Date"), words.language().day(report.madeOn)},
                      {words.phrase("Report", "Analyst"), report.request.analyst}});
}

QList<Fact> caveats(const ReportWords &words, const ReportCounts &counts)
{
    QStringList verdicts;
    for (const Verdict verdict :
         {Verdict::Corroborated, Verdict::Disputed, Verdict::Refuted, Verdict::Unverified}) {
        if (const qsizetype count = counts.byVerdict[static_cast<std::size_t>(verdict)]; count > 0) {
            verdicts << u"%1 %2 %3"_s.arg(ReportWords::verdictSign(verdict), words.language().number(count),
                                          words.verdict(verdict));
        }
    }
    return withWords({{words.phrase("Report", "Verdicts"), verdicts.join(u"   ")}});
}

QList<Fact> documentFacts(const ReportWords &words, const ReportDocument &reported)
{
    const Document &document = reported.document;
    return withWords({{words.phrase("Report", "Outlet"), document.outlet},
                      {words.phrase("Report", "Reposted by"), document.carrier},
                      {words.phrase("Report", "Origin"), document.origin},
                      {words.phrase("Report", "Author"), document.author},
                      {words.phrase("Report", "Published"), words.published(document)},
                      {words.phrase("Report", "Collected on"), words.language().day(reported.collectedOn)},
                      {words.phrase("Report", "Language"), words.languageName(document.language)},
                      {words.phrase("Report", "Reliability"), reliabilityText(document.reliability)},
                      {words.phrase("Report", "Address"), document.url},
                      {words.phrase("Report", "SHA-256 of the text"), reported.version.contentHash},
                      claimsOf(words, reported)});
}

QString citation(const ReportWords &words, const ReportDocument &reported)
{
    const Document &document = reported.document;
    QStringList source{document.outlet, words.publishedOrCollected(document, reported.collectedOn)};
    source.removeAll(QString());
    return u"%1, %2 (%3)"_s.arg(words.language().number(document.number),
                                titleOf(words, document).simplified(), source.join(u", "_s));
}

QString ratingOf(const PlacedClaim &placed)
{
    return ratingText(effectiveRating(placed.claim->claim, placed.document->document.reliability));
}

/// That no source stands beside the article itself is worth a line only where a person says so.
QString whoSays(const ReportWords &words, const Claim &claim)
{
    const bool isProposed =
        claim.proposed.contains(ClaimField::Source) || claim.proposed.contains(ClaimField::SourceKind);
    if (isProposed && claim.sourceKind == SourceKind::Document)
        return {};
    return isProposed ? words.proposed(words.attribution(claim)) : words.attribution(claim);
}

QString signature(const ReportWords &words, const PlacedClaim &placed)
{
    const Claim &claim = placed.claim->claim;
    QStringList parts{whoSays(words, claim), citation(words, *placed.document), ratingOf(placed),
                      verdictText(words, claim.verdict)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QList<Fact> claimFacts(const ReportWords &words, const PlacedClaim &placed)
{
    const ReportClaim &reported = *placed.claim;
    const Claim &claim = reported.claim;
    const bool isDenied = claim.polarity == Polarity::Denied;
    QList<Fact> facts{
        {words.phrase("Report", "Article"),
         citation(words, *placed.document),
         {},
         placed.document->document.uuid},
        {words.phrase("Report", "Attribution"), whoSays(words, claim)},
        {words.phrase("Report", "Hedge"), marked(words, claim, ClaimField::Hedge, words.hedge(claim.hedge))},
        {words.phrase("Report", "Denial"),
         marked(words, claim, ClaimField::Polarity,
                isDenied ? words.phrase("Report", "the source denies it") : u""_s)}};
    for (const ClaimFigure &figure : reported.figures) {
        const QString text = figureText(words, figure);
        facts.append(
            {words.phrase("Report", "Figure"), figure.proposed.isEmpty() ? text : words.proposed(text)});
    }
    facts +=
        {{words.phrase("Report", "Support"), support(words, reported.origins)},
         {words.phrase("Report", "Rating"), ratingOf(placed)},
         {words.phrase("Report", "Rationale"), claim.rationale},
         {words.phrase("Report", "Source error"), sourceError(words, claim)},
         {words.phrase("Report", "Tags"), reported.tagPaths.join(u"  ·  ")},
         {words.phrase("Report", "Note"), claim.note},
         {words.phrase("Report", "Proposed by"), claim.madeBy == u"human" ? u""_s : words.proposedBy(claim)},
         {words.phrase("Report", "Text"), olderText(words, reported)}};
    return withWords(facts);
}

QString titleOf(const ReportWords &words, const Document &document)
{
    return document.title.isEmpty() ? words.phrase("Report", "Untitled") : document.title;
}

QString summaryOf(const ReportWords &words, const Claim &claim)
{
    return claim.summary.isEmpty() ? words.phrase("Report", "Claim without a summary") : claim.summary;
}

QString shortText(const ReportClaim &claim)
{
    constexpr qsizetype longest = 150;
    return cutShort(claim.claim.summary.isEmpty() ? claim.claim.anchor.quote : claim.claim.summary, longest);
}

QString verdictText(const ReportWords &words, Verdict verdict)
{
    return ReportWords::verdictSign(verdict) + QChar(QChar::Nbsp) + words.verdict(verdict);
}

} // namespace Postilla
