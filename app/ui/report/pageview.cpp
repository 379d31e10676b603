// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pageview.h"

#include "report/pdfstyle.h"
#include "ui/report/pagepictures.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace Postilla {

namespace {
constexpr int ringWidth = 2;
constexpr qreal smallest = 0.25;
constexpr qreal largest = 3;
/// A page as wide as a wide screen would be read from across the room.
constexpr qreal widestInches = 11;
} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(new PagePictures(this))
{
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width would depend on itself
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setMouseTracking(true);
    connect(m_pictures, &PagePictures::arrived, this, [this](int page) {
        viewport()->update(frameOf(page));
        if (page == m_current)
            describe(page);
    });
}

void PageView::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_pictures->setPages(m_pages);
    m_links.setPages(m_pages);
    m_way.clear();
    m_current = -1;
    measure();
    showCurrent();
    viewport()->update();
}

qreal PageView::scale() const
{
    const qreal inches = m_pages->size().width() / PdfStyle::resolution;
    const int widest = static_cast<int>(widestInches * logicalDpiX());
    const int width = std::clamp(viewport()->width() - 2 * gap, 1, widest);
    return width * m_zoom / (inches * PdfStyle::resolution);
}

QSize PageView::pageSize() const
{
    return (m_pages->size() * scale()).toSize();
}

int PageView::pitch() const
{
    return pageSize().height() + gap;
}

QRect PageView::frameOf(int page) const
{
    const QSize size = pageSize();
    const int spare = viewport()->width() - size.width();
    const int left = spare >= 2 * gap ? spare / 2 : gap - horizontalScrollBar()->value();
    return {QPoint(left, gap + page * pitch() - verticalScrollBar()->value()), size};
}

std::pair<int, int> PageView::inView() const
{
    const int top = verticalScrollBar()->value();
    const int last = pageCount() - 1;
    const int bottom = top + viewport()->height();
    return {std::clamp(top / pitch(), 0, last), std::clamp((bottom - gap - 1) / pitch(), 0, last)};
}

int PageView::currentPage() const
{
    if (pageCount() == 0)
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / pitch(), 0, pageCount() - 1);
}

void PageView::measure()
{
    const qreal place = m_pitch > 0 ? qreal(verticalScrollBar()->value()) / m_pitch : 0;
    m_pitch = pageCount() > 0 ? pitch() : 0;
    if (m_pitch == 0) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    m_pictures->setScale(scale(), devicePixelRatioF());
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(3 * fontMetrics().lineSpacing());
    verticalScrollBar()->setRange(0, std::max(0, gap + pageCount() * pitch() - view.height()));
    verticalScrollBar()->setValue(qRound(place * m_pitch));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, std::max(0, pageSize().width() + 2 * gap - view.width()));
}

void PageView::setZoom(qreal zoom)
{
    if (pageCount() == 0)
        return;
    m_zoom = std::clamp(zoom, smallest, largest);
    measure();
    showCurrent();
    viewport()->update();
}

void PageView::goTo(int page)
{
    verticalScrollBar()->setValue(page * pitch());
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->angleDelta().y() > 0 ? enlarge() : shrink();
    event->accept();
}

void PageView::paintEvent(QPaintEvent *)
{
    if (pageCount() == 0)
        return;
    QPainter painter(viewport());
    const auto [first, last] = inView();
    QList<int> wanted;
    for (int page = first; page <= last; ++page) {
        const QRect frame = frameOf(page);
        const auto *const picture = m_pictures->picture(page);
        painter.fillRect(frame, Qt::white);
        if (picture)
            painter.drawImage(frame, picture->image);
        wanted << page;
    }
    if (const PdfLink *const link = m_links.current(); link && hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), ringWidth));
        painter.drawRect(areaOf(*link).adjusted(-ringWidth, -ringWidth, ringWidth, ringWidth));
    }
    if (last + 1 < pageCount())
        wanted << last + 1;
    if (first > 0)
        wanted << first - 1;
    m_pictures->want(wanted);
}

void PageView::resizeEvent(QResizeEvent *)
{
    measure();
    showCurrent();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    showCurrent();
}

void PageView::showCurrent()
{
    const int page = currentPage();
    if (page == m_current)
        return;
    m_current = page;
    describe(page);
    Q_EMIT currentPageChanged(page);
}

/// For those who do not see it.
void PageView::describe(int page)
{
    const auto *const picture = m_pictures->picture(page);
    setAccessibleDescription(picture ? picture->words : QString());
}

QRect PageView::areaOf(const PdfLink &link) const
{
    const QRectF area(link.area.topLeft() * scale(), link.area.size() * scale());
    return area.translated(frameOf(link.page).topLeft()).toAlignedRect();
}

const PdfLink *PageView::linkAt(QPoint where) const
{
    if (pageCount() == 0)
        return nullptr;
    const auto [first, last] = inView();
    for (int page = first; page <= last; ++page) {
        const QPointF onPage = QPointF(where - frameOf(page).topLeft()) / scale();
        if (const PdfLink *const link = m_links.at(page, onPage))
            return link;
    }
    return nullptr;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const PdfLink *const link = linkAt(event->pos());
    if (link && event->button() == Qt::LeftButton)
        follow(*link);
}

} // namespace Postilla
