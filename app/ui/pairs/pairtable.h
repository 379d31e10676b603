// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowtable.h"

#include <QStyledItemDelegate>

namespace Postilla {

/// Rows of pairs; ← and → go from side to side.
class PairTable : public RowTable
{
    Q_OBJECT

public:
    explicit PairTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
};

/// A cell of it: a head, and below it as many lines of the text as there is room for.
class PairDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int textLines = 4;
    /// Of a row, in the font of a table.
    static int heightFor(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
};

} // namespace Postilla
