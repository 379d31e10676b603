// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/pageflow.h"

#include <QStringList>

#include <vector>

namespace Postilla {

/// A table over the whole width of the page, ruled, its head repeated on every page for as long as it lives.
/// Each row is let go once it is on its page; without one there is no heading either.
class PdfTable
{
public:
    /// The left edges of the cells; the widths follow from them.
    PdfTable(PageFlow &flow, const BlockMaker &make, std::vector<qreal> columns);
    ~PdfTable() { m_flow.setTableHead(nullptr); }
    Q_DISABLE_COPY_MOVE(PdfTable)

    /// What stands over it, and over each of its columns.
    void setHead(Block heading, const QStringList &titles);
    /// `link`: where a click on it leads.
    void addRow(const QStringList &texts, const QString &link);

private:
    Block row(const QStringList &texts, const QString &link, const QFont &font, const QColor &color) const;

    PageFlow &m_flow;
    std::vector<qreal> m_columns;
    qreal m_right;
    Block m_heading;
    Block m_head;
    bool m_isOpen = false;
};

} // namespace Postilla
