// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttables.h"

#include "report/csvwriter.h"
#include "report/reportcancelled.h"
#include "report/spreadsheetwords.h"
#include "report/tablecells.h"
#include "report/tabledictionary.h"
#include "report/tableshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

char separatorOf(TableProfile profile, const SpreadsheetWords &spreadsheet)
{
    return profile == TableProfile::Spreadsheet ? spreadsheet.separator() : ',';
}

/// A file as whoever it is for reads it.
CsvWriter begun(QIODevice &device, TableProfile profile, const SpreadsheetWords &spreadsheet)
{
    CsvWriter csv(device, separatorOf(profile, spreadsheet));
    if (profile == TableProfile::Spreadsheet)
        csv.writeByteOrderMark();
    return csv;
}

/// The rows below the header; each is made fit to be read by whom the table is for.
template <typename Fit>
Result<bool> writeRows(CsvWriter &csv, const Report &report, ReportTable table, Steps &progress,
                       const Fit &fit)
{
    const bool isWhole = eachRow(report, table, [&](const QStringList &cells) {
        csv.writeRow(fit(cells));
        return progress.passRow();
    });
    if (!isWhole || !progress.goOn())
        return std::unexpected(reportCancelled());
    return csv.flush();
}

Result<bool> writeForPrograms(QIODevice &device, const Report &report, ReportTable table, Steps &progress)
{
    CsvWriter csv(device);
    csv.writeRow(columnNames(table));
    return writeRows(csv, report, table, progress, [](const QStringList &cells) { return cells; });
}

Result<bool> writeForPeople(QIODevice &device, const Report &report, ReportTable table, Steps &progress)
{
    const ReportWords words{ReportLanguage(report.request.locale)};
    const SpreadsheetWords spreadsheet(words);
    const TableShape shape(table, TableProfile::Spreadsheet);
    CsvWriter csv = begun(device, TableProfile::Spreadsheet, spreadsheet);
    QStringList header;
    for (const TableColumn &column : shape.columns())
        header << spreadsheet.header(column);
    csv.writeRow(header);
    return writeRows(csv, report, table, progress, [&](const QStringList &row) {
        const QStringList cells = shape.cells(row);
        QStringList shown;
        for (qsizetype i = 0; i < cells.size(); ++i)
            shown << spreadsheet.csvCell(shape.columnOf(i, cells), cells[i]);
        return shown;
    });
}

/// What a spreadsheet shows for yes and no, for a number and for a moment are words of its language.
CellType shownType(CellType type, TableProfile profile)
{
    const bool isTheSame = type == CellType::Integer || type == CellType::Date;
    return profile == TableProfile::Data || isTheSame ? type : CellType::Text;
}

} // namespace

Result<bool> writeTable(QIODevice &device, const Report &report, ReportTable table, TableProfile profile,
                        Steps &progress)
{
    return profile == TableProfile::Data ? writeForPrograms(device, report, table, progress)
                                         : writeForPeople(device, report, table, progress);
}

bool writeDictionary(QIODevice &device, const Report &report, TableProfile profile)
{
    const ReportWords words{ReportLanguage(report.request.locale)};
    CsvWriter csv = begun(device, profile, SpreadsheetWords(words));
    for (const QStringList &row : tableDictionary(profile, words))
        csv.writeRow(row);
    return csv.flush();
}

QByteArray tableDescription(const QString &fileName, const Report &report, ReportTable table,
                            TableProfile profile)
{
    const ReportWords words{ReportLanguage(report.request.locale)};
    const SpreadsheetWords spreadsheet(words);
    const bool isForPeople = profile == TableProfile::Spreadsheet;
    const TableShape shape(table, profile);
    QJsonArray columns;
    for (const TableColumn &column : shape.columns()) {
        QJsonObject json{{u"name"_s, column.name},
                         {u"titles"_s, isForPeople ? spreadsheet.header(column) : QString(column.name)},
                         {u"datatype"_s, csvwType(shownType(column.type, profile))},
                         {u"dc:description"_s, isForPeople ? spreadsheet.description(column)
                                                           : QString::fromUtf8(column.description)}};
        if (column.holdsSeveral)
            json.insert(u"separator"_s, cellSeparator);
        columns.append(json);
    }
    const QString separator(QLatin1Char(separatorOf(profile, spreadsheet)));
    const QJsonObject dialect{{u"delimiter"_s, separator},
                              {u"header"_s, true},
                              {u"encoding"_s, u"utf-8"_s},
                              {u"doubleQuote"_s, true},
                              {u"lineTerminators"_s, QJsonArray{u"\r\n"_s}}};
    const QString language = isForPeople ? words.language().code() : u"en"_s;
    const QJsonObject description{
        {u"@context"_s, QJsonArray{u"http://www.w3.org/ns/csvw"_s, QJsonObject{{u"@language"_s, language}}}},
        {u"url"_s, fileName},
        {u"dialect"_s, dialect},
        {u"tableSchema"_s, QJsonObject{{u"columns"_s, columns}}}};
    return QJsonDocument(description).toJson();
}

} // namespace Postilla
