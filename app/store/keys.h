// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>

namespace Postilla {

/// The fixed words by which an enumeration is stored, in the order of its values; specialised beside the
/// store that writes it.
template <typename Enum>
struct EnumKeys;

template <typename Enum>
QString keyOf(Enum value)
{
    return EnumKeys<Enum>::keys.at(static_cast<std::size_t>(value)).toString();
}

/// The first value, which stands for "not known", where the word is none of them.
template <typename Enum>
Enum fromKey(QStringView key)
{
    const auto &keys = EnumKeys<Enum>::keys;
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? Enum{} : static_cast<Enum>(found - keys.begin());
}

} // namespace Postilla
