// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/tablecells.h"

#include "claim/claimcodes.h"
#include "claim/origins.h"
#include "claim/proposedfields.h"
#include "document/documentcodes.h"
#include "document/offsetmap.h"
#include "mention/kindtable.h"
#include "mention/mentionrow.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString edtf(const std::optional<PartialDate> &date)
{
    return date ? date->text() : QString();
}

/// Year, month and day, as far as they are known.
QStringList dateParts(const std::optional<PartialDate> &date)
{
    const auto part = [](int number) { return number == 0 ? QString() : QString::number(number); };
    return date ? QStringList{part(date->year()), part(date->month()), part(date->day())} : QStringList(3);
}

/// "person" for a claim that an analyst made, "machine" for one that a rule proposed.
QString madeBy(const Claim &claim)
{
    return claim.madeBy == u"human" ? u"person"_s : u"machine"_s;
}

/// Canonical names of the chips inside the quote, each once, in its order.
QStringList chipsIn(const ReportClaim &claim)
{
    QStringList chips;
    for (const Mention &mention : claim.context.mentions) {
        const bool counts = mention.kind == MentionKind::Chip && claim.quoteInContext.contains(mention.span);
        if (counts && !mention.canonical.isEmpty() && !chips.contains(mention.canonical))
            chips << mention.canonical;
    }
    return chips;
}

/// The top of a tag's path.
QString topicOf(const QString &path)
{
    return path.section(u" / "_s, 0, 0);
}

/// The tops of the tags' paths, each once.
QStringList topicsOf(const ReportClaim &claim)
{
    QStringList topics;
    for (const QString &path : claim.tagPaths)
        topics << topicOf(path);
    topics.removeDuplicates();
    return topics;
}
/// The six kinds of the table of figures: of "more than" and "less than" only the side counts.
QString valueKind(FigureModifier modifier)
{
    if (modifier == FigureModifier::MoreThan)
        return modifierName(FigureModifier::AtLeast);
    if (modifier == FigureModifier::LessThan)
        return modifierName(FigureModifier::UpTo);
    return modifierName(modifier);
}

void eachFigure(const ReportDocument &document, const ReportClaim &claim, const RowTaker &take)
{
    for (qsizetype place = 0; place < claim.figures.size(); ++place)
        take(figureCells(document, claim, place));
}

void eachTag(const ReportClaim &claim, const RowTaker &take)
{
    for (const QString &path : claim.tagPaths)
        take({claim.number, topicOf(path), path});
}

void eachRowOfClaims(const ReportDocument &document, ReportTable table, const RowTaker &take)
{
    for (const ReportClaim &claim : document.claims) {
        if (table == ReportTable::Figures)
            eachFigure(document, claim, take);
        else if (table == ReportTable::ClaimTags)
            eachTag(claim, take);
        else
            take(claimCells(document, claim));
    }
}

void eachRelation(const Report &report, const RowTaker &take)
{
    for (const ReportRelation &relation : report.relations)
        take(relationCells(relation));
}

void eachDecision(const Report &report, const RowTaker &take)
{
    qsizetype number = 0;
    for (const ReportDecision &decision : report.decisions)
        take(decisionCells(decision, ++number));
}
} // namespace

QStringList documentCells(const ReportDocument &reported)
{
    const Document &document = reported.document;
    return QStringList{QString::number(document.number),
                       document.title,
                       document.outlet,
                       document.carrier,
                       document.origin,
                       document.author} +
           dateParts(document.published) +
           QStringList{codeOf(document.publishedKnownBy),
                       isoDay(reported.collectedOn),
                       document.url,
                       document.language,
                       codeOf(document.state),
                       reliabilityText(document.reliability),
                       document.abstract,
                       document.note,
                       QString::number(reported.claims.size()),
                       QString::number(reported.mentions.size()),
                       QString::number(reported.version.number),
                       reported.version.contentHash,
                       document.uuid};
}

