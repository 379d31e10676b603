// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/currenttext.h"
#include "store/mentioncodec.h"

#include <QByteArray>
#include <QString>

namespace Postilla {

class Database;
class Transaction;

/// What a finder has found in one text.
struct Marking
{
    /// Of the finder.
    QString revision = {};
    /// LexiconStore::sequence() when the finder was made.
    qint64 lexiconSequence = 0;
    /// Whether DocumentIndex sees all words of the text as the finder does.
    bool isSearchable = true;
    FoundMentions found = {};
    /// `found` as packedMentions() makes it, which the threads that search do ahead; empty: not yet.
    QByteArray packed = {};
    /// Place in the sequence of searches (`marking.seq`) of stored marks that are known to be the same; 0: of
    /// none.
    qint64 sameAs = 0;
};

/// Stores what was found in texts, for the length of one transaction, which may be that of an Edit.
class MarkWriter
{
public:
    static Result<MarkWriter> begin(Transaction &transaction, Database &database);

    /// Puts the marking in the place of the one that the version had. `versionId` is DocumentVersion::id.
    /// Where the lexicon has moved on since the finder was made, it is kept as behind. Where the same was
    /// found as before, nothing but the revision is written.
    Result<void> put(qint64 versionId, const Marking &marking);
    /// The same for a text that has just come in and was never marked.
    Result<void> putFirst(CurrentText text, const Marking &marking);

private:
    MarkWriter(Database &database, qint64 lastSeq, qint64 lexiconSequence, bool hasCorrections);

    Result<qint64> revisionRow(const Marking &marking);
    /// False where something else was found than before.
    Result<bool> keep(qint64 versionId, const Marking &marking);
    Result<void> store(qint64 versionId, const Marking &marking);
    Result<void> write(qint64 versionId, const Marking &marking);

    Database *m_database;
    qint64 m_seq;
    qint64 m_lexiconSequence;
    bool m_hasCorrections;
    QString m_revisionName;
    qint64 m_revision = 0;
};

} // namespace Postilla
