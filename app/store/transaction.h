// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Postilla {

class Database;

/// Who waits for whom when two want to write.
enum class Priority {
    Save,  ///< an analyst waits for it
    Batch, ///< part of a long job: steps back for a moment first, so that a waiting save goes ahead
};

/// A write transaction: rolled back at the end unless committed. Takes the write lock at once (BEGIN
/// IMMEDIATE), so that what it reads cannot have moved on before it writes.
class Transaction
{
public:
    /// Waits up to 5 s for the write lock, then LibraryLocked. LibraryReadOnly.
    static Result<Transaction> begin(Database &database, Priority priority = Priority::Save);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// When it returns, what was written survives a power cut. DiskFull, LibraryDamaged.
    Result<void> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database;
};

} // namespace Postilla
