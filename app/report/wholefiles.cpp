// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wholefiles.h"

#include "base/uuid.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

QString pathOf(const QIODevice &device)
{
    const auto *const file = qobject_cast<const QFileDevice *>(&device);
    return file ? file->fileName() : QString();
}

Error writeFailure(const QFileDevice &file, const QString &path)
{
    // a file keeps the words of the system's error, but not always its kind
    if (file.errorString() == qt_error_string(ENOSPC) || file.errorString() == qt_error_string(EDQUOT)) {
        return Error(ErrorCode::DiskFull, QCoreApplication::translate("ReportWriter", "The disk is full"),
                     path,
                     QCoreApplication::translate("ReportWriter",
                                                 "Make room, or choose another place; nothing was written."));
    }
    return Error(ErrorCode::FileUnwritable,
                 QCoreApplication::translate("ReportWriter", "The report cannot be written (%1)")
                     .arg(file.errorString()),
                 path,
                 QCoreApplication::translate("ReportWriter", "Choose another place; nothing was written."));
}

bool writeAll(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 taken = device.write(bytes.data(), bytes.size());
        if (taken <= 0)
            return false;
        bytes = bytes.sliced(taken);
    }
    return true;
}

bool flushAll(QFileDevice &file)
{
    return file.flush() || file.flush();
}

namespace {

Error unwritable(const QString &what, const QString &path)
{
    return Error(ErrorCode::FileUnwritable, what, path,
                 QCoreApplication::translate("ReportWriter", "Choose another place; nothing was written."));
}

/// Another name for what is there, beside it, by which it can come back: what a link points to, so that the
/// link stays one. Empty where nothing is there, or no name can be given.
QString keptAside(const QString &place)
{
    const QFileInfo there(place);
    if (!there.exists())
        return {};
    const QString aside = u"%1/.postilla-%2"_s.arg(there.path(), newUuid());
    const bool isLinked =
        ::link(QFile::encodeName(place).constData(), QFile::encodeName(aside).constData()) == 0;
    return isLinked || QFile::copy(place, aside) ? aside : QString();
}

} // namespace

struct WholeFile
{
    std::unique_ptr<QSaveFile> file;
    /// Where it comes to stand: where a link at its path leads to.
    QString place = {};
    bool wasThere = false;
    /// What was there before, where it could be kept.
    QString before = {};
    bool isInPlace = false;

    bool moveInPlace()
    {
        const QFileInfo there(file->fileName());
        wasThere = there.exists();
        place = wasThere ? there.canonicalFilePath() : there.absoluteFilePath();
        before = keptAside(place);
        isInPlace = file->commit();
        return isInPlace;
    }
    void takeBack()
    {
        if (isInPlace && !wasThere)
            QFile::remove(place);
        else if (isInPlace && !before.isEmpty())
            std::rename(QFile::encodeName(before).constData(), QFile::encodeName(place).constData());
        isInPlace = false;
    }
};

WholeFiles::WholeFiles() = default;
WholeFiles::WholeFiles(WholeFiles &&other) noexcept
    : m_files(std::exchange(other.m_files, {}))
    , m_folder(std::exchange(other.m_folder, {}))
{
}

WholeFiles::~WholeFiles()
{
    for (const WholeFile &file : m_files) {
        if (!file.before.isEmpty())
            QFile::remove(file.before);
    }
    m_files.clear();
    if (!m_folder.isEmpty())
        QDir().rmdir(m_folder); // what holds files stays
}

Result<void> WholeFiles::addFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return {};
    if (!QDir().mkdir(folder.path()))
        return std::unexpected(
            unwritable(QCoreApplication::translate("ReportWriter", "The folder cannot be made"), path));
    m_folder = folder.path();
    return {};
}

Result<void> WholeFiles::add(const QString &path, const std::function<Result<bool>(QIODevice &)> &content)
{
    // the new file would take the place of a device, whatever it stands for
    if (const QFileInfo old(path); old.exists() && !old.isFile())
        return std::unexpected(unwritable(
            QCoreApplication::translate("ReportWriter", "What is there is not an ordinary file"), path));
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return std::unexpected(writeFailure(*file, path));
    const auto wentIn = content(*file);
    if (!wentIn)
        return std::unexpected(wentIn.error());
    if (!*wentIn || !flushAll(*file))
        return std::unexpected(writeFailure(*file, path));
    m_files.push_back({std::move(file)});
    return {};
}

Result<void> WholeFiles::add(const QString &path, const QByteArray &content)
{
    return add(path, [&](QIODevice &device) { return writeAll(device, content); });
}

Result<QString> WholeFiles::firstHash() const
{
    const QSaveFile &file = *m_files.front().file;
    QFile written; // read where it stands: it has no name yet
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool wasOpened =
        written.open(::dup(file.handle()), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (!wasOpened || !written.seek(0) || !hash.addData(&written))
        return std::unexpected(writeFailure(written, file.fileName()));
    return QString::fromLatin1(hash.result().toHex());
}

Result<QStringList> WholeFiles::commit()
{
    QStringList paths;
    for (WholeFile &file : m_files) {
        if (!file.moveInPlace()) {
            const Error why = writeFailure(*file.file, file.file->fileName());
            takeBack();
            return std::unexpected(why);
        }
        paths << file.file->fileName();
    }
    return paths;
}

void WholeFiles::takeBack()
{
    for (WholeFile &file : m_files)
        file.takeBack();
}

} // namespace Postilla
