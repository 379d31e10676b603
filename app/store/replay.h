// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

namespace Postilla {

class Database;
class Transaction;

/// Replays every operation and compares the outcome with the records: "document 6f1c… title" for each column
/// that differs, and the record alone where it or its operations are missing.
Result<QStringList> differencesFromJournal(Database &database, const Progress &progress);

/// Makes every record that differs what its operations made of it, those that are missing too, and answers
/// with what differed, as above. What is worked out from records, the search index for one, is the caller's
/// to make again.
Result<QStringList> restoreFromJournal(Database &database, Transaction &transaction);

} // namespace Postilla
