// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "store/database.h"
#include "store/libraryfile.h"
#include "store/publish.h"
#include "store/statement.h"
#include "store/store.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Error unwritable(const QString &where)
{
    return {ErrorCode::FileUnwritable, Store::tr("The backup cannot be written here"), where,
            Store::tr("Choose a folder in which you may write.")};
}

Error exists(const QString &target)
{
    return {ErrorCode::LibraryExists, Store::tr("There is a file of that name already"), target,
            Store::tr("Choose another name: a backup never replaces a file.")};
}

/// Whatever SQLite says while it writes the copy is about the copy.
Error aboutTarget(const Error &error, const QString &target)
{
    if (error.code() == ErrorCode::LibraryReadOnly || error.code() == ErrorCode::StoreFailed)
        return unwritable(target);
    return {error.code(), error.what(), error.code() == ErrorCode::DiskFull ? target : error.where(),
            error.advice()};
}

} // namespace

Result<void> backUp(Database &database, const QString &target)
{
    const QFileInfo file(target);
    if (file.exists())
        return std::unexpected(exists(file.absoluteFilePath()));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return std::unexpected(missingFolder(folder.absoluteFilePath()));
    if (!folder.isWritable())
        return std::unexpected(unwritable(folder.absoluteFilePath()));
    const QString part = partName(file.absoluteFilePath());
    auto done = Statement::run(database, u"VACUUM INTO ?"_s, part)
                    .transform_error([&](const Error &error) { return aboutTarget(error, target); })
                    .and_then([&] { return publish(part, file.absoluteFilePath()); });
    if (!done)
        discard(part);
    return done;
}

} // namespace Postilla
