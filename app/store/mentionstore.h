// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/correction.h"
#include "mention/mention.h"
#include "store/mentioncodec.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <array>
#include <cstddef>

namespace Postilla {

class Database;
class Statement;

/// A document of which a text was searched.
struct MarkedDocument
{
    /// Place of the search among all of the library; searching again takes a new one.
    qint64 seq = 0;
    QString uuid;
};

/// How many of each kind there are among mentions.
class KindCounts
{
public:
    explicit KindCounts(const QList<Mention> &mentions)
    {
        for (const Mention &mention : mentions) {
            if (mention.kind <= MentionKind::Cue)
                ++m_counts[static_cast<std::size_t>(mention.kind)];
        }
    }
    /// Of a built-in kind.
    int operator[](MentionKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }

private:
    std::array<int, static_cast<std::size_t>(MentionKind::Cue) + 1> m_counts = {};
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
    QString text;
};

/// Whether the mention is one of that rule that names this: by its kind, and by its entity where one is
/// named.
bool isOf(const Mention &mention, const QString &rule, const Naming &naming);

/// What the machine has found in the versions' texts: kept beside them, outside of the journal, rebuilt at
/// will. MarkWriter stores it.
class MentionStore
{
public:
    explicit MentionStore(Database &database)
        : m_database(database)
    {
    }

    /// The machine's, in the order in which they were given; empty where the version has not been searched
    /// yet. LibraryDamaged.
    Result<QList<Mention>> ofVersion(const QString &versionUuid);
    /// With people's corrections over them.
    Result<QList<Mention>> correctedOfVersion(const QString &versionUuid);
    /// The same two by row (DocumentVersion::id), with what their figures mean.
    Result<FoundMentions> found(qint64 versionId);
    Result<FoundMentions> standing(qint64 versionId);

    /// Sequence number of the last search; 0 where there is none.
    Result<qint64> lastSeq();
    /// What was searched after that, oldest first, at most `limit`.
    Result<QList<MarkedDocument>> markedSince(qint64 seq, int limit);

    /// Whether people have corrected mentions of that text.
    Result<bool> isCorrected(qint64 versionId);
    /// Counts mentions, figures and names anew; to be called when a correction comes or goes. Inside a
    /// transaction.
    Result<void> recount(qint64 versionId);

    /// What the machine has found in all current texts.
    Result<QList<MentionTally>> tally();
    /// Places in the current texts where the rule (ruleName()) has found such mentions, of any name where
    /// naming.canonical is empty, newest documents first, at most `limit`.
    Result<QList<FoundPlace>> places(const QString &rule, const Naming &naming, qsizetype limit);

private:
    Result<FoundMentions> unpackedOf(const QString &query, const QVariant &version);
    Result<void> count(qint64 versionId, const QList<Mention> &mentions);
    Result<Statement> searchedTexts(const Naming &naming);

    Database &m_database;
};

} // namespace Postilla
