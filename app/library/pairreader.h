// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "claim/claimrecord.h"
#include "document/document.h"
#include "library/currentfinder.h"
#include "library/pairs.h"

#include <QHash>
#include <QSet>

namespace Postilla {

class Database;

/// Compares all claims of a library with each other.
class PairReader
{
public:
    PairReader(Database &database, const LibraryFinder &finder, const Progress &progress);

    /// See Pairs::toLookAt().
    Result<PairList> read();

private:
    Result<void> readClaims();
    Result<void> readDecisions();
    Result<const Document *> document(const QString &uuid);
    qsizetype placeOf(const QString &documentUuid);
    Result<StatedClaim> stated(const ClaimRecord &record);
    Result<void> goOn(qsizetype done) const;
    /// Those of one claim that are worth a look.
    QList<ClaimPair> bestOf(const PairFinder &finder, qsizetype claim) const;
    bool isDecided(const ClaimPair &pair) const;
    PairToLookAt shown(const ClaimPair &pair) const;
    PairSide side(qsizetype claim) const;
    Relation suggestion(const ClaimPair &pair) const;

    Database &m_database;
    const LibraryFinder &m_finder;
    const Progress &m_progress;
    QList<ClaimRecord> m_records;
    QList<StatedClaim> m_claims;
    QStringList m_states;
    QHash<QString, Document> m_documents;
    /// Place of each document in the comparison.
    QHash<QString, qsizetype> m_places;
    /// Pairs of uuids, the lesser first.
    QSet<std::pair<QString, QString>> m_related;
    /// The states of both that were put aside, in the same order.
    QMultiHash<std::pair<QString, QString>, std::pair<QString, QString>> m_dismissed;
};

} // namespace Postilla
