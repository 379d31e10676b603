// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place that says which tables there are, which columns they have, in which order, and what these
// hold.

#include "report/tablecolumns.h"

#include "report/reportlanguage.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

// A column of one name means the same in every table.
constexpr auto dictionary = std::to_array<TableColumn>({
    // clang-format off
    {"document_no"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Document no."), REPORT_PHRASE("ReportColumns", "Permanent number of the document in its library.")},
    {"title"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Title"), REPORT_PHRASE("ReportColumns", "Title.")},
    {"publisher"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Outlet"), REPORT_PHRASE("ReportColumns", "Outlet that published the text."), CellWords::Names},
    {"carrier"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Carrier"), REPORT_PHRASE("ReportColumns", "Who reposted it.")},
    {"origin"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Origin"), REPORT_PHRASE("ReportColumns", "Where the information first came from."), CellWords::Names},
    {"author"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Author"), REPORT_PHRASE("ReportColumns", "Author.")},
    {"published_year"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Published: year"), REPORT_PHRASE("ReportColumns", "Year of publication of the document.")},
    {"published_month"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Published: month"), REPORT_PHRASE("ReportColumns", "Month of publication, 1 to 12.")},
    {"published_day"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Published: day"), REPORT_PHRASE("ReportColumns", "Day of publication, 1 to 31.")},
    {"date_known_by"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Date known by"), REPORT_PHRASE("ReportColumns", "unknown, stated, inferred or entered."), CellWords::Category},
    {"collected_on"_L1, CellType::Date, REPORT_PHRASE("ReportColumns", "Collected on"), REPORT_PHRASE("ReportColumns", "Day the document entered the library.")},
    {"url"_L1, CellType::Address, REPORT_PHRASE("ReportColumns", "Address"), REPORT_PHRASE("ReportColumns", "Address of the source.")},
    {"language"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Language"), REPORT_PHRASE("ReportColumns", "ISO 639-1 code."), CellWords::Category},
    {"state"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "State"), REPORT_PHRASE("ReportColumns", "unread, reading or reviewed."), CellWords::Category},
    {"reliability"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Reliability"), REPORT_PHRASE("ReportColumns", "Reliability of the source, A to F."), CellWords::Category},
    {"abstract"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Abstract"), REPORT_PHRASE("ReportColumns", "The analyst's summary.")},
    {"note"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Note"), REPORT_PHRASE("ReportColumns", "The analyst's note.")},
    {"claims"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Claims"), REPORT_PHRASE("ReportColumns", "Claims of this document in the report.")},
    {"mentions"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Mentions"), REPORT_PHRASE("ReportColumns", "Mentions in its current text.")},
    {"document_version"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Version of the text"), REPORT_PHRASE("ReportColumns", "Number of the version of the text: of a document the current one, of a claim the one it is anchored in.")},
    {"content_hash"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Hash of the text"), REPORT_PHRASE("ReportColumns", "SHA-256 of that text as UTF-8.")},
    {"document_uuid"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "UUID of the document"), REPORT_PHRASE("ReportColumns", "UUID of the document.")},
    {"start"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Start"), REPORT_PHRASE("ReportColumns", "First code point in that version of the text, from 0.")},
    {"end"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "End"), REPORT_PHRASE("ReportColumns", "Code point after the last one.")},
    {"kind"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Kind"), REPORT_PHRASE("ReportColumns", "Of a mention CHIP, FIGURE, AGENCY, COMPANY, PERSON, PLACE, CUE, or USER and a number; of a relation repeats, derives_from, contradicts, tension, updates, corrects or supports."), CellWords::Category},
    {"sub"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Sub-kind"), REPORT_PHRASE("ReportColumns", "MONEY, QUANTITY, PERCENT, RATIO or DATE; GOV or PRESS; ATTRIBUTION or HEDGE."), CellWords::Category},
    {"text"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Text"), REPORT_PHRASE("ReportColumns", "The words themselves; of a decision what it is on, in one line.")},
    {"value"_L1, CellType::Decimal, REPORT_PHRASE("ReportColumns", "Value"), REPORT_PHRASE("ReportColumns", "The number; of a date EDTF, of a period ISO 8601.")},
    {"low"_L1, CellType::Decimal, REPORT_PHRASE("ReportColumns", "From"), REPORT_PHRASE("ReportColumns", "Lower bound of a range.")},
    {"high"_L1, CellType::Decimal, REPORT_PHRASE("ReportColumns", "To"), REPORT_PHRASE("ReportColumns", "Upper bound of a range.")},
    {"unit"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Unit"), REPORT_PHRASE("ReportColumns", "Unit as it stands in the text.")},
    {"currency"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Currency"), REPORT_PHRASE("ReportColumns", "ISO 4217 code."), CellWords::Category},
    {"modifier"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Modifier"), REPORT_PHRASE("ReportColumns", "exact, about, at_least, more_than, less_than, up_to, range or vague."), CellWords::Category},
    {"canonical"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Entity"), REPORT_PHRASE("ReportColumns", "Name of the entity."), CellWords::Names},
    {"document_title"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Title of the document"), REPORT_PHRASE("ReportColumns", "Title of the document.")},
    {"claim_no"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Claim no."), REPORT_PHRASE("ReportColumns", "Permanent number of the claim, A-0042.")},
    {"question"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Question"), REPORT_PHRASE("ReportColumns", "Question the claim stands under, by its tags; | between several."), CellWords::Names, true},
    {"topic"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Topic"), REPORT_PHRASE("ReportColumns", "Top of the paths of the tags, | between several."), CellWords::Names, true},
    {"main_chip"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Main chip"), REPORT_PHRASE("ReportColumns", "The chip that the claim is about, where it is one only; else the one that all its figures are about."), CellWords::Names},
    {"chips_all"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "All chips"), REPORT_PHRASE("ReportColumns", "Every chip that the claim is about, as the analyst says or the quote names, | between several."), CellWords::Names, true},
    {"summary"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Summary"), REPORT_PHRASE("ReportColumns", "The analyst's one-line summary.")},
    {"quote"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Quote"), REPORT_PHRASE("ReportColumns", "The quote, to the letter.")},
    {"claim_type"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Type"), REPORT_PHRASE("ReportColumns", "quantity, rule, event, prediction, causal or denial."), CellWords::Category},
    {"who_says"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Who says it"), REPORT_PHRASE("ReportColumns", "Who stands behind the claim."), CellWords::Names},
    {"source_kind"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Kind of source"), REPORT_PHRASE("ReportColumns", "named, anonymous or document."), CellWords::Category},
    {"reported_via"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Reported via"), REPORT_PHRASE("ReportColumns", "Through whom it is reported.")},
    {"hedge"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Hedge"), REPORT_PHRASE("ReportColumns", "none, likely or possible."), CellWords::Category},
    {"polarity"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Polarity"), REPORT_PHRASE("ReportColumns", "affirmed or denied."), CellWords::Category},
    {"event_from"_L1, CellType::Partial, REPORT_PHRASE("ReportColumns", "Event from"), REPORT_PHRASE("ReportColumns", "First day of the event, EDTF: it may be a month or a year.")},
    {"event_to"_L1, CellType::Partial, REPORT_PHRASE("ReportColumns", "Event to"), REPORT_PHRASE("ReportColumns", "Last day of the event, EDTF.")},
    {"credibility"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Credibility"), REPORT_PHRASE("ReportColumns", "Credibility of the information, 1 to 6."), CellWords::Category},
    {"rating"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Rating"), REPORT_PHRASE("ReportColumns", "Reliability and credibility, B2."), CellWords::Category},
    {"verdict"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Verdict"), REPORT_PHRASE("ReportColumns", "unverified, corroborated, disputed or refuted."), CellWords::Category},
    {"rationale"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Rationale"), REPORT_PHRASE("ReportColumns", "Why that verdict.")},
    {"independent_origins"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Independent origins"), REPORT_PHRASE("ReportColumns", "How many origins stand behind the claim.")},
    {"source_error"_L1, CellType::Boolean, REPORT_PHRASE("ReportColumns", "Source error [sic]"), REPORT_PHRASE("ReportColumns", "The article itself is wrong here.")},
    {"judged_by"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Judged by"), REPORT_PHRASE("ReportColumns", "Analyst who made or accepted the claim.")},
    {"judged_on"_L1, CellType::Date, REPORT_PHRASE("ReportColumns", "Judged on"), REPORT_PHRASE("ReportColumns", "Day of the last change.")},
    {"made_by"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Made by"), REPORT_PHRASE("ReportColumns", "person or machine."), CellWords::Category},
    {"reported_in"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Reported in"), REPORT_PHRASE("ReportColumns", "Numbers of the reports that carried it, | between several."), CellWords::Free, true},
    {"claim_uuid"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "UUID of the claim"), REPORT_PHRASE("ReportColumns", "UUID of the claim.")},
    {"proposed"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Proposed, not confirmed"), REPORT_PHRASE("ReportColumns", "What the program has filled in and nobody has confirmed: of a claim type, source, source_kind, cue, reported_via, hedge, hedge_cue, hedge_scope, polarity, entities, event_from, event_to, figures; of a figure value, object, measure, as_of; | between several."), CellWords::Codes, true},
    {"figure_no"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Figure no."), REPORT_PHRASE("ReportColumns", "Number of the claim and of the figure in it, A-0042.1.")},
    {"chip"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Chip"), REPORT_PHRASE("ReportColumns", "Chip that the figure is about."), CellWords::Names},
    {"measure"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Measure"), REPORT_PHRASE("ReportColumns", "stock, orders, approved, shipped, planned, capacity, price, loss or performance."), CellWords::Category},
    {"value_kind"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Kind of value"), REPORT_PHRASE("ReportColumns", "exact, about, at_least, up_to, range or vague."), CellWords::Category},
    {"as_of"_L1, CellType::Partial, REPORT_PHRASE("ReportColumns", "As of"), REPORT_PHRASE("ReportColumns", "Day, month or year that the figure holds for, EDTF.")},
    {"tag_path"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Tag"), REPORT_PHRASE("ReportColumns", "The tag under those above it: Supply / Orders.")},
    {"from_no"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Claim no."), REPORT_PHRASE("ReportColumns", "Number of the claim that stands in the relation.")},
    {"to_no"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "To claim no."), REPORT_PHRASE("ReportColumns", "Number of the claim that it stands in the relation to.")},
    {"reason"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Reason"), REPORT_PHRASE("ReportColumns", "Why, in the words of the analyst.")},
    {"decided_by"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Decided by"), REPORT_PHRASE("ReportColumns", "Analyst who said so.")},
    {"decision_no"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Decision no."), REPORT_PHRASE("ReportColumns", "Number of the decision in this table, in the order in which they were made.")},
    {"decided_at"_L1, CellType::Moment, REPORT_PHRASE("ReportColumns", "Decided at (UTC)"), REPORT_PHRASE("ReportColumns", "When it was decided, UTC.")},
    {"decision"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Decision"), REPORT_PHRASE("ReportColumns", "yes, no or later."), CellWords::Category},
    {"rule"_L1, CellType::Text, REPORT_PHRASE("ReportColumns", "Rule"), REPORT_PHRASE("ReportColumns", "Rule that proposed what was decided on."), CellWords::Category},
    {"event_from_year"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Event from: year"), REPORT_PHRASE("ReportColumns", "Year of the first day of the event.")},
    {"event_from_month"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Event from: month"), REPORT_PHRASE("ReportColumns", "Month of the first day of the event, 1 to 12.")},
    {"event_from_day"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Event from: day"), REPORT_PHRASE("ReportColumns", "First day of the event, 1 to 31.")},
    {"event_to_year"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Event to: year"), REPORT_PHRASE("ReportColumns", "Year of the last day of the event.")},
    {"event_to_month"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Event to: month"), REPORT_PHRASE("ReportColumns", "Month of the last day of the event, 1 to 12.")},
    {"event_to_day"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "Event to: day"), REPORT_PHRASE("ReportColumns", "Last day of the event, 1 to 31.")},
    {"as_of_year"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "As of: year"), REPORT_PHRASE("ReportColumns", "Year of the day that the figure holds for.")},
    {"as_of_month"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "As of: month"), REPORT_PHRASE("ReportColumns", "Month of the day that the figure holds for, 1 to 12.")},
    {"as_of_day"_L1, CellType::Integer, REPORT_PHRASE("ReportColumns", "As of: day"), REPORT_PHRASE("ReportColumns", "Day that the figure holds for, 1 to 31.")},
    // clang-format on
});

constexpr auto documentNames =
    "document_no title publisher carrier origin author published_year published_month published_day "
    "date_known_by collected_on url language state reliability abstract note claims mentions "
    "document_version content_hash document_uuid"_L1;

constexpr auto mentionNames = "document_no start end kind sub text value low high unit currency modifier "
                              "canonical document_title document_uuid"_L1;

constexpr auto claimNames =
    "claim_no document_no document_title publisher origin published_year published_month published_day "
    "date_known_by collected_on question topic main_chip chips_all summary quote claim_type who_says "
    "source_kind reported_via hedge polarity event_from event_to reliability credibility rating verdict "
    "rationale independent_origins source_error judged_by judged_on made_by reported_in note "
    "document_version start end claim_uuid proposed"_L1;

constexpr auto figureNames =
    "figure_no claim_no document_no document_title publisher origin published_year published_month "
    "published_day chip measure text value_kind value low high unit currency as_of who_says hedge verdict "
    "quote proposed"_L1;

constexpr auto claimTagNames = "claim_no topic tag_path"_L1;
constexpr auto relationNames = "from_no kind to_no reason decided_by"_L1;
constexpr auto decisionNames =
    "decision_no decided_at decided_by decision rule document_no document_title claim_no text"_L1;

constexpr auto tableNames =
    std::to_array<QLatin1StringView>({"documents"_L1, "mentions"_L1, "claims"_L1, "figures"_L1,
                                      "claim_tags"_L1, "relations"_L1, "decisions"_L1});
static_assert(tableNames.size() == everyReportTable.size());

QLatin1StringView namesOf(ReportTable table)
{
    switch (table) {
    case ReportTable::Documents:
        return documentNames;
    case ReportTable::Mentions:
        return mentionNames;
    case ReportTable::Figures:
        return figureNames;
    case ReportTable::ClaimTags:
        return claimTagNames;
    case ReportTable::Relations:
        return relationNames;
    case ReportTable::Decisions:
        return decisionNames;
    case ReportTable::Claims:
        break;
    }
    return claimNames;
}

} // namespace

QLatin1StringView csvwType(CellType type)
{
    switch (type) {
    case CellType::Integer:
        return "integer"_L1;
    case CellType::Decimal:
        return "decimal"_L1;
    case CellType::Date:
        return "date"_L1;
    case CellType::Moment:
        return "dateTime"_L1;
    case CellType::Boolean:
        return "boolean"_L1;
    case CellType::Address:
        return "anyURI"_L1;
    case CellType::Text:
    case CellType::Value:
    case CellType::Partial:
        break;
    }
    return "string"_L1;
}

QString reportTableName(ReportTable table)
{
    return tableNames.at(static_cast<std::size_t>(table));
}

Result<ReportTable> parseReportTable(QStringView name)
{
    for (const ReportTable table : everyReportTable) {
        if (name == reportTableName(table))
            return table;
    }
    QStringList names;
    for (const QLatin1StringView each : tableNames)
        names << each;
    return std::unexpected(
        Error(ErrorCode::BadArgument, QCoreApplication::translate("ReportTables", "There is no such table"),
              name.toString(),
              QCoreApplication::translate("ReportTables", "Choose one of: %1.").arg(names.join(u", "))));
}

QStringList columnNames(ReportTable table)
{
    return QString(namesOf(table)).split(u' ');
}

const TableColumn &tableColumn(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(dictionary, [&](const TableColumn &column) { return column.name == name; });
    Q_ASSERT(found != dictionary.end());
    return *found;
}

QList<TableColumn> tableColumns(ReportTable table)
{
    QList<TableColumn> columns;
    for (const QString &name : columnNames(table)) {
        columns.append(tableColumn(name));
        if (table == ReportTable::Mentions && name == "value"_L1)
            columns.last().type = CellType::Value;
    }
    return columns;
}

} // namespace Postilla
