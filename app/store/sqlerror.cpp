// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlerror.h"

#include "store/store.h"

namespace Postilla {

namespace {

enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    CorruptIndex = 267, ///< said by FTS5 of its own tables
    ShortRead = 522,
    WriteFailed = 778, ///< a quota or a file size limit, too
    SharedMemorySize = 4874,
};

int extendedCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

int primaryCode(const QSqlError &error)
{
    return extendedCode(error) & 0xff;
}

bool isDiskFull(const QSqlError &error)
{
    return primaryCode(error) == Full || extendedCode(error) == WriteFailed ||
           extendedCode(error) == SharedMemorySize;
}

} // namespace

bool isBusy(const QSqlError &error)
{
    return primaryCode(error) == Busy || primaryCode(error) == Locked;
}

Error searchIndexDamaged(const QString &path)
{
    return {ErrorCode::SearchIndexDamaged, Store::tr("The search index is damaged or not whole"), path,
            Store::tr("The texts are safe, and it can be made anew from them.")};
}

Error storeError(const QSqlError &error, const QString &path)
{
    if (isDiskFull(error)) {
        return {ErrorCode::DiskFull, Store::tr("The disk is full or takes nothing more: nothing was saved"),
                path, Store::tr("Make room on that disk, then try again.")};
    }
    if (extendedCode(error) == CorruptIndex)
        return searchIndexDamaged(path);
    if (extendedCode(error) == ShortRead || primaryCode(error) == Corrupt) {
        return {ErrorCode::LibraryDamaged, Store::tr("The library is damaged"), path,
                Store::tr("Go on from the latest backup, and keep this file: much of it can still be read.")};
    }
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return {ErrorCode::LibraryLocked,
                Store::tr("Another program has kept the library locked for 5 seconds"), path,
                Store::tr("Close the other program or wait for it, then try again.")};
    case ReadOnly:
    case CannotOpen:
        return {ErrorCode::LibraryReadOnly, Store::tr("The library cannot be written"), path,
                Store::tr("Give yourself the right to write the file and its folder, or open a copy of it.")};
    case NotADatabase:
        return {ErrorCode::LibraryForeign, Store::tr("This file is not a library"), path,
                Store::tr("Choose a library, or import the file into one.")};
    default:
        return {ErrorCode::StoreFailed, Store::tr("The library could not be read or written"), path,
                error.databaseText()};
    }
}

} // namespace Postilla
