// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimrow.h"

#include "claim/claimcodes.h"
#include "store/anchorrow.h"
#include "store/documentrow.h"
#include "store/placementstore.h"
#include "store/statement.h"
#include "store/storedcode.h"
#include "store/storedfields.h"
#include "store/uuidlist.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString dateText(const std::optional<PartialDate> &date)
{
    return date ? date->text() : u""_s;
}

} // namespace

QJsonObject claimColumns(const Claim &claim)
{
    QJsonObject columns{{u"summary"_s, claim.summary},
                        {u"type"_s, codeOf(claim.type)},
                        {u"source"_s, claim.source},
                        {u"source_kind"_s, codeOf(claim.sourceKind)},
                        {u"cue"_s, claim.cue},
                        {u"reported_via"_s, claim.reportedVia},
                        {u"hedge"_s, codeOf(claim.hedge)},
                        {u"hedge_cue"_s, claim.hedgeCue},
                        {u"hedge_scope"_s, claim.hedgeScope},
                        {u"polarity"_s, codeOf(claim.polarity)},
                        {u"event_from"_s, dateText(claim.eventFrom)},
                        {u"event_to"_s, dateText(claim.eventTo)},
                        {u"reliability"_s, reliabilityText(claim.reliability)},
                        {u"credibility"_s, codeOf(claim.credibility)},
                        {u"verdict"_s, codeOf(claim.verdict)},
                        {u"rationale"_s, claim.rationale},
                        {u"source_error"_s, claim.sourceError ? 1 : 0},
                        {u"correct_form"_s, claim.correctForm},
                        {u"note"_s, claim.note},
                        {u"tags"_s, uuidListText(claim.tags)},
                        {u"proposed"_s, fieldsText(claim.proposed)}};
    for (const QJsonObject &part : {anchorColumns(claim.anchor), PlacementStore::columns(claim.placement)}) {
        for (auto column = part.begin(); column != part.end(); ++column)
            columns.insert(column.key(), column.value());
    }
    return columns;
}

QString claimColumnNames()
{
    return u"claim.uuid, claim.number, claim.site, claim.document, claim.version, claim.span_start, "
           "claim.span_end, claim.quote, claim.prefix, claim.suffix, claim.summary, claim.type, "
           "claim.source, "
           "claim.source_kind, claim.cue, claim.reported_via, claim.hedge, claim.polarity, claim.event_from, "
           "claim.event_to, claim.reliability, claim.credibility, claim.verdict, claim.rationale, "
           "claim.source_error, claim.correct_form, claim.note, claim.tags, claim.made_by, claim.analyst, "
           "claim.created_at, (SELECT operation.time FROM operation WHERE operation.record = claim.uuid "
           "ORDER BY operation.seq DESC LIMIT 1), claim.rev, "_s +
           PlacementStore::columnNames(u"claim"_s) +
           u", claim.proposed, claim.hedge_cue, claim.hedge_scope"_s;
}

Claim claimAt(const Statement &statement)
{
    return {.uuid = statement.text(0),
            .number = static_cast<int>(statement.integer(1)),
            .site = statement.text(2),
            .anchor = anchorAtRow(statement, 3),
            .placement = PlacementStore::placementAt(statement, 33),
            .summary = statement.text(10),
            .type = storedCode<ClaimType>(statement.text(11)),
            .source = statement.text(12),
            .sourceKind = storedCode<SourceKind>(statement.text(13)),
            .cue = statement.text(14),
            .reportedVia = statement.text(15),
            .hedge = storedCode<Hedge>(statement.text(16)),
            .hedgeCue = statement.text(41),
            .hedgeScope = statement.text(42),
            .polarity = storedCode<Polarity>(statement.text(17)),
            .eventFrom = storedDate(statement.text(18)),
            .eventTo = storedDate(statement.text(19)),
            .reliability = parseReliability(statement.text(20)).value_or(Reliability::NotJudged),
            .credibility = storedCode<Credibility>(statement.text(21)),
            .verdict = storedCode<Verdict>(statement.text(22)),
            .rationale = statement.text(23),
            .sourceError = statement.integer(24) != 0,
            .correctForm = statement.text(25),
            .note = statement.text(26),
            .tags = uuidListFrom(statement.text(27)),
            .proposed = storedFields<ClaimField>(statement.text(40)),
            .madeBy = statement.text(28),
            .analyst = statement.text(29),
            .createdAt = statement.integer(30),
            .changedAt = statement.integer(31),
            .rev = static_cast<int>(statement.integer(32))};
}

QString standingColumnNames()
{
    return u"document.reliability, EXISTS (SELECT 1 FROM claim_figure WHERE claim_figure.claim = claim.uuid "
           "AND NOT claim_figure.removed AND claim_figure.proposed IS NOT NULL)"_s;
}

ClaimStanding standingAt(const Statement &statement, int column)
{
    return {.ofSource = parseReliability(statement.text(column)).value_or(Reliability::NotJudged),
            .hasProposedFigures = statement.integer(column + 1) != 0};
}

} // namespace Postilla
