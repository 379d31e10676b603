// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentlistmodel.h"

#include "ui/documents/documentwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Newest first, as everywhere; dates that nobody knows come last, titles run from A.
bool comesBefore(const DocumentListRow &left, const DocumentListRow &right, DocumentListModel::Order order)
{
    using Order = DocumentListModel::Order;
    int compared = 0;
    if (order == Order::Published) {
        const QDate leftDay = left.published ? left.published->lastDay() : QDate();
        const QDate rightDay = right.published ? right.published->lastDay() : QDate();
        if (leftDay != rightDay)
            return leftDay > rightDay;
    } else if (order == Order::Title) {
        compared = QString::localeAwareCompare(left.title, right.title);
    } else if (order == Order::Outlet) {
        compared = QString::localeAwareCompare(left.outlet, right.outlet);
    }
    if (compared != 0)
        return compared < 0;
    return std::pair(left.collectedOn, left.number) > std::pair(right.collectedOn, right.number);
}

} // namespace

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DocumentListRow &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownTitle(row.title, row.number);
    case Qt::ToolTipRole:
        return QString(row.title + u'\n' + longSourceLine(row.outlet, row.published, row.collectedOn));
    case Qt::AccessibleTextRole:
        return spokenRow(row);
    case UuidRole:
        return row.uuid;
    case StateRole:
        return QVariant::fromValue(row.state);
    case SourceLineRole:
        return sourceLine(row.outlet, row.published);
    case BadgesRole:
        return badges(row);
    default:
        return {};
    }
}

void DocumentListModel::setRows(QList<DocumentListRow> rows)
{
    m_rows.clear();
    m_rows.reserve(rows.size());
    for (DocumentListRow &row : rows) {
        const QString uuid = row.uuid;
        m_rows.insert(uuid, std::move(row));
    }
    arrange();
}

void DocumentListModel::update(const DocumentListRow &row)
{
    const auto known = m_rows.constFind(row.uuid);
    const int place = rowOf(row.uuid);
    const bool stays = known != m_rows.constEnd() && place >= 0 && passes(row) &&
                       !comesBefore(*known, row, m_order) && !comesBefore(row, *known, m_order);
    m_rows.insert(row.uuid, row);
    if (stays) {
        Q_EMIT dataChanged(index(place), index(place));
        return;
    }
    if (place >= 0) {
        beginRemoveRows({}, place, place);
        m_shown.removeAt(place);
        endRemoveRows();
    }
    if (!passes(row))
        return;
    const auto spot = std::ranges::lower_bound(
        m_shown, row.uuid, [this](const QString &left, const QString &right) { return before(left, right); });
    const int at = static_cast<int>(spot - m_shown.begin());
    beginInsertRows({}, at, at);
    m_shown.insert(at, row.uuid);
    endInsertRows();
}

void DocumentListModel::remove(const QString &uuid)
{
    const int place = rowOf(uuid);
    if (place >= 0) {
        beginRemoveRows({}, place, place);
        m_shown.removeAt(place);
        m_rows.remove(uuid);
        endRemoveRows();
    } else {
        m_rows.remove(uuid);
    }
}

void DocumentListModel::setOrder(Order order)
{
    m_order = order;
    arrange();
}

void DocumentListModel::setState(std::optional<ReadState> state)
{
    m_state = state;
    arrange();
}

void DocumentListModel::setMatches(std::optional<QSet<QString>> matches)
{
    m_matches = std::move(matches);
    arrange();
}

int DocumentListModel::rowOf(const QString &uuid) const
{
    return static_cast<int>(m_shown.indexOf(uuid));
}

int DocumentListModel::nextUnread(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (std::max(row, -1) + step) % count;
        if (at(candidate).state == ReadState::Unread)
            return candidate;
    }
    return -1;
}

bool DocumentListModel::passes(const DocumentListRow &row) const
{
    return (!m_state || row.state == *m_state) && (!m_matches || m_matches->contains(row.uuid));
}

bool DocumentListModel::before(const QString &left, const QString &right) const
{
    return comesBefore(*m_rows.constFind(left), *m_rows.constFind(right), m_order);
}

void DocumentListModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (const DocumentListRow &row : std::as_const(m_rows)) {
        if (passes(row))
            m_shown.append(row.uuid);
    }
    std::ranges::sort(m_shown,
                      [this](const QString &left, const QString &right) { return before(left, right); });
    endResetModel();
}

} // namespace Postilla
