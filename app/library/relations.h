// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "claim/relation.h"

#include <QList>
#include <QString>

#include <memory>

namespace Postilla {

class LibraryCore;

/// A relation as one of its two claims sees it.
struct RelatedClaim
{
    Relation relation;
    /// The one at the other end.
    Claim other;
    /// From this claim to the other.
    bool isOutward = true;
};

/// What the library does with relations between claims: Library::relations(). Safe on any thread; each change
/// is one step of undo.
class Relations
{
public:
    explicit Relations(std::shared_ptr<LibraryCore> core);

    /// In the order in which they were made.
    Result<QList<RelatedClaim>> ofClaim(const QString &claimUuid) const;
    Result<QList<Relation>> all() const;
    /// The claims that have most to do with one, the likeliest first, itself left out, at most `limit`: of
    /// those that are about the same the nearest in their words. NotFound.
    Result<QList<Claim>> candidates(const QString &claimUuid, qsizetype limit) const;

    /// Uuid, analyst and times are filled in. NotFound, BadArgument as RelationStore::insert() has them.
    Result<Relation> create(const Relation &relation);
    /// Stores another kind or note. Conflict, BadArgument.
    Result<Relation> edit(const Relation &relation);
    Result<void> remove(const Relation &relation);

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
