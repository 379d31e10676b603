// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wrappedlabel.h"

#include <QEvent>

namespace Postilla {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const
{
    return {0, fontMetrics().height()};
}

int WrappedLabel::heightForWidth(int width) const
{
    if (width != m_width || text() != m_counted) {
        m_height = QLabel::heightForWidth(width);
        m_width = width;
        m_counted = text();
    }
    return m_height;
}

/// Another font, style or direction takes other room.
void WrappedLabel::changeEvent(QEvent *event)
{
    m_width = -1;
    QLabel::changeEvent(event);
}

} // namespace Postilla
