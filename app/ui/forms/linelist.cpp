// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/linelist.h"

#include <QKeyEvent>

#include <algorithm>

namespace Postilla {

LineList::LineList(const QString &name, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(name);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSpacing(2);
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { openRow(row(item)); });
}

void LineList::showLines(const QStringList &lines)
{
    const int kept = currentRow();
    clear();
    addItems(lines);
    setCurrentRow(std::min(std::max(kept, 0), count() - 1));
    updateGeometry();
}

/// The form around it scrolls.
QSize LineList::sizeHint() const
{
    constexpr int linesOfOne = 2;
    const int rows = std::max(count(), 1);
    const int height = (fontMetrics().lineSpacing() * linesOfOne + 2 * spacing()) * rows + 2 * frameWidth();
    return {QListWidget::sizeHint().width(), height};
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        removeRow(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace Postilla
