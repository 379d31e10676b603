// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

namespace Postilla {

class Database;

/// Makes the index of words anew from the texts. Documents come and go meanwhile, and a repair that was
/// broken off goes on where it was: `index_repair` says how far it is.
class IndexRepair
{
public:
    explicit IndexRepair(Database &database)
        : m_database(database)
    {
    }

    /// SearchIndexDamaged while a repair is not finished, and where the index has lost what it consists of:
    /// FTS5 would find nothing, and not say why. Two look-ups; other damage FTS5 says itself when it comes to
    /// it.
    static Result<void> check(Database &database);
    /// For whoever makes the index anew in one go: nothing is left of a repair that was broken off.
    static Result<void> forget(Database &database);
    /// Progress in documents. Saves of others are let through between. Cancelled, DiskFull …
    Result<void> run(const Progress &progress);

private:
    Result<bool> isBegun();
    Result<bool> hasLostItsStructure();
    Result<void> begin();
    Result<bool> addSome();
    Result<void> finish();

    Database &m_database;
};

} // namespace Postilla
