// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"

namespace Postilla {

/// For whom a table is written.
enum class TableProfile {
    Data,        ///< for programs: stable codes, "," between cells, "." decimals, text untouched
    Spreadsheet, ///< for people: the words, separators and decimals of the report's language
};

template <>
struct Codes<TableProfile>
{
    static constexpr auto words = codeWords("data", "spreadsheet");
};

} // namespace Postilla