QStringList claimCells(const ReportDocument &reported, const ReportClaim &reportedClaim)
{
    const Document &document = reported.document;
    const Claim &claim = reportedClaim.claim;
    const QStringList chips = chipsIn(reportedClaim);
    return QStringList{reportedClaim.number, QString::number(document.number), document.title,
                       document.outlet, document.origin} +
           dateParts(document.published) +
           QStringList{codeOf(document.publishedKnownBy),
                       isoDay(reported.collectedOn),
                       reportedClaim.questions.join(u" | "),
                       topicsOf(reportedClaim).join(u" | "),
                       chips.size() == 1 ? chips.front() : QString(),
                       chips.join(u" | "),
                       claim.summary,
                       claim.anchor.quote,
                       codeOf(claim.type),
                       claim.source,
                       codeOf(claim.sourceKind),
                       claim.reportedVia,
                       codeOf(claim.hedge),
                       codeOf(claim.polarity),
                       edtf(claim.eventFrom),
                       edtf(claim.eventTo),
                       reliabilityText(claim.reliability),
                       codeOf(claim.credibility),
                       ratingText({claim.reliability, claim.credibility}),
                       codeOf(claim.verdict),
                       claim.rationale,
                       QString::number(originCount(reportedClaim.origins)),
                       claim.sourceError ? u"true"_s : u"false"_s,
                       claim.analyst,
                       isoDay(reportedClaim.changedOn),
                       madeBy(claim),
                       reportedClaim.reportedIn.join(u" | "),
                       claim.note,
                       QString::number(reportedClaim.versionNumber),
                       QString::number(reportedClaim.codePoints.start),
                       QString::number(reportedClaim.codePoints.end),
                       claim.uuid,
                       proposedCodes({claim, reportedClaim.figures, {}}).join(u" | ")};
}

QStringList figureCells(const ReportDocument &reported, const ReportClaim &reportedClaim, qsizetype place)
{
    const Document &document = reported.document;
    const Claim &claim = reportedClaim.claim;
    const ClaimFigure &figure = reportedClaim.figures[place];
    return QStringList{u"%1.%2"_s.arg(reportedClaim.number).arg(place + 1),
                       reportedClaim.number,
                       QString::number(document.number),
                       document.title,
                       document.outlet,
                       document.origin} +
           dateParts(document.published) +
           QStringList{figure.object,
                       codeOf(figure.measure),
                       figure.text,
                       valueKind(figure.value.modifier),
                       numberCell(figure.value.value),
                       numberCell(figure.value.low),
                       numberCell(figure.value.high),
                       figure.value.unit,
                       figure.value.currency,
                       edtf(figure.asOf),
                       claim.source,
                       codeOf(claim.hedge),
                       codeOf(claim.verdict),
                       claim.anchor.quote};
}

QStringList relationCells(const ReportRelation &relation)
{
    return {relation.from, codeOf(relation.relation.kind), relation.to, relation.relation.note,
            relation.relation.analyst};
}

QStringList decisionCells(const ReportDecision &decision, qsizetype number)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(decision.time, QTimeZone::UTC);
    return {QString::number(number),
            time.toString(Qt::ISODateWithMs),
            decision.analyst,
            decision.ruling,
            decision.rule,
            decision.documentNumber > 0 ? QString::number(decision.documentNumber) : QString(),
            decision.documentTitle,
            decision.claimNumber,
            decision.gist};
}

void eachMention(const ReportDocument &reported, const RowTaker &take)
{
    const QStringView text = reported.version.text;
    const auto offsets = OffsetMap::ofStored(text);
    const QString document = QString::number(reported.document.number);
    for (const Mention &mention : reported.mentions) {
        const TextSpan span = offsets.codePoints(mention.span);
        take(QStringList{document, QString::number(span.start), QString::number(span.end)} +
             mentionCells(text, mention) + QStringList{reported.document.title, reported.document.uuid});
    }
}

void eachRow(const Report &report, ReportTable table, const RowTaker &take)
{
    if (table == ReportTable::Relations)
        return eachRelation(report, take);
    if (table == ReportTable::Decisions)
        return eachDecision(report, take);
    for (const ReportDocument &document : report.documents) {
        if (table == ReportTable::Documents)
            take(documentCells(document));
        else if (table == ReportTable::Mentions)
            eachMention(document, take);
        else
            eachRowOfClaims(document, table, take);
    }
}

} // namespace Postilla
