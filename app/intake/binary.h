// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>

#include <optional>

namespace Postilla {

/// Byte orders of UTF-16 text without a BOM: Latin letters leave every other byte NUL.
enum class Utf16 { No, LittleEndian, BigEndian };
Utf16 utf16WithoutBom(const QByteArray &bytes);

/// FileBinary, saying what it is and what to do, where the bytes are no text in any encoding; a stray control
/// character does not make a text binary.
std::optional<Error> refusedAsBinary(const QByteArray &bytes, const QString &where);

} // namespace Postilla
