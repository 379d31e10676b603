// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/pairs.h"

#include <QString>

namespace Postilla {

/// A person's word that two claims need no further look, as they stand now.
struct DismissedPair
{
    /// Empty until stored.
    QString uuid;
    /// Uuids of the two claims.
    QString first;
    QString second;
    /// What they were shown for.
    PairKind kind = PairKind::Agreement;
    /// comparedState() of each: once a side is another, the pair is to be looked at again.
    QString firstState;
    QString secondState;
    QString analyst;
    int rev = 0;

    friend bool operator==(const DismissedPair &, const DismissedPair &) = default;
};

} // namespace Postilla
