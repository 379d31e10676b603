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
    if (table != ReportTable::Mentions)
        return;
    const QStringList names = columnNames(table);
    m_sub = names.indexOf(u"sub");
    m_number = m_text = columns[names.indexOf(u"value")];
    m_number.type = CellType::Decimal;
    m_text.type = CellType::Text;
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

const TableColumn &TableShape::columnOf(qsizetype place, const QStringList &cells) const
{
    const TableColumn &column = m_columns[place];
    if (column.type != CellType::Value)
        return column;
    static const QString date = subName(MentionSub::Date);
    bool isNumber = false;
    cells[place].toDouble(&isNumber);
    return isNumber && cells[m_sub] != date ? m_number : m_text; // a year is no number
}

} // namespace Postilla
