// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/relationstore.h"

#include "base/uuid.h"
#include "store/claimstore.h"
#include "store/edit.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto relationNoun = "relation"_L1;

Relation relationAt(const Statement &statement)
{
    return {.uuid = statement.text(0),
            .from = statement.text(1),
            .to = statement.text(2),
            .kind = storedCode<RelationKind>(statement.text(3)),
            .note = statement.text(4),
            .analyst = statement.text(5),
            .rev = static_cast<int>(statement.integer(6))};
}

/// Both claims and both documents have to be there.
QString selectRelations(const QString &condition)
{
    const QString living = u"EXISTS (SELECT 1 FROM claim JOIN document ON document.uuid = claim.document "
                           "WHERE claim.uuid = relation.%1 AND NOT claim.removed AND NOT document.removed)"_s;
    return u"SELECT uuid, from_claim, to_claim, kind, note, analyst, rev FROM relation "
           "WHERE NOT removed AND %1 AND %2 %3 ORDER BY id"_s.arg(living.arg("from_claim"_L1),
                                                                  living.arg("to_claim"_L1), condition);
}

/// "A-0007, A-0042".
QString namesOf(Database &database, const Relation &relation)
{
    QStringList names{recordName(database, u"claim"_s, relation.from)};
    if (relation.to != relation.from)
        names.append(recordName(database, u"claim"_s, relation.to));
    return names.join(u", "_s);
}

bool isSame(const Relation &one, const Relation &other)
{
    if (one.kind != other.kind || one.uuid == other.uuid)
        return false;
    const bool isForward = one.from == other.from && one.to == other.to;
    const bool isBackward = one.from == other.to && one.to == other.from;
    return isForward || (isBackward && isMutual(one.kind));
}

} // namespace

Result<Relation> RelationStore::insert(Edit &edit, Relation relation)
{
    relation.uuid = relation.uuid.isEmpty() ? newUuid() : relation.uuid;
    return check(relation)
        .and_then([&] {
            return edit.create(relationNoun, relation.uuid,
                               {{u"from_claim"_s, relation.from},
                                {u"to_claim"_s, relation.to},
                                {u"kind"_s, codeOf(relation.kind)},
                                {u"note"_s, relation.note},
                                {u"analyst"_s, relation.analyst}});
        })
        .and_then([&] { return byUuid(relation.uuid); });
}

Result<Relation> RelationStore::update(Edit &edit, const Relation &relation)
{
    return check(relation)
        .and_then([&] {
            return edit.update(relationNoun, relation.uuid, relation.rev,
                               {{u"kind"_s, codeOf(relation.kind)}, {u"note"_s, relation.note}});
        })
        .and_then([&](int) { return byUuid(relation.uuid); });
}

Result<void> RelationStore::remove(Edit &edit, const Relation &relation)
{
    return edit.remove(relationNoun, relation.uuid, relation.rev);
}

Result<Relation> RelationStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database, selectRelations(u"AND relation.uuid = ?"_s), relationAt, uuid), [&] {
        return Error(ErrorCode::NotFound, Store::tr("There is no such relation in the library"),
                     recordName(m_database, relationNoun, uuid),
                     Store::tr("Look it up at one of its claims."));
    });
}

Result<QList<Relation>> RelationStore::ofClaim(const QString &claimUuid)
{
    return select(m_database, selectRelations(u"AND (from_claim = ? OR to_claim = ?)"_s), relationAt,
                  claimUuid, claimUuid);
}

Result<QList<Relation>> RelationStore::all()
{
    return select(m_database, selectRelations({}), relationAt);
}

Result<void> RelationStore::check(const Relation &relation)
{
    const auto refused = [&](const QString &what, const QString &advice) {
        return std::unexpected(Error(ErrorCode::BadArgument, what, namesOf(m_database, relation), advice));
    };
    if (relation.from == relation.to)
        return refused(Store::tr("A claim cannot stand in a relation to itself"),
                       Store::tr("Choose another claim."));
    ClaimStore claims(m_database);
    for (const QString &claim : {relation.from, relation.to}) {
        if (const auto found = claims.byUuid(claim); !found)
            return std::unexpected(found.error());
    }
    const auto there = ofClaim(relation.from);
    if (!there)
        return std::unexpected(there.error());
    if (std::ranges::any_of(*there, [&](const Relation &other) { return isSame(relation, other); }))
        return refused(Store::tr("The two claims stand in that relation already"),
                       Store::tr("Choose another claim or another relation."));
    if (relation.kind != RelationKind::DerivesFrom)
        return {};
    return isDerivedFrom(relation.to, relation.from).and_then([&](bool isCircle) -> Result<void> {
        if (!isCircle)
            return {};
        return refused(Store::tr("That claim derives from this one itself"),
                       Store::tr("A claim cannot derive from what derives from it."));
    });
}

/// Whether following "derives from" leads from a claim to that origin.
Result<bool> RelationStore::isDerivedFrom(const QString &claimUuid, const QString &origin)
{
    return select(
               m_database,
               u"WITH RECURSIVE origin (claim) AS (SELECT ? UNION SELECT relation.to_claim FROM relation "
               "JOIN origin ON relation.from_claim = origin.claim "
               "WHERE relation.kind = 'derives_from' AND NOT relation.removed) "
               "SELECT 1 FROM origin WHERE claim = ?"_s,
               [](const Statement &row) { return row.integer(0); }, claimUuid, origin)
        .transform([](const auto &rows) { return !rows.isEmpty(); });
}

} // namespace Postilla
