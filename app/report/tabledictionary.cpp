// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/tabledictionary.h"

#include "report/spreadsheetwords.h"
#include "report/tableshape.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

const char *titleOf(ReportTable table)
{
    switch (table) {
    case ReportTable::Documents:
        return REPORT_PHRASE("ReportTables", "Documents");
    case ReportTable::Mentions:
        return REPORT_PHRASE("ReportTables", "Mentions");
    case ReportTable::Figures:
        return REPORT_PHRASE("ReportTables", "Figures");
    case ReportTable::ClaimTags:
        return REPORT_PHRASE("ReportTables", "Tags of the claims");
    case ReportTable::Relations:
        return REPORT_PHRASE("ReportTables", "Relations");
    case ReportTable::Decisions:
        return REPORT_PHRASE("ReportTables", "Decisions");
    case ReportTable::Claims:
        break;
    }
    return REPORT_PHRASE("ReportTables", "Claims");
}

QStringList headers(TableProfile profile, const ReportWords &words)
{
    if (profile == TableProfile::Data)
        return {u"table"_s, u"column"_s, u"datatype"_s, u"separator"_s, u"description"_s};
    return {words.phrase("ReportTables", "Table"), words.phrase("ReportTables", "Column"),
            words.phrase("ReportTables", "Name in the data"), words.phrase("ReportTables", "What it holds")};
}

QStringList rowOf(ReportTable table, const TableColumn &column, TableProfile profile,
                  const ReportWords &words)
{
    if (profile == TableProfile::Data)
        return {reportTableName(table), column.name, csvwType(column.type),
                column.holdsSeveral ? QString(cellSeparator) : QString(),
                QString::fromUtf8(column.description)};
    const SpreadsheetWords spreadsheet(words);
    return {tableTitle(table, words), spreadsheet.header(column), column.name,
            spreadsheet.description(column)};
}

} // namespace

QString tableTitle(ReportTable table, const ReportWords &words)
{
    return words.phrase("ReportTables", titleOf(table));
}

QList<QStringList> tableDictionary(TableProfile profile, const ReportWords &words)
{
    QList<QStringList> rows{headers(profile, words)};
    for (const ReportTable table : everyReportTable) {
        const TableShape shape(table, profile);
        for (const TableColumn &column : shape.columns())
            rows.append(rowOf(table, column, profile, words));
    }
    return rows;
}

} // namespace Postilla
