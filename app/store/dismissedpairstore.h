// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/dismissedpair.h"

#include <QList>

namespace Postilla {

class Database;
class Edit;

/// The pairs of claims that people have looked at and put aside, journaled.
class DismissedPairStore
{
public:
    explicit DismissedPairStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made. BadArgument for a claim beside itself; a claim that is not there breaks a rule
    /// of the library.
    Result<void> insert(Edit &edit, DismissedPair pair);
    /// In the order in which they were put aside.
    Result<QList<DismissedPair>> all();

private:
    Database &m_database;
};

} // namespace Postilla
