// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"
#include "store/searchsql.h"

#include <vector>

namespace Postilla {

class Database;

/// A query as it is asked of figures. `figure:`, `measure:`, `chip:` and the kinds of figures are about the
/// figure itself where they stand by themselves; everything else is about its document, as in a search.
struct FigureFilter
{
    /// Each true or false of one row of `stated_figure`; all must hold.
    std::vector<SqlText> figure = {};
    /// The same of `document`.
    SqlText document;
    /// Whether `document` asks for more than that it is there.
    bool asksOfDocuments = false;
};

/// The errors of SearchCompiler::plan().
Result<FigureFilter> figureFilter(Database &database, const NameLookup &names, const Query &query);

} // namespace Postilla
