// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

class Database;
class Edit;

/// How much a tag is used.
struct TagUse
{
    /// Claims that carry it itself, and their documents.
    qint64 claims = 0;
    qint64 documents = 0;
    /// Uuids of the oldest of them.
    QStringList firstClaims;
};

/// The analysts' tags: a tree, each with a name that no other has, whatever its case, and perhaps a key.
class TagStore
{
public:
    explicit TagStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made. BadArgument: a name that is empty or taken, a key that is taken or not 0 to 9,
    /// a parent or question that is not there. Answers with the tag as stored.
    Result<Tag> insert(Edit &edit, Tag tag);
    /// Writes what differs. Conflict where the stored rev is not tag.rev; BadArgument as above, and for a tag
    /// that would stand under itself.
    Result<Tag> update(Edit &edit, const Tag &tag);
    /// Takes the tag off every claim, then away; tags under it move up to its parent.
    Result<void> remove(Edit &edit, const Tag &tag);
    /// Puts another in its place on every claim and over every tag under it, then takes it away. NotFound,
    /// BadArgument for itself.
    Result<void> merge(Edit &edit, const Tag &tag, const QString &intoUuid);
    /// Whether the tag could be stored so: the errors of insert() and update().
    Result<void> check(const Tag &tag);

    /// By key (those without last), then by name.
    Result<QList<Tag>> all();
    /// NotFound.
    Result<Tag> byUuid(const QString &uuid);
    /// With at most so many of the claims.
    Result<TagUse> use(const QString &tagUuid, int limit);

private:
    Result<void> moveChildren(Edit &edit, const QString &from, const QString &to);

    Database &m_database;
};

} // namespace Postilla
