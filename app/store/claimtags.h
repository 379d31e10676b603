// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace Postilla {

class Database;

/// Which claims carry which tag, worked out from the claims' own lists.
class ClaimTags
{
public:
    static Result<void> withdraw(Database &database, const QString &claimUuid);
    /// Does nothing for a removed claim.
    static Result<void> add(Database &database, const QString &claimUuid);

    /// A claim's list of tags as it is stored: a JSON array of uuids.
    static QString text(const QStringList &tags);
    static QStringList fromText(const QString &text);
};

} // namespace Postilla
