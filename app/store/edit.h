// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "store/operation.h"
#include "store/site.h"
#include "store/transaction.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace Postilla {

class Database;
struct RecordState;
struct RecordTable;

/// The only way to change what an analyst made: a write transaction of one act. Every change writes the
/// record and its Operation together. Rolled back at the end unless committed.
class Edit
{
public:
    /// Waits as Transaction::begin() does. An act may go on over several edits, as an import does.
    static Result<Edit> begin(Database &database, const Act &act, Priority priority = Priority::Save,
                              const Clock &clock = Clock::system());

    /// Adds a record with these columns; its rev is 1.
    Result<void> create(const QString &noun, const QString &uuid, const QJsonObject &row);
    /// Writes the columns of `patch` that differ. Conflict where the record's rev is not `rev` any more,
    /// NotFound where there is no such record or it is removed. Answers with the new rev.
    Result<int> update(const QString &noun, const QString &uuid, int rev, const QJsonObject &patch);
    /// Takes a record out of sight. It stays in its table, so that undo and redo bring it back as it was.
    Result<void> remove(const QString &noun, const QString &uuid, int rev);
    /// Brings a removed record back.
    Result<void> restore(const QString &noun, const QString &uuid, int rev);

    /// The next permanent number of a series ("document"), which is never given out again.
    Result<int> nextNumber(const QString &series);
    /// The site that this file is.
    const Site &site() const { return m_site; }
    Database &database() const { return m_database; }
    /// For what is written beside the journal.
    Transaction &transaction() { return m_transaction; }
    /// The record of each operation so far, in their order; one that was changed twice is there twice.
    const QList<RecordKey> &written() const { return m_written; }
    /// UTC milliseconds at which the edit began.
    qint64 time() const { return m_time; }

    /// True once the write lock has been held long enough: a long job commits and goes on with another edit
    /// of the same act, so that a waiting save is served.
    bool isDue() const;

    Result<void> commit();

private:
    friend class UndoStack;

    /// What an act is to the one who made it: a step of its own, or one that takes `act` back.
    struct Role
    {
        QString kind;
        QString act;
    };
    static Result<Edit> begin(Database &database, const Act &act, Role role, Priority priority,
                              const Clock &clock);
    Edit(Database &database, Transaction transaction, Act act, Role role, Site site, qint64 time);

    /// Makes good what `operation` has done, by an operation that names it.
    Result<void> takeBack(const Operation &operation);
    Result<int> patch(const RecordTable &table, const QString &uuid, const RecordState &state,
                      const QJsonObject &patch, const QString &undoes);
    Result<void> setRemoved(const RecordTable &table, const QString &uuid, const RecordState &state,
                            bool removed, const QString &undoes);
    Result<RecordState> expect(const RecordTable &table, const QString &uuid, int rev, bool removed);
    Result<void> record(const Operation &operation);
    Result<void> enterJournal();

    Database &m_database;
    Transaction m_transaction;
    Act m_act;
    Role m_role;
    Site m_site;
    qint64 m_time;
    /// The last numbers in the journal, once the first operation has entered the act there.
    struct Last
    {
        qint64 siteSeq = 0;
        qint64 lamport = 0;
    };
    std::optional<Last> m_last;
    QList<RecordKey> m_written;
    QElapsedTimer m_held;
};

} // namespace Postilla
