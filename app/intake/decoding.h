// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Postilla {

struct DecodedText
{
    /// With its BOM, if it has one, and its line ends as they are.
    QString text;
    QStringList remarks;
};

/// Turns the bytes of a file into text. The encoding is that of the BOM, else the one an HTML or XML head
/// declares, else UTF-8 if the bytes are valid, else what KCodecs' prober is sure of, else windows-1252. A
/// declaration that the bytes belie is passed over, with a remark.
/// Fails with FileEmpty (nothing but white space), FileBinary, or FileBadlyEncoded where too much of the text
/// cannot be decoded; `where` is the path for the message.
Result<DecodedText> decode(const QByteArray &bytes, const QString &where);

} // namespace Postilla
