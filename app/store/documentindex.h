// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace Postilla {

class Database;

/// The full-text index over titles and current texts. Kept up explicitly: a trigger doubles the time of an
/// import. https://sqlite.org/fts5.html#external_content_tables
class DocumentIndex
{
public:
    /// Takes a document out, while its title and text are still as they were added.
    static Result<void> withdraw(Database &database, qint64 document);
    /// Adds a document by its row, one of document_content. FTS5 gathers those of a transaction and writes
    /// them out together, which takes half the time, unless a statement in between is guarded by a savepoint:
    /// INSERT … SELECT and RETURNING are.
    static Result<void> add(Database &database, qint64 document);

    /// An FTS5 query for every searchable text in which the finder may find this name: its words in a row, of
    /// the last one its beginning. Nothing for a name whose words the index may take otherwise than the
    /// finder.
    static std::optional<QString> queryForName(const QString &name);
    /// False where a word of the finder's begins inside what the index takes for one word, as a Latin name
    /// beside Chinese does: queryForName() may then miss the text.
    static bool isSearchable(QStringView text);
};

} // namespace Postilla
