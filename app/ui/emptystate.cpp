// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Postilla {

EmptyState::EmptyState(const QString &heading, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading))
    , m_advice(new QLabel(advice))
    , m_layout(new QVBoxLayout(this))
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_heading->setFont(large);
    for (QLabel *label : {m_heading, m_advice}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addStretch();
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_advice);
    m_layout->addStretch();
}

void EmptyState::setTexts(const QString &heading, const QString &advice)
{
    m_heading->setText(heading);
    m_advice->setText(advice);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace Postilla
