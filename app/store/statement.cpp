// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/database.h"
#include "store/retry.h"

#include <QSqlRecord>

#include <utility>

namespace Postilla {

Result<Statement> Statement::prepare(Database &database, const QString &sql)
{
    auto query = database.takeQuery(sql);
    if (!query)
        return std::unexpected(query.error());
    return Statement(database, sql, std::move(*query));
}

Statement::Statement(Database &database, QString sql, QSqlQuery query)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_query(std::move(query))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_sql(std::move(other.m_sql))
    , m_query(std::move(other.m_query))
    , m_ran(other.m_ran)
    , m_changes(other.m_changes)
{
}

Statement::~Statement()
{
    if (m_database)
        m_database->giveBack(m_sql, std::move(m_query));
}

void Statement::bindOne(int place, const QVariant &value)
{
    m_query.bindValue(place, value);
}

Result<void> Statement::run()
{
    auto executed = execute();
    m_changes = m_query.numRowsAffected();
    // Otherwise a statement that reads keeps its snapshot, and one that writes its lock.
    m_query.finish();
    return executed;
}

Result<bool> Statement::next()
{
    if (!m_ran) {
        if (auto executed = execute(); !executed)
            return std::unexpected(executed.error());
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return std::unexpected(storeError(m_query.lastError(), m_database->path()));
    return false;
}

int Statement::columnCount() const
{
    return m_query.record().count();
}

Result<void> Statement::execute()
{
    m_ran = true;
    if (!retryWhileBusy([this] { return m_query.exec() ? QSqlError() : m_query.lastError(); }))
        return std::unexpected(storeError(m_query.lastError(), m_database->path()));
    return {};
}

} // namespace Postilla
