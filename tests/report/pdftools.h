// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/report.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace Postilla::Test {

/// Output of a program (poppler's and qpdf's tools); fails the running test where it cannot be run or says
/// that it failed.
QByteArray output(const QString &program, const QStringList &arguments);

/// The report as the bytes of a PDF file; see writePdf().
Result<QByteArray> renderPdf(const Report &report);

/// A PDF file in a temporary folder of its own, read back with other people's tools.
class PdfFile
{
public:
    explicit PdfFile(const QByteArray &bytes);
    ~PdfFile();

    const QString &path() const { return m_path; }
    /// In the order of the text.
    QString text() const;
    /// As laid out, a page each, trailing white space left out.
    QStringList pages() const;
    /// In grey, as poppler paints it; pages from 0.
    QImage painted(int page, int dotsPerInch) const;

private:
    QString m_path;
};

/// How much darker or lighter the greatest difference is of two pictures of a page, 0 to 255, seen from afar:
/// two programs, or two versions of one, smooth letters differently, but a line that stands elsewhere is dark
/// where the other page is white. 255 where their sizes differ by more than a pixel.
int differenceFromAfar(const QImage &one, const QImage &other);

} // namespace Postilla::Test
