// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pageflow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPicture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Fewest lines of a paragraph at the foot or the head of a page.
constexpr int fewestLines = 2;
constexpr int numberedEvery = 5;

const Paragraph &body(const Block &block)
{
    return block.cells.back().paragraph;
}

/// First baseline of the block, from its top: that of its tallest first line.
qreal blockBaseline(const Block &block)
{
    qreal baseline = 0;
    for (const BlockCell &cell : block.cells)
        baseline = std::max(baseline, cell.paragraph.firstBaseline());
    return baseline;
}

qreal cellTop(const Block &block, const BlockCell &cell)
{
    return blockBaseline(block) - cell.paragraph.firstBaseline();
}

/// Height of all cells, the last one with only its first `lines`.
qreal blockHeight(const Block &block, int lines)
{
    qreal height = cellTop(block, block.cells.back()) + body(block).height(0, lines);
    for (const BlockCell &cell : block.cells) {
        if (&cell != &block.cells.back() && !block.labelHangs)
            height = std::max(height, cellTop(block, cell) + cell.paragraph.height());
    }
    return block.pictureHeight + height;
}

qreal roomOfARule()
{
    return PdfStyle::pt(3);
}

/// As many lines as may not be parted at the block's beginning.
int openingLines(const Block &block)
{
    const int lines = body(block).lineCount();
    return lines <= 2 * fewestLines - 1 ? lines : fewestLines;
}
} // namespace

PageFlow::PageFlow(PageCanvas &canvas, const PdfStyle &style, Furniture furniture)
    : m_canvas(canvas)
    , m_style(style)
    , m_furniture(std::move(furniture))
{
    startPage();
}

void PageFlow::startPage()
{
    m_furniture(m_canvas, m_page);
    m_y = m_style.top();
    m_pageIsFresh = true;
    if (m_tableHead) {
        for (const BlockCell &cell : m_tableHead->cells)
            drawLines(*m_tableHead, cell, 0, cell.paragraph.lineCount(), m_y + cellTop(*m_tableHead, cell));
        m_y += blockHeight(*m_tableHead, -1) + PdfStyle::pt(2.5);
    }
}

void PageFlow::newPage()
{
    m_canvas.newPage();
    ++m_page;
    startPage();
}

PageCanvas &PageFlow::stampPage()
{
    m_canvas.newPage();
    return m_canvas;
}

bool PageFlow::fitOnOnePage(const std::vector<Block> &blocks) const
{
    qreal height = 0;
    for (const Block &block : blocks)
        height += block.spaceBefore + (block.ruleAbove ? roomOfARule() : 0) + blockHeight(block, -1);
    return height <= m_style.bottom() - m_style.top();
}

qreal PageFlow::heightToBegin(const std::vector<Block> &blocks, std::size_t index) const
{
    qreal height = 0;
    for (; index < blocks.size(); ++index) {
        const Block &block = blocks[index];
        height += block.spaceBefore;
        if (!block.keepWithNext)
            return height + blockHeight(block, openingLines(block));
        height += blockHeight(block, -1);
    }
    return height;
}

bool PageFlow::fitsHere(qreal height) const
{
    const qreal page = m_style.bottom() - m_style.top();
    // what no page can hold may begin where there is some room
    return m_y + std::min(height, page / 3) <= m_style.bottom() &&
           (height > page || m_y + height <= m_style.bottom());
}

void PageFlow::place(const std::vector<Block> &blocks)
{
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool chainBegins = i == 0 || !blocks[i - 1].keepWithNext;
        if (chainBegins && !m_pageIsFresh && !fitsHere(heightToBegin(blocks, i)))
            newPage();
        placeBlock(blocks[i]);
    }
}

void PageFlow::noteNavigation(const Block &block)
{
    const PdfPlace here{m_page, m_y};
    if (!block.target.isEmpty())
        m_navigation.targets.emplace(block.target, here);
    if (block.outlineLevel > 0)
        m_navigation.outline.append({block.outlineLevel, block.outlineTitle, here});
}

