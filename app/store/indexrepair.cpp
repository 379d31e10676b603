// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/indexrepair.h"

#include "store/database.h"
#include "store/select.h"
#include "store/sqlerror.h"
#include "store/store.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Documents of one commit: the lock is held for less than 0.1 s.
constexpr int documentsAtOnce = 100;

qint64 firstNumber(const Statement &row)
{
    return row.integer(0);
}

/// Runs the work as one transaction.
template <typename Work>
auto inTransaction(Database &database, Work work) -> decltype(work())
{
    auto transaction = Transaction::begin(database, Priority::Batch);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto done = work();
    if (!done)
        return done;
    if (auto committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return done;
}

} // namespace

Result<void> IndexRepair::check(Database &database)
{
    IndexRepair repair(database);
    return repair.isBegun()
        .and_then([&](bool isBegun) { return isBegun ? Result<bool>(true) : repair.hasLostItsStructure(); })
        .and_then([&](bool isDamaged) -> Result<void> {
            if (isDamaged)
                return std::unexpected(searchIndexDamaged(database.path()));
            return {};
        });
}

Result<void> IndexRepair::forget(Database &database)
{
    return IndexRepair(database).finish();
}

/// FTS5 takes a structure record without segments for an empty index, whatever else there is, and finds
/// nothing without a word. The record is a cookie of four bytes, then the numbers of levels and of segments,
/// one byte each below 128 (https://sqlite.org/src/file/ext/fts5/fts5_index.c, "Structure record"); each
/// segment has its rows in the table idx. Whatever else is damaged FTS5 says itself.
Result<bool> IndexRepair::hasLostItsStructure()
{
    return select(
               m_database,
               u"SELECT EXISTS (SELECT 1 FROM document_index_idx) AND NOT EXISTS (SELECT 1 FROM "
               "document_index_data WHERE id = 10 AND length(block) >= 7 AND substr(block, 6, 1) <> x'00')"_s,
               firstNumber)
        .transform([](const QList<qint64> &rows) { return rows.constFirst() != 0; });
}

Result<bool> IndexRepair::isBegun()
{
    return select(m_database, u"SELECT 1 FROM index_repair"_s, firstNumber)
        .transform([](const QList<qint64> &rows) { return !rows.isEmpty(); });
}

Result<void> IndexRepair::run(const Progress &progress)
{
    const auto isBegun = this->isBegun();
    if (!isBegun)
        return std::unexpected(isBegun.error());
    if (auto begun = *isBegun ? Result<void>() : begin(); !begun)
        return begun;
    const auto total = select(m_database, u"SELECT count(*) FROM current_text"_s, firstNumber);
    if (!total)
        return std::unexpected(total.error());
    for (qint64 done = 0;; done += documentsAtOnce) {
        if (progress && !progress(std::min(done, total->constFirst()), total->constFirst()))
            return std::unexpected(Error(ErrorCode::Cancelled, Store::tr("Cancelled")));
        auto more = addSome();
        if (!more && more.error().code() == ErrorCode::SearchIndexDamaged && done == 0)
            more = begin().transform([] { return true; });
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
    }
}

/// From now on search says that it is not whole, and what is written reaches the index up to the mark only.
Result<void> IndexRepair::begin()
{
    return inTransaction(m_database, [&] {
        return m_database.execute(u"INSERT INTO document_index (document_index) VALUES ('delete-all')"_s)
            .and_then([&] {
                return m_database.execute(u"INSERT INTO index_repair (id, done) VALUES (1, 0) "
                                          "ON CONFLICT DO UPDATE SET done = 0"_s);
            });
    });
}

/// False once there is nothing left to add; the repair is over with that.
Result<bool> IndexRepair::addSome()
{
    return inTransaction(m_database, [&]() -> Result<bool> {
        const auto last =
            select(m_database,
                   u"SELECT max(document) FROM (SELECT document FROM current_text WHERE document > "
                   "(SELECT done FROM index_repair) ORDER BY document LIMIT ?)"_s,
                   firstNumber, documentsAtOnce);
        if (!last)
            return std::unexpected(last.error());
        const qint64 row = last->value(0);
        if (row == 0)
            return finish().transform([] { return false; });
        return Statement::run(m_database,
                              u"INSERT INTO document_index (rowid, title, body) SELECT id, title, body "
                              "FROM document_content WHERE id > (SELECT done FROM index_repair) AND id <= ? "
                              "ORDER BY id"_s,
                              row)
            .and_then([&] { return Statement::run(m_database, u"UPDATE index_repair SET done = ?"_s, row); })
            .transform([] { return true; });
    });
}

Result<void> IndexRepair::finish()
{
    return m_database.execute(u"DELETE FROM index_repair"_s);
}

} // namespace Postilla
