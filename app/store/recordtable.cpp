// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recordtable.h"

#include "store/database.h"
#include "store/statement.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// NULL as null: the driver gives it the type of its column, of which QJsonValue would make a value.
QJsonValue jsonAt(const Statement &statement, int column)
{
    return statement.isNull(column) ? QJsonValue() : QJsonValue::fromVariant(statement.value(column));
}

QStringList placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s);
}

} // namespace

Result<const RecordTable *> RecordTable::ofNoun(const QString &noun)
{
    const auto found = std::ranges::find(all(), noun, &RecordTable::noun);
    if (found != all().end())
        return &*found;
    return std::unexpected(Error(ErrorCode::BadArgument,
                                 Store::tr("The library holds a kind of record that is not known"), noun,
                                 Store::tr("Update Postilla, then try again.")));
}

Result<std::optional<RecordState>> RecordTable::read(Database &database, const QString &uuid) const
{
    auto statement = Statement::prepare(database, readSql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(uuid);
    const auto found = statement->next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    RecordState state{static_cast<int>(statement->integer(0)), statement->integer(1) != 0, {}};
    for (int column = 0; column < columns.size(); ++column)
        state.row.insert(columns.at(column), jsonAt(*statement, column + 2));
    return state;
}

Result<void> RecordTable::insert(Database &database, const QString &uuid, const QJsonObject &row) const
{
    auto statement = Statement::prepare(database, insertSql);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(uuid);
    for (int column = 0; column < columns.size(); ++column)
        statement->bindOne(column + 1, row.value(columns.at(column)).toVariant());
    return statement->run();
}

Result<void> RecordTable::update(Database &database, const QString &uuid, const QJsonObject &patch) const
{
    QStringList assignments;
    for (const QString &column : patch.keys())
        assignments.append(column + u" = ?"_s);
    auto statement = Statement::prepare(
        database, u"UPDATE %1 SET rev = rev + 1, %2 WHERE uuid = ?"_s.arg(table, assignments.join(u", ")));
    if (!statement)
        return std::unexpected(statement.error());
    int place = 0;
    for (const QJsonValue value : patch)
        statement->bindOne(place++, value.toVariant());
    statement->bindOne(place, uuid);
    return statement->run();
}

Result<void> RecordTable::put(Database &database, const QString &uuid, const RecordState &state) const
{
    QStringList assignments{u"rev = excluded.rev"_s, u"removed = excluded.removed"_s};
    for (const QString &column : columns)
        assignments.append(u"%1 = excluded.%1"_s.arg(column));
    auto statement = Statement::prepare(
        database,
        u"INSERT INTO %1 (uuid, rev, removed, %2) VALUES (?, ?, ?, %3) ON CONFLICT (uuid) DO UPDATE SET %4"_s
            .arg(table, columns.join(u", "), placeholders(columns.size()).join(u", "),
                 assignments.join(u", ")));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(uuid, state.rev, state.removed);
    for (int column = 0; column < columns.size(); ++column)
        statement->bindOne(column + 3, state.row.value(columns.at(column)).toVariant());
    return statement->run();
}

Result<void> RecordTable::setRemoved(Database &database, const QString &uuid, bool removed) const
{
    return Statement::run(database, u"UPDATE %1 SET rev = rev + 1, removed = ? WHERE uuid = ?"_s.arg(table),
                          removed, uuid);
}

} // namespace Postilla
