// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "review/reviewplan.h"
#include "review/reviewprogress.h"

#include <QList>

#include <optional>
#include <vector>

namespace Postilla {

/// How an item of the queue stands.
enum class ItemState { Open, Yes, No, Later, Passed };

/// The state that a ruling brings.
ItemState stateOf(Ruling ruling);

/// What the queue holds of an item: a million of these are 32 MB.
struct QueuedItem
{
    qint64 id = 0;
    double score = 0;
    ItemState state = ItemState::Open;
    /// Rises with each decision; 0 for Open.
    qint64 turn = 0;
};

/// The items of a session in the order in which a person sees them. Items come in while the person is at
/// work.
class ReviewQueue
{
public:
    explicit ReviewQueue(ReviewOrder order)
        : m_order(order)
    {
    }

    /// More items, their ids greater than those before and rising.
    void append(const QList<QueuedItem> &items);
    /// An item that is not there is left alone.
    void set(qint64 id, ItemState state);
    std::optional<QueuedItem> find(qint64 id) const;
    qint64 lastId() const { return m_items.empty() ? 0 : m_items.back().id; }
    bool isEmpty() const { return m_items.empty(); }

    /// The open item behind that one, round to the first again; 0: none is open. 0 as argument: from the
    /// start.
    qint64 nextOpen(qint64 after) const;
    /// The one that was put off first, another than `besides` where there is one; 0: none is put off.
    qint64 nextLater(qint64 besides) const;
    /// The one decided on last before that item, or last of all where that is open; 0: none was.
    qint64 decidedBefore(qint64 id) const;
    const ReviewProgress &progress() const { return m_progress; }

private:
    qsizetype placeOf(qint64 id) const;
    /// Place of an item in the order in which it is seen.
    qsizetype rankOf(qsizetype place) const;
    bool isBefore(qsizetype one, qsizetype other) const;
    void count(ItemState state, int by);

    ReviewOrder m_order;
    qint64 m_lastTurn = 0;
    /// By id.
    std::vector<QueuedItem> m_items;
    /// For Score: places in m_items, the best first.
    std::vector<qsizetype> m_byScore;
    ReviewProgress m_progress;
};

} // namespace Postilla
