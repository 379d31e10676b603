// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/scorecard.h"

#include <QAbstractTableModel>
#include <QHash>

namespace Postilla {

/// The places behind one row of the scorecard, each with what a person has said of it.
class CaseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Verdict, DocumentTitle, Context, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `titles` by the documents' uuids.
    void show(const QList<ScoreCase> &cases, const QHash<QString, QString> &titles);
    const ScoreCase &at(int number) const { return m_cases.at(number); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const ScoreCase &found, int column) const;

    QList<ScoreCase> m_cases;
    QHash<QString, QString> m_titles;
};

} // namespace Postilla
