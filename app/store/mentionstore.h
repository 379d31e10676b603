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

/// What the machine has found in the versions' texts: kept beside them, outside of the journal, rebuilt at
/// will.
class MentionStore
{
public:
    explicit MentionStore(Database &database)
        : m_database(database)
    {
    }

    /// Puts `mentions`, found by that revision of the finder, in the place of those that the version had.
    /// `versionId` is DocumentVersion::id. Inside `transaction`, which may be that of an Edit.
    Result<void> replace(Transaction &transaction, qint64 versionId, const QString &revision,
                         const QList<Mention> &mentions);

    /// In the order in which they were given; empty where the version has not been searched yet.
    Result<QList<Mention>> ofVersion(const QString &versionUuid);
    /// Sequence number of the last search; 0 where there is none.
    Result<qint64> lastSeq();
    /// What was searched after that, oldest first, at most `limit`.
    Result<QList<MarkedDocument>> markedSince(qint64 seq, int limit);
    /// How many documents have a current text that another revision searched, or none.
    Result<qint64> behind(const QString &revision);
    /// Uuids of such current versions, newest documents first, at most `limit`.
    Result<QList<QString>> versionsBehind(const QString &revision, int limit);

private:
    Database &m_database;
};

} // namespace Postilla
