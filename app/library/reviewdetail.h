// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/relation.h"
#include "library/pairs.h"

#include <QString>

namespace Postilla {

/// What the queue keeps of a pair beside its two claims.
struct PairDetail
{
    PairKind kind = PairKind::Agreement;
    PairGrounds grounds;
    /// comparedState() of each side.
    QString firstState;
    QString secondState;
    /// What a yes writes.
    Relation suggestion;
};

/// ReviewItem::detail of a pair, and back.
QString detailText(const PairToLookAt &pair);
PairDetail pairDetail(const QString &text);

} // namespace Postilla
