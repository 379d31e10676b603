// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/xmltext.h"

#include <algorithm>

namespace Postilla {

namespace {

// a surrogate without the other half becomes U+FFFD where the text is encoded
bool isForbidden(QChar c)
{
    const bool isBlank = c == u'\t' || c == u'\n' || c == u'\r';
    return (c < u' ' && !isBlank) || c == QChar(0xfffe) || c == QChar(0xffff);
}

} // namespace

QString allowedInXml(QString text)
{
    std::ranges::replace_if(text, isForbidden, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace Postilla
