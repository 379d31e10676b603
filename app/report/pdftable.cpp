// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdftable.h"

namespace Postilla {

PdfTable::PdfTable(const BlockMaker &make, std::vector<qreal> columns)
    : m_columns(std::move(columns))
    , m_right(make.style().right())
{
}

Block PdfTable::row(const QStringList &texts, const QString &link, const QFont &font,
                    const QColor &color) const
{
    Block block;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const qreal end = i + 1 < m_columns.size() ? m_columns[i + 1] - PdfStyle::mm(3) : m_right;
        ParagraphText text = BlockMaker::text(texts[qsizetype(i)], font, color);
        text.leading = 1.35;
        block.cells.emplace_back(std::move(text), m_columns[i], end - m_columns[i]);
        block.cells.back().link = link;
    }
    block.spaceBefore = PdfStyle::pt(2.5);
    block.ruleAbove = true;
    return block;
}

void PdfTable::setHead(const QStringList &titles)
{
    m_head = row(titles, {}, PdfStyle::sans(7.5), PdfStyle::grey());
    m_head.spaceBefore = PdfStyle::pt(3);
    m_head.keepWithNext = true;
}

void PdfTable::addRow(const QStringList &texts, const QString &link)
{
    m_rows.push_back(row(texts, link, PdfStyle::sans(8.5), PdfStyle::ink()));
}

void PdfTable::place(PageFlow &flow, Block heading)
{
    if (m_rows.empty())
        return;
    std::vector<Block> opening;
    opening.push_back(std::move(heading));
    opening.push_back(std::move(m_head));
    opening.push_back(std::move(m_rows.front()));
    m_rows.erase(m_rows.begin());
    flow.place(opening);
    flow.setTableHead(&opening[1]);
    flow.place(m_rows);
    flow.setTableHead(nullptr);
}

} // namespace Postilla
