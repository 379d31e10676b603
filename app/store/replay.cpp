// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/replay.h"

#include "store/database.h"
#include "store/operationrow.h"
#include "store/recordtable.h"
#include "store/statement.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// One record as its operations make it.
class ReplayedRecord
{
public:
    void apply(const Operation &operation)
    {
        if (m_state.rev == 0)
            m_firstSeq = operation.seq;
        m_noun = operation.noun;
        m_uuid = operation.record;
        ++m_state.rev;
        m_state.removed = operation.kind == OperationKind::Remove ||
                          (m_state.removed && operation.kind == OperationKind::Update);
        for (auto field = operation.after.begin(); field != operation.after.end(); ++field)
            m_state.row.insert(field.key(), field.value());
    }

    bool is(const Operation &operation) const
    {
        return m_uuid == operation.record && m_noun == operation.noun;
    }
    bool isEmpty() const { return m_state.rev == 0; }
    qint64 firstSeq() const { return m_firstSeq; }

    Result<QStringList> differences(Database &database) const
    {
        const QString name = m_noun + u' ' + m_uuid;
        const auto table = RecordTable::ofNoun(m_noun);
        if (!table)
            return QStringList(name);
        return (*table)->read(database, m_uuid).transform([&](const std::optional<RecordState> &stored) {
            if (!stored)
                return QStringList(name);
            QStringList differing;
            for (const QString &column : (*table)->columns) {
                // A column that is younger than the operations is empty in their records.
                const QJsonValue replayed = m_state.row.value(column);
                if (stored->row.value(column) != (replayed.isUndefined() ? QJsonValue() : replayed))
                    differing.append(name + u' ' + column);
            }
            if (stored->rev != m_state.rev || stored->removed != m_state.removed)
                differing.append(name + u" rev"_s);
            return differing;
        });
    }

    /// Writes it as its operations make it.
    Result<void> put(Database &database) const
    {
        const auto table = RecordTable::ofNoun(m_noun);
        if (!table)
            return std::unexpected(table.error());
        return (*table)->put(database, m_uuid, m_state);
    }

private:
    QString m_noun;
    QString m_uuid;
    RecordState m_state;
    qint64 m_firstSeq = 0;
};

/// Records that no operation ever made.
Result<QStringList> unaccounted(Database &database)
{
    QStringList names;
    for (const RecordTable &table : RecordTable::all()) {
        auto statement = Statement::prepare(
            database,
            u"SELECT '%1 ' || uuid FROM %2 WHERE NOT EXISTS (SELECT 1 FROM operation "
            "WHERE record = %2.uuid AND noun = '%1' AND kind = 'create')"_s.arg(table.noun, table.table));
        if (!statement)
            return std::unexpected(statement.error());
        const auto found = statement->all([](const Statement &row) { return row.text(0); });
        if (!found)
            return std::unexpected(found.error());
        names.append(*found);
    }
    return names;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Store::tr("Cancelled")};
}

/// Calls `visit(const ReplayedRecord &)`, which gives a Result<void>, for every record that has operations.
template <typename Visit>
Result<void> replay(Database &database, const Progress &progress, Visit visit)
{
    auto statement = Statement::prepare(
        database, u"SELECT %1 FROM operation JOIN act ON act.uuid = operation.act ORDER BY record, seq"_s.arg(
                      operationColumns()));
    if (!statement)
        return std::unexpected(statement.error());
    ReplayedRecord record;
    const auto close = [&]() -> Result<void> { return record.isEmpty() ? Result<void>() : visit(record); };
    Result<bool> more = statement->next();
    for (qint64 done = 0; more && *more; more = statement->next(), ++done) {
        if (progress && !progress(done, 0))
            return std::unexpected(cancelled());
        const Operation operation = operationAt(*statement);
        if (!record.is(operation)) {
            if (auto closed = close(); !closed)
                return closed;
            record = {};
        }
        record.apply(operation);
    }
    if (!more)
        return std::unexpected(more.error());
    return close();
}

} // namespace

Result<QStringList> differencesFromJournal(Database &database, const Progress &progress)
{
    auto names = unaccounted(database);
    if (!names)
        return names;
    return replay(database, progress,
                  [&](const ReplayedRecord &record) {
                      return record.differences(database).transform(
                          [&](const QStringList &found) { names->append(found); });
                  })
        .transform([&] { return *names; });
}

Result<QStringList> restoreFromJournal(Database &database, Transaction &)
{
    QStringList restored;
    QList<ReplayedRecord> differing;
    const auto replayed = replay(database, {}, [&](const ReplayedRecord &record) {
        return record.differences(database).transform([&](const QStringList &found) {
            restored.append(found);
            if (!found.isEmpty())
                differing.append(record);
        });
    });
    if (!replayed)
        return std::unexpected(replayed.error());
    // As they were made, so that rows come in the same order.
    std::ranges::sort(differing, {}, &ReplayedRecord::firstSeq);
    if (auto deferred = database.execute(u"PRAGMA defer_foreign_keys = ON"_s); !deferred)
        return std::unexpected(deferred.error());
    for (const ReplayedRecord &record : std::as_const(differing)) {
        if (auto put = record.put(database); !put)
            return std::unexpected(put.error());
    }
    return restored;
}

} // namespace Postilla
