// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/claimjson.h"

#include "claim/claimcodes.h"
#include "claim/proposedfields.h"
#include "cli/documentjson.h"
#include "mention/kindtable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject figureJson(const ClaimFigure &figure)
{
    const FigureValue &value = figure.value;
    return {{u"text"_s, figure.text},
            {u"kind"_s, subName(figure.sub).toLower()},
            {u"modifier"_s, modifierName(value.modifier)},
            {u"value"_s, numberOrNull(value.value)},
            {u"low"_s, numberOrNull(value.low)},
            {u"high"_s, numberOrNull(value.high)},
            {u"unit"_s, value.unit},
            {u"currency"_s, value.currency},
            {u"chip"_s, figure.object},
            {u"measure"_s, codeOf(figure.measure)},
            {u"as_of"_s, figure.asOf ? figure.asOf->text() : QString()},
            {u"proposed"_s, QJsonArray::fromStringList(codesOf(figure.proposed))}};
}

QJsonArray figuresJson(const QList<ClaimFigure> &figures)
{
    QJsonArray json;
    for (const ClaimFigure &figure : figures)
        json.append(figureJson(figure));
    return json;
}

QJsonArray aboutJson(const QList<ClaimEntity> &entities)
{
    QJsonArray json;
    for (const ClaimEntity &entity : entities)
        json.append(QJsonObject{{u"kind"_s, kindName(entity.kind).toLower()}, {u"name"_s, entity.canonical}});
    return json;
}

} // namespace

QJsonObject claimJson(const ClaimRecord &record, int documentNumber, const QStringList &tagNames)
{
    const Claim &claim = record.claim;
    return {{u"claim_no"_s, claimNumberText(claim.site, claim.number)},
            {u"document_no"_s, documentNumber},
            {u"summary"_s, claim.summary},
            {u"quote"_s, claim.anchor.quote},
            {u"anchor"_s, codeOf(anchorState(claim))},
            {u"quote_now"_s, claim.placement ? QJsonValue(claim.placement->quote) : QJsonValue()},
            {u"claim_type"_s, codeOf(claim.type)},
            {u"who_says"_s, claim.source},
            {u"source_kind"_s, codeOf(claim.sourceKind)},
            {u"cue"_s, claim.cue},
            {u"reported_via"_s, claim.reportedVia},
            {u"hedge"_s, codeOf(claim.hedge)},
            {u"hedge_cue"_s, claim.hedgeCue},
            {u"hedge_scope"_s, claim.hedgeScope},
            {u"polarity"_s, codeOf(claim.polarity)},
            {u"about"_s, aboutJson(record.entities)},
            {u"figures"_s, figuresJson(record.figures)},
            {u"proposed"_s, QJsonArray::fromStringList(codesOf(claim.proposed))},
            {u"reliability"_s, reliabilityText(claim.reliability)},
            {u"credibility"_s, codeOf(claim.credibility)},
            {u"verdict"_s, codeOf(claim.verdict)},
            {u"rationale"_s, claim.rationale},
            {u"source_error"_s, claim.sourceError},
            {u"note"_s, claim.note},
            {u"tags"_s, QJsonArray::fromStringList(tagNames)},
            {u"judged_by"_s, claim.analyst},
            {u"created_at"_s, isoTime(claim.createdAt)},
            {u"claim_uuid"_s, claim.uuid}};
}

} // namespace Postilla
