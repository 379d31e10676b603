// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "cli/console.h"

#include <QCommandLineOption>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Postilla {

/// What stands in a row under a column.
struct Cell
{
    /// Numbers with "." and without grouping; empty: not stated.
    QString text;
    /// Written as a number where the format knows them.
    bool isNumber = false;

    static Cell ofNumber(qsizetype number) { return {QString::number(number), true}; }
};

/// The cells of a row as texts, and under the names of their columns: null for what is not stated.
QStringList rowTexts(const QList<Cell> &row);
QJsonObject rowObject(const QStringList &columns, const QList<Cell> &row);

/// Writes a table whose columns have fixed names: CSV, or JSON, a list of objects with null for what is not
/// stated.
class RowPrinter
{
public:
    /// "csv" or "json"; ErrorCode::BadArgument for another.
    static Result<std::unique_ptr<RowPrinter>> make(const QString &format, const QStringList &columns);
    virtual ~RowPrinter() = default;

    /// A cell for each column.
    virtual void add(const QList<Cell> &row) = 0;
    virtual void finish(Console &console) = 0;
};

/// --format, for the verbs that print such a table.
QCommandLineOption formatOption();

} // namespace Postilla
