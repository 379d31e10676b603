// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testdata.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {
QString sourceDir()
{
    return QStringLiteral(POSTILLA_SOURCE_DIR);
}
} // namespace

QString dataPath(const QString &relative)
{
    return sourceDir() + u"/tests/data/"_s + relative;
}

QString corpusPath(const QString &relative)
{
    const QFileInfo info(sourceDir() + u"/../shared/corpus/"_s + relative);
    return info.exists() ? info.canonicalFilePath() : QString();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return file.readAll();
}

} // namespace Postilla::Test
