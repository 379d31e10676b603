// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

PdfFile::PdfFile(const QByteArray &bytes)
{
    QTemporaryFile file;
    file.setAutoRemove(false);
    if (!file.open() || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    m_path = file.fileName();
}

PdfFile::~PdfFile()
{
    QFile::remove(m_path);
}

QString PdfFile::text() const
{
    return QString::fromUtf8(output(u"pdftotext"_s, {m_path, u"-"_s}));
}

QStringList PdfFile::pages() const
{
    QString laidOut = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, m_path, u"-"_s}));
    QStringList pages = laidOut.split(u'\f');
    pages.removeLast();
    for (QString &page : pages) {
        QStringList lines = page.split(u'\n');
        for (QString &line : lines) {
            while (line.endsWith(u' '))
                line.chop(1);
        }
        lines.removeAll(QString());
        page = lines.join(u'\n');
    }
    return pages;
}

} // namespace Postilla::Test
