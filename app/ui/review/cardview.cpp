// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/cardview.h"

#include "ui/review/carddetails.h"
#include "ui/review/passageview.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace Postilla {

namespace {

constexpr int ringWidth = 2;

/// A group of what stands on it; as a frame it would be passed over.
QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    auto *card = qobject_cast<CardView *>(object);
    return card ? new QAccessibleWidget(card, QAccessible::Grouping) : nullptr;
}

/// False where it stood at its end already.
bool turn(QScrollBar *bar, int step)
{
    const int before = bar->value();
    bar->triggerAction(step > 0 ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    return bar->value() != before;
}

} // namespace

CardView::CardView(QWidget *parent)
    : QFrame(parent)
    , m_passages{new PassageView, new PassageView}
    , m_details(new CardDetails)
{
    QAccessible::installFactory(interfaceFor);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Card"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    for (PassageView *passage : std::as_const(m_passages)) {
        sides->addWidget(passage, 1);
        passage->text()->installEventFilter(this);
    }
    connect(qApp, &QApplication::focusChanged, this, qOverload<>(&QWidget::update));
    m_passages.last()->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ringWidth + 2, ringWidth + 6, ringWidth + 2, ringWidth + 2);
    layout->addLayout(sides, 3);
    layout->addWidget(m_details, 2);
}

PassageView *CardView::passage() const
{
    return m_passages.at(m_side);
}

void CardView::showCard(const ReviewCard &card, const ReviewMode &mode)
{
    m_isPair = mode.isPair();
    if (std::exchange(m_item, card.item.id) != card.item.id) {
        m_side = 0;
        m_details->verticalScrollBar()->setValue(0);
    }
    m_passages.last()->setVisible(m_isPair);
    for (qsizetype place = 0; place < card.passages.size() && place < m_passages.size(); ++place)
        m_passages.at(place)->showPassage(card.passages.at(place));
    m_details->showCard(card, mode);
    m_spoken = spokenCard(card, mode);
    setAccessibleDescription(m_spoken);
    markSide();
}

void CardView::layOut()
{
    QWidgetList parts = findChildren<QWidget *>();
    parts.append(this);
    for (QWidget *part : std::as_const(parts))
        QCoreApplication::sendPostedEvents(part, QEvent::LayoutRequest);
}

void CardView::announce()
{
    QAccessibleAnnouncementEvent event(this, m_spoken);
    QAccessible::updateAccessibility(&event);
}

void CardView::setUserKinds(const QList<LexiconKind> &kinds)
{
    for (PassageView *passage : std::as_const(m_passages))
        passage->text()->setUserKinds(kinds);
}

void CardView::setZoom(int percent)
{
    for (PassageView *passage : std::as_const(m_passages))
        passage->text()->setZoom(percent);
}

void CardView::page(int step)
{
    if (!turn(passage()->text()->verticalScrollBar(), step))
        turn(m_details->verticalScrollBar(), step);
}

void CardView::setSide(int side)
{
    if (!m_isPair || side == m_side)
        return;
    m_side = side;
    markSide();
    QAccessibleAnnouncementEvent event(this, passage()->text()->accessibleDescription());
    QAccessible::updateAccessibility(&event);
    Q_EMIT sideChanged(side);
}

void CardView::markSide()
{
    for (PassageView *each : std::as_const(m_passages))
        each->setCurrent(m_isPair && each == passage());
}

void CardView::keyPressEvent(QKeyEvent *event)
{
    if (m_isPair && event->key() == Qt::Key_Left)
        setSide(0);
    else if (m_isPair && event->key() == Qt::Key_Right)
        setSide(1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT placeWanted();
    else
        QFrame::keyPressEvent(event);
}

/// The passage that has the keyboard is the one that the keys are about.
bool CardView::eventFilter(QObject *watched, QEvent *event)
{
    for (int side = 0; event->type() == QEvent::FocusIn && side < m_passages.size(); ++side) {
        if (watched == m_passages.at(side)->text())
            setSide(side);
    }
    return QFrame::eventFilter(watched, event);
}

/// Itself, or something on it.
bool CardView::hasKeyboard() const
{
    return hasFocus() || isAncestorOf(QApplication::focusWidget());
}

void CardView::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    const bool isMarked = hasKeyboard();
    painter.setPen(
        QPen(palette().color(isMarked ? QPalette::Highlight : QPalette::Mid), isMarked ? ringWidth : 1));
    painter.drawRect(rect().adjusted(1, 1, -ringWidth, -ringWidth));
}

} // namespace Postilla
