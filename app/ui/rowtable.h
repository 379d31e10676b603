// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTableView>

#include <utility>

namespace Postilla {

/// A table of records, one a row, that is gone through by rows: no grid, no numbers, one height for all. Tab
/// leaves it, and letters are actions of the window and not a search in it.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget *parent = nullptr);

    void keyboardSearch(const QString &) override {}
    /// Of every row, in lines of its font.
    void setRowHeight(double lines);
    /// Columns of the model with the letters of average width that they have room for; others keep theirs.
    void setColumnLetters(const QList<std::pair<int, int>> &widths);
};

} // namespace Postilla
