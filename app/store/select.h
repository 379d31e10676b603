// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/statement.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace Postilla {

/// All rows of `sql`, each as `read` makes it of a Statement.
template <typename Read, typename... Values>
auto select(Database &database, const QString &sql, Read read, const Values &...values)
{
    auto statement = Statement::prepare(database, sql);
    using Rows = decltype(statement->all(read));
    if (!statement)
        return Rows(std::unexpected(statement.error()));
    statement->bind(values...);
    return statement->all(read);
}

/// The same with values of which only the run of the program knows how many there are.
template <typename Read>
auto selectWith(Database &database, const QString &sql, const QVariantList &values, Read read)
{
    auto statement = Statement::prepare(database, sql);
    using Rows = decltype(statement->all(read));
    if (!statement)
        return Rows(std::unexpected(statement.error()));
    for (int place = 0; place < values.size(); ++place)
        statement->bindOne(place, values.at(place));
    return statement->all(read);
}

/// The first of the rows; the error that `missing()` makes where there is none.
template <typename T, typename Missing>
Result<T> firstOf(const Result<QList<T>> &rows, Missing missing)
{
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::unexpected(missing());
    return rows->constFirst();
}

} // namespace Postilla
