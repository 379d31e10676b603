// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "report/tablecolumns.h"
#include "report/tableprofile.h"

#include <QStringList>

#include <optional>

namespace Postilla {

/// Year, month and day as cells, as far as they are known.
QStringList dateParts(const std::optional<PartialDate> &date);

/// A table as one profile shows it: for people a date that may be a month or a year takes three columns,
/// year, month and day. Rows are those of eachRow().
class TableShape
{
public:
    TableShape(ReportTable table, TableProfile profile);

    const QList<TableColumn> &columns() const { return m_columns; }
    /// A row's cells under columns(), still codes and "." decimals.
    QStringList cells(const QStringList &row) const;
    /// The column as that row's cell in it is: what may be a number or text is either.
    const TableColumn &columnOf(qsizetype place, const QStringList &cells) const;

private:
    QList<TableColumn> m_columns;
    /// Where dates stand in a row that take three columns here.
    QList<qsizetype> m_partial;
    /// Where it says of a mention whether its value is a date.
    qsizetype m_sub = 0;
    /// The column of that value where it is a number, and where it is text.
    TableColumn m_number;
    TableColumn m_text;
};

} // namespace Postilla
