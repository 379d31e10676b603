// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/report.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <functional>

namespace Postilla {

enum class ReportTable { Documents, Mentions, Claims };
inline constexpr std::array everyReportTable{ReportTable::Documents, ReportTable::Mentions,
                                             ReportTable::Claims};

/// "documents", "mentions", "claims"; ErrorCode::BadArgument for anything else.
Result<ReportTable> parseReportTable(QStringView name);
QString reportTableName(ReportTable table);

/// A column of a table: its header and what its cells hold.
struct TableColumn
{
    QString name;
    /// A type of CSV on the Web: "string", "integer", "decimal", "date", "boolean", "anyURI".
    QString type;
    /// One sentence, English.
    QString description;
};

QList<TableColumn> tableColumns(ReportTable table);

// The cells of one row under tableColumns(), in the data profile.
QStringList documentCells(const ReportDocument &document);
QStringList claimCells(const ReportDocument &document, const ReportClaim &claim);
/// Calls `row` with the cells of each mention.
void eachMention(const ReportDocument &document, const std::function<void(const QStringList &)> &row);

/// Writes the table's header and rows in the data profile: ISO dates, "." decimals, stable English codes,
/// offsets in code points of the stored text. An empty cell is something not known, not stated or not judged.
/// False where the device refused any of it.
bool writeTable(QIODevice &device, const Report &report, ReportTable table);

/// The CSVW description of the table in `fileName`, as JSON.
QByteArray tableDescription(const QString &fileName, ReportTable table);

} // namespace Postilla
