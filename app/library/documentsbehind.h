// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"

#include <QStringList>

namespace Postilla {

class Database;

/// Uuids of the documents of all claims that people have related to a claim as repeating, deriving from or
/// supporting it, its own first among them, then of those that have its words.
Result<QStringList> documentsBehind(Database &database, const Claim &claim);

} // namespace Postilla
