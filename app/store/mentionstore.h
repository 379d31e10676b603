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

/// How often the current texts have a mention of one rule and name.
struct MentionTally
{
    MentionRule rule = MentionRule::Entry;
    MentionKind kind = MentionKind::Chip;
    MentionSub sub = MentionSub::None;
    /// Of an entry; empty for a grammar.
    QString canonical;
    qint64 count = 0;
};

/// Where a mention stands, with the text.
struct FoundPlace
{
    QString documentUuid;
    QString versionUuid;
    TextSpan span;
    MentionRule rule = MentionRule::Entry;
    QString text;
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

    /// The machine's, in the order in which they were given; empty where the version has not been searched
    /// yet.
    Result<QList<Mention>> ofVersion(const QString &versionUuid);
    /// Sequence number of the last search; 0 where there is none.
    Result<qint64> lastSeq();
    /// What was searched after that, oldest first, at most `limit`.
    Result<QList<MarkedDocument>> markedSince(qint64 seq, int limit);
    /// With people's corrections over them.
    Result<QList<Mention>> correctedOfVersion(const QString &versionUuid);
    /// Counts them anew by kind; to be called when a correction comes or goes.
    Result<void> recount(const QString &versionUuid);

    /// What the machine has found in all current texts.
    Result<QList<MentionTally>> tally();
    /// Places in the current texts where it found such mentions, of any name where `canonical` is empty,
    /// newest documents first, at most `limit`.
    Result<QList<FoundPlace>> places(MentionKind kind, MentionSub sub, const QString &canonical,
                                     qsizetype limit);

private:
    Result<void> count(qint64 versionId, const QList<Mention> &mentions);

    Database &m_database;
};

} // namespace Postilla
