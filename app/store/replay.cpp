// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/replay.h"

#include "store/database.h"
#include "store/operationrow.h"
#include "store/recordtable.h"
#include "store/statement.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// One record as its operations make it.
class ReplayedRecord
{
public:
    void apply(const Operation &operation)
    {
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

    Result<QStringList> differences(Database &database) const
    {
        if (m_state.rev == 0)
            return QStringList();
        const QString name = m_noun + u' ' + m_uuid;
        const auto table = RecordTable::ofNoun(m_noun);
        if (!table)
            return QStringList(name);
        return (*table)->read(database, m_uuid).transform([&](const std::optional<RecordState> &stored) {
            if (!stored)
                return QStringList(name);
            QStringList differing;
            for (const QString &column : (*table)->columns) {
                if (stored->row.value(column) != m_state.row.value(column))
                    differing.append(name + u' ' + column);
            }
            if (stored->rev != m_state.rev || stored->removed != m_state.removed)
                differing.append(name + u" rev"_s);
            return differing;
        });
    }

private:
    QString m_noun;
    QString m_uuid;
    RecordState m_state;
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

} // namespace

Result<QStringList> differencesFromJournal(Database &database, const Progress &progress)
{
    auto names = unaccounted(database);
    auto statement = Statement::prepare(
        database, u"SELECT %1 FROM operation JOIN act ON act.uuid = operation.act ORDER BY record, seq"_s.arg(
                      operationColumns()));
    if (!names || !statement)
        return std::unexpected(names ? statement.error() : names.error());
    ReplayedRecord record;
    const auto close = [&]() -> Result<void> {
        return record.differences(database).transform(
            [&](const QStringList &found) { names->append(found); });
    };
    Result<bool> more = statement->next();
    for (qint64 done = 0; more && *more; more = statement->next(), ++done) {
        if (progress && !progress(done, 0))
            return std::unexpected(cancelled());
        const Operation operation = operationAt(*statement);
        if (!record.is(operation)) {
            if (auto closed = close(); !closed)
                return std::unexpected(closed.error());
            record = {};
        }
        record.apply(operation);
    }
    if (!more)
        return std::unexpected(more.error());
    return close().transform([&] { return *names; });
}

} // namespace Postilla
