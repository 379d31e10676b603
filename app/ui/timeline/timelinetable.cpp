// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinetable.h"

#include "ui/timeline/timelinemodel.h"

#include <QHeaderView>

namespace Postilla {

TimelineTable::TimelineTable(QWidget *parent)
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
    constexpr double height = 1.6; // of a line
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * height));
    horizontalHeader()->setHighlightSections(false);
}

void TimelineTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const int letter = fontMetrics().averageCharWidth();
    const QList<std::pair<int, int>> widths{
        {TimelineModel::Event, 18},         {TimelineModel::Published, 18}, {TimelineModel::Number, 10},
        {TimelineModel::Who, 20},           {TimelineModel::Outlet, 18},    {TimelineModel::FirstSeen, 18},
        {TimelineModel::VerdictColumn, 14},
    };
    for (const auto &[column, letters] : widths)
        setColumnWidth(column, letters * letter);
    horizontalHeader()->setSectionResizeMode(TimelineModel::Gist, QHeaderView::Stretch);
}

} // namespace Postilla
