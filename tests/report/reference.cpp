// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reference.h"

#include "pdftools.h"
#include "support/testdata.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

void compareWithReference(const QByteArray &bytes, const QString &relative)
{
    QFile reference(dataPath(relative));
    if (reference.open(QIODevice::ReadOnly) && reference.readAll() == bytes)
        return;
    QFile actual(QFileInfo(relative).fileName());
    const bool isLeft = actual.open(QIODevice::WriteOnly) && actual.write(bytes) == bytes.size();
    QFAIL(qPrintable(u"not as %1; see %2"_s.arg(
        reference.fileName(), isLeft ? QFileInfo(actual).absoluteFilePath() : actual.errorString())));
}

void compareWithReference(const QImage &page, const QString &relative)
{
    constexpr int tolerated = 30;
    const QImage reference(dataPath(relative));
    if (!reference.isNull() && differenceFromAfar(reference, page) <= tolerated)
        return;
    const QFileInfo actual(QFileInfo(relative).fileName());
    page.save(actual.filePath());
    QFAIL(qPrintable(u"not as %1; see %2"_s.arg(dataPath(relative), actual.absoluteFilePath())));
}

} // namespace Postilla::Test
