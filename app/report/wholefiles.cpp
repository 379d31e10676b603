// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wholefiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Postilla {

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

WholeFiles::WholeFiles() = default;
WholeFiles::~WholeFiles() = default;

Result<void> WholeFiles::add(const QString &path, const std::function<Result<bool>(QIODevice &)> &content)
{
    // the new file would take the place of a device, whatever it stands for
    if (const QFileInfo old(path); old.exists() && !old.isFile()) {
        return std::unexpected(
            Error(ErrorCode::FileUnwritable,
                  QCoreApplication::translate("ReportWriter", "What is there is not an ordinary file"), path,
                  QCoreApplication::translate("ReportWriter", "Choose another place; nothing was written.")));
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return std::unexpected(writeFailure(*file, path));
    const auto wentIn = content(*file);
    if (!wentIn)
        return std::unexpected(wentIn.error());
    if (!*wentIn || !flushAll(*file))
        return std::unexpected(writeFailure(*file, path));
    m_files.push_back(std::move(file));
    return {};
}

Result<void> WholeFiles::add(const QString &path, const QByteArray &content)
{
    return add(path, [&](QIODevice &device) { return writeAll(device, content); });
}

Result<QStringList> WholeFiles::commit()
{
    QStringList paths;
    for (const auto &file : m_files) {
        if (!file->commit())
            return std::unexpected(writeFailure(*file, file->fileName()));
        paths << file->fileName();
    }
    return paths;
}

} // namespace Postilla
