// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

namespace Postilla {

class Database;

/// Replays every operation and compares the outcome with the records: "document 6f1c… title" for each column
/// that differs, and the record alone where it or its operations are missing.
Result<QStringList> differencesFromJournal(Database &database, const Progress &progress);

} // namespace Postilla
