// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QPDF;
class QPDFObjectHandle;

namespace Postilla {

/// What a PDF file says of itself.
struct PdfProperties
{
    QString title;
    QString author;
    QString subject;
    /// "it", "en".
    QString language;
    /// UTC milliseconds since 1970.
    qint64 madeAt = 0;
};

/// The same as an XMP packet (ISO 16684-1), UTF-8: Dublin Core, XMP basic and PDF properties.
QByteArray xmpPacket(const PdfProperties &properties);

/// A string that a reader of the file is to see.
QPDFObjectHandle textString(const QString &text);
/// Writes them in both places that readers look in, with the language, and numbers the pages from 1 as they
/// are numbered on paper.
void setProperties(QPDF &pdf, const PdfProperties &properties);

} // namespace Postilla
