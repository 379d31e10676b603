// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/concordance.h"

#include <QAbstractTableModel>

namespace Postilla {

/// Places in their context, the hits one below the other; sorted by a click on a column's head.
class ConcordanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Left, Hit, Right, Date, Source, Title, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// In the one order that makes sense for the column; by title not at all.
    void sort(int column, Qt::SortOrder order) override;

    void setLines(const QList<ConcordanceLine> &lines);
    const QList<ConcordanceLine> &lines() const { return m_lines; }

private:
    QList<ConcordanceLine> m_lines;
};

} // namespace Postilla
