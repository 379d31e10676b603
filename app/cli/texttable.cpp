// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/texttable.h"

#include "cli/textwidth.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr int gap = 2;
constexpr int leastElastic = 12;

QString padded(const QString &text, int width, bool toTheRight)
{
    const QString space(std::max(width - displayWidth(text), 0), u' ');
    return toTheRight ? space + text : text + space;
}

bool isElastic(TextTable::Column column)
{
    return column != TextTable::Column::Text && column != TextTable::Column::Number;
}
} // namespace

TextTable::TextTable(QList<Column> columns, QStringList header)
    : m_columns(std::move(columns))
    , m_header(std::move(header))
{
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList flat;
    for (const QString &cell : cells)
        flat += cell.simplified();
    m_rows += flat;
}

QStringList TextTable::lines(int width) const
{
    const QList<int> widths = columnWidths(width);
    QStringList lines = rowLines(m_header, widths);
    for (const QStringList &row : m_rows)
        lines += rowLines(row, widths);
    return lines;
}

/// What each column needs; where that is too much, the widest elastic ones give way first.
QList<int> TextTable::columnWidths(int width) const
{
    QList<int> widths;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        int needed = displayWidth(m_header.at(column));
        for (const QStringList &row : m_rows)
            needed = std::max(needed, displayWidth(row.at(column)));
        widths += needed;
    }
    if (width == 0)
        return widths;
    int excess = std::accumulate(widths.cbegin(), widths.cend(), 0) +
                 gap * static_cast<int>(widths.size() - 1) - width;
    for (; excess > 0; --excess) {
        qsizetype widest = -1;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            if (isElastic(m_columns.at(column)) && widths.at(column) > leastElastic &&
                (widest == -1 || widths.at(column) > widths.at(widest)))
                widest = column;
        }
        if (widest == -1)
            break;
        --widths[widest];
    }
    return widths;
}

QStringList TextTable::rowLines(const QStringList &cells, const QList<int> &widths) const
{
    QString line;
    QStringList rest;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        QString cell = cells.at(column);
        const int width = widths.at(column);
        if (m_columns.at(column) == Column::Path) {
            cell = elidedMiddle(cell, width);
        } else if (m_columns.at(column) == Column::Elided) {
            cell = elidedEnd(cell, width);
        } else if (m_columns.at(column) == Column::Wrapped) {
            const QStringList parts = wrapped(cell, width);
            const QString indent(displayWidth(line), u' ');
            for (const QString &part : parts.sliced(1))
                rest += indent + part;
            cell = parts.first();
        }
        line += padded(cell, width, m_columns.at(column) == Column::Number);
        if (column + 1 < cells.size())
            line += QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return QStringList{line} + rest;
}

} // namespace Postilla
