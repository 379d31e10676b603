// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/database.h"
#include "store/store.h"

#include <QThread>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Postilla {

namespace {
/// Long enough for a writer that asks every millisecond (retryWhileBusy) to get its turn, on a busy machine
/// too.
constexpr auto stepBack = 4ms;

Error openedForReading(const QString &path)
{
    return {ErrorCode::LibraryReadOnly, Store::tr("The library is open for reading only"), path,
            Store::tr("Open a copy that can be written.")};
}

} // namespace

Result<Transaction> Transaction::begin(Database &database, Priority priority)
{
    if (database.mode() == Database::Mode::ReadOnly)
        return std::unexpected(openedForReading(database.path()));
    if (priority == Priority::Batch)
        QThread::sleep(stepBack);
    return database.execute(u"BEGIN IMMEDIATE"_s).transform([&] { return Transaction(database); });
}

Transaction::Transaction(Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // An error here means that SQLite has rolled back by itself, as it does on a full disk.
    if (m_database) {
        std::ignore = m_database->execute(u"ROLLBACK"_s);
        m_database->entityIds().forget();
    }
}

Result<void> Transaction::commit()
{
    auto committed = m_database->execute(u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace Postilla
