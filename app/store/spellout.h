// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/query.h"

namespace Postilla {

class Database;

/// Conditions on words with every beginning ("licen*") replaced by the words of the index that begin so,
/// where these are few. FTS5 gathers all documents of a beginning before it gives the first of them; those of
/// words it reads one by one. SearchIndexDamaged …
Result<Query> spelledOut(Database &database, const Query &words);

} // namespace Postilla
