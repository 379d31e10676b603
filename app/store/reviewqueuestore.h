// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "review/reviewitem.h"
#include "review/reviewplan.h"
#include "review/reviewqueue.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Postilla {

class Database;
class Transaction;

/// A text in which a queue looks for its items.
struct QueuedText
{
    QString documentUuid;
    QString versionUuid;
};

/// The queues of the sessions: machine-made, beside the journal.
class ReviewQueueStore
{
public:
    explicit ReviewQueueStore(Database &database)
        : m_database(database)
    {
    }

    /// How far the queue is found.
    struct Found
    {
        /// The last document looked through; empty: none.
        QString to = {};
        bool isComplete = false;
    };

    /// Adds items behind those that are there; one with a key that is in the queue already, or on which
    /// another session has decided, is left out. Notes how far the queue is found.
    Result<void> append(Transaction &transaction, const QString &sessionUuid, const QList<ReviewItem> &items,
                        const Found &found);
    /// Keeps the item that the analyst is at. Inside a transaction.
    Result<void> standAt(const QString &sessionUuid, qint64 item);
    /// Keeps the item that a decision, standing or taken back, is on as the one its analyst is at. Inside a
    /// transaction.
    Result<void> standAtDecision(const QString &decisionUuid);

    Result<Found> found(const QString &sessionUuid);
    /// 0: none.
    Result<qint64> place(const QString &sessionUuid);
    /// In the order in which they were found, each with how the decision of its session stands.
    Result<QList<QueuedItem>> itemsAfter(const QString &sessionUuid, qint64 id);
    /// The same of the items on which these decisions are, as far as they are of that session.
    Result<QList<QueuedItem>> standing(const QString &sessionUuid, const QStringList &decisions);
    /// NotFound.
    Result<ReviewItem> item(qint64 id);
    /// How many items the queue of each session holds.
    Result<QHash<QString, qint64>> sizes();
    /// How many open items of a session have lost their document, their text or their turn: another session
    /// was faster.
    Result<qint64> countPassed(const QString &sessionUuid);
    /// The documents in whose current texts an entity is named.
    Result<QSet<QString>> documentsNaming(const Naming &naming);
    /// The current texts of all documents, by number or by date of publication, the oldest first.
    Result<QList<QueuedText>> texts(ReviewOrder order);

private:
    Database &m_database;
};

} // namespace Postilla
