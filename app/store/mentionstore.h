// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/mention.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Transaction;

/// A document of which a text was searched.
struct MarkedDocument
{
    /// Place of the search among all of the library; searching again takes a new one.
    qint64 seq = 0;
    QString uuid;
};

/// What a finder has found in one text.
struct Marking
{
    /// Of the finder.
    QString revision = {};
    /// LexiconStore::sequence() when the finder was made.
    qint64 lexiconSequence = 0;
    /// Whether DocumentIndex sees all words of the text as the finder does.
    bool isSearchable = true;
    QList<Mention> mentions = {};
};

/// What the machine has found in the versions' texts: kept beside them, outside of the journal, rebuilt at
/// will.
class MentionStore
{
public:
    explicit MentionStore(Database &database)
        : m_database(database)
    {
    }

    /// Puts the mentions in the place of those that the version had. `versionId` is DocumentVersion::id.
    /// Where the lexicon has moved on since the finder was made, they are kept as behind. Inside
    /// `transaction`, which may be that of an Edit.
    Result<void> replace(Transaction &transaction, qint64 versionId, const Marking &marking);

    /// In the order in which they were given; empty where the version has not been searched yet.
    Result<QList<Mention>> ofVersion(const QString &versionUuid);
    /// Sequence number of the last search; 0 where there is none.
    Result<qint64> lastSeq();
    /// What was searched after that, oldest first, at most `limit`.
    Result<QList<MarkedDocument>> markedSince(qint64 seq, int limit);

private:
    Database &m_database;
};

} // namespace Postilla
