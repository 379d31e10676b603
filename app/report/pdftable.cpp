// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdftable.h"

namespace Postilla {

PdfTable::PdfTable(PageFlow &flow, const BlockMaker &make, std::vector<qreal> columns)
    : m_flow(flow)
    , m_columns(std::move(columns))
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

void PdfTable::setHead(Block heading, const QStringList &titles)
{
    m_heading = std::move(heading);
    m_head = row(titles, {}, PdfStyle::sans(7.5), PdfStyle::grey());
    m_head.spaceBefore = PdfStyle::pt(3);
    m_head.keepWithNext = true;
}

void PdfTable::addRow(const QStringList &texts, const QString &link)
{
    std::vector<Block> blocks;
    if (!m_isOpen) {
        blocks.push_back(std::move(m_heading));
        blocks.push_back(std::move(m_head));
    }
    blocks.push_back(row(texts, link, PdfStyle::sans(8.5), PdfStyle::ink()));
    m_flow.place(blocks);
    if (!m_isOpen) {
        m_head = std::move(blocks[1]);
        m_flow.setTableHead(&m_head);
        m_isOpen = true;
    }
}

} // namespace Postilla
