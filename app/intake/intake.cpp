// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include "document/boilerplate.h"
#include "document/contenthash.h"
#include "document/language.h"
#include "document/storedtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Postilla {

Result<IncomingDocument> readText(const QString &text)
{
    const StoredText stored = storeText(text);
    IncomingDocument incoming;
    incoming.version.text = stored.text;
    incoming.version.contentHash = contentHash(stored.text);
    incoming.version.boilerplate = boilerplateSpans(stored.text);
    incoming.original = stored.original;
    incoming.document.language = guessLanguage(stored.text);
    incoming.document.title = stored.text.trimmed().section(u'\n', 0, 0);
    return incoming;
}

Result<IncomingDocument> readHtml(const QString &html)
{
    return readText(html);
}

Result<IncomingDocument> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error(ErrorCode::FileMissing,
                                     QCoreApplication::translate("Intake", "The file does not exist"), path,
                                     QCoreApplication::translate("Intake", "Check the path.")));
    }
    auto incoming = readText(QString::fromUtf8(file.readAll()));
    if (incoming)
        incoming->document.originFile = incoming->version.originFile = QFileInfo(path).absoluteFilePath();
    return incoming;
}

} // namespace Postilla
