// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/storedtext.h"

namespace Postilla {

namespace {

/// Whether a unit may have to be replaced or left out; nearly none.
bool isSuspect(QChar unit)
{
    return unit.isNull() || unit == u'\r' || unit.isSurrogate();
}

} // namespace

StoredText storeText(QStringView decoded)
{
    StoredText stored;
    stored.original = OffsetMap::ofDecoded(decoded);
    stored.text.reserve(decoded.size());
    // From where on all is kept as it is, up to the next unit that is not.
    qsizetype kept = decoded.startsWith(QChar(QChar::ByteOrderMark)) ? 1 : 0;
    const auto keepUntil = [&](qsizetype end, qsizetype goOn) {
        stored.text.append(decoded.sliced(kept, end - kept));
        kept = goOn;
    };
    for (qsizetype i = kept; i < decoded.size(); ++i) {
        const QChar unit = decoded[i];
        if (!isSuspect(unit))
            continue;
        const QChar next = i + 1 < decoded.size() ? decoded[i + 1] : QChar();
        if (unit.isHighSurrogate() && next.isLowSurrogate()) {
            ++i;
        } else if (unit == u'\r') {
            if (next == u'\n')
                keepUntil(i, i + 1);
        } else {
            ++(unit.isNull() ? stored.nuls : stored.unpairedSurrogates);
            keepUntil(i, i + 1);
            stored.text.append(QChar(QChar::ReplacementCharacter));
        }
    }
    keepUntil(decoded.size(), decoded.size());
    return stored;
}

} // namespace Postilla
