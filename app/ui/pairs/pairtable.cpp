// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pairs/pairtable.h"

#include "ui/pairs/pairmodel.h"
#include "ui/wrappedlines.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>

namespace Postilla {

namespace {

QFont headFont(const QFont &font, int column)
{
    QFont head = font;
    head.setPointSizeF(font.pointSizeF() * 0.9);
    head.setBold(column == PairModel::Why);
    return head;
}

/// The colour of the words, on the row as the style draws it.
QColor inkOf(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

PairTable::PairTable(QWidget *parent)
    : RowTable(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new PairDelegate(this));
    verticalHeader()->setDefaultSectionSize(PairDelegate::heightFor(font()));
}

void PairTable::setModel(QAbstractItemModel *model)
{
    RowTable::setModel(model);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(PairModel::Why, QHeaderView::Interactive);
    setColumnLetters({{PairModel::Why, 34}});
}

int PairDelegate::heightFor(const QFont &font)
{
    const QFontMetrics text(font);
    const QFontMetrics head(headFont(font, PairModel::Why));
    return head.lineSpacing() + textLines * text.lineSpacing() + text.height();
}

void PairDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    const QColor ink = inkOf(option);
    QColor quiet = ink;
    quiet.setAlphaF(0.75F);
    const int space = option.fontMetrics.height() / 2;
    QRect inside = option.rect.adjusted(space, space, -space, -space / 2);
    painter->setPen(index.column() == PairModel::Why ? ink : quiet);
    const QString head = index.data(PairModel::HeadRole).toString();
    inside.setTop(drawLines(painter, inside, head, headFont(option.font, index.column()), 1));
    painter->setPen(ink);
    drawLines(painter, inside, index.data(Qt::DisplayRole).toString(), option.font, textLines);
    if (option.state & QStyle::State_HasFocus) { // which side Enter would open
        painter->setPen(QPen(ink, 2));
        painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
    }
    painter->restore();
}

} // namespace Postilla
