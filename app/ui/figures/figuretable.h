// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>
#include <QTableView>

namespace Postilla {

/// Rows of figures. Letters are actions of the window, and not a search in the table.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}
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
