// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place that says which tables there are, which columns they have, in which order, and what these
// hold.

#include "report/reporttables.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QList<TableColumn> documentColumns()
{
    return {
        {u"document_no"_s, u"integer"_s, u"Permanent number of the document in its library."_s},
        {u"title"_s, u"string"_s, u"Title."_s},
        {u"publisher"_s, u"string"_s, u"Outlet that published the text."_s},
        {u"carrier"_s, u"string"_s, u"Who reposted it."_s},
        {u"origin"_s, u"string"_s, u"Where the information first came from."_s},
        {u"author"_s, u"string"_s, u"Author."_s},
        {u"published_year"_s, u"integer"_s, u"Year of publication."_s},
        {u"published_month"_s, u"integer"_s, u"Month of publication, 1 to 12."_s},
        {u"published_day"_s, u"integer"_s, u"Day of publication, 1 to 31."_s},
        {u"date_known_by"_s, u"string"_s, u"unknown, stated, inferred or entered."_s},
        {u"collected_on"_s, u"date"_s, u"Day it entered the library."_s},
        {u"url"_s, u"string"_s, u"Address of the source."_s},
        {u"language"_s, u"string"_s, u"ISO 639-1 code."_s},
        {u"state"_s, u"string"_s, u"unread, reading or reviewed."_s},
        {u"reliability"_s, u"string"_s, u"Reliability of the source, A to F."_s},
        {u"abstract"_s, u"string"_s, u"The analyst's summary."_s},
        {u"note"_s, u"string"_s, u"The analyst's note."_s},
        {u"claims"_s, u"integer"_s, u"Claims of this document in the report."_s},
        {u"mentions"_s, u"integer"_s, u"Mentions in its current text."_s},
        {u"document_version"_s, u"integer"_s, u"Number of the current version of its text."_s},
        {u"content_hash"_s, u"string"_s, u"SHA-256 of that text as UTF-8."_s},
        {u"document_uuid"_s, u"string"_s, u"UUID of the document."_s},
    };
}

QList<TableColumn> mentionColumns()
{
    return {
        {u"document"_s, u"string"_s,
         u"Permanent number of the document; a file's name on the command line."_s},
        {u"start"_s, u"integer"_s, u"First code point in the text, from 0."_s},
        {u"end"_s, u"integer"_s, u"Code point after the last one."_s},
        {u"kind"_s, u"string"_s,
         u"CHIP, FIGURE, AGENCY, COMPANY, PERSON, PLACE, CUE, or USER and a number."_s},
        {u"sub"_s, u"string"_s,
         u"MONEY, QUANTITY, PERCENT, RATIO or DATE; GOV or PRESS; ATTRIBUTION or HEDGE."_s},
        {u"text"_s, u"string"_s, u"The words themselves."_s},
        {u"value"_s, u"string"_s, u"The number, or for dates EDTF and for periods ISO 8601."_s},
        {u"low"_s, u"decimal"_s, u"Lower bound of a range."_s},
        {u"high"_s, u"decimal"_s, u"Upper bound of a range."_s},
        {u"unit"_s, u"string"_s, u"Unit as it stands in the text."_s},
        {u"currency"_s, u"string"_s, u"ISO 4217 code."_s},
        {u"modifier"_s, u"string"_s,
         u"exact, about, at_least, more_than, less_than, up_to, range or vague."_s},
        {u"canonical"_s, u"string"_s, u"Name of the entity."_s},
        {u"document_title"_s, u"string"_s, u"Title of the document."_s},
        {u"document_uuid"_s, u"string"_s, u"UUID of the document."_s},
    };
}

