// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Postilla::Test {

/// Output of a program (poppler's and qpdf's tools); fails the running test where it cannot be run or says
/// that it failed.
QByteArray output(const QString &program, const QStringList &arguments);

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

private:
    QString m_path;
};

} // namespace Postilla::Test
