// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/scorecard.h"

#include <QAbstractTableModel>

namespace Postilla {

/// The scorecard as a table: a row an entry or grammar, in the order they come.
class ScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Kind, Mentions, Confirmed, Rejected, Precision, ColumnCount };
    /// What a column sorts by; precision worst first, what nobody has judged last.
    static constexpr int SortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<ScoreRow> &rows);
    const ScoreRow &row(int number) const { return m_rows.at(number); }
    /// Whether a person has judged anything.
    bool isAnythingJudged() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ScoreRow> m_rows;
};

} // namespace Postilla
