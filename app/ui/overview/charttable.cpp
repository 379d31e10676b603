// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/charttable.h"

namespace Postilla {

namespace {
constexpr Qt::Alignment ofNumbers = Qt::AlignRight | Qt::AlignVCenter;
} // namespace

void ChartTable::setChart(const Chart &chart)
{
    beginResetModel();
    m_head = chart.tableHead();
    m_rows = chart.tableRows();
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_head.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(ofNumbers);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows.at(index.row()).at(index.column());
    if (role == Qt::AccessibleTextRole)
        return index.column() == 0
                   ? m_rows.at(index.row()).first()
                   : m_head.at(index.column()) + u' ' + m_rows.at(index.row()).at(index.column());
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_head.size())
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant::fromValue(ofNumbers);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_head.at(section)) : QVariant();
}

} // namespace Postilla
