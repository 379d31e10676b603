// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Postilla {

class Database;

/// Which claims carry which tag, worked out from the claims' own lists.
class ClaimTags
{
public:
    static Result<void> withdraw(Database &database, const QString &claimUuid);
    /// Does nothing for a removed claim.
    static Result<void> add(Database &database, const QString &claimUuid);
};

} // namespace Postilla
