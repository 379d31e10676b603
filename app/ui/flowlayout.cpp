// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Postilla {

namespace {

int heightOf(const std::vector<QLayoutItem *> &row)
{
    int height = 0;
    for (const QLayoutItem *item : row)
        height = std::max(height, item->sizeHint().height());
    return height;
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, Qt::Alignment alignment)
    : QLayout(parent)
    , m_alignment(alignment)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *taken = place->release();
    m_items.erase(place);
    return taken;
}

int FlowLayout::widthOf(const Row &row) const
{
    int width = -spacing();
    for (const QLayoutItem *item : row)
        width += item->sizeHint().width() + spacing();
    return width;
}

std::vector<FlowLayout::Row> FlowLayout::rowsIn(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    std::vector<Row> rows;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        if (rows.empty() || widthOf(rows.back()) + spacing() + item->sizeHint().width() > room)
            rows.emplace_back();
        rows.back().push_back(item.get());
    }
    return rows;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const auto rows = rowsIn(width);
    for (const Row &row : rows)
        height += heightOf(row) + (&row == &rows.front() ? 0 : spacing());
    return height;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    Row all;
    for (const auto &item : m_items)
        all.push_back(item.get());
    return QSize(std::max(0, widthOf(all)), heightOf(all)).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.y();
    for (const Row &row : rowsIn(rect.width())) {
        const int spare = m_alignment.testFlag(Qt::AlignHCenter) ? room.width() - widthOf(row) : 0;
        int x = room.x() + std::max(0, spare / 2);
        for (QLayoutItem *item : row) {
            const QSize size = item->sizeHint().boundedTo({room.width(), item->sizeHint().height()});
            const QRect place(QPoint(x, y), QSize(size.width(), heightOf(row)));
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
            x += size.width() + spacing();
        }
        y += heightOf(row) + spacing();
    }
}

} // namespace Postilla
