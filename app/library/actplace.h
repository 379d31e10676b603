// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/historyline.h"

#include <optional>

namespace Postilla {

class Database;

/// Where the act changed something that stands in a text: of its last claim, or else in its only document, at
/// the last correction that it changed there.
/// Nothing where its document is not in the library, and for an act on many documents.
Result<std::optional<ActPlace>> readActPlace(Database &database, const QString &act);
/// The same of one record.
Result<std::optional<ActPlace>> readRecordPlace(Database &database, const QString &noun, const QString &uuid);

} // namespace Postilla
