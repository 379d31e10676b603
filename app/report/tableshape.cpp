// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/tableshape.h"

#include "mention/kindtable.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
std::optional<PartialDate> dateOf(const QString &edtf)
{
    const auto date = PartialDate::parse(edtf);
    return date ? std::optional(*date) : std::nullopt;
}
} // namespace

QStringList dateParts(const std::optional<PartialDate> &date)
{
    const auto part = [](int number) { return number == 0 ? QString() : QString::number(number); };
    return date ? QStringList{part(date->year()), part(date->month()), part(date->day())} : QStringList(3);
}

TableShape::TableShape(ReportTable table, TableProfile profile)
{
    const QList<TableColumn> columns = tableColumns(table);
    for (qsizetype place = 0; place < columns.size(); ++place) {
        const TableColumn &column = columns[place];
        if (column.type != CellType::Partial || profile == TableProfile::Data) {
            m_columns.append(column);
            continue;
        }
        m_partial.append(place);
        for (const QLatin1StringView part : {"_year"_L1, "_month"_L1, "_day"_L1})
            m_columns.append(tableColumn(column.name + part));
    }
    if (table == ReportTable::Mentions)
        m_sub = columnNames(table).indexOf(u"sub");
}

QStringList TableShape::cells(const QStringList &row) const
{
    if (m_partial.isEmpty())
        return row;
    QStringList cells;
    cells.reserve(m_columns.size());
    for (qsizetype place = 0; place < row.size(); ++place) {
        if (m_partial.contains(place))
            cells += dateParts(dateOf(row[place]));
        else
            cells.append(row[place]);
    }
    return cells;
}

TableColumn TableShape::columnOf(qsizetype place, const QStringList &cells) const
{
    TableColumn column = m_columns[place];
    if (column.type == CellType::Value) {
        static const QString date = subName(MentionSub::Date);
        bool isNumber = false;
        cells[place].toDouble(&isNumber);
        column.type =
            isNumber && cells[m_sub] != date ? CellType::Decimal : CellType::Text; // a year is no number
    }
    return column;
}

} // namespace Postilla
