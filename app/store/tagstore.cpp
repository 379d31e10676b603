// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tagstore.h"

#include "base/uuid.h"
#include "store/claimtags.h"
#include "store/database.h"
#include "store/edit.h"
#include "store/select.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto tagNoun = "tag"_L1;

std::unexpected<Error> refused(const QString &what, const QString &where, const QString &advice)
{
    return std::unexpected(Error(ErrorCode::BadArgument, what, where, advice));
}

QJsonObject tagColumns(const Tag &tag)
{
    return {{u"name"_s, tag.name},
            {u"color"_s, tag.color},
            {u"description"_s, tag.description},
            {u"key"_s, tag.key},
            {u"parent"_s, tag.parentUuid.isEmpty() ? QJsonValue() : QJsonValue(tag.parentUuid)}};
}

Tag tagAt(const Statement &statement)
{
    return {.uuid = statement.text(0),
            .name = statement.text(1),
            .color = statement.text(2),
            .description = statement.text(3),
            .key = static_cast<int>(statement.integer(4)),
            .parentUuid = statement.text(5),
            .rev = static_cast<int>(statement.integer(6))};
}

QString selectTags(const QString &rest)
{
    return u"SELECT uuid, name, color, description, key, parent, rev FROM tag WHERE NOT removed %1"_s.arg(
        rest);
}

/// True where following the parents from `tag` comes back to it.
bool standsUnderItself(const Tag &tag, const QList<Tag> &tags)
{
    QString above = tag.parentUuid;
    for (qsizetype steps = 0; !above.isEmpty() && steps <= tags.size(); ++steps) {
        if (above == tag.uuid)
            return true;
        const auto parent = std::ranges::find(tags, above, &Tag::uuid);
        above = parent == tags.end() ? QString() : parent->parentUuid;
    }
    return false;
}

/// A claim as far as taking a tag off it goes.
struct TaggedClaim
{
    QString uuid;
    int rev;
    QStringList tags;
};

Result<QList<TaggedClaim>> claimsWith(Database &database, const QString &tagUuid)
{
    return select(
        database,
        u"SELECT claim.uuid, claim.rev, claim.tags FROM claim_tag JOIN claim ON claim.uuid = claim_tag.claim "
        "WHERE claim_tag.tag = ?"_s,
        [](const Statement &row) {
            return TaggedClaim{row.text(0), static_cast<int>(row.integer(1)),
                               ClaimTags::fromText(row.text(2))};
        },
        tagUuid);
}

Result<void> takeOffClaims(Edit &edit, const Tag &tag)
{
    auto claims = claimsWith(edit.database(), tag.uuid);
    if (!claims)
        return std::unexpected(claims.error());
    for (TaggedClaim &claim : *claims) {
        claim.tags.removeAll(tag.uuid);
        const auto updated =
            edit.update(u"claim"_s, claim.uuid, claim.rev, {{u"tags"_s, ClaimTags::text(claim.tags)}});
        if (!updated)
            return std::unexpected(updated.error());
    }
    return {};
}

} // namespace

Result<Tag> TagStore::insert(Edit &edit, Tag tag)
{
    tag.uuid = tag.uuid.isEmpty() ? newUuid() : tag.uuid;
    return check(tag).and_then([&] { return edit.create(tagNoun, tag.uuid, tagColumns(tag)); }).and_then([&] {
        return byUuid(tag.uuid);
    });
}

Result<Tag> TagStore::update(Edit &edit, const Tag &tag)
{
    return check(tag)
        .and_then([&] { return edit.update(tagNoun, tag.uuid, tag.rev, tagColumns(tag)); })
        .and_then([&](int) { return byUuid(tag.uuid); });
}

Result<void> TagStore::remove(Edit &edit, const Tag &tag)
{
    if (auto taken = takeOffClaims(edit, tag); !taken)
        return taken;
    const auto children = select(m_database, selectTags(u"AND parent = ?"_s), tagAt, tag.uuid);
    if (!children)
        return std::unexpected(children.error());
    for (Tag child : *children) {
        child.parentUuid = tag.parentUuid;
        if (auto moved = edit.update(tagNoun, child.uuid, child.rev, tagColumns(child)); !moved)
            return std::unexpected(moved.error());
    }
    return edit.remove(tagNoun, tag.uuid, tag.rev);
}

Result<QList<Tag>> TagStore::all()
{
    return select(m_database, selectTags(u"ORDER BY key = 0, key, lower(name), id"_s), tagAt);
}

Result<Tag> TagStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database, selectTags(u"AND uuid = ?"_s), tagAt, uuid),
                   Error(ErrorCode::NotFound, Store::tr("There is no such tag"), uuid,
                         Store::tr("Choose a tag of the list.")));
}

Result<void> TagStore::check(const Tag &tag)
{
    const auto tags = all();
    if (!tags)
        return std::unexpected(tags.error());
    if (tag.name.trimmed().isEmpty())
        return refused(Store::tr("A tag needs a name"), {}, Store::tr("Type a name."));
    if (tag.key < 0 || tag.key > 9)
        return refused(Store::tr("This is not a key for a tag"), QString::number(tag.key),
                       Store::tr("Choose 1 to 9, or none."));
    for (const Tag &other : *tags) {
        if (other.uuid == tag.uuid)
            continue;
        if (other.name.compare(tag.name, Qt::CaseInsensitive) == 0)
            return refused(Store::tr("There is a tag of that name already"), tag.name,
                           Store::tr("Choose another name."));
        if (tag.key != 0 && other.key == tag.key)
            return refused(Store::tr("Another tag has that key"), other.name,
                           Store::tr("Choose another key, or none."));
    }
    const bool parentKnown =
        tag.parentUuid.isEmpty() || std::ranges::contains(*tags, tag.parentUuid, &Tag::uuid);
    if (!parentKnown || standsUnderItself(tag, *tags))
        return refused(Store::tr("A tag cannot stand there"), tag.name,
                       Store::tr("Choose another tag to put it under."));
    return {};
}

} // namespace Postilla
