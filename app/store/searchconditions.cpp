// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchconditions.h"

#include "claim/claimcodes.h"
#include "document/documentcodes.h"
#include "document/rating.h"
#include "mention/kindtable.h"
#include "query/queryerror.h"
#include "query/queryfields.h"
#include "store/uuidlist.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

using Part = SearchPlan::Part;

/// What can be looked up, and is: few documents, or few enough to be held while the others are asked.
Part lookedUp(const QString &rows, const QVariantList &values)
{
    return {.probe = {u"document.id IN (%1)"_s.arg(rows), values}, .rows = {rows, values}};
}

Part probed(const QString &condition, const QVariantList &values)
{
    return {.probe = {condition, values}};
}

/// Claims of which the condition holds; `condition` names the columns of `claim`.
Part claimPart(const QString &condition, const QVariantList &values)
{
    return lookedUp(u"SELECT judged.id FROM claim JOIN document AS judged ON judged.uuid = claim.document "
                    "WHERE NOT claim.removed AND "_s +
                        condition,
                    values);
}

Part chosenPart(const ClaimChoice &choice)
{
    return claimPart(u"(claim.uuid IN (SELECT claim_tag.claim FROM claim_tag WHERE claim_tag.tag IN "
                     "(SELECT value FROM json_each(?))) OR claim.uuid IN (SELECT value FROM json_each(?)))"_s,
                     {uuidListText(choice.tags.values()), uuidListText(choice.claims.values())});
}

/// Which number of a figure's mark the kind is counted by; nothing for a finer kind.
QString countOf(const QString &key)
{
    constexpr std::array counts{
        std::pair("chip"_L1, "chips"_L1),      std::pair("figure"_L1, "figures"_L1),
        std::pair("agency"_L1, "agencies"_L1), std::pair("company"_L1, "companies"_L1),
        std::pair("person"_L1, "people"_L1),   std::pair("place"_L1, "places"_L1),
        std::pair("cue"_L1, "cues"_L1)};
    const auto *const found =
        std::ranges::find(counts, key, &std::pair<QLatin1StringView, QLatin1StringView>::first);
    return found == counts.end() ? QString() : QString(found->second);
}

/// The ends of a range as conditions on two columns, which may be one.
SqlText ends(const FigureRange &range, const QString &low, const QString &high)
{
    SqlText text;
    if (range.low) {
        text.sql += u" AND %1 %2 ?"_s.arg(high, range.isLowIncluded ? u">="_s : u">"_s);
        text.values.append(*range.low);
    }
    if (range.high) {
        text.sql += u" AND %1 %2 ?"_s.arg(low, range.isHighIncluded ? u"<="_s : u"<"_s);
        text.values.append(*range.high);
    }
    return text;
}

SqlText unit(const FigureRange &range)
{
    const int percent = static_cast<int>(MentionSub::Percent);
    switch (range.measure) {
    case FigureRange::Measure::Number:
        return {u" AND stated_figure.sub <> ?"_s, {percent}};
    case FigureRange::Measure::Percent:
        return {u" AND stated_figure.sub = ?"_s, {percent}};
    case FigureRange::Measure::Money:
        return {u" AND stated_figure.currency = ?"_s, {range.unit}};
    case FigureRange::Measure::Counted:
        return {u" AND stated_figure.unit = ? COLLATE NOCASE"_s, {range.unit}};
    }
    return {};
}

} // namespace

Part matchPart(const QString &match)
{
    return lookedUp(u"SELECT rowid FROM document_index WHERE document_index MATCH ?"_s, {match});
}

Result<Part> SearchConditions::operator()(const TextCondition &condition) const
{
    return matchPart(matchText(condition));
}

Result<Part> SearchConditions::operator()(const NameCondition &condition) const
{
    return names.entities(condition).transform([](const QList<QueryNames::Entity> &entities) {
        QJsonArray ids;
        for (const QueryNames::Entity &entity : entities)
            ids.append(entity.id);
        const QVariantList values{QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))};
        const QString of = u"occurrence WHERE occurrence.entity IN (SELECT value FROM json_each(?))"_s;
        return Part{
            .probe = {u"EXISTS (SELECT 1 FROM %1 AND occurrence.document = document.id)"_s.arg(of), values},
            .rows = {u"SELECT occurrence.document FROM "_s + of, values}};
    });
}

