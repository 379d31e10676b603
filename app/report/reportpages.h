// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagecanvas.h"
#include "report/pdfnavigation.h"

#include <QSizeF>

#include <memory>
#include <variant>
#include <vector>

namespace Postilla {

/// Lines of a paragraph at their place on a page. They are broken again, in the same places, whenever they
/// are painted: broken lines take many times the room of their words.
struct PlacedLines
{
    std::shared_ptr<const ParagraphText> text;
    qreal width = 0;
    int first = 0;
    int count = 0;
    QPointF topLeft;
};

using PageParts = std::vector<std::variant<PlacedLines, PageCanvas::Step>>;

/// The pages of the PDF report, to be painted on a screen at any size and in any order. Lengths are those of
/// PageCanvas. Any thread, but one at a time: the fonts inside do not bear two.
class ReportPages
{
public:
    /// `stamp` goes over every page.
    ReportPages(std::vector<PageParts> pages, PageParts stamp, QSizeF size, PdfNavigation navigation);

    int count() const { return static_cast<int>(m_pages.size()); }
    /// Of each page.
    QSizeF size() const { return m_size; }
    /// What can be followed from page to page.
    const PdfNavigation &navigation() const { return m_navigation; }

    void paint(QPainter &painter, int page) const;
    /// What can be read on the page, line by line, for those who do not see it.
    QString words(int page) const;

private:
    std::vector<PageParts> m_pages;
    PageParts m_stamp;
    QSizeF m_size;
    PdfNavigation m_navigation;
};

/// Keeps what is laid out.
class PageRecorder : public PageCanvas
{
public:
    PageRecorder() { m_pages.emplace_back(); }

    void newPage() override { m_pages.emplace_back(); }
    void drawLines(const Paragraph &paragraph, int first, int count, QPointF topLeft) override;
    void paint(const Step &step) override { m_pages.back().emplace_back(step); }

    /// The pages; the last one is the stamp, as for finishPdf().
    ReportPages finish(QSizeF size, PdfNavigation navigation);

private:
    std::vector<PageParts> m_pages;
};

} // namespace Postilla
