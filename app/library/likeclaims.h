// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claimrecord.h"

#include <QList>

namespace Postilla {

class Database;

/// The claims that have most to do with one, itself left out, the likeliest first, at most `limit`: of those
/// that are about the same the nearest in their words. The one need not be stored.
Result<QList<Claim>> claimsLike(Database &database, const ClaimRecord &claim, qsizetype limit);

} // namespace Postilla
