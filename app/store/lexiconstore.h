// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/lexiconentry.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// The user's own entries of the lexicon and kinds of mention.
class LexiconStore
{
public:
    explicit LexiconStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds an entry whose rev is 0, an empty uuid is made; else writes what differs, Conflict where the
    /// stored rev is another. BadArgument: an empty name, a kind that is not there, another active entry of
    /// that kind and canonical name, a shipped entry that another one replaces already, a merge in a circle.
    Result<void> put(Edit &edit, const LexiconEntry &entry);
    Result<void> remove(Edit &edit, const LexiconEntry &entry);
    /// The same for kinds; the number is given out, key and number never change. BadArgument: a key or a name
    /// that is taken or not well made.
    Result<void> put(Edit &edit, const LexiconKind &kind);
    /// BadArgument while an entry has it.
    Result<void> remove(Edit &edit, const LexiconKind &kind);

    /// Retired and merged ones too, in the order in which they were made.
    Result<QList<LexiconEntry>> entries();
    /// NotFound.
    Result<LexiconEntry> entry(const QString &uuid);
    Result<QList<LexiconKind>> kinds();

    /// Sequence number of the last operation on an entry or a kind; 0 where there is none.
    Result<qint64> sequence();
    /// The entries that operations after `seq` have touched, they or their kinds, in every state that they
    /// had before and since.
    Result<QList<LexiconEntry>> statesSince(qint64 seq);

private:
    Result<void> check(const LexiconEntry &entry);
    Result<void> checkFree(const LexiconEntry &entry);
    Result<void> checkMerge(const LexiconEntry &entry);
    Result<void> check(const LexiconKind &kind);

    Database &m_database;
};

} // namespace Postilla
