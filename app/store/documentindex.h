// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Postilla {

class Database;

/// The full-text index over titles and current texts. Kept up explicitly: a trigger doubles the time of an
/// import. https://sqlite.org/fts5.html#external_content_tables
class DocumentIndex
{
public:
    /// Takes a document out, while its title and text are still as they were added.
    static Result<void> withdraw(Database &database, const QString &documentUuid);
    /// Adds a document; does nothing for a removed one.
    static Result<void> add(Database &database, const QString &documentUuid);

    /// The words of what a person typed as an FTS5 query for texts that hold all of them; empty where there
    /// is none.
    static QString queryForWords(const QString &typed);
};

} // namespace Postilla
