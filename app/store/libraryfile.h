// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/database.h"
#include "store/filesystem.h"

#include <QString>

namespace Postilla {

/// FileMissing, for a folder that is to take a new file.
Error missingFolder(const QString &folder);

/// What can be told of a library from its file, before SQLite touches it.
class LibraryFile
{
public:
    /// "Post" in ASCII: the application_id in the header of every library.
    static constexpr quint32 applicationId = 0x506f7374;

    LibraryFile(QString path, const FileSystem &fileSystem);

    /// LibraryExists, LibraryOnNetwork, FileMissing (the folder), LibraryReadOnly (the folder).
    Result<void> checkCreatable() const;
    /// LibraryMissing, LibraryOnNetwork, FileUnreadable, LibraryForeign, LibraryDamaged; for Mode::ReadWrite
    /// LibraryReadOnly.
    Result<void> checkOpenable(Database::Mode mode) const;
    /// True where nothing may be written, and SQLite would only look.
    bool isProtected() const;
    /// True where SQLite could not keep its -wal and -shm files beside the library, and needs none.
    bool isImmutable() const;

private:
    Result<void> checkPlace() const;
    Result<void> checkWritable() const;
    Result<void> checkHeader() const;
    bool hasPendingLog() const;

    QString m_path;
    QString m_folder;
    const FileSystem &m_fileSystem;
};

} // namespace Postilla
