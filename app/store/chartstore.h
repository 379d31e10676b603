// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "claim/chartcounts.h"
#include "store/querynames.h"

namespace Postilla {

class Database;

/// Counts what charts show, in the current texts.
class ChartStore
{
public:
    ChartStore(Database &database, NameLookup names)
        : m_database(database)
        , m_names(std::move(names))
    {
    }

    /// Of the documents that the query finds, of all where it is empty. Progress in names. Cancelled, and the
    /// errors of SearchCompiler::plan().
    Result<ChartCounts> counts(const Query &scope, const Progress &progress);

private:
    Database &m_database;
    NameLookup m_names;
};

} // namespace Postilla
