// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/libraryfile.h"
#include "store/migrator.h"
#include "store/publish.h"
#include "store/retry.h"
#include "store/sqlerror.h"
#include "store/statement.h"
#include "store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>

#include <sys/stat.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// 0 where there is no file.
quint64 inodeAt(const QString &path)
{
    struct stat file = {};
    return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? file.st_ino : 0;
}

} // namespace

Result<std::unique_ptr<Database>> Database::create(const QString &path, const FileSystem &fileSystem)
{
    const LibraryFile file(QFileInfo(path).absoluteFilePath(), fileSystem);
    if (auto creatable = file.checkCreatable(); !creatable)
        return std::unexpected(creatable.error());
    const QString target = QFileInfo(path).absoluteFilePath();
    const QString part = partName(target);
    auto made = connect(part, Mode::ReadWrite)
                    .and_then([](std::unique_ptr<Database> database) {
                        return database->format().and_then([&] { return Migrator(*database).migrate(); });
                    })
                    .and_then([&] { return publish(part, target); });
    if (made)
        return open(target, Mode::ReadWrite, fileSystem);
    discard(part);
    return std::unexpected(made.error());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const FileSystem &fileSystem)
{
    const LibraryFile file(QFileInfo(path).absoluteFilePath(), fileSystem);
    if (auto openable = file.checkOpenable(mode); !openable)
        return std::unexpected(openable.error());
    auto database = mode == Mode::ReadOnly ? connectForReading(file, path) : connect(path, mode);
    if (!database)
        return database;
    // Neither a new library nor a backup is in WAL mode yet.
    Result<void> ready =
        mode == Mode::ReadWrite ? (*database)->execute(u"PRAGMA journal_mode = WAL"_s) : Result<void>();
    ready = ready.and_then([&] { return Migrator(**database).migrate(); });
    if (!ready)
        return std::unexpected(ready.error());
    return database;
}

Database::Database(const QString &path, Mode mode)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_mode(mode)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_idle.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Mode mode, const QString &options,
                                                    const QString &uri)
{
    std::unique_ptr<Database> database(new Database(path, mode));
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    // No waiting inside SQLite: its handler sleeps up to 100 ms at a time, retryWhileBusy() one.
    sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s + options);
    sql.setDatabaseName(uri.isEmpty() ? database->path() : uri);
    if (!sql.open())
        return std::unexpected(storeError(sql.lastError(), database->path()));
    if (auto configured = database->configure(); !configured)
        return std::unexpected(configured.error());
    database->m_inode = inodeAt(database->path());
    return database;
}

Result<void> Database::checkPlace() const
{
    if (inodeAt(m_path) == m_inode)
        return {};
    return std::unexpected(Error(
        ErrorCode::LibraryMissing, Store::tr("The file of the library was moved, deleted or replaced"),
        m_path,
        Store::tr(
            "Nothing more is written to it. Put the file back in its place, or save what is open with a "
            "backup, and open that.")));
}

/// Where the file may be written a connection for reading is opened as any other, so that it can finish what
/// a killed program has left behind; that it writes nothing else is Transaction's care.
Result<std::unique_ptr<Database>> Database::connectForReading(const LibraryFile &file, const QString &path)
{
    if (!file.isProtected())
        return connect(path, Mode::ReadOnly);
    if (!file.isImmutable())
        return connect(path, Mode::ReadOnly, u";QSQLITE_OPEN_READONLY"_s);
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return connect(path, Mode::ReadOnly, u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s,
                   url.toString(QUrl::FullyEncoded) + u"?immutable=1"_s);
}

/// What holds for the connection only. FULL: an acknowledged save survives a power cut.
Result<void> Database::configure()
{
    return execute(u"PRAGMA foreign_keys = ON"_s)
        .and_then([this] { return execute(u"PRAGMA synchronous = FULL"_s); })
        .and_then([this] { return execute(u"PRAGMA cache_size = -65536"_s); });
}

/// What stays in the file from its making on. open() switches to WAL: without it nothing is left to be
/// written when the connection is closed.
Result<void> Database::format()
{
    return execute(u"PRAGMA page_size = 16384"_s).and_then([this] {
        return execute(u"PRAGMA application_id = %1"_s.arg(LibraryFile::applicationId));
    });
}

Result<void> Database::execute(const QString &sql)
{
    return Statement::run(*this, sql);
}

Result<qint64> Database::dataVersion()
{
    auto statement = Statement::prepare(*this, u"PRAGMA data_version"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->next().transform([&](bool) { return statement->integer(0); });
}

Result<bool> Database::prepareRank()
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return m_rank.prepare(*this, isSqlite ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr);
}

Result<QSqlQuery> Database::takeQuery(const QString &sql)
{
    auto &idle = m_idle[sql];
    if (idle && !idle->empty()) {
        QSqlQuery query = std::move(idle->back());
        idle->pop_back();
        return query;
    }
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!retryWhileBusy([&] { return query.prepare(sql) ? QSqlError() : query.lastError(); }))
        return std::unexpected(storeError(query.lastError(), m_path));
    return query;
}

void Database::giveBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    auto &idle = m_idle[sql];
    if (!idle)
        idle = std::make_shared<std::vector<QSqlQuery>>();
    idle->push_back(std::move(query));
}

} // namespace Postilla
