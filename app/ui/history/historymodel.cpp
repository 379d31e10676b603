// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "library/historywords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Postilla {

void HistoryModel::show(const QList<HistoryLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int HistoryModel::rowOf(qint64 seq) const
{
    const auto found = std::ranges::find(m_lines, seq, &HistoryLine::seq);
    return found == m_lines.cend() ? -1 : static_cast<int>(found - m_lines.cbegin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const HistoryLine &line = m_lines.at(index.row());
    switch (index.column()) {
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.time), QLocale::ShortFormat);
    case Who:
        return line.analyst;
    case ActOf:
        return historyAct(line);
    case Record:
        return line.recordText;
    case What:
        return historyChanges(line);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case ActOf:
        return tr("Act");
    case Record:
        return tr("Record");
    case What:
        return tr("What");
    default:
        return {};
    }
}

} // namespace Postilla