void PageFlow::placeBlock(const Block &block)
{
    if (!m_pageIsFresh)
        m_y += block.spaceBefore;
    noteNavigation(block);
    // the running head has a rule of its own
    if (block.ruleAbove && (!m_pageIsFresh || m_tableHead)) {
        m_canvas.drawRule({m_style.labelLeft(), m_y}, {m_style.right(), m_y});
        m_y += roomOfARule();
    }
    const qreal end = m_y + blockHeight(block, -1);
    drawPicture(block);
    const qreal top = m_y;
    for (const BlockCell &cell : block.cells) {
        if (&cell != &block.cells.back())
            drawLines(block, cell, 0, cell.paragraph.lineCount(), top + cellTop(block, cell));
    }
    m_y += cellTop(block, block.cells.back());
    const int lines = body(block).lineCount();
    for (int first = 0; first < lines;) {
        const int count = linesThatFit(block, first);
        drawLines(block, block.cells.back(), first, count, m_y);
        m_y += body(block).height(first, count);
        first += count;
        m_pageIsFresh = false;
        if (first < lines)
            newPage();
        else if (first == count)
            m_y = end;
    }
    m_pageIsFresh = false;
}

void PageFlow::drawPicture(const Block &block)
{
    if (!block.picture)
        return;
    const QPointF topLeft(m_style.labelLeft(), m_y);
    m_canvas.paint([topLeft, picture = *block.picture](QPainter &painter) {
        painter.save();
        painter.translate(topLeft);
        // a painter enlarges a picture by the resolution of its device
        const qreal own = qreal(picture.logicalDpiX()) / painter.device()->logicalDpiX();
        const qreal scale = own * PdfStyle::resolution / DrawnChart::resolution;
        painter.scale(scale, scale);
        painter.drawPicture(0, 0, picture);
        painter.restore();
    });
    m_y += block.pictureHeight;
    m_pageIsFresh = false;
}

int PageFlow::linesThatFit(const Block &block, int first) const
{
    const int left = body(block).lineCount() - first;
    int count = 0;
    for (qreal y = m_y; count < left; ++count) {
        y += body(block).lineHeight(first + count);
        if (y > m_style.bottom() + 1)
            break;
    }
    if (count < left && left - count < fewestLines)
        count = left - fewestLines;
    return std::max(count, 1);
}

void PageFlow::drawLines(const Block &block, const BlockCell &cell, int first, int count, qreal top)
{
    const qreal started = top;
    const int end = std::min(first + count, cell.paragraph.lineCount());
    m_canvas.drawLines(cell.paragraph, first, end - first, {cell.left, top});
    for (int line = first; line < end; ++line) {
        if (&cell == &block.cells.back())
            drawBesideLine(block, cell, line, top);
        linkLine(cell, line, top);
        top += cell.paragraph.lineHeight(line);
    }
    if (!cell.link.isEmpty())
        m_navigation.links.append(
            {m_page, {cell.left, started, cell.paragraph.width(), top - started}, cell.link});
}

void PageFlow::linkLine(const BlockCell &cell, int line, qreal top)
{
    const TextSpan span = cell.paragraph.lineSpan(line);
    for (const StretchLink &link : cell.links) {
        const TextSpan part = link.stretch.intersected(span);
        if (part.isEmpty())
            continue;
        const auto [left, right] = cell.paragraph.edges(line, part);
        m_navigation.links.append(
            {m_page, {cell.left + left, top, right - left, cell.paragraph.lineHeight(line)}, link.target});
    }
}

void PageFlow::drawBesideLine(const Block &block, const BlockCell &cell, int line, qreal top)
{
    const TextSpan span = cell.paragraph.lineSpan(line);
    const qreal height = cell.paragraph.lineHeight(line);
    if (span.overlaps(block.barred))
        m_canvas.fill({cell.left - PdfStyle::mm(3.2), top, PdfStyle::pt(1.8), height}, PdfStyle::accent());
    const qreal baseline = top + cell.paragraph.firstBaseline();
    const int number = block.firstLineNumber + line;
    if (block.firstLineNumber > 0 && number % numberedEvery == 0)
        m_canvas.drawWords(QString::number(number), PdfStyle::sans(6.5), PdfStyle::grey(),
                           {cell.left - PdfStyle::mm(8), baseline});
    qreal left = m_style.labelLeft();
    for (const MarginNote &note : block.marginNotes) {
        if (!span.contains(note.position))
            continue;
        const QFont font = PdfStyle::sans(7, QFont::DemiBold);
        m_canvas.drawWords(note.words, font, PdfStyle::grey(), {left, baseline});
        const qreal width = QFontMetricsF(font).horizontalAdvance(note.words);
        m_navigation.links.append({m_page, {left, top, width, height}, note.link});
        m_navigation.targets.emplace(note.target, PdfPlace{m_page, top});
        left += width + PdfStyle::pt(3);
    }
}

} // namespace Postilla
