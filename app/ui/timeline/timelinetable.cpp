// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinetable.h"

#include "ui/timeline/timelinemodel.h"

#include <QHeaderView>

namespace Postilla {

TimelineTable::TimelineTable(QWidget *parent)
    : RowTable(parent)
{
    setRowHeight(1.6);
}

void TimelineTable::setModel(QAbstractItemModel *model)
{
    RowTable::setModel(model);
    setColumnLetters({{TimelineModel::Event, 18},
                      {TimelineModel::Published, 18},
                      {TimelineModel::Number, 10},
                      {TimelineModel::Who, 20},
                      {TimelineModel::Outlet, 18},
                      {TimelineModel::FirstSeen, 18},
                      {TimelineModel::VerdictColumn, 14}});
    horizontalHeader()->setSectionResizeMode(TimelineModel::Gist, QHeaderView::Stretch);
}

} // namespace Postilla
