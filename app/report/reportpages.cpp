// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportpages.h"

#include <QPainter>
#include <QStringList>

#include <utility>

namespace Postilla {

namespace {

void paintParts(QPainter &painter, const PageParts &parts)
{
    for (const auto &part : parts) {
        if (const auto *lines = std::get_if<PlacedLines>(&part))
            Paragraph(lines->text, lines->width)
                .drawLines(painter, lines->first, lines->count, lines->topLeft);
        else
            std::get<PageCanvas::Step>(part)(painter);
    }
}

} // namespace

ReportPages::ReportPages(std::vector<PageParts> pages, PageParts stamp, QSizeF size, PdfNavigation navigation)
    : m_pages(std::move(pages))
    , m_stamp(std::move(stamp))
    , m_size(size)
    , m_navigation(std::move(navigation))
{
}

void ReportPages::paint(QPainter &painter, int page) const
{
    paintParts(painter, m_pages.at(static_cast<std::size_t>(page)));
    paintParts(painter, m_stamp);
}

QString ReportPages::words(int page) const
{
    QStringList words;
    for (const auto &part : m_pages.at(static_cast<std::size_t>(page))) {
        const auto *const lines = std::get_if<PlacedLines>(&part);
        if (!lines)
            continue;
        const Paragraph paragraph(lines->text, lines->width);
        const TextSpan span{paragraph.lineSpan(lines->first).start,
                            paragraph.lineSpan(lines->first + lines->count - 1).end};
        words << lines->text->words.text.sliced(span.start, span.length()).trimmed();
    }
    words.removeAll(QString());
    return words.join(u'\n');
}

void PageRecorder::drawLines(const Paragraph &paragraph, int first, int count, QPointF topLeft)
{
    if (count > 0)
        m_pages.back().emplace_back(PlacedLines{paragraph.text(), paragraph.width(), first, count, topLeft});
}

ReportPages PageRecorder::finish(QSizeF size, PdfNavigation navigation)
{
    PageParts stamp = std::move(m_pages.back());
    m_pages.pop_back();
    return {std::exchange(m_pages, {}), std::move(stamp), size, std::move(navigation)};
}

} // namespace Postilla
