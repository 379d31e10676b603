// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figuretable.h"

#include "ui/figures/figuremodel.h"

#include <QHeaderView>
#include <QStyle>

namespace Postilla {

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    constexpr double height = 1.7; // of a line: room for the bar
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * height));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
}

void FigureTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const int letter = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{
        {FigureModel::Modifier, 15}, {FigureModel::Value, 20},         {FigureModel::Unit, 11},
        {FigureModel::Chip, 16},     {FigureModel::MeasureColumn, 12}, {FigureModel::Who, 16},
        {FigureModel::When, 15},
    };
    for (const auto &[column, letters] : widths)
        setColumnWidth(column, letters * letter);
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
