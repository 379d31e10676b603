// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Postilla {

/// Rows of claims in order of time. Letters are actions of the window, and not a search in the table.
class TimelineTable : public QTableView
{
    Q_OBJECT

public:
    explicit TimelineTable(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}
    void setModel(QAbstractItemModel *model) override;
};

} // namespace Postilla
