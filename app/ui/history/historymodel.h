// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/historyline.h"

#include <QAbstractTableModel>

namespace Postilla {

/// Lines of the history: when, who, in which act, what became of which record.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, ActOf, Record, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<HistoryLine> &lines);
    const HistoryLine &line(int row) const { return m_lines.at(row); }
    /// -1 where it is not shown.
    int rowOf(qint64 seq) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HistoryLine> m_lines;
};

} // namespace Postilla
