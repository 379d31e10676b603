// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimentitystore.h"

#include "base/uuid.h"
#include "mention/kindtable.h"
#include "store/edit.h"
#include "store/select.h"
#include "store/store.h"
#include "store/uuidlist.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto entityNoun = "claim_entity"_L1;

struct StoredEntity
{
    QString claimUuid;
    QString uuid;
    int rev = 0;
    ClaimEntity entity;
};

StoredEntity entityAt(const Statement &statement)
{
    return {.claimUuid = statement.text(0),
            .uuid = statement.text(1),
            .rev = static_cast<int>(statement.integer(2)),
            .entity = {parseKind(statement.text(3)).value_or(MentionKind::Chip), statement.text(4)}};
}

QString selectEntities(const QString &condition)
{
    return u"SELECT claim, uuid, rev, kind, canonical FROM claim_entity WHERE NOT removed %1 ORDER BY id"_s
        .arg(condition);
}

QHash<QString, QList<ClaimEntity>> byClaim(const QList<StoredEntity> &stored)
{
    QHash<QString, QList<ClaimEntity>> entities;
    for (const StoredEntity &each : stored)
        entities[each.claimUuid].append(each.entity);
    return entities;
}

Result<QList<StoredEntity>> storedOf(Database &database, const QString &claimUuid)
{
    return select(database, selectEntities(u"AND claim = ?"_s), entityAt, claimUuid);
}

Result<void> add(Edit &edit, const QString &claimUuid, const ClaimEntity &entity)
{
    if (entity.canonical.trimmed().isEmpty())
        return std::unexpected(Error(ErrorCode::BadArgument, Store::tr("What a claim is about needs a name"),
                                     {}, Store::tr("Write one: NVIDIA H20.")));
    return edit.create(
        entityNoun, newUuid(),
        {{u"claim"_s, claimUuid}, {u"kind"_s, kindName(entity.kind)}, {u"canonical"_s, entity.canonical}});
}

} // namespace

Result<void> ClaimEntityStore::insert(Edit &edit, const QString &claimUuid,
                                      const QList<ClaimEntity> &entities)
{
    for (const ClaimEntity &entity : entities) {
        if (auto added = add(edit, claimUuid, entity); !added)
            return added;
    }
    return {};
}

Result<void> ClaimEntityStore::replace(Edit &edit, const QString &claimUuid,
                                       const QList<ClaimEntity> &entities)
{
    const auto stored = storedOf(m_database, claimUuid);
    if (!stored)
        return std::unexpected(stored.error());
    for (const StoredEntity &each : *stored) {
        if (entities.contains(each.entity))
            continue;
        if (auto removed = edit.remove(entityNoun, each.uuid, each.rev); !removed)
            return removed;
    }
    for (const ClaimEntity &entity : entities) {
        if (std::ranges::contains(*stored, entity, &StoredEntity::entity))
            continue;
        if (auto added = add(edit, claimUuid, entity); !added)
            return added;
    }
    return {};
}

Result<QList<ClaimEntity>> ClaimEntityStore::ofClaim(const QString &claimUuid)
{
    return storedOf(m_database, claimUuid).transform([](const QList<StoredEntity> &stored) {
        QList<ClaimEntity> entities;
        std::ranges::transform(stored, std::back_inserter(entities), &StoredEntity::entity);
        return entities;
    });
}

Result<QHash<QString, QList<ClaimEntity>>> ClaimEntityStore::ofClaims(const QStringList &claimUuids)
{
    return select(m_database, selectEntities(u"AND claim IN (SELECT value FROM json_each(?))"_s), entityAt,
                  uuidListText(claimUuids))
        .transform(byClaim);
}

Result<QHash<QString, QList<ClaimEntity>>> ClaimEntityStore::all()
{
    return select(m_database, selectEntities({}), entityAt).transform(byClaim);
}

Result<QStringList> ClaimEntityStore::claimsAbout(const QList<ClaimEntity> &entities, const QString &butClaim,
                                                  int limit)
{
    // Of what very many claims are about the newest stand for all.
    constexpr int mostOfOneEntity = 200;
    constexpr qsizetype mostEntities = 20;
    QString about = u"SELECT claim, 0 AS weight, 0 AS newest FROM "
                    "(SELECT uuid AS claim FROM claim WHERE NOT removed ORDER BY id DESC LIMIT ?)"_s;
    QVariantList values{limit + 1};
    for (const ClaimEntity &entity : entities.first(std::min(entities.size(), mostEntities))) {
        about += u" UNION ALL SELECT claim, 1, id FROM (SELECT claim, id FROM claim_entity "
                 "WHERE canonical = ? AND NOT removed ORDER BY id DESC LIMIT %1)"_s.arg(mostOfOneEntity);
        values.append(entity.canonical);
    }
    values << butClaim << limit << limit; // a null uuid is NULL, which no claim is
    // Whether they are there is asked of those alone that would be offered, and of as many that take their
    // places.
    return selectWith(
        m_database,
        u"SELECT claim.uuid FROM (SELECT claim, sum(weight) AS weight, max(newest) AS newest FROM (%1) AS "
        u"about "
        "WHERE claim IS NOT ? GROUP BY claim ORDER BY weight DESC, newest DESC LIMIT 2 * ?) AS best "
        "JOIN claim ON claim.uuid = best.claim JOIN document ON document.uuid = claim.document "
        "WHERE NOT claim.removed AND NOT document.removed "
        "ORDER BY best.weight DESC, best.newest DESC, claim.id DESC LIMIT ?"_s.arg(about),
        values, [](const Statement &row) { return row.text(0); });
}

} // namespace Postilla
