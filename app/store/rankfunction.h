// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtTypes>

#include <memory>
#include <optional>

struct sqlite3;

namespace Postilla {

class Database;

/// postilla_rank(document_index, phrases), for the ORDER BY of a search: what FTS5's bm25() says, with the
/// lengths of the texts in memory, four bytes a document; looking them up is what bm25() spends most of its
/// time on. Only the first `phrases` of the match count. Where that is one, how rare it is is left out, which
/// changes the scores but not their order.
/// Belongs to one connection. https://sqlite.org/fts5.html#the_bm25_function
class RankFunction
{
public:
    RankFunction();
    ~RankFunction();
    RankFunction(const RankFunction &) = delete;
    RankFunction &operator=(const RankFunction &) = delete;

    /// Makes the function known to the connection, and its lengths those of the index as it is now. False
    /// where Qt brings a SQLite of its own, which this program cannot add to.
    Result<bool> prepare(Database &database, sqlite3 *handle);

    struct Lengths;

private:
    /// What the lengths were read at: another commit, or one of our own.
    struct Moment
    {
        qint64 dataVersion = 0;
        qint64 changes = 0;

        friend bool operator==(const Moment &, const Moment &) = default;
    };
    bool add(sqlite3 *handle);
    /// A code of SQLite's.
    int read(sqlite3 *handle);

    std::shared_ptr<Lengths> m_lengths;
    /// Nothing until it was tried.
    std::optional<bool> m_isKnown;
    std::optional<Moment> m_readAt;
};

} // namespace Postilla
