// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/registerlines.h"

#include <QAbstractTableModel>

namespace Postilla {

/// The register of reports as rows, the newest first.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Date, Analyst, Scope, Claims, Refuted, State, File, Hash, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<RegisterLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString shown(const RegisterLine &line, int column);
    static QString stateText(HandedOverFile file);

    QList<RegisterLine> m_lines;
};

} // namespace Postilla
