// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/textunits.h"

#include <algorithm>
#include <array>

namespace Postilla {

/// Whether a word is one of these, which are in small letters; in any case.
template <size_t count>
bool isAny(QStringView word, const std::array<QStringView, count> &words)
{
    return std::ranges::any_of(
        words, [word](QStringView one) { return one.size() == word.size() && standsAt(word, 0, one); });
}

/// Whether one of these parts of words, which are of small letters and plain spaces, is in the text, in any
/// case.
template <size_t count>
bool containsOne(QStringView text, const std::array<QStringView, count> &parts)
{
    const auto isAt = [text](qsizetype at, QStringView part) {
        return std::ranges::equal(text.sliced(at, part.size()), part, [](QChar unit, QChar wanted) {
            return unit == wanted || (wanted != u' ' && foldUnit(unit.unicode()) == wanted.unicode());
        });
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t first = foldUnit(text[at].unicode());
        for (const QStringView part : parts) {
            if (part.front() == first && part.size() <= text.size() - at && isAt(at, part))
                return true;
        }
    }
    return false;
}

/// Past one of these words here; -1: none stands here.
template <size_t count>
qsizetype pastOne(QStringView text, qsizetype at, const std::array<QStringView, count> &words)
{
    for (const QStringView word : words) {
        if (standsAt(text, at, word) && at + word.size() < text.size())
            return at + word.size();
    }
    return -1;
}

} // namespace Postilla
