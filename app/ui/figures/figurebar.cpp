// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figurebar.h"

#include "ui/figures/figuremodel.h"

#include <QPainter>

namespace Postilla {

namespace {
constexpr int thickness = 3;
constexpr int gap = 2;
constexpr float strength = 0.55F; // the number comes first
} // namespace

void FigureBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const double share = index.data(FigureModel::BarRole).toDouble();
    const QRect room = option.rect.adjusted(gap, 0, -gap, -gap);
    const int length = static_cast<int>(share * room.width());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QColor colour = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight);
    colour.setAlphaF(strength);
    // From the right, as the digits are aligned.
    painter->fillRect(QRect(room.right() - length, room.bottom() - thickness, length, thickness), colour);
}

QSize FigureBar::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * (thickness + gap));
}

} // namespace Postilla
