// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/libraryfile.h"

#include "store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The database header, https://sqlite.org/fileformat.html#the_database_header
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr int headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int applicationIdAt = 68;

std::unexpected<Error> fail(ErrorCode code, const QString &what, const QString &where, const QString &advice)
{
    return std::unexpected(Error(code, what, where, advice));
}

std::unexpected<Error> foreign(const QString &path)
{
    return fail(ErrorCode::LibraryForeign, Store::tr("This file is not a library"), path,
                Store::tr("Choose a library, or import the file into one."));
}

/// In the file format 1 stands for 65,536.
qint64 pageSize(const QByteArray &header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return size == 1 ? 65536 : size;
}

} // namespace

Error missingFolder(const QString &folder)
{
    return {ErrorCode::FileMissing, Store::tr("The folder does not exist"), folder,
            Store::tr("Make the folder first, or choose another.")};
}

LibraryFile::LibraryFile(QString path, const FileSystem &fileSystem)
    : m_path(std::move(path))
    , m_folder(QFileInfo(m_path).absolutePath())
    , m_fileSystem(fileSystem)
{
}

Result<void> LibraryFile::checkCreatable() const
{
    if (QFileInfo::exists(m_path)) {
        return fail(ErrorCode::LibraryExists, Store::tr("There is a file of that name already"), m_path,
                    Store::tr("Choose another name, or open the file."));
    }
    if (!QFileInfo(m_folder).isDir())
        return std::unexpected(missingFolder(m_folder));
    if (auto place = checkPlace(); !place)
        return place;
    return checkWritable();
}

Result<void> LibraryFile::checkOpenable(Database::Mode mode) const
{
    const QFileInfo file(m_path);
    if (!file.exists()) {
        return fail(ErrorCode::LibraryMissing, Store::tr("There is no library here"), m_path,
                    Store::tr("Check the name. Importing articles makes a new library."));
    }
    if (!file.isFile())
        return foreign(m_path);
    if (auto place = checkPlace(); !place)
        return place;
    if (auto header = checkHeader(); !header)
        return header;
    return mode == Database::Mode::ReadWrite ? checkWritable() : Result<void>();
}

bool LibraryFile::isProtected() const
{
    return !QFileInfo(m_path).isWritable() || !QFileInfo(m_folder).isWritable();
}

bool LibraryFile::isImmutable() const
{
    return !QFileInfo(m_folder).isWritable() && !hasPendingLog();
}

Result<void> LibraryFile::checkPlace() const
{
    const QString network = m_fileSystem.networkName(m_path);
    if (network.isEmpty())
        return {};
    return fail(
        ErrorCode::LibraryOnNetwork,
        Store::tr(
            "The library lies on a network file system (%1), where two programs at once could damage it")
            .arg(network),
        m_path, Store::tr("Move it to a disk of this computer."));
}

Result<void> LibraryFile::checkWritable() const
{
    const QFileInfo file(m_path);
    if (file.exists() && !file.isWritable()) {
        return fail(ErrorCode::LibraryReadOnly, Store::tr("The library is write-protected"), m_path,
                    Store::tr("Give yourself the right to write it, or open a copy of it."));
    }
    if (!QFileInfo(m_folder).isWritable()) {
        return fail(ErrorCode::LibraryReadOnly, Store::tr("The folder of the library is write-protected"),
                    m_folder,
                    Store::tr("Give yourself the right to write in the folder, or open a copy elsewhere."));
    }
    return {};
}

Result<void> LibraryFile::checkHeader() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, Store::tr("The library cannot be read"), m_path,
                    Store::tr("Give yourself the right to read it."));
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(magic) ||
        qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId)
        return foreign(m_path);
    const qint64 stated = pageSize(header) * qFromBigEndian<quint32>(header.constData() + pageCountAt);
    // While a log is pending the header may run ahead of the file: the log completes it.
    if (file.size() < stated && !hasPendingLog()) {
        return fail(
            ErrorCode::LibraryDamaged,
            Store::tr("The library is cut short: %1 of %2 bytes are there").arg(file.size()).arg(stated),
            m_path,
            Store::tr("Go on from the latest backup, and keep this file: much of it can still be read."));
    }
    return {};
}

bool LibraryFile::hasPendingLog() const
{
    return QFileInfo(m_path + u"-wal"_s).size() > 0;
}

} // namespace Postilla
