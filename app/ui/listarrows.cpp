// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listarrows.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace Postilla {

namespace {

/// Down the list or up, by a key; 0: by none of them.
int stepOf(const QEvent &event)
{
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
}

} // namespace

ListArrows::ListArrows(QLineEdit *line, QListWidget *list)
    : QObject(line)
    , m_list(list)
{
    line->installEventFilter(this);
}

bool ListArrows::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    const int step = isOverride || event->type() == QEvent::KeyPress ? stepOf(*event) : 0;
    if (step == 0)
        return QObject::eventFilter(watched, event);
    if (isOverride)
        event->accept(); // the text under a picker has these keys too
    else
        move(step);
    return true;
}

void ListArrows::move(int step)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
}

} // namespace Postilla
