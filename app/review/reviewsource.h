// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "review/reviewcard.h"
#include "review/reviewqueue.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

/// Where a session has its queue and its cards from.
class ReviewSource
{
public:
    virtual ~ReviewSource() = default;

    /// The items that entered the queue after that one, oldest first, each with how it stands.
    virtual Result<QList<QueuedItem>> itemsAfter(qint64 id) = 0;
    /// Whether no more items will come.
    virtual Result<bool> isComplete() = 0;
    /// The item that the person was at; 0: at none yet.
    virtual Result<qint64> place() = 0;
    /// NotFound for an item that is not in the queue.
    virtual Result<ReviewCard> card(qint64 id) = 0;
    /// Reads ahead what the card of that item needs, so that it comes at once; what cannot be read is said by
    /// card().
    virtual void prepare(qint64 id) = 0;
    /// How the items stand of which these decisions (uuids) are, taken back ones included; those of other
    /// sessions are left out.
    virtual Result<QList<QueuedItem>> standing(const QList<QString> &decisions) = 0;
};

/// Where its decisions go.
class DecisionSink
{
public:
    virtual ~DecisionSink() = default;

    /// Stores the decision with all that it writes, as one act; an earlier one on the same item, and what
    /// that wrote, is taken back in it. `next` is the item that the person will be at. When it answers, the
    /// decision is on the disk; where it fails, nothing is written. Conflict where the item was decided in
    /// another session or another window, where what an earlier decision wrote has been changed since, or
    /// where a yes would sign what the card does not show.
    virtual Result<Decision> decide(const ReviewCard &card, Ruling ruling, qint64 next) = 0;
    /// Makes all that is proposed of these claims (uuids) the person's word, as one act; those that are gone
    /// are left alone. False where nothing was proposed any more: nothing is written.
    virtual Result<bool> confirm(const QStringList &claims) = 0;
    /// Keeps the item that the person is at.
    virtual Result<void> standAt(qint64 id) = 0;
};

} // namespace Postilla
