// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/filebytes.h"

#include "intake/intake.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace Postilla {

namespace {

std::unexpected<Error> tooLarge(const QString &path, qint64 size)
{
    const QLocale locale;
    return std::unexpected(
        Error(ErrorCode::FileTooLarge,
              QCoreApplication::translate("Intake", "The file is too large (%1)")
                  .arg(locale.formattedDataSize(size)),
              path,
              QCoreApplication::translate("Intake", "An article may have up to %1; split the file.")
                  .arg(locale.formattedDataSize(largestArticle))));
}

std::unexpected<Error> unreadable(const QString &path, const QString &what)
{
    return std::unexpected(
        Error(ErrorCode::FileUnreadable, what, path,
              QCoreApplication::translate("Intake", "Check what it is and whether you may read it.")));
}

} // namespace

Result<QByteArray> readBytes(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return std::unexpected(Error(ErrorCode::FileMissing,
                                     QCoreApplication::translate("Intake", "The file does not exist"), path,
                                     QCoreApplication::translate("Intake", "Check the path.")));
    }
    if (!info.isFile()) // opening a pipe would wait for ever
        return unreadable(path, QCoreApplication::translate("Intake", "This is not a file"));
    if (info.size() > largestArticle)
        return tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(
            path,
            QCoreApplication::translate("Intake", "The file cannot be read (%1)").arg(file.errorString()));
    const QByteArray bytes = file.read(largestArticle + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(
            path,
            QCoreApplication::translate("Intake", "The file cannot be read (%1)").arg(file.errorString()));
    if (bytes.size() > largestArticle) // it has grown since, or a file system that knows no sizes
        return tooLarge(path, bytes.size());
    return bytes;
}

} // namespace Postilla
