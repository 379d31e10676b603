// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tagstore.h"

#include "base/uuid.h"
#include "claim/tagtree.h"
#include "store/database.h"
#include "store/edit.h"
#include "store/questionstore.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"
#include "store/uuidlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto tagNoun = "tag"_L1;

std::unexpected<Error> refused(const QString &what, const QString &where, const QString &advice)
{
    return std::unexpected(Error(ErrorCode::BadArgument, what, where, advice));
}

/// Null for none.
QJsonValue link(const QString &uuid)
{
    return uuid.isEmpty() ? QJsonValue() : QJsonValue(uuid);
}

QJsonObject tagColumns(const Tag &tag)
{
    return {{u"name"_s, tag.name},
            {u"color"_s, tag.color},
            {u"description"_s, tag.description},
            {u"key"_s, tag.key},
            {u"parent"_s, link(tag.parentUuid)},
            {u"question"_s, link(tag.questionUuid)}};
}

Tag tagAt(const Statement &statement)
{
    return {.uuid = statement.text(0),
            .name = statement.text(1),
            .color = statement.text(2),
            .description = statement.text(3),
            .key = static_cast<int>(statement.integer(4)),
            .parentUuid = statement.text(5),
            .questionUuid = statement.text(6),
            .rev = static_cast<int>(statement.integer(7))};
}

QString selectTags(const QString &rest)
{
    return u"SELECT uuid, name, color, description, key, parent, question, rev FROM tag WHERE NOT removed %1"_s
        .arg(rest);
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
            return TaggedClaim{row.text(0), static_cast<int>(row.integer(1)), uuidListFrom(row.text(2))};
        },
        tagUuid);
}

/// Takes the tag off every claim; the claims get another in its place where one is given.
Result<void> replaceOnClaims(Edit &edit, const Tag &tag, const QString &other)
{
    auto claims = claimsWith(edit.database(), tag.uuid);
    if (!claims)
        return std::unexpected(claims.error());
    for (TaggedClaim &claim : *claims) {
        claim.tags.removeAll(tag.uuid);
        if (!other.isEmpty() && !claim.tags.contains(other))
            claim.tags.append(other);
        const auto updated =
            edit.update(u"claim"_s, claim.uuid, claim.rev, {{u"tags"_s, uuidListText(claim.tags)}});
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
    return replaceOnClaims(edit, tag, {})
        .and_then([&] { return moveChildren(edit, tag.uuid, tag.parentUuid); })
        .and_then([&] { return edit.remove(tagNoun, tag.uuid, tag.rev); });
}

Result<void> TagStore::merge(Edit &edit, const Tag &tag, const QString &intoUuid)
{
    if (tag.uuid == intoUuid)
        return refused(Store::tr("A tag cannot be merged into itself"), tag.name,
                       Store::tr("Choose another tag."));
    return byUuid(intoUuid)
        .and_then([&](Tag into) -> Result<void> {
            const auto tags = all();
            if (!tags)
                return std::unexpected(tags.error());
            if (!TagTree(*tags).isBelow(into.uuid, tag.uuid))
                return {};
            into.parentUuid = tag.parentUuid; // or it would come to stand under itself
            return edit.update(tagNoun, into.uuid, into.rev, tagColumns(into)).transform([](int) {});
        })
        .and_then([&] { return replaceOnClaims(edit, tag, intoUuid); })
        .and_then([&] { return moveChildren(edit, tag.uuid, intoUuid); })
        .and_then([&] { return edit.remove(tagNoun, tag.uuid, tag.rev); });
}

Result<void> TagStore::moveChildren(Edit &edit, const QString &from, const QString &to)
{
    const auto children = select(m_database, selectTags(u"AND parent = ?"_s), tagAt, from);
    if (!children)
        return std::unexpected(children.error());
    for (const Tag &child : *children) {
        if (auto moved = edit.update(tagNoun, child.uuid, child.rev, {{u"parent"_s, link(to)}}); !moved)
            return std::unexpected(moved.error());
    }
    return {};
}

Result<QList<Tag>> TagStore::all()
{
    return select(m_database, selectTags(u"ORDER BY key = 0, key, lower(name), id"_s), tagAt);
}

Result<Tag> TagStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database, selectTags(u"AND uuid = ?"_s), tagAt, uuid), [&] {
        return Error(ErrorCode::NotFound, Store::tr("There is no such tag"),
                     recordName(m_database, tagNoun, uuid), Store::tr("Choose a tag of the list."));
    });
}

Result<TagUse> TagStore::use(const QString &tagUuid, int limit)
{
    const auto counts = select(
        m_database,
        u"SELECT count(*), count(DISTINCT claim.document) FROM claim_tag "
        "JOIN claim ON claim.uuid = claim_tag.claim WHERE claim_tag.tag = ?"_s,
        [](const Statement &row) { return TagUse{row.integer(0), row.integer(1), {}}; }, tagUuid);
    if (!counts)
        return std::unexpected(counts.error());
    return select(
               m_database,
               u"SELECT claim.uuid FROM claim_tag JOIN claim ON claim.uuid = claim_tag.claim "
               "WHERE claim_tag.tag = ? ORDER BY claim.id LIMIT ?"_s,
               [](const Statement &row) { return row.text(0); }, tagUuid, limit)
        .transform([&](const QStringList &claims) {
            TagUse use = counts->constFirst();
            use.firstClaims = claims;
            return use;
        });
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
            return refused(Store::tr("Another tag has the key %1").arg(tag.key), other.name,
                           Store::tr("Choose another key, or none."));
    }
    const QString &upper = tag.parentUuid;
    const bool upperKnown = upper.isEmpty() || std::ranges::contains(*tags, upper, &Tag::uuid);
    if (!upperKnown || (!upper.isEmpty() && (upper == tag.uuid || TagTree(*tags).isBelow(upper, tag.uuid))))
        return refused(Store::tr("A tag cannot stand there"), tag.name,
                       Store::tr("Choose another tag to put it under."));
    if (tag.questionUuid.isEmpty())
        return {};
    return QuestionStore(m_database).byUuid(tag.questionUuid).transform([](const Question &) {});
}

} // namespace Postilla