QList<TableColumn> claimColumns()
{
    return {
        {u"claim_no"_s, u"string"_s, u"Permanent number of the claim, A-0042."_s},
        {u"document_no"_s, u"integer"_s, u"Permanent number of its document."_s},
        {u"document_title"_s, u"string"_s, u"Title of the document."_s},
        {u"publisher"_s, u"string"_s, u"Outlet that published the text."_s},
        {u"origin"_s, u"string"_s, u"Where the information first came from."_s},
        {u"published_year"_s, u"integer"_s, u"Year of publication."_s},
        {u"published_month"_s, u"integer"_s, u"Month of publication, 1 to 12."_s},
        {u"published_day"_s, u"integer"_s, u"Day of publication, 1 to 31."_s},
        {u"date_known_by"_s, u"string"_s, u"unknown, stated, inferred or entered."_s},
        {u"collected_on"_s, u"date"_s, u"Day the document entered the library."_s},
        {u"question"_s, u"string"_s, u"Question the claim stands under, by its tags; | between several."_s},
        {u"topic"_s, u"string"_s, u"Top of the paths of its tags, | between several."_s},
        {u"main_chip"_s, u"string"_s, u"The chip of the quote, where it names one only."_s},
        {u"chips_all"_s, u"string"_s, u"Every chip that the quote names, | between several."_s},
        {u"summary"_s, u"string"_s, u"The analyst's one-line summary."_s},
        {u"quote"_s, u"string"_s, u"The quote, to the letter."_s},
        {u"claim_type"_s, u"string"_s, u"quantity, rule, event, prediction, causal or denial."_s},
        {u"who_says"_s, u"string"_s, u"Who stands behind the claim."_s},
        {u"source_kind"_s, u"string"_s, u"named, anonymous or document."_s},
        {u"reported_via"_s, u"string"_s, u"Through whom it is reported."_s},
        {u"hedge"_s, u"string"_s, u"none, likely or possible."_s},
        {u"polarity"_s, u"string"_s, u"affirmed or denied."_s},
        {u"event_from"_s, u"string"_s, u"First day of the event, EDTF: it may be a month or a year."_s},
        {u"event_to"_s, u"string"_s, u"Last day of the event, EDTF."_s},
        {u"reliability"_s, u"string"_s, u"Reliability of the source, A to F."_s},
        {u"credibility"_s, u"string"_s, u"Credibility of the information, 1 to 6."_s},
        {u"rating"_s, u"string"_s, u"Reliability and credibility, B2."_s},
        {u"verdict"_s, u"string"_s, u"unverified, corroborated, disputed or refuted."_s},
        {u"rationale"_s, u"string"_s, u"Why that verdict."_s},
        {u"independent_origins"_s, u"integer"_s, u"How many origins stand behind the claim."_s},
        {u"source_error"_s, u"boolean"_s, u"The article itself is wrong here."_s},
        {u"judged_by"_s, u"string"_s, u"Analyst who made or accepted the claim."_s},
        {u"judged_on"_s, u"date"_s, u"Day of the last change."_s},
        {u"made_by"_s, u"string"_s, u"person or machine."_s},
        {u"reported_in"_s, u"string"_s, u"Numbers of the reports that carried it."_s},
        {u"note"_s, u"string"_s, u"The analyst's note."_s},
        {u"document_version"_s, u"integer"_s, u"Number of the version of the text it is anchored in."_s},
        {u"start"_s, u"integer"_s, u"First code point of the quote in that version, from 0."_s},
        {u"end"_s, u"integer"_s, u"Code point after the last one."_s},
        {u"claim_uuid"_s, u"string"_s, u"UUID of the claim."_s},
        {u"proposed"_s, u"string"_s,
         u"What the program has filled in and nobody has confirmed: type, source, source_kind, cue, "
         "reported_via, hedge, polarity, entities, figures; | between several."_s},
    };
}
} // namespace

QString reportTableName(ReportTable table)
{
    switch (table) {
    case ReportTable::Documents:
        return u"documents"_s;
    case ReportTable::Mentions:
        return u"mentions"_s;
    case ReportTable::Claims:
        break;
    }
    return u"claims"_s;
}

Result<ReportTable> parseReportTable(QStringView name)
{
    for (const ReportTable table : everyReportTable) {
        if (name == reportTableName(table))
            return table;
    }
    return std::unexpected(
        Error(ErrorCode::BadArgument, QCoreApplication::translate("ReportTables", "There is no such table"),
              name.toString(),
              QCoreApplication::translate("ReportTables", "Choose documents, mentions or claims.")));
}

QList<TableColumn> tableColumns(ReportTable table)
{
    switch (table) {
    case ReportTable::Documents:
        return documentColumns();
    case ReportTable::Mentions:
        return mentionColumns();
    case ReportTable::Claims:
        break;
    }
    return claimColumns();
}

} // namespace Postilla
