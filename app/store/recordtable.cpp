// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recordtable.h"

#include "store/database.h"
#include "store/documentindex.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

RecordTable documents()
{
    return {.noun = u"document"_s,
            .table = u"document"_s,
            .columns = {u"number"_s, u"current_version"_s, u"title"_s, u"outlet"_s, u"carrier"_s, u"origin"_s,
                        u"author"_s, u"published"_s, u"published_first"_s, u"published_last"_s,
                        u"published_known_by"_s, u"collected_on"_s, u"url"_s, u"language"_s, u"origin_file"_s,
                        u"state"_s, u"reliability"_s, u"abstract"_s, u"note"_s},
            .watched = {u"title"_s, u"current_version"_s},
            .withdraw = &DocumentIndex::withdraw,
            .derive = &DocumentIndex::add};
}

RecordTable versions()
{
    return {.noun = u"version"_s,
            .table = u"version"_s,
            .columns = {u"document"_s, u"number"_s, u"format"_s, u"content_hash"_s, u"boilerplate"_s,
                        u"origin_file"_s, u"created_at"_s}};
}

QStringList placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s);
}

} // namespace

const QList<RecordTable> &RecordTable::all()
{
    static const QList<RecordTable> tables{documents(), versions()};
    return tables;
}

Result<const RecordTable *> RecordTable::ofNoun(const QString &noun)
{
    const auto found = std::ranges::find(all(), noun, &RecordTable::noun);
    if (found != all().end())
        return &*found;
    return std::unexpected(
        Error(ErrorCode::BadArgument,
              QCoreApplication::translate("Store", "The library holds a kind of record that is not known"),
              noun, QCoreApplication::translate("Store", "Update Postilla, then try again.")));
}

Result<std::optional<RecordState>> RecordTable::read(Database &database, const QString &uuid) const
{
    auto statement = Statement::prepare(
        database, u"SELECT rev, removed, %1 FROM %2 WHERE uuid = ?"_s.arg(columns.join(u", "), table));
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
        state.row.insert(columns.at(column), QJsonValue::fromVariant(statement->value(column + 2)));
    return state;
}

Result<void> RecordTable::insert(Database &database, const QString &uuid, const QJsonObject &row) const
{
    auto statement = Statement::prepare(
        database, u"INSERT INTO %1 (uuid, rev, %2) VALUES (?, 1, %3)"_s.arg(
                      table, columns.join(u", "), placeholders(columns.size()).join(u", ")));
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

Result<void> RecordTable::setRemoved(Database &database, const QString &uuid, bool removed) const
{
    return Statement::run(database, u"UPDATE %1 SET rev = rev + 1, removed = ? WHERE uuid = ?"_s.arg(table),
                          removed, uuid);
}

} // namespace Postilla
