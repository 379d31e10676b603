// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "base/uuid.h"
#include "store/database.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Error unwritable(const QString &where)
{
    return {ErrorCode::FileUnwritable, tr("The backup cannot be written here"), where,
            tr("Choose a folder in which you may write.")};
}

Error exists(const QString &target)
{
    return {ErrorCode::LibraryExists, tr("There is a file of that name already"), target,
            tr("Choose another name: a backup never replaces a file.")};
}

/// Whatever SQLite says while it writes the copy is about the copy.
Error aboutTarget(const Error &error, const QString &target)
{
    if (error.code() == ErrorCode::LibraryReadOnly || error.code() == ErrorCode::StoreFailed)
        return unwritable(target);
    return {error.code(), error.what(), error.code() == ErrorCode::DiskFull ? target : error.where(),
            error.advice()};
}

bool flushToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool flushed = ::fsync(file) == 0;
    ::close(file);
    return flushed;
}

Result<void> publish(const QString &part, const QString &target)
{
    if (!flushToDisk(part))
        return std::unexpected(unwritable(target));
    // QFile::rename() refuses where the target exists, also where it has just come to be.
    if (!QFile::rename(part, target))
        return std::unexpected(QFileInfo::exists(target) ? exists(target) : unwritable(target));
    flushToDisk(QFileInfo(target).absolutePath());
    return {};
}

} // namespace

Result<void> backUp(Database &database, const QString &target)
{
    const QFileInfo file(target);
    if (file.exists())
        return std::unexpected(exists(file.absoluteFilePath()));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return std::unexpected(unwritable(folder.absoluteFilePath()));
    const QString part = u"%1.%2.part"_s.arg(file.absoluteFilePath(), newUuid().first(8));
    auto done = Statement::run(database, u"VACUUM INTO ?"_s, part)
                    .transform_error([&](const Error &error) { return aboutTarget(error, target); })
                    .and_then([&] { return publish(part, file.absoluteFilePath()); });
    if (!done)
        QFile::remove(part);
    return done;
}

} // namespace Postilla
