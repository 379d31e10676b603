// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/site.h"

#include "base/uuid.h"
#include "store/database.h"
#include "store/statement.h"

#include <QFile>
#include <QSysInfo>

#include <optional>

#include <sys/stat.h>
#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// What tells a file from its copies. The id of the file system rather than of the device, which may change
/// when the computer starts again.
struct FileIdentity
{
    QString machine;
    QString filesystem;
    QString inode;
};

FileIdentity identityOf(const QString &path)
{
    static const QString machine = QString::fromLatin1(QSysInfo::machineUniqueId()); // read from a file
    const QByteArray name = QFile::encodeName(path);
    struct statvfs filesystem = {};
    struct stat file = {};
    ::statvfs(name.constData(), &filesystem);
    ::stat(name.constData(), &file);
    return {machine, QString::number(filesystem.f_fsid, 16), QString::number(file.st_ino)};
}

/// 0 → A, 25 → Z, 26 → AA.
QString letterAt(int place)
{
    QString letter;
    for (int rest = place; rest >= 0; rest = rest / 26 - 1)
        letter.prepend(QChar(u'A' + rest % 26));
    return letter;
}

Result<QString> freeLetter(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT letter FROM site"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto taken = statement->all([](const Statement &row) { return row.text(0); });
    if (!taken)
        return std::unexpected(taken.error());
    int place = 0;
    while (taken->contains(letterAt(place)))
        ++place;
    return letterAt(place);
}

Result<std::optional<Site>> knownSite(Database &database, const FileIdentity &file)
{
    auto known = Statement::prepare(
        database, u"SELECT uuid, letter FROM site WHERE machine = ? AND filesystem = ? AND inode = ?"_s);
    if (!known)
        return std::unexpected(known.error());
    known->bind(file.machine, file.filesystem, file.inode);
    return known->next().transform([&](bool found) {
        return found ? std::optional(Site{known->text(0), known->text(1)}) : std::nullopt;
    });
}

} // namespace

Result<QString> Site::expectedLetter(Database &database)
{
    return knownSite(database, identityOf(database.path())).and_then([&](const std::optional<Site> &site) {
        return site ? Result<QString>(site->letter) : freeLetter(database);
    });
}

Result<Site> Site::ofFile(Database &database, qint64 time)
{
    const FileIdentity file = identityOf(database.path());
    const auto known = knownSite(database, file);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return **known;

    const auto letter = freeLetter(database);
    if (!letter)
        return std::unexpected(letter.error());
    const Site site{newUuid(), *letter};
    return Statement::run(database,
                          u"INSERT INTO site (uuid, letter, machine, filesystem, inode, created) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s,
                          site.uuid, site.letter, file.machine, file.filesystem, file.inode, time)
        .transform([&] { return site; });
}

} // namespace Postilla
