// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstframe.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace Postilla {

namespace {

bool isAct(QEvent::Type type)
{
    // A key that is a shortcut is first offered to the widget that has the keyboard, as ShortcutOverride.
    return type == QEvent::ShortcutOverride || type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
           type == QEvent::DragEnter;
}

} // namespace

FirstFrame::FirstFrame(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    if (isAct(event->type()))
        end();
    else if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QMetaObject::invokeMethod(this, &FirstFrame::end,
                                  Qt::QueuedConnection); // the rest is painted by then
    return false;
}

void FirstFrame::end()
{
    if (std::exchange(m_ended, true))
        return;
    qApp->removeEventFilter(this);
    Q_EMIT over();
}

} // namespace Postilla