Result<Part> SearchConditions::operator()(const KindCondition &condition) const
{
    if (const QString count = countOf(condition.key); !count.isEmpty()) {
        return probed(
            u"EXISTS (SELECT 1 FROM current_text JOIN marking ON marking.version = current_text.version "
            "WHERE current_text.document = document.id AND marking.%1 > 0)"_s.arg(count),
            {});
    }
    const QString ofEntity = u"SELECT occurrence.document FROM occurrence WHERE occurrence.entity IN "
                             "(SELECT entity.id FROM entity WHERE entity.kind = ? AND entity.sub = ?)"_s;
    const bool isGovernment = condition.key == "government"_L1;
    if (isGovernment || condition.key == "press"_L1) {
        const auto sub = isGovernment ? MentionSub::Government : MentionSub::Press;
        return lookedUp(ofEntity, {static_cast<int>(MentionKind::Agency), static_cast<int>(sub)});
    }
    if (const auto sub = parseSub(condition.key);
        sub && *sub >= MentionSub::Money && *sub <= MentionSub::Ratio) {
        return probed(u"EXISTS (SELECT 1 FROM stated_figure WHERE stated_figure.document = document.id AND "
                      "stated_figure.sub = ?)"_s,
                      {static_cast<int>(*sub)});
    }
    return names.ownKind(condition.key).and_then([&](std::optional<int> kind) -> Result<Part> {
        if (kind)
            return lookedUp(ofEntity, {*kind, static_cast<int>(MentionSub::None)});
        const auto fields = queryFields();
        const auto field = std::ranges::find(fields, u"kind"_s, &QueryField::name);
        return std::unexpected(
            QueryError(QueryFault::BadValue, span, condition.key, field->expected).toError());
    });
}

SqlText figureCondition(const FigureRange &range)
{
    const SqlText value = ends(range, u"stated_figure.value"_s, u"stated_figure.value"_s);
    const SqlText extent =
        ends(range, u"ifnull(stated_figure.low, -9e999)"_s, u"ifnull(stated_figure.high, 9e999)"_s);
    const SqlText of = unit(range);
    return {u"((stated_figure.value IS NOT NULL%1) OR (stated_figure.value IS NULL%2))%3"_s.arg(
                value.sql, extent.sql, of.sql),
            value.values + extent.values + of.values};
}

Result<Part> SearchConditions::operator()(const FigureCondition &condition) const
{
    const FigureRange &range = condition.range;
    const SqlText sorted = ends(range, u"stated_figure.sort_value"_s, u"stated_figure.sort_value"_s);
    const SqlText extent =
        ends(range, u"ifnull(stated_figure.low, -9e999)"_s, u"ifnull(stated_figure.high, 9e999)"_s);
    const SqlText of = unit(range);
    const SqlText whole = figureCondition(range);
    const QString rows = u"SELECT stated_figure.document FROM stated_figure WHERE stated_figure.value IS "_s;
    return Part{
        .probe = {u"EXISTS (SELECT 1 FROM stated_figure WHERE stated_figure.document = document.id AND %1)"_s
                      .arg(whole.sql),
                  whole.values},
        .rows = {rows + u"NOT NULL"_s + sorted.sql + of.sql + u" UNION ALL "_s + rows + u"NULL"_s +
                     extent.sql + of.sql,
                 sorted.values + of.values + extent.values + of.values}};
}

Result<Part> SearchConditions::operator()(const MeasureCondition &condition) const
{
    const QVariantList values{static_cast<int>(condition.measure)};
    return Part{
        .probe = {u"EXISTS (SELECT 1 FROM stated_figure WHERE stated_figure.document = document.id "
                  "AND +stated_figure.measure = ?)"_s,
                  values},
        .rows = {u"SELECT stated_figure.document FROM stated_figure WHERE stated_figure.measure = ?"_s,
                 values}};
}

