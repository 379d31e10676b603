// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportwords.h"
#include "report/tablecolumns.h"

namespace Postilla {

/// What a table's headers and cells are called in the language of the report.
class SpreadsheetWords
{
public:
    explicit SpreadsheetWords(const ReportWords &words)
        : m_words(words)
    {
    }

    QString header(const TableColumn &column) const;
    QString description(const TableColumn &column) const;
    /// Of a cell of the data profile: codes as words, and what one groups rows by is never blank ("not
    /// stated").
    QString cell(const TableColumn &column, const QString &cell) const;
    /// The same as a spreadsheet program is to read it in a CSV file: decimals in the sign of the language,
    /// and "'" before what it would take for a formula (OWASP, CSV Injection).
    QString csvCell(const TableColumn &column, const QString &cell) const;
    /// Between the cells of a CSV file: ";" where "," is the decimal sign.
    char separator() const;

private:
    QString codeWord(const QString &code) const;

    const ReportWords &m_words;
};

} // namespace Postilla
