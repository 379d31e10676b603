// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "document/document.h"

namespace Postilla {

template <>
struct Codes<ReadState>
{
    static constexpr auto words = codeWords("unread", "reading", "reviewed");
};

template <>
struct Codes<DateKnownBy>
{
    static constexpr auto words = codeWords("unknown", "stated", "inferred", "entered");
};

template <>
struct Codes<TextFormat>
{
    static constexpr auto words = codeWords("plain", "markdown");
};

} // namespace Postilla
