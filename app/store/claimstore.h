// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "claim/claimstanding.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

class Database;
class Edit;

/// What the analysts have tagged. Reads leave removed claims, and those of removed documents, out.
class ClaimStore
{
public:
    explicit ClaimStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made; number, site, createdAt and changedAt are given. BadSpan where the quote is
    /// empty or not as long as the span, BadArgument for a tag that is not there. Answers with the claim as
    /// stored; where it stands in a later text is not looked up.
    Result<Claim> insert(Edit &edit, Claim claim);
    /// Writes what differs, anchor and tags included; number, site, madeBy, analyst and times never change.
    /// Conflict where the stored rev is not claim.rev, BadSpan and BadArgument as above.
    Result<Claim> update(Edit &edit, const Claim &claim);
    Result<void> remove(Edit &edit, const Claim &claim);

    /// NotFound.
    Result<Claim> byUuid(const QString &uuid);
    /// Those of these that there are, in the order given; meant for a page of a list.
    Result<QList<Claim>> byUuids(const QStringList &uuids);
    /// How many were made of that very passage of that version.
    Result<qsizetype> countAt(const Anchor &anchor);
    /// In the order of the current text.
    Result<QList<Claim>> ofDocument(const QString &documentUuid);
    /// The uuid of the first claim of that document that stands in its current text, `versionUuid`, and
    /// touches the span; empty: none does, or the text is another one.
    Result<QString> uuidAt(const QString &documentUuid, const QString &versionUuid, TextSpan span);
    /// By document number, then in the order of the text.
    Result<QList<Claim>> all();
    /// Those of that number ("A-0042", "42"), else those with all these words, or parts of words, in summary
    /// or quote, whatever their case; by document number, then in the order of the text, `most` of them.
    Result<QList<Claim>> find(const QString &text, int most);
    /// By the uuid of the claim.
    Result<QHash<QString, ClaimStanding>> standings(const QStringList &uuids);
    /// Those that are changed or lost in the current text, or were never looked for in it; in the same order.
    Result<QList<Claim>> toLookAt();

private:
    Result<void> check(const Claim &claim);

    Database &m_database;
};

} // namespace Postilla
