// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figuretable.h"

#include "ui/figures/figuremodel.h"

#include <QHeaderView>
#include <QStyle>

namespace Postilla {

FigureTable::FigureTable(QWidget *parent)
    : RowTable(parent)
{
    setRowHeight(1.7); // room for the bar
    horizontalHeader()->setSectionsClickable(true);
}

void FigureTable::setModel(QAbstractItemModel *model)
{
    RowTable::setModel(model);
    setColumnLetters({{FigureModel::Modifier, 15},
                      {FigureModel::Value, 20},
                      {FigureModel::Unit, 11},
                      {FigureModel::Chip, 16},
                      {FigureModel::MeasureColumn, 12},
                      {FigureModel::Who, 16},
                      {FigureModel::When, 15}});
    horizontalHeader()->setStretchLastSection(true);
}

GroupList::GroupList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    setIconSize({side, side});
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace Postilla
