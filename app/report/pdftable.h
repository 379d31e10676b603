// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/pageflow.h"

#include <QStringList>

#include <vector>

namespace Postilla {

/// A table over the whole width of the page, ruled, its head repeated on every page.
class PdfTable
{
public:
    /// The left edges of the cells; the widths follow from them.
    PdfTable(const BlockMaker &make, std::vector<qreal> columns);

    void setHead(const QStringList &titles);
    /// `link`: where a click on it leads.
    void addRow(const QStringList &texts, const QString &link);
    bool isEmpty() const { return m_rows.empty(); }

    /// Under its heading; nothing where it has no rows.
    void place(PageFlow &flow, Block heading);

private:
    Block row(const QStringList &texts, const QString &link, const QFont &font, const QColor &color) const;

    std::vector<qreal> m_columns;
    qreal m_right;
    Block m_head;
    std::vector<Block> m_rows;
};

} // namespace Postilla
