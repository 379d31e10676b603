// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chart.h"

#include <algorithm>

namespace Postilla {

qint64 Chart::highest() const
{
    qint64 highest = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        qint64 sum = 0;
        for (const ChartSeries &one : series) {
            sum = form == ChartForm::Bars ? sum + one.values[row] : one.values[row];
            highest = std::max(highest, sum);
        }
    }
    return highest;
}

bool Chart::isWorthDrawing() const
{
    constexpr qsizetype fewest = 3;
    qsizetype values = 0;
    for (const ChartSeries &one : series)
        values += std::ranges::count_if(one.values, [](qint64 value) { return value > 0; });
    return values >= fewest && (form != ChartForm::Lines || rows.size() >= fewest);
}

QStringList Chart::tableHead() const
{
    QStringList head{rowTitle};
    for (const ChartSeries &one : series)
        head.append(one.name);
    return head;
}

QList<QStringList> Chart::tableRows() const
{
    QList<QStringList> table;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QStringList cells{rows[row]};
        for (const ChartSeries &one : series)
            cells.append(number(one.values[row]));
        table.append(cells);
    }
    return table;
}

} // namespace Postilla
