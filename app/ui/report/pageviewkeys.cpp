// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the keyboard reads the pages and follows their links.

#include "ui/report/pageview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Postilla {

/// Down the page as far as it goes, then to the next one.
void PageView::readOn()
{
    const auto [first, last] = inView();
    const int below = frameOf(first).bottom() + gap - viewport()->height();
    const int overlap = fontMetrics().lineSpacing();
    if (first == last && below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                      std::min(below, viewport()->height() - overlap));
    else
        goTo(first + 1);
}

void PageView::readBack()
{
    const auto [first, last] = inView();
    const int above = gap - frameOf(first).top();
    const int overlap = fontMetrics().lineSpacing();
    if (above > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() -
                                      std::min(above, viewport()->height() - overlap));
    else if (first > 0) // to the foot of the page before
        verticalScrollBar()->setValue(verticalScrollBar()->value() + frameOf(first - 1).bottom() + gap -
                                      viewport()->height());
}

/// A page wider than the view is gone along first.
void PageView::turnRight()
{
    QScrollBar *const bar = horizontalScrollBar();
    if (bar->value() < bar->maximum())
        bar->setValue(bar->value() + bar->pageStep() / 4);
    else
        goTo(currentPage() + 1);
}

void PageView::turnLeft()
{
    QScrollBar *const bar = horizontalScrollBar();
    if (bar->value() > bar->minimum())
        bar->setValue(bar->value() - bar->pageStep() / 4);
    else
        goTo(currentPage() - 1);
}

/// The way back is the window's otherwise.
bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool isBack = key->key() == Qt::Key_Left && key->modifiers().testFlag(Qt::AltModifier);
        if (isBack && !m_way.isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool PageView::focusNextPrevChild(bool isNext)
{
    const QRect view = viewport()->rect();
    const bool isOnLink = pageCount() > 0 && m_links.step(isNext, [&](const PdfLink &link) {
        return view.contains(areaOf(link));
    });
    viewport()->update();
    if (!isOnLink)
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    const int page = m_links.targetOf(*m_links.current())->page;
    QAccessibleAnnouncementEvent announcement(this, tr("Link to page %1").arg(locale().toString(page + 1)));
    QAccessible::updateAccessibility(&announcement);
    return true;
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isShifted = modifiers == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Left && modifiers == Qt::AltModifier && goBack())
        return;
    if (pageCount() == 0 || (modifiers != Qt::NoModifier && !isShifted)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        isShifted ? readBack() : readOn();
        return;
    case Qt::Key_PageDown:
        readOn();
        return;
    case Qt::Key_PageUp:
        readBack();
        return;
    case Qt::Key_Right:
        turnRight();
        return;
    case Qt::Key_Left:
        turnLeft();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PdfLink *const link = m_links.current())
            follow(*link);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::follow(const PdfLink &link)
{
    const auto place = m_links.targetOf(link);
    m_way.append(qreal(verticalScrollBar()->value()) / pitch());
    m_links.leave();
    verticalScrollBar()->setValue(place->page * pitch() + qRound(place->top * scale()));
}

bool PageView::goBack()
{
    if (m_way.isEmpty())
        return false;
    m_links.leave();
    verticalScrollBar()->setValue(qRound(m_way.takeLast() * pitch()));
    return true;
}

} // namespace Postilla
