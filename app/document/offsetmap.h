// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QList>
#include <QStringView>

namespace Postilla {

/// The one conversion between UTF-16 units of a stored text and Unicode code points. Built in one walk over
/// the text; a lookup is a binary search among the places where the two counts drift apart, so it costs
/// nothing in a text without characters beyond the basic plane. A position inside a character (or between the
/// CR and the LF of a folded line end) counts as that character's end. Positions beyond the text go on one
/// for one.
class OffsetMap
{
public:
    /// Code points of the stored text itself.
    static OffsetMap ofStored(QStringView stored);
    /// Code points of the decoded file that storeText() made the stored text of: a BOM and each CR that was
    /// folded into its LF count.
    static OffsetMap ofDecoded(QStringView decoded);

    qsizetype codePoint(qsizetype unit) const;
    qsizetype unit(qsizetype codePoint) const;
    /// From UTF-16 units to code points.
    TextSpan codePoints(TextSpan units) const { return {codePoint(units.start), codePoint(units.end)}; }
    /// From code points to UTF-16 units.
    TextSpan units(TextSpan codePoints) const { return {unit(codePoints.start), unit(codePoints.end)}; }

private:
    /// From here on until the next step both counts go up together.
    struct Step
    {
        qsizetype unit;
        qsizetype codePoint;
    };

    QList<Step> m_steps;
};

} // namespace Postilla
