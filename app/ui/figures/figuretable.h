// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowtable.h"

#include <QListView>

namespace Postilla {

/// Rows of figures.
class FigureTable : public RowTable
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
};

class GroupList : public QListView
{
    Q_OBJECT

public:
    explicit GroupList(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}
};

} // namespace Postilla
