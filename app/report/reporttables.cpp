// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttables.h"

#include "report/csvwriter.h"
#include "report/spreadsheetwords.h"
#include "report/tablecells.h"
#include "report/tablecolumns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

bool writeForPrograms(QIODevice &device, const Report &report, ReportTable table)
{
    CsvWriter csv(device);
    csv.writeRow(columnNames(table));
    eachRow(report, table, [&](const QStringList &cells) { csv.writeRow(cells); });
    return csv.flush();
}

bool writeForPeople(QIODevice &device, const Report &report, ReportTable table)
{
    const ReportWords words{ReportLanguage(report.request.locale)};
    const SpreadsheetWords spreadsheet(words);
    const QList<TableColumn> columns = tableColumns(table);
    CsvWriter csv(device, spreadsheet.separator());
    csv.writeByteOrderMark();
    QStringList header;
    for (const TableColumn &column : columns)
        header << spreadsheet.header(column);
    csv.writeRow(header);
    eachRow(report, table, [&](const QStringList &cells) {
        QStringList row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row << spreadsheet.csvCell(columns[i], cells[i]);
        csv.writeRow(row);
    });
    return csv.flush();
}

} // namespace

bool writeTable(QIODevice &device, const Report &report, ReportTable table, TableProfile profile)
{
    return profile == TableProfile::Data ? writeForPrograms(device, report, table)
                                         : writeForPeople(device, report, table);
}

QByteArray tableDescription(const QString &fileName, const Report &report, ReportTable table,
                            TableProfile profile)
{
    const ReportWords words{ReportLanguage(report.request.locale)};
    const SpreadsheetWords spreadsheet(words);
    const bool isForPeople = profile == TableProfile::Spreadsheet;
    QJsonArray columns;
    for (const TableColumn &column : tableColumns(table)) {
        const QString title = isForPeople ? spreadsheet.header(column) : QString(column.name);
        // What a spreadsheet shows for yes and no, for a number and for a moment are words of its language.
        const bool isTheSame = column.type == CellType::Integer || column.type == CellType::Date;
        const CellType type = isForPeople && !isTheSame ? CellType::Text : column.type;
        columns.append(QJsonObject{{u"name"_s, column.name},
                                   {u"titles"_s, title},
                                   {u"datatype"_s, csvwType(type)},
                                   {u"dc:description"_s, QLatin1StringView(column.description)}});
    }
    const QString separator = isForPeople ? QString(QLatin1Char(spreadsheet.separator())) : u","_s;
    const QJsonObject dialect{{u"delimiter"_s, separator},
                              {u"header"_s, true},
                              {u"encoding"_s, u"utf-8"_s},
                              {u"doubleQuote"_s, true},
                              {u"lineTerminators"_s, QJsonArray{u"\r\n"_s}}};
    const QJsonObject description{{u"@context"_s, u"http://www.w3.org/ns/csvw"_s},
                                  {u"url"_s, fileName},
                                  {u"dialect"_s, dialect},
                                  {u"tableSchema"_s, QJsonObject{{u"columns"_s, columns}}}};
    return QJsonDocument(description).toJson();
}

} // namespace Postilla
