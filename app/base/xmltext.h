// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// The text with U+FFFD in the place of every character that XML has no place for, not even escaped (XML 1.0,
/// production Char); HTML as XML neither. QXmlStreamWriter escapes, but refuses these.
QString allowedInXml(QString text);

} // namespace Postilla
