// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// What renaming, moving, merging or deleting a tag would touch.
struct TagPreview
{
    Tag tag;
    /// How many claims carry the tag itself, in how many documents, and the oldest of them.
    qint64 claims = 0;
    qint64 documents = 0;
    QList<Claim> firstClaims;
    /// The tags right under it.
    QList<Tag> below;
    /// Names of the saved searches that ask for the tag by its name: another name takes them off it.
    QStringList searches;
};

/// What the library does with tags: Library::tags(). Safe on any thread; each change is one step of undo.
class Tags
{
public:
    /// So many claims a preview names.
    static constexpr int mostClaims = 100;

    explicit Tags(std::shared_ptr<LibraryCore> core);

    /// By key, then by name.
    Result<QList<Tag>> all() const;
    /// A new tag with a colour of its own and the first free key, if any. BadArgument for an empty name or
    /// one that is there already, whatever its case.
    Result<Tag> create(const QString &name);
    /// A new tag as the draft says; a colour is found for it where the draft has none. BadArgument as edit().
    Result<Tag> add(const Tag &draft);
    /// Stores what differs. BadArgument: name or key already taken, a tag under itself; Conflict.
    Result<Tag> edit(const Tag &tag);
    /// Puts another tag in its place on every claim and over every tag under it. NotFound, BadArgument for
    /// itself, Conflict.
    Result<void> merge(const Tag &tag, const QString &intoUuid);
    /// Takes it off every claim as well, in the same step of undo; tags under it move up.
    Result<void> remove(const Tag &tag);

    /// Whether edit() or add() would take the tag so: their errors.
    Result<void> check(const Tag &tag) const;
    /// NotFound.
    Result<TagPreview> preview(const QString &tagUuid) const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
