// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Postilla {

class Database;

/// A file that people write in. A copy of a library is a site of its own from its first write on, so that the
/// two can be told apart and merged.
struct Site
{
    QString uuid;
    /// "A", "B", … "Z", "AA", …; in front of the numbers of its claims.
    QString letter;

    /// The site that this file is; makes it if the file is new or a copy. Only inside a write transaction.
    static Result<Site> ofFile(Database &database, qint64 time);
    /// The letter that ofFile() would answer with; nothing is written.
    static Result<QString> expectedLetter(Database &database);
};

} // namespace Postilla
