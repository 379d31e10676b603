// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/journal.h"

#include "store/database.h"
#include "store/operationrow.h"
#include "store/select.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Leaves out what comes and goes with its claim.
const QString &ofThemselves()
{
    static const QString condition =
        u"NOT (operation.noun IN ('claim_figure', 'claim_entity') "
        "AND operation.kind <> 'update' AND EXISTS (SELECT 1 FROM operation AS owner "
        "WHERE owner.act = operation.act AND owner.noun = 'claim' "
        "AND owner.kind = operation.kind))"_s;
    return condition;
}

template <typename... Values>
Result<QList<Operation>> operations(Database &database, const QString &rest, const Values &...values)
{
    return select(
        database,
        u"SELECT %1 FROM operation JOIN act ON act.uuid = operation.act %2"_s.arg(operationColumns(), rest),
        operationAt, values...);
}

} // namespace

Result<qint64> Journal::lastSeq()
{
    auto statement = Statement::prepare(m_database, u"SELECT coalesce(max(seq), 0) FROM operation"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->next().transform([&](bool) { return statement->integer(0); });
}

Result<QList<Operation>> Journal::since(qint64 seq, int limit)
{
    return operations(m_database, u"WHERE seq > ? ORDER BY seq LIMIT ?"_s, seq, limit);
}

Result<QList<Operation>> Journal::latest(int limit)
{
    return operations(m_database, u"WHERE %1 ORDER BY seq DESC LIMIT ?"_s.arg(ofThemselves()), limit);
}

Result<QList<Operation>> Journal::latestOf(const QString &noun, const QString &uuid, int limit)
{
    return operations(m_database, u"WHERE record = ? AND noun = ? ORDER BY seq DESC LIMIT ?"_s, uuid, noun,
                      limit);
}

Result<QList<Operation>> Journal::latestOfClaim(const QString &claimUuid, int limit)
{
    return operations(m_database,
                      u"WHERE record IN (SELECT ? UNION SELECT uuid FROM claim_figure WHERE claim = ? "
                      "UNION SELECT uuid FROM claim_entity WHERE claim = ? "
                      "UNION SELECT uuid FROM relation WHERE from_claim = ? "
                      "UNION SELECT uuid FROM relation WHERE to_claim = ?) AND %1 "
                      "ORDER BY seq DESC LIMIT ?"_s.arg(ofThemselves()),
                      claimUuid, claimUuid, claimUuid, claimUuid, claimUuid, limit);
}

Result<std::optional<Operation>> Journal::creationOf(const QString &noun, const QString &uuid)
{
    return operations(m_database, u"WHERE record = ? AND noun = ? ORDER BY seq LIMIT 1"_s, uuid, noun)
        .transform([](const QList<Operation> &first) {
            return first.isEmpty() ? std::nullopt : std::optional(first.constFirst());
        });
}

Result<QList<Operation>> Journal::ofAct(const QString &act)
{
    return operations(m_database, u"WHERE operation.act = ? ORDER BY seq"_s, act);
}

} // namespace Postilla
