// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>

namespace Postilla {

/// The codes of a fixed vocabulary as the store keeps them and tables and JSON carry them: English, never
/// translated, never changed once released. Specialised once, beside its vocabulary, with `words`, made
/// by codeWords(): each in the place of its value.
template <typename Vocabulary>
struct Codes;

template <typename... Word>
constexpr std::array<QLatin1StringView, sizeof...(Word)> codeWords(Word... words)
{
    return {QLatin1StringView(words)...};
}

/// ErrorCode::BadArgument with the code as its place.
Error unknownCode(QStringView code);

template <typename Vocabulary>
QString codeOf(Vocabulary value)
{
    return Codes<Vocabulary>::words.at(static_cast<std::size_t>(value));
}

/// Reads what codeOf() writes; ErrorCode::BadArgument for anything else.
template <typename Vocabulary>
Result<Vocabulary> fromCode(QStringView code)
{
    constexpr auto &words = Codes<Vocabulary>::words;
    const auto found = std::ranges::find_if(words, [code](QLatin1StringView word) { return code == word; });
    if (found == words.end())
        return std::unexpected(unknownCode(code));
    return static_cast<Vocabulary>(found - words.begin());
}

} // namespace Postilla
