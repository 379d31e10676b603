// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"

#include <QList>

namespace Postilla {

/// The places of the others, those first that speak most of what the claim speaks of: the cosine of what they
/// are about and of the words of quote and summary, each weighted by its rarity (Similarity).
QList<qsizetype> rankedByLikeness(const ClaimRecord &claim, const QList<ClaimRecord> &others);

} // namespace Postilla
