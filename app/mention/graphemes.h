// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Postilla {

/// Whether no grapheme runs on over this position; looks around it by the rules of Unicode.
bool partsGraphemes(QStringView text, qsizetype at);

/// The same, cheap for the letters of European scripts, which make graphemes of their own.
inline bool onGraphemeBorder(QStringView text, qsizetype at)
{
    constexpr char16_t firstCombining = 0x300;
    return at <= 0 || at >= text.size() ||
           (text[at].unicode() < firstCombining && text[at - 1].unicode() < firstCombining) ||
           partsGraphemes(text, at);
}

} // namespace Postilla
