// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Postilla {

/// Puts widgets side by side as words in a line: what does not fit goes on in the next row.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `alignment`: where a row stands that does not fill the width, Qt::AlignLeft or Qt::AlignHCenter.
    explicit FlowLayout(QWidget *parent, Qt::Alignment alignment = Qt::AlignLeft);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Row = std::vector<QLayoutItem *>;
    std::vector<Row> rowsIn(int width) const;
    int widthOf(const Row &row) const;

    Qt::Alignment m_alignment;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Postilla
