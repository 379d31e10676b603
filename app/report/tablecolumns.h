// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reporttable.h"

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

namespace Postilla {

enum class CellType {
    Text,
    Integer,
    Decimal,
    Value,   ///< of a mention: a number, or text where it is a date or a period
    Partial, ///< EDTF: a day, a month or a year
    Date,
    Moment, ///< UTC, to the millisecond
    Boolean,
    Address,
};
/// The type's name in CSV on the Web: "string", "integer", "decimal", "date", "dateTime", "boolean",
/// "anyURI".
QLatin1StringView csvwType(CellType type);

/// What the words of a cell are.
enum class CellWords {
    Free,
    Names,    ///< of people, chips, tags … that one groups rows by: never translated
    Codes,    ///< codes of the report
    Category, ///< codes that one groups rows by
};
/// Between several in one cell.
inline constexpr QLatin1StringView cellSeparator{" | "};

/// A column of a table: its header and what its cells hold.
struct TableColumn
{
    /// Its header in the data profile, which never changes.
    QLatin1StringView name;
    CellType type = CellType::Text;
    /// Its header for people, a phrase of ReportLanguage in the context "ReportColumns".
    const char *title = nullptr;
    /// One sentence on what its cells hold, a phrase as the title is.
    const char *description = nullptr;
    CellWords words = CellWords::Free;
    /// A cell may hold several, with cellSeparator between them.
    bool holdsSeveral = false;
};

/// The column of that name, in whatever table.
const TableColumn &tableColumn(QStringView name);
/// In the data profile.
QList<TableColumn> tableColumns(ReportTable table);
/// Their headers in the data profile.
QStringList columnNames(ReportTable table);

} // namespace Postilla
