// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edit.h"

#include "store/database.h"
#include "store/operationrow.h"
#include "store/recordname.h"
#include "store/recordtable.h"
#include "store/select.h"
#include "store/store.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Error missing(Database &database, const RecordTable &table, const QString &uuid)
{
    return {ErrorCode::NotFound, Store::tr("This is not in the library any more"),
            recordName(database, table.noun, uuid), Store::tr("Undo brings back what you have removed.")};
}

Error movedOn(Database &database, const RecordTable &table, const QString &uuid)
{
    return {ErrorCode::Conflict, Store::tr("This has been changed elsewhere in the meantime"),
            recordName(database, table.noun, uuid),
            Store::tr("Look at the new state, then make your change again.")};
}

Operation change(OperationKind kind, const QString &noun, const QString &uuid, const QString &undoes)
{
    Operation operation;
    operation.kind = kind;
    operation.noun = noun;
    operation.record = uuid;
    operation.undoes = undoes;
    return operation;
}

/// Runs `change` with what is worked out from the record withdrawn before and made again after.
template <typename Change>
Result<void> derived(const RecordTable &table, Database &database, const QString &uuid, Change change)
{
    if (!table.derive)
        return change();
    return table.withdraw(database, uuid).and_then(change).and_then([&] {
        return table.derive(database, uuid);
    });
}

bool touchesWatched(const RecordTable &table, const QJsonObject &patch)
{
    return std::ranges::any_of(table.watched, [&](const QString &column) { return patch.contains(column); });
}

} // namespace

Result<Edit> Edit::begin(Database &database, const Act &act, Priority priority, const Clock &clock)
{
    return begin(database, act, Role{u"do"_s, {}}, priority, clock);
}

Result<Edit> Edit::begin(Database &database, const Act &act, Role role, Priority priority, const Clock &clock)
{
    if (const auto inPlace = database.checkPlace(); !inPlace)
        return std::unexpected(inPlace.error());
    auto transaction = Transaction::begin(database, priority);
    if (!transaction)
        return std::unexpected(transaction.error());
    const qint64 time = clock.now();
    const auto site = Site::ofFile(database, time);
    if (!site)
        return std::unexpected(site.error());
    return Edit(database, std::move(*transaction), act, std::move(role), *site, time);
}

Edit::Edit(Database &database, Transaction transaction, Act act, Role role, Site site, qint64 time)
    : m_database(database)
    , m_transaction(std::move(transaction))
    , m_act(std::move(act))
    , m_role(std::move(role))
    , m_site(std::move(site))
    , m_time(time)
{
    m_held.start();
}

Result<void> Edit::create(const QString &noun, const QString &uuid, const QJsonObject &row)
{
    const auto table = RecordTable::ofNoun(noun);
    if (!table)
        return std::unexpected(table.error());
    Operation operation = change(OperationKind::Create, noun, uuid, {});
    operation.after = row;
    const RecordTable::Hook derive = (*table)->derive; // nothing is to be withdrawn yet
    return (*table)
        ->insert(m_database, uuid, row)
        .and_then([&] { return derive ? derive(m_database, uuid) : Result<void>(); })
        .and_then([&] { return record(operation); });
}

Result<int> Edit::update(const QString &noun, const QString &uuid, int rev, const QJsonObject &patch)
{
    const auto table = RecordTable::ofNoun(noun);
    if (!table)
        return std::unexpected(table.error());
    return expect(**table, uuid, rev, false).and_then([&](const RecordState &state) {
        return this->patch(**table, uuid, state, patch, {});
    });
}

Result<void> Edit::remove(const QString &noun, const QString &uuid, int rev)
{
    const auto table = RecordTable::ofNoun(noun);
    if (!table)
        return std::unexpected(table.error());
    return expect(**table, uuid, rev, false).and_then([&](const RecordState &state) {
        return setRemoved(**table, uuid, state, true, {});
    });
}

Result<void> Edit::restore(const QString &noun, const QString &uuid, int rev)
{
    const auto table = RecordTable::ofNoun(noun);
    if (!table)
        return std::unexpected(table.error());
    return expect(**table, uuid, rev, true).and_then([&](const RecordState &state) {
        return setRemoved(**table, uuid, state, false, {});
    });
}

Result<int> Edit::nextNumber(const QString &series)
{
    // In three plain statements, as DocumentIndex::add() asks for.
    auto raise = Statement::prepare(m_database, u"UPDATE counter SET last = last + 1 WHERE series = ?"_s);
    if (!raise)
        return std::unexpected(raise.error());
    raise->bind(series);
    auto raised = raise->run();
    if (raised && raise->changes() == 0)
        raised = Statement::run(m_database, u"INSERT INTO counter (series, last) VALUES (?, 1)"_s, series);
    return raised.and_then([&] {
        return select(
                   m_database, u"SELECT last FROM counter WHERE series = ?"_s,
                   [](const Statement &row) { return static_cast<int>(row.integer(0)); }, series)
            .transform([](const QList<int> &rows) { return rows.constFirst(); });
    });
}

