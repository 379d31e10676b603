// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrator.h"

#include "store/database.h"
#include "store/statement.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QStringList schemaFiles()
{
    return QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

/// Its four digits.
int numberOf(const QString &fileName)
{
    return fileName.first(4).toInt();
}

/// The statements of a schema file: each ends with a semicolon at the end of a line, triggers are not used.
QStringList statementsOf(const QString &fileName)
{
    QFile file(u":/schema/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
}

Error newerSchema(const QString &path, int schema)
{
    return {ErrorCode::LibraryNewer,
            Store::tr("A later version of Postilla wrote this library (schema %1, this "
                      "program knows up to %2)")
                .arg(schema)
                .arg(Migrator::newestSchema()),
            path, Store::tr("Update Postilla, then open the library again.")};
}

Error outdatedSchema(const QString &path)
{
    return {
        ErrorCode::LibraryOutdated,
        Store::tr("The library was made before the first release of Postilla, in a form that is not read any "
                  "more"),
        path, Store::tr("Import the articles into a new library.")};
}

Error olderSchema(const QString &path)
{
    return {ErrorCode::LibraryReadOnly,
            Store::tr("The library is of an earlier version and cannot be brought up to "
                      "date, because it may not be written"),
            path, Store::tr("Open a copy that can be written.")};
}

} // namespace

int Migrator::newestSchema()
{
    return numberOf(schemaFiles().constLast());
}

Result<void> Migrator::migrate()
{
    auto found = schema();
    if (!found)
        return std::unexpected(found.error());
    if (*found > newestSchema())
        return std::unexpected(newerSchema(m_database.path(), *found));
    const QStringList files = schemaFiles();
    if (*found != 0 && *found < numberOf(files.constFirst()))
        return std::unexpected(outdatedSchema(m_database.path()));
    if (*found < newestSchema() && m_database.mode() == Database::Mode::ReadOnly)
        return std::unexpected(olderSchema(m_database.path()));
    for (const QString &file : files) {
        if (numberOf(file) <= *found)
            continue;
        if (auto applied = apply(file); !applied)
            return applied;
    }
    return {};
}

Result<int> Migrator::schema()
{
    auto statement = Statement::prepare(m_database, u"PRAGMA user_version"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->next().transform([&](bool) { return static_cast<int>(statement->integer(0)); });
}

Result<void> Migrator::apply(const QString &file)
{
    const int number = numberOf(file);
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto current = schema();
    if (!current)
        return std::unexpected(current.error());
    // Another process may have applied it while this one waited for the lock.
    if (*current >= number)
        return {};
    for (const QString &sql : statementsOf(file)) {
        if (auto done = m_database.execute(sql); !done)
            return done;
    }
    if (auto done = m_database.execute(u"PRAGMA user_version = %1"_s.arg(number)); !done)
        return done;
    return transaction->commit();
}

} // namespace Postilla
