// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paneround.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace Postilla {

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// Whether any of it lies within all that it stands in: a dock behind another one's tab is visible to Qt, but
/// lies outside of the window. What its own children cover is in sight.
bool isInSight(const QWidget *pane)
{
    QRect rect = pane->rect();
    for (const QWidget *widget = pane; !widget->isWindow(); widget = widget->parentWidget())
        rect = rect.translated(widget->pos()) & widget->parentWidget()->rect();
    return pane->isVisible() && !rect.isEmpty();
}

} // namespace

/// The pane's entry, or what stands in its place, such as the button of an empty list; nullptr: nothing.
QWidget *PaneRound::Pane::taker() const
{
    if (!isInSight(pane))
        return nullptr;
    if (takesKeyboard(entry))
        return entry;
    QWidget *other = pane->nextInFocusChain();
    while (other != pane && !(pane->isAncestorOf(other) && takesKeyboard(other)))
        other = other->nextInFocusChain();
    return other == pane ? nullptr : other;
}

void PaneRound::add(QWidget *pane, QWidget *entry)
{
    m_panes.append(Pane{.pane = pane, .entry = entry});
}

void PaneRound::goOn() const
{
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(
        m_panes, [focus](const Pane &pane) { return pane.pane == focus || pane.pane->isAncestorOf(focus); });
    const qsizetype from = here == m_panes.end() ? -1 : here - m_panes.begin();
    for (qsizetype step = 1; step <= m_panes.size(); ++step) {
        if (QWidget *taker = m_panes.at((from + step) % m_panes.size()).taker()) {
            taker->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace Postilla
