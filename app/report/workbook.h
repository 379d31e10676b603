// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/report.h"
#include "report/spreadsheetwords.h"
#include "report/tableshape.h"

#include <QByteArray>
#include <QString>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace Postilla {

/// An XLSX workbook while it is put together: sheets, and cells that have the types of their columns.
class Workbook
{
public:
    /// Bears title, analyst and time of the report, so that one report is the same bytes each time.
    Workbook(const Report &report, const SpreadsheetWords &words);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// A sheet with its header, which stays in view. Sheets are written one after the other.
    void begin(const QString &title, const QList<TableColumn> &columns, const QStringList &header);
    /// The next row; false where the sheet takes no more.
    bool writeRow(const TableShape &shape, const QStringList &cells);
    /// The same, each cell as the words that it is.
    bool writeWords(const QStringList &cells);
    /// Filters for the rows that were written.
    void addFilters();

    /// Ends the workbook. DiskFull where there was no room for its temporary files.
    Result<QByteArray> bytes();

private:
    void describe(const Report &report);
    bool nextRow();
    void write(int place, const TableColumn &column, const QString &cell);
    void writeText(int place, QString text);

    const SpreadsheetWords &m_words;
    QByteArray m_temporary;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_moment = nullptr;
    /// Of the sheet at hand, the header being row 0.
    quint32 m_row = 0;
    int m_columns = 0;
    const char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace Postilla
