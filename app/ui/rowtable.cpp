// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowtable.h"

#include <QHeaderView>

namespace Postilla {

RowTable::RowTable(QWidget *parent)
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
    horizontalHeader()->setHighlightSections(false);
}

void RowTable::setRowHeight(double lines)
{
    verticalHeader()->setDefaultSectionSize(static_cast<int>(fontMetrics().height() * lines));
}

void RowTable::setColumnLetters(const QList<std::pair<int, int>> &widths)
{
    for (const auto &[column, letters] : widths)
        setColumnWidth(column, letters * fontMetrics().averageCharWidth());
}

} // namespace Postilla
