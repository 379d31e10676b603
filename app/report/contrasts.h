// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/placedclaim.h"
#include "report/reportwords.h"

#include <QList>

namespace Postilla {

/// Two claims that a reader must see together.
struct Contrast
{
    PlacedClaim one;
    PlacedClaim other;
    /// "In tension".
    QString kind;
    /// Why, without a full stop.
    QString why;
    /// Nobody has said so: the program has seen that their figures do not meet.
    bool isProposed = false;
};

/// What people have related as contradicting or in tension, in the order in which they did; then, of each
/// chip and measure, the two figures that lie farthest apart although they cannot both be right.
QList<Contrast> contrastsOf(const ReportWords &words, const Report &report);

/// Its kind, said to be proposed where it is.
QString kindText(const ReportWords &words, const Contrast &contrast);

} // namespace Postilla
