// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/block.h"
#include "report/pagecanvas.h"
#include "report/pdfnavigation.h"
#include "report/pdfstyle.h"

#include <functional>
#include <optional>

namespace Postilla {

/// Puts blocks on the pages of a canvas from top to bottom, and keeps none of them. Headings stay with what
/// follows, and a paragraph leaves or takes at least two lines.
class PageFlow
{
public:
    /// Paints what every page carries besides its blocks; pages from 0.
    using Furniture = std::function<void(PageCanvas &canvas, int page)>;

    PageFlow(PageCanvas &canvas, const PdfStyle &style, Furniture furniture);

    void place(const std::vector<Block> &blocks);
    void newPage();
    /// Whether one page can hold them all.
    bool fitOnOnePage(const std::vector<Block> &blocks) const;
    /// Repeated at the top of every page until set to null; kept by the caller.
    void setTableHead(const Block *head) { m_tableHead = head; }

    int pageCount() const { return m_page + 1; }
    PdfNavigation &navigation() { return m_navigation; }
    /// A last page without furniture, to be stamped on the others; pageCount() leaves it out.
    PageCanvas &stampPage();

private:
    /// What has to fit below for the block at `index` to begin here.
    qreal heightToBegin(const std::vector<Block> &blocks, std::size_t index) const;
    bool fitsHere(qreal height) const;
    void placeBlock(const Block &block);
    void noteNavigation(const Block &block);
    /// How many lines of the last cell, from `first` on, this page takes.
    int linesThatFit(const Block &block, int first) const;
    void drawLines(const Block &block, const BlockCell &cell, int first, int count, qreal top);
    void drawPicture(const Block &block);
    void linkLine(const BlockCell &cell, int line, qreal top);
    void drawBesideLine(const Block &block, const BlockCell &cell, int line, qreal top);
    void startPage();

    PageCanvas &m_canvas;
    const PdfStyle &m_style;
    Furniture m_furniture;
    PdfNavigation m_navigation;
    const Block *m_tableHead = nullptr;
    int m_page = 0;
    qreal m_y = 0;
    bool m_pageIsFresh = true;
};

} // namespace Postilla
