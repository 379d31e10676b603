// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QList>
#include <QString>

namespace Postilla {

/// Where several characters make one emoji: a keycap, a skin tone, a family, a sign that asks for its colours
/// (Unicode TS #51). Spans in UTF-16 units, in the order of the text, none next to another. One face must
/// shape all of such a sequence: in pieces its parts would lie over each other or beside each other.
QList<TextSpan> emojiSequences(const QString &text);

/// Whether it is worth looking for any emoji at all.
bool mayHaveEmoji(QStringView text);

} // namespace Postilla
