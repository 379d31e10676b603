// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QAbstractListModel>

namespace Postilla {

/// Chips by measure with the number of their figures, those whose values do not meet first; before all of
/// them a row for every figure.
class GroupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    void setGroups(const QList<LedgerGroup> &groups);
    /// Nothing for the row of all figures.
    std::optional<LedgerGroup> group(int row) const;
    /// The row of all figures where there is no such group.
    int rowOf(const FigureGroup &group) const;

private:
    QList<LedgerGroup> m_groups;
};

} // namespace Postilla
