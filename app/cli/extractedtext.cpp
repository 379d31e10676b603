// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/extractedtext.h"

#include "cli/cli.h"

#include "library/markfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Postilla {

QCommandLineOption textOutOption()
{
    return {u"text-out"_s, Cli::tr("Writes the text of each HTML file there, in which its offsets count."),
            Cli::tr("FOLDER")};
}

Result<void> writeExtractedText(const MarkedFile &file, const QString &folder)
{
    if (!file.isExtracted || folder.isEmpty())
        return {};
    const QString path = QDir(folder).filePath(QFileInfo(file.path).completeBaseName() + u".txt"_s);
    QSaveFile target(path);
    if (QDir().mkpath(folder) && target.open(QIODevice::WriteOnly) && target.write(file.text.toUtf8()) >= 0 &&
        target.commit())
        return {};
    return std::unexpected(Error(ErrorCode::FileUnwritable, Cli::tr("The text could not be written"), path,
                                 target.errorString()));
}

} // namespace Postilla
