// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportpages.h"
#include "ui/report/pagelinks.h"

#include <QAbstractScrollArea>

#include <memory>

namespace Postilla {

class PagePictures;

/// The pages of a report one below the other, as large as the view is wide or in a size of its own. Space,
/// Page Down and Page Up read on and back, Left and Right go along a page that is wider than the view and
/// turn whole pages, Home and End go to the first and the last. Tab goes from link to link, Enter or a click
/// follows one, and Alt+Left returns.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// nullptr: none. The view stays at its page.
    void setPages(std::shared_ptr<const ReportPages> pages);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }
    /// The one that the middle of the view shows, from 0.
    int currentPage() const;
    /// Its upper edge, from 0.
    void goTo(int page);

    void enlarge() { setZoom(m_zoom * step); }
    void shrink() { setZoom(m_zoom / step); }
    /// As large as the view is wide.
    void resetZoom() { setZoom(1); }

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    static constexpr qreal step = 1.1;
    /// Around a page.
    static constexpr int gap = 12;

    void setZoom(qreal zoom);
    /// Logical pixels to a device pixel of the page.
    qreal scale() const;
    QSize pageSize() const;
    /// From the upper edge of one page to that of the next.
    int pitch() const;
    /// Of that page in the view.
    QRect frameOf(int page) const;
    /// First and last page that the view shows any of.
    std::pair<int, int> inView() const;
    /// Fits scroll bars and pictures to pages, view and zoom; what stands at the upper edge stays there.
    void measure();
    void readOn();
    void readBack();
    void showCurrent();
    void describe(int page);
    void turnRight();
    void turnLeft();
    /// Of a link, in the view.
    QRect areaOf(const PdfLink &link) const;
    const PdfLink *linkAt(QPoint where) const;
    void follow(const PdfLink &link);
    /// To where the last link was followed; false where there is none.
    bool goBack();

    std::shared_ptr<const ReportPages> m_pages;
    PagePictures *m_pictures;
    PageLinks m_links;
    /// Where links were followed, in pages from the first.
    QList<qreal> m_way;
    /// Times the width of the view.
    qreal m_zoom = 1;
    /// pitch() as measured last.
    int m_pitch = 0;
    int m_current = -1;
};

} // namespace Postilla