Result<Part> SearchConditions::operator()(const SourceCondition &condition) const
{
    const QString column = condition.field == SourceCondition::Field::Outlet ? u"outlet"_s : u"origin"_s;
    return names.sources(condition).transform([&](const QString &found) {
        const QString is = u"%1 IN (SELECT value FROM json_each(?))"_s;
        return Part{.probe = {is.arg(u"document."_s + column), {found}},
                    .rows = {u"SELECT source.id FROM document AS source WHERE NOT source.removed AND "_s +
                                 is.arg(u"source."_s + column),
                             {found}}};
    });
}

Result<Part> SearchConditions::operator()(const DocumentCondition &condition) const
{
    QJsonArray spans;
    for (const auto &[first, last] : condition.numbers)
        spans.append(QJsonArray{first, last});
    const QVariantList values{QString::fromUtf8(QJsonDocument(spans).toJson(QJsonDocument::Compact))};
    const QString is = u"%1.number BETWEEN span.value ->> 0 AND span.value ->> 1"_s;
    return Part{
        .probe = {u"EXISTS (SELECT 1 FROM json_each(?) AS span WHERE %1)"_s.arg(is.arg(u"document"_s)),
                  values},
        .rows = {u"SELECT numbered.id FROM json_each(?) AS span CROSS JOIN document AS numbered "
                 "WHERE NOT numbered.removed AND "_s +
                     is.arg(u"numbered"_s),
                 values}};
}

Result<Part> SearchConditions::operator()(const DateCondition &condition) const
{
    SqlText text;
    const auto add = [&](const QString &sql, const QVariant &value) {
        text.sql += (text.isEmpty() ? QString() : u" AND "_s) + sql;
        text.values.append(value);
    };
    if (condition.field == DateCondition::Field::Published) {
        add(u"document.published_last >= ?"_s,
            condition.first ? condition.first->toString(Qt::ISODate) : u"0"_s);
        if (condition.last)
            add(u"document.published_first <= ?"_s, condition.last->toString(Qt::ISODate));
    } else {
        if (condition.first)
            add(u"document.collected_on >= ?"_s, condition.first->startOfDay().toMSecsSinceEpoch());
        if (condition.last)
            add(u"document.collected_on < ?"_s, condition.last->addDays(1).startOfDay().toMSecsSinceEpoch());
    }
    return Part{.probe = text};
}

Result<Part> SearchConditions::operator()(const LanguageCondition &condition) const
{
    return probed(u"document.language = ?"_s, {condition.code});
}

Result<Part> SearchConditions::operator()(const StateCondition &condition) const
{
    return probed(u"document.state = ?"_s, {codeOf(condition.state)});
}

Result<Part> SearchConditions::operator()(const TagCondition &condition) const
{
    return names.claims(condition).transform(chosenPart);
}

Result<Part> SearchConditions::operator()(const QuestionCondition &condition) const
{
    return names.claims(condition).transform(chosenPart);
}

Result<Part> SearchConditions::operator()(const VerdictCondition &condition) const
{
    return claimPart(u"claim.verdict = ?"_s, {codeOf(condition.verdict)});
}

Result<Part> SearchConditions::operator()(const RatingCondition &condition) const
{
    SqlText text{u"TRUE"_s};
    if (condition.rating.reliability != Reliability::NotJudged) {
        text.sql += u" AND claim.reliability = ?"_s;
        text.values.append(reliabilityText(condition.rating.reliability));
    }
    if (condition.rating.credibility != Credibility::NotJudged) {
        text.sql += u" AND claim.credibility = ?"_s;
        text.values.append(codeOf(condition.rating.credibility));
    }
    return claimPart(text.sql, text.values);
}

Result<Part> SearchConditions::operator()(const HasClaimCondition &) const
{
    return claimPart(u"TRUE"_s, {});
}

} // namespace Postilla
