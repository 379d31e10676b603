// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

/// Rows of text in aligned columns.
class TextTable
{
public:
    /// What a column does where the lines get too long.
    enum class Column {
        Text,   ///< nothing
        Number, ///< nothing, and keeps to the right
        Elided, ///< leaves out its end
        Path,   ///< leaves out its middle
        Wrapped ///< goes on in the next line; as the last column only
    };

    TextTable(QList<Column> columns, QStringList header);
    /// Line ends and tabs in the cells become spaces.
    void addRow(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// The header and the rows in lines of at most `width` columns as far as the elastic columns can give
    /// way; 0: as long as they are.
    QStringList lines(int width) const;

private:
    QList<int> columnWidths(int width) const;
    QStringList rowLines(const QStringList &cells, const QList<int> &widths) const;

    QList<Column> m_columns;
    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace Postilla
