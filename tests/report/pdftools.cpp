// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"

#include "report/pdfreport.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s failed: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

Result<QByteArray> renderPdf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePdf(buffer, report).transform([&](bool) { return buffer.data(); });
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

QImage PdfFile::painted(int page, int dotsPerInch) const
{
    const QString number = QString::number(page + 1);
    const QString target = m_path + u"-page"_s;
    output(u"pdftoppm"_s, {u"-gray"_s, u"-png"_s, u"-singlefile"_s, u"-r"_s, QString::number(dotsPerInch),
                           u"-f"_s, number, u"-l"_s, number, m_path, target});
    QImage image(target + u".png"_s);
    QFile::remove(target + u".png"_s);
    return image;
}

int differenceFromAfar(const QImage &one, const QImage &other)
{
    constexpr int unlike = 255;
    constexpr int dotsSeenAsOne = 6;
    if (std::abs(one.width() - other.width()) > 1 || std::abs(one.height() - other.height()) > 1)
        return unlike;
    const QSize small = one.size() / dotsSeenAsOne;
    const auto afar = [small](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage a = afar(one);
    const QImage b = afar(other);
    int greatest = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            greatest = std::max(greatest, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    }
    return greatest;
}

} // namespace Postilla::Test
