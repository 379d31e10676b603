// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewqueue.h"

#include <algorithm>
#include <limits>

namespace Postilla {

ItemState stateOf(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Yes:
        return ItemState::Yes;
    case Ruling::No:
        return ItemState::No;
    case Ruling::Later:
        break;
    }
    return ItemState::Later;
}

void ReviewQueue::append(const QList<QueuedItem> &items)
{
    const auto known = static_cast<qsizetype>(m_items.size());
    m_items.insert(m_items.end(), items.begin(), items.end());
    for (const QueuedItem &item : items) {
        count(item.state, 1);
        m_lastTurn = std::max(m_lastTurn, item.turn);
    }
    if (m_order != ReviewOrder::Score)
        return;
    const auto before = [this](qsizetype one, qsizetype other) { return isBefore(one, other); };
    for (qsizetype place = known; place < std::ssize(m_items); ++place)
        m_byScore.push_back(place);
    std::sort(m_byScore.begin() + known, m_byScore.end(), before);
    std::inplace_merge(m_byScore.begin(), m_byScore.begin() + known, m_byScore.end(), before);
}

void ReviewQueue::set(qint64 id, ItemState state)
{
    const qsizetype place = placeOf(id);
    if (place < 0)
        return;
    QueuedItem &item = m_items[static_cast<std::size_t>(place)];
    count(item.state, -1);
    item.state = state;
    item.turn = state == ItemState::Open ? 0 : ++m_lastTurn;
    count(item.state, 1);
}

std::optional<QueuedItem> ReviewQueue::find(qint64 id) const
{
    const qsizetype place = placeOf(id);
    return place < 0 ? std::nullopt : std::optional(m_items[static_cast<std::size_t>(place)]);
}

qint64 ReviewQueue::nextOpen(qint64 after) const
{
    const auto size = static_cast<qsizetype>(m_items.size());
    const qsizetype place = after == 0 ? -1 : placeOf(after);
    const qsizetype from = place < 0 ? 0 : rankOf(place) + 1;
    if (m_progress.left() == m_progress.later)
        return 0;
    for (qsizetype step = 0; step < size; ++step) {
        const auto rank = static_cast<std::size_t>((from + step) % size);
        const QueuedItem &item = m_order == ReviewOrder::Score
                                     ? m_items[static_cast<std::size_t>(m_byScore[rank])]
                                     : m_items[rank];
        if (item.state == ItemState::Open)
            return item.id;
    }
    return 0;
}

qint64 ReviewQueue::nextLater(qint64 besides) const
{
    if (m_progress.later == 0)
        return 0;
    const QueuedItem *first = nullptr;
    bool isPutOff = false;
    for (const QueuedItem &item : m_items) {
        if (item.state != ItemState::Later)
            continue;
        if (item.id == besides)
            isPutOff = true;
        else if (!first || item.turn < first->turn)
            first = &item;
    }
    return first ? first->id : isPutOff ? besides : 0;
}

qint64 ReviewQueue::decidedBefore(qint64 id) const
{
    const auto at = find(id);
    const qint64 turn = at && at->turn != 0 ? at->turn : std::numeric_limits<qint64>::max();
    const QueuedItem *last = nullptr;
    for (const QueuedItem &item : m_items) {
        const bool isDecided = item.state != ItemState::Open && item.state != ItemState::Passed;
        if (isDecided && item.turn < turn && (!last || item.turn > last->turn))
            last = &item;
    }
    return last ? last->id : 0;
}

qsizetype ReviewQueue::placeOf(qint64 id) const
{
    const auto found = std::ranges::lower_bound(m_items, id, {}, &QueuedItem::id);
    return found == m_items.end() || found->id != id ? -1 : found - m_items.begin();
}

qsizetype ReviewQueue::rankOf(qsizetype place) const
{
    if (m_order != ReviewOrder::Score)
        return place;
    const auto before = [this](qsizetype one, qsizetype other) { return isBefore(one, other); };
    return std::ranges::lower_bound(m_byScore, place, before) - m_byScore.begin();
}

bool ReviewQueue::isBefore(qsizetype one, qsizetype other) const
{
    const double a = m_items[static_cast<std::size_t>(one)].score;
    const double b = m_items[static_cast<std::size_t>(other)].score;
    return a > b || (a == b && one < other);
}

void ReviewQueue::count(ItemState state, int by)
{
    m_progress.total += by;
    switch (state) {
    case ItemState::Open:
        break;
    case ItemState::Yes:
        m_progress.yes += by;
        break;
    case ItemState::No:
        m_progress.no += by;
        break;
    case ItemState::Later:
        m_progress.later += by;
        break;
    case ItemState::Passed:
        m_progress.passed += by;
        break;
    }
}

} // namespace Postilla
