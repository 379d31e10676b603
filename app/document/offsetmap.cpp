// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/offsetmap.h"

#include <algorithm>

namespace Postilla {

OffsetMap OffsetMap::ofStored(QStringView stored)
{
    OffsetMap map;
    qsizetype drift = 0;
    for (qsizetype i = 0; i + 1 < stored.size(); ++i) {
        if (stored[i].isHighSurrogate() && stored[i + 1].isLowSurrogate()) {
            ++i;
            map.m_steps.append({i + 1, i + 1 - ++drift});
        }
    }
    return map;
}

OffsetMap OffsetMap::ofDecoded(QStringView decoded)
{
    OffsetMap map;
    qsizetype unit = 0;
    qsizetype codePoint = 0;
    for (qsizetype i = 0; i < decoded.size(); ++i, ++unit, ++codePoint) {
        const QChar next = i + 1 < decoded.size() ? decoded[i + 1] : QChar();
        if (i == 0 && decoded[i] == QChar::ByteOrderMark) {
            map.m_steps.append({0, 1});
            --unit;
        } else if (decoded[i] == u'\r' && next == u'\n') {
            ++i;
            ++codePoint;
            map.m_steps.append({unit + 1, codePoint + 1});
        } else if (decoded[i].isHighSurrogate() && next.isLowSurrogate()) {
            ++i;
            ++unit;
            map.m_steps.append({unit + 1, codePoint + 1});
        }
    }
    return map;
}

qsizetype OffsetMap::codePoint(qsizetype unit) const
{
    const auto next = std::ranges::upper_bound(m_steps, unit, {}, &Step::unit);
    const Step step = next == m_steps.begin() ? Step{0, 0} : *std::prev(next);
    const qsizetype codePoint = step.codePoint + unit - step.unit;
    return next == m_steps.end() ? codePoint : std::min(codePoint, next->codePoint);
}

qsizetype OffsetMap::unit(qsizetype codePoint) const
{
    const auto next = std::ranges::upper_bound(m_steps, codePoint, {}, &Step::codePoint);
    const Step step = next == m_steps.begin() ? Step{0, 0} : *std::prev(next);
    const qsizetype unit = step.unit + codePoint - step.codePoint;
    return next == m_steps.end() ? unit : std::min(unit, next->unit);
}

} // namespace Postilla
