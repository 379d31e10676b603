// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/publish.h"

#include "base/uuid.h"
#include "store/store.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Error notPublished(const QString &target)
{
    if (QFileInfo::exists(target)) {
        return {ErrorCode::LibraryExists, Store::tr("There is a file of that name already"), target,
                Store::tr("Choose another name.")};
    }
    return {ErrorCode::FileUnwritable, Store::tr("The file cannot be written here"), target,
            Store::tr("Choose a folder in which you may write.")};
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

} // namespace

QString partName(const QString &target)
{
    return u"%1.%2.part"_s.arg(target, newUuid().first(8));
}

Result<void> publish(const QString &part, const QString &target)
{
    // QFile::rename() refuses where the target exists, also where it has just come to be.
    if (!flushToDisk(part) || !QFile::rename(part, target))
        return std::unexpected(notPublished(target));
    flushToDisk(QFileInfo(target).absolutePath());
    return {};
}

void discard(const QString &part)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(part + suffix);
}

} // namespace Postilla
