// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/storedtext.h"

namespace Postilla {

StoredText storeText(QStringView decoded)
{
    StoredText stored;
    stored.original = OffsetMap::ofDecoded(decoded);
    stored.text.reserve(decoded.size());
    const qsizetype first = decoded.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    for (qsizetype i = first; i < decoded.size(); ++i) {
        const QChar unit = decoded[i];
        const QChar next = i + 1 < decoded.size() ? decoded[i + 1] : QChar();
        if (unit.isHighSurrogate() && next.isLowSurrogate()) {
            stored.text.append(unit);
            stored.text.append(next);
            ++i;
        } else if (unit.isSurrogate()) {
            ++stored.unpairedSurrogates;
            stored.text.append(QChar(QChar::ReplacementCharacter));
        } else if (unit.isNull()) {
            ++stored.nuls;
            stored.text.append(QChar(QChar::ReplacementCharacter));
        } else if (unit != u'\r' || next != u'\n') {
            stored.text.append(unit);
        }
    }
    return stored;
}

} // namespace Postilla
