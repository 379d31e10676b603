// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/xlsxreport.h"

#include "report/reportcancelled.h"
#include "report/steps.h"
#include "report/tablecells.h"
#include "report/tabledictionary.h"
#include "report/tableshape.h"
#include "report/workbook.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The tables of a report as sheets.
class Sheets
{
public:
    Sheets(const Report &report, const Progress &progress)
        : m_words(ReportLanguage(report.request.locale))
        , m_spreadsheet(m_words)
        , m_report(report)
        , m_progress(progress, rowsOf(report))
        , m_book(report, m_spreadsheet)
    {
    }

    /// False where it is told to stop.
    bool add(ReportTable table)
    {
        const TableShape shape(table, TableProfile::Spreadsheet);
        int part = 1;
        begin(table, shape, part);
        const bool isWhole = eachRow(m_report, table, [&](const QStringList &row) {
            const QStringList cells = shape.cells(row);
            if (!m_book.writeRow(shape, cells)) { // on the next sheet, then
                m_book.addFilters();
                begin(table, shape, ++part);
                m_book.writeRow(shape, cells);
            }
            return m_progress.passRow();
        });
        m_book.addFilters();
        return isWhole && m_progress.goOn();
    }

    /// What the columns of every table hold.
    void addDictionary()
    {
        const QList<QStringList> rows = tableDictionary(TableProfile::Spreadsheet, m_words);
        const QList<TableColumn> columns(rows.constFirst().size());
        m_book.begin(m_words.phrase("ReportTables", "Columns"), columns, rows.constFirst());
        for (const QStringList &row : rows.sliced(1))
            m_book.writeWords(row);
    }

    Result<QByteArray> bytes() { return m_book.bytes(); }

private:
    static qint64 rowsOf(const Report &report)
    {
        qint64 rows = 0;
        for (const ReportTable table : everyReportTable)
            rows += rowCount(report, table);
        return rows;
    }

    void begin(ReportTable table, const TableShape &shape, int part)
    {
        const QString title = tableTitle(table, m_words);
        QStringList header;
        for (const TableColumn &column : shape.columns())
            header << m_spreadsheet.header(column);
        m_book.begin(part == 1 ? title : u"%1 %2"_s.arg(title).arg(part), shape.columns(), header);
    }

    ReportWords m_words;
    SpreadsheetWords m_spreadsheet;
    const Report &m_report;
    Steps m_progress;
    Workbook m_book;
};

} // namespace

Result<QByteArray> renderXlsx(const Report &report, const Progress &progress)
{
    Sheets sheets(report, progress);
    for (const ReportTable table : everyReportTable) {
        if (!sheets.add(table))
            return std::unexpected(reportCancelled());
    }
    sheets.addDictionary();
    return sheets.bytes();
}

} // namespace Postilla
