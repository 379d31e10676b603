// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/entityids.h"
#include "store/filesystem.h"
#include "store/rankfunction.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <vector>

namespace Postilla {

class LibraryFile;

/// One connection to a library, a SQLite file. It belongs to the thread that opened it.
class Database
{
public:
    enum class Mode {
        ReadWrite, ///< brings an older schema up to date
        ReadOnly,  ///< changes nothing, works on a write-protected file or folder as well
    };

    /// Makes a new, empty library. LibraryExists where there is a file already, LibraryReadOnly where the
    /// folder cannot be written, LibraryOnNetwork, DiskFull; a failure leaves no file behind.
    static Result<std::unique_ptr<Database>> create(const QString &path,
                                                    const FileSystem &fileSystem = FileSystem::system());
    /// Opens a library that exists. LibraryMissing, LibraryForeign, LibraryNewer, LibraryOutdated,
    /// LibraryReadOnly, LibraryLocked, LibraryDamaged, LibraryOnNetwork, DiskFull.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode = Mode::ReadWrite,
                                                  const FileSystem &fileSystem = FileSystem::system());
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Absolute path of the library.
    const QString &path() const { return m_path; }
    Mode mode() const { return m_mode; }

    /// Runs one statement that gives no rows.
    Result<void> execute(const QString &sql);
    /// LibraryMissing where the file that was opened is no longer at its path, moved, deleted or replaced:
    /// what is written from then on would be lost with the connection.
    Result<void> checkPlace() const;
    /// Grows whenever another connection, of this process or another, has committed; its own commits do not
    /// count. https://sqlite.org/pragma.html#pragma_data_version
    Result<qint64> dataVersion();
    EntityIds &entityIds() { return m_entityIds; }
    /// Makes postilla_rank(document_index) usable in this connection; see RankFunction::prepare().
    Result<bool> prepareRank();

private:
    friend class Statement;

    Database(const QString &path, Mode mode);
    static Result<std::unique_ptr<Database>> connect(const QString &path, Mode mode,
                                                     const QString &options = {}, const QString &uri = {});
    static Result<std::unique_ptr<Database>> connectForReading(const LibraryFile &file, const QString &path);
    Result<void> configure();
    Result<void> format();
    Result<QSqlQuery> takeQuery(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);

    QString m_path;
    Mode m_mode;
    /// Inode of the file that was opened; 0 while none is.
    quint64 m_inode = 0;
    QString m_connection;
    EntityIds m_entityIds;
    RankFunction m_rank;
    /// Prepared queries that nobody steps through now, by their SQL.
    QHash<QString, std::shared_ptr<std::vector<QSqlQuery>>> m_idle;
};

} // namespace Postilla
