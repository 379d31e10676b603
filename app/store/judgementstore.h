// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/judgement.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// What the analysts conclude. A claim that is not in the library any more, or whose document is not, is left
/// out of what a judgement rests on, and comes back with it.
class JudgementStore
{
public:
    explicit JudgementStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made. BadArgument for an empty statement, a question or claim that is not there, and
    /// a claim that would speak both for and against. Answers with the judgement as stored.
    Result<Judgement> insert(Edit &edit, Judgement judgement);
    /// Writes what differs; claims that are out of sight stay. Conflict where the stored rev is not
    /// judgement.rev, BadArgument as above.
    Result<Judgement> update(Edit &edit, const Judgement &judgement);
    Result<void> remove(Edit &edit, const Judgement &judgement);

    /// In the order in which they were made.
    Result<QList<Judgement>> all();
    /// NotFound.
    Result<Judgement> byUuid(const QString &uuid);
    /// Those that a claim speaks for or against.
    Result<QList<Judgement>> ofClaim(const QString &claimUuid);

private:
    /// None or one, with the claims that are out of sight.
    Result<QList<Judgement>> stored(const QString &uuid);
    Result<void> check(const Judgement &judgement, const QList<QString> &known);

    Database &m_database;
};

} // namespace Postilla
