// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/binary.h"

#include <QCoreApplication>
#include <QMimeDatabase>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// What is looked at, in bytes.
constexpr qsizetype headSize = 64 * 1024;

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f';
}

bool hasManyControls(const QByteArray &head)
{
    const auto controls = std::ranges::count_if(head, isControl);
    return controls > 1 && controls * 100 > head.size();
}

QString advice(const QMimeType &type)
{
    if (type.inherits(u"application/pdf"_s)) {
        return QCoreApplication::translate(
            "Intake", "Extract its text first, for example with pdftotext, and import that.");
    }
    return QCoreApplication::translate("Intake",
                                       "Save the article as plain text, Markdown or HTML and import that.");
}

} // namespace

Utf16 utf16WithoutBom(const QByteArray &bytes)
{
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), headSize));
    qsizetype nuls[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        nuls[i % 2] += head[i] == '\0' ? 1 : 0;
    const qsizetype most = std::max(nuls[0], nuls[1]);
    const qsizetype least = std::min(nuls[0], nuls[1]);
    if (most * 4 < head.size() || least * 20 > most || most == 0)
        return Utf16::No;
    return nuls[1] > nuls[0] ? Utf16::LittleEndian : Utf16::BigEndian;
}

std::optional<Error> refusedAsBinary(const QByteArray &bytes, const QString &where)
{
    const bool isPrintable = bytes.startsWith("%PDF-") || bytes.startsWith("{\\rtf");
    const bool isText = QStringConverter::encodingForData(bytes).has_value() ||
                        utf16WithoutBom(bytes) != Utf16::No ||
                        !hasManyControls(bytes.first(std::min(bytes.size(), headSize)));
    if (isText && !isPrintable)
        return {};
    const QMimeType type = QMimeDatabase().mimeTypeForData(bytes.first(std::min(bytes.size(), headSize)));
    const QString what =
        type.isDefault()
            ? QCoreApplication::translate("Intake", "The file is not text")
            : QCoreApplication::translate("Intake", "The file is not text (%1)").arg(type.comment());
    return Error(ErrorCode::FileBinary, what, where, advice(type));
}

} // namespace Postilla
