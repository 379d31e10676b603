// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/tablecells.h"

#include "claim/claimcodes.h"
#include "claim/effectiverating.h"
#include "claim/origins.h"
#include "claim/proposedfields.h"
#include "document/documentcodes.h"
#include "document/offsetmap.h"
#include "mention/kindtable.h"
#include "mention/mentionrow.h"
#include "report/tableshape.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

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

/// "person" for a claim that an analyst made, "machine" for one that a rule proposed.
QString madeBy(const Claim &claim)
{
    return claim.madeBy == u"human" ? u"person"_s : u"machine"_s;
}

/// Canonical names of the chips that the claim is about, each once: those that the analyst says, then those
/// of the quote, in its order.
QStringList chipsOf(const ReportClaim &claim)
{
    QStringList chips;
    for (const ClaimEntity &entity : claim.entities) {
        if (entity.kind == MentionKind::Chip)
            chips << entity.canonical;
    }
    for (const Mention &mention : claim.context.mentions) {
        const bool counts = mention.kind == MentionKind::Chip && claim.quoteInContext.contains(mention.span);
        if (counts && !mention.canonical.isEmpty())
            chips << mention.canonical;
    }
    chips.removeDuplicates();
    return chips;
}

/// The only one of its chips, or else the one that all its figures are about; empty where there is none.
QString mainChipOf(const ReportClaim &claim, const QStringList &chips)
{
    if (chips.size() == 1)
        return chips.front();
    QStringList objects;
    std::ranges::transform(claim.figures, std::back_inserter(objects), &ClaimFigure::object);
    objects.removeDuplicates();
    return objects.size() == 1 ? objects.front() : QString();
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

bool eachFigure(const ReportDocument &document, const ReportClaim &claim, const RowTaker &take)
{
    for (qsizetype place = 0; place < claim.figures.size(); ++place) {
        if (!take(figureCells(document, claim, place)))
            return false;
    }
    return true;
}

bool eachTag(const ReportClaim &claim, const RowTaker &take)
{
    return std::ranges::all_of(
        claim.tagPaths, [&](const QString &path) { return take({claim.number, topicOf(path), path}); });
}

bool eachRowOfClaims(const ReportDocument &document, ReportTable table, const RowTaker &take)
{
    return std::ranges::all_of(document.claims, [&](const ReportClaim &claim) {
        if (table == ReportTable::Figures)
            return eachFigure(document, claim, take);
        if (table == ReportTable::ClaimTags)
            return eachTag(claim, take);
        return take(claimCells(document, claim));
    });
}

bool eachDecision(const Report &report, const RowTaker &take)
{
    qsizetype number = 0;
    return std::ranges::all_of(report.decisions, [&](const ReportDecision &decision) {
        return take(decisionCells(decision, ++number));
    });
}

qsizetype rowCount(const ReportDocument &document, ReportTable table)
{
    if (table == ReportTable::Documents)
        return 1;
    if (table == ReportTable::Mentions)
        return document.mentions.size();
    if (table == ReportTable::Claims)
        return document.claims.size();
    qsizetype count = 0;
    for (const ReportClaim &claim : document.claims)
        count += table == ReportTable::Figures ? claim.figures.size() : claim.tagPaths.size();
    return count;
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
    const QStringList chips = chipsOf(reportedClaim);
    const Rating rating = effectiveRating(claim, document.reliability);
    return QStringList{reportedClaim.number, QString::number(document.number), document.title,
                       document.outlet, document.origin} +
           dateParts(document.published) +
           QStringList{codeOf(document.publishedKnownBy),
                       isoDay(reported.collectedOn),
                       reportedClaim.questions.join(cellSeparator),
                       topicsOf(reportedClaim).join(cellSeparator),
                       mainChipOf(reportedClaim, chips),
                       chips.join(cellSeparator),
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
                       reliabilityText(rating.reliability),
                       codeOf(claim.credibility),
                       ratingText(rating),
                       codeOf(claim.verdict),
                       claim.rationale,
                       QString::number(originCount(reportedClaim.origins)),
                       claim.sourceError ? u"true"_s : u"false"_s,
                       claim.analyst,
                       isoDay(reportedClaim.changedOn),
                       madeBy(claim),
                       reportedClaim.reportedIn.join(cellSeparator),
                       claim.note,
                       QString::number(reportedClaim.versionNumber),
                       QString::number(reportedClaim.codePoints.start),
                       QString::number(reportedClaim.codePoints.end),
                       claim.uuid,
                       proposedCodes({claim, reportedClaim.figures, {}}).join(cellSeparator)};
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
                       claim.anchor.quote,
                       codesOf(figure.proposed).join(cellSeparator)};
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

bool eachMention(const ReportDocument &reported, const RowTaker &take)
{
    const QStringView text = reported.version.text;
    const auto offsets = OffsetMap::ofStored(text);
    const QString document = QString::number(reported.document.number);
    return std::ranges::all_of(reported.mentions, [&](const Mention &mention) {
        const TextSpan span = offsets.codePoints(mention.span);
        return take(QStringList{document, QString::number(span.start), QString::number(span.end)} +
                    mentionCells(text, mention) +
                    QStringList{reported.document.title, reported.document.uuid});
    });
}

bool eachRow(const Report &report, ReportTable table, const RowTaker &take)
{
    if (table == ReportTable::Relations)
        return std::ranges::all_of(
            report.relations, [&](const ReportRelation &relation) { return take(relationCells(relation)); });
    if (table == ReportTable::Decisions)
        return eachDecision(report, take);
    return std::ranges::all_of(report.documents, [&](const ReportDocument &document) {
        if (table == ReportTable::Documents)
            return take(documentCells(document));
        if (table == ReportTable::Mentions)
            return eachMention(document, take);
        return eachRowOfClaims(document, table, take);
    });
}

qsizetype rowCount(const Report &report, ReportTable table)
{
    if (table == ReportTable::Relations)
        return report.relations.size();
    if (table == ReportTable::Decisions)
        return report.decisions.size();
    qsizetype count = 0;
    for (const ReportDocument &document : report.documents)
        count += rowCount(document, table);
    return count;
}

} // namespace Postilla
