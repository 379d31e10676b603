// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/dotstrip.h"

#include "ui/overview/dotpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Postilla {

DotStrip::DotStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Figures by date and value"));
}

void DotStrip::setDots(const QList<Dot> &dots)
{
    m_dots = dots;
    m_order.clear();
    m_scale = {};
    for (int dot = 0; dot < m_dots.size(); ++dot) {
        const Dot &each = m_dots.at(dot);
        if (!each.date.isValid())
            continue;
        m_order.append(dot);
        m_scale.add(each.date, each.value);
    }
    std::ranges::stable_sort(m_order, {}, [this](int dot) { return m_dots.at(dot).date; });
    m_current = -1;
    setAccessibleDescription({});
    update();
}

void DotStrip::setCurrent(int dot)
{
    if (dot == m_current || dot >= m_dots.size())
        return; // its dots are still to come
    m_current = dot;
    setAccessibleDescription(dot < 0 ? QString() : m_dots.at(dot).words);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

void DotStrip::choose(int dot)
{
    if (dot == m_current)
        return;
    setCurrent(dot);
    Q_EMIT currentChanged(dot);
}

QSize DotStrip::sizeHint() const
{
    constexpr int letters = 80;
    constexpr int lines = 14;
    return {fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines};
}

QRectF DotStrip::field() const
{
    const int letter = fontMetrics().averageCharWidth();
    const int line = fontMetrics().lineSpacing();
    constexpr int labelLetters = 14;
    return QRectF(rect()).adjusted(letter * labelLetters, line, -4 * letter, -2 * line);
}

QPointF DotStrip::place(const Dot &dot) const
{
    const QRectF room = field();
    return {room.left() + m_scale.across(dot.date) * room.width(),
            room.bottom() - m_scale.up(dot.value) * room.height()};
}

/// -1 where none is near.
int DotStrip::nearest(QPointF position) const
{
    int found = -1;
    qreal least = 4 * DotPainter::radius;
    for (const int dot : m_order) {
        const QPointF gap = place(m_dots.at(dot)) - position;
        const qreal distance = std::hypot(gap.x(), gap.y());
        if (distance < least) {
            least = distance;
            found = dot;
        }
    }
    return found;
}

/// The tooltip names the dot under the pointer, not the one before.
bool DotStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int dot = nearest(help->pos());
    QToolTip::showText(help->globalPos(), dot < 0 ? QString() : m_dots.at(dot).words, this);
    return true;
}

void DotStrip::paintEvent(QPaintEvent *)
{
    if (m_order.isEmpty())
        return;
    QPainter painter(this);
    DotPainter dots(painter, *this);
    dots.drawScale(m_scale, field());
    for (const int dot : std::as_const(m_order))
        dots.drawDot(place(m_dots.at(dot)), m_dots.at(dot).shape);
    if (m_current >= 0 && m_dots.at(m_current).date.isValid())
        dots.drawRing(place(m_dots.at(m_current)), hasFocus());
}

void DotStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (const int dot = nearest(event->position()); dot >= 0)
        choose(dot);
}

void DotStrip::mousePressEvent(QMouseEvent *event)
{
    const int dot = event->button() == Qt::LeftButton ? nearest(event->position()) : -1;
    if (dot < 0)
        return;
    choose(dot);
    Q_EMIT opened(dot);
}

void DotStrip::step(qsizetype by)
{
    if (!m_order.isEmpty())
        choose(m_order.at(std::clamp<qsizetype>(m_order.indexOf(m_current) + by, 0, m_order.size() - 1)));
}

void DotStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Home:
        return step(-m_order.size());
    case Qt::Key_End:
        return step(m_order.size());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DotStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        step(0);
    update();
}

} // namespace Postilla
