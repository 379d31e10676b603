// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <type_traits>
#include <utility>

namespace Postilla {

class Database;

/// One prepared statement in use. Its text is compiled once a connection: the query goes back to the
/// Database when the Statement ends. Columns count from 0.
class Statement
{
public:
    static Result<Statement> prepare(Database &database, const QString &sql);
    /// Prepares, binds and runs a statement that gives no rows.
    template <typename... Values>
    static Result<void> run(Database &database, const QString &sql, const Values &...values)
    {
        auto statement = prepare(database, sql);
        if (!statement)
            return std::unexpected(statement.error());
        statement->bind(values...);
        return statement->run();
    }

    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    /// Gives the placeholders their values, from the first on, and makes the statement ready to run again.
    /// A null QString is stored as an empty text; an invalid QVariant as NULL.
    template <typename... Values>
    void bind(const Values &...values)
    {
        int place = 0;
        (bindOne(place++, toVariant(values)), ...);
        m_ran = false;
    }
    void bindOne(int place, const QVariant &value);

    /// Runs a statement that gives no rows.
    Result<void> run();
    /// How many rows the last run has changed.
    int changes() const { return m_changes; }
    /// Runs the statement at the first call; true while there is a row.
    Result<bool> next();
    /// Steps through all rows and makes a value of each.
    template <typename Read>
    auto all(Read read) -> Result<QList<std::invoke_result_t<Read, const Statement &>>>
    {
        QList<std::invoke_result_t<Read, const Statement &>> values;
        Result<bool> more = next();
        for (; more && *more; more = next())
            values.append(read(std::as_const(*this)));
        if (!more)
            return std::unexpected(more.error());
        return values;
    }

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const { return m_query.value(column); }
    int columnCount() const;

private:
    Statement(Database &database, QString sql, QSqlQuery query);
    static QVariant toVariant(const QString &text) { return text.isNull() ? QVariant(QString(u"")) : text; }
    template <typename Value>
    static QVariant toVariant(const Value &value)
    {
        return QVariant::fromValue(value);
    }
    static QVariant toVariant(const QVariant &value) { return value; }
    Result<void> execute();

    Database *m_database;
    QString m_sql;
    QSqlQuery m_query;
    bool m_ran = false;
    int m_changes = 0;
};

} // namespace Postilla