bool Edit::isDue() const
{
    // The commit itself, which writes the search index, takes about as long again.
    constexpr qint64 longEnough = 12;
    return m_held.elapsed() >= longEnough;
}

Result<void> Edit::commit()
{
    return m_transaction.commit();
}

Result<void> Edit::takeBack(const Operation &operation)
{
    const auto table = RecordTable::ofNoun(operation.noun);
    if (!table)
        return std::unexpected(table.error());
    const auto state = (*table)->read(m_database, operation.record);
    if (!state)
        return std::unexpected(state.error());
    const std::optional<RecordState> &stored = *state;
    if (!stored)
        return std::unexpected(missing(m_database, **table, operation.record));
    if (operation.kind != OperationKind::Update) {
        const bool remove = operation.kind != OperationKind::Remove;
        return setRemoved(**table, operation.record, *stored, remove, operation.uuid);
    }
    return patch(**table, operation.record, *stored, operation.before, operation.uuid).transform([](int) {});
}

Result<int> Edit::patch(const RecordTable &table, const QString &uuid, const RecordState &state,
                        const QJsonObject &patch, const QString &undoes)
{
    Operation operation = change(OperationKind::Update, table.noun, uuid, undoes);
    for (auto field = patch.begin(); field != patch.end(); ++field) {
        if (state.row.value(field.key()) == field.value())
            continue;
        operation.before.insert(field.key(), state.row.value(field.key()));
        operation.after.insert(field.key(), field.value());
    }
    if (operation.after.isEmpty())
        return state.rev;
    const auto write = [&] { return table.update(m_database, uuid, operation.after); };
    return (touchesWatched(table, operation.after) ? derived(table, m_database, uuid, write) : write())
        .and_then([&] { return record(operation); })
        .transform([&] { return state.rev + 1; });
}

Result<void> Edit::setRemoved(const RecordTable &table, const QString &uuid, const RecordState &state,
                              bool removed, const QString &undoes)
{
    Operation operation =
        change(removed ? OperationKind::Remove : OperationKind::Restore, table.noun, uuid, undoes);
    (removed ? operation.before : operation.after) = state.row;
    return derived(table, m_database, uuid, [&] { return table.setRemoved(m_database, uuid, removed); })
        .and_then([&] { return record(operation); });
}

Result<RecordState> Edit::expect(const RecordTable &table, const QString &uuid, int rev, bool removed)
{
    const auto state = table.read(m_database, uuid);
    if (!state)
        return std::unexpected(state.error());
    const std::optional<RecordState> &stored = *state;
    if (!stored || (stored->removed && !removed))
        return std::unexpected(missing(m_database, table, uuid));
    if (stored->rev != rev || stored->removed != removed)
        return std::unexpected(movedOn(m_database, table, uuid));
    return *stored;
}

Result<void> Edit::record(const Operation &operation)
{
    return enterJournal()
        .and_then([&] {
            return Statement::run(
                m_database,
                u"INSERT INTO operation (uuid, act, site, site_seq, lamport, time, analyst, kind, noun, "
                u"record, "
                "before, after, undoes) VALUES "
                "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), nullif(?, ''))"_s,
                newUuid(), m_act.uuid, m_site.uuid, m_last->siteSeq + 1, m_last->lamport + 1, m_time,
                m_act.analyst, codeOf(operation.kind), operation.noun, operation.record,
                jsonText(operation.before), jsonText(operation.after), operation.undoes);
        })
        .transform([&] {
            ++m_last->siteSeq;
            ++m_last->lamport;
            m_written.append({operation.noun, operation.record});
        });
}

/// Nobody else writes as long as the edit holds the lock, so that the act and the counters are asked for
/// once.
Result<void> Edit::enterJournal()
{
    if (m_last)
        return {};
    const auto act = Statement::run(
        m_database,
        u"INSERT INTO act (uuid, analyst, label, kind, undoes) VALUES (?, ?, ?, ?, nullif(?, '')) "
        "ON CONFLICT (uuid) DO NOTHING"_s,
        m_act.uuid, m_act.analyst, m_act.label, m_role.kind, m_role.act);
    if (!act)
        return act;
    return select(
               m_database,
               u"SELECT (SELECT coalesce(max(site_seq), 0) FROM operation WHERE site = ?), "
               "(SELECT coalesce(max(lamport), 0) FROM operation)"_s,
               [](const Statement &row) { return Last{row.integer(0), row.integer(1)}; }, m_site.uuid)
        .transform([&](const QList<Last> &rows) { m_last = rows.constFirst(); });
}

} // namespace Postilla
