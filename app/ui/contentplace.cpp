// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contentplace.h"

#include "ui/emptystate.h"

namespace Postilla {

ContentPlace::ContentPlace(QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_content(content)
    , m_empty(new EmptyState({}, {}))
{
    addWidget(m_empty);
    addWidget(m_content);
    turnTo(m_empty);
}

void ContentPlace::showContent()
{
    turnTo(m_content);
}

void ContentPlace::showEmpty(const QString &heading, const QString &advice)
{
    m_empty->setTexts(heading, advice);
    turnTo(m_empty);
}

void ContentPlace::turnTo(QWidget *shown)
{
    // What is hidden must not ask for room.
    for (QWidget *page : {m_content, static_cast<QWidget *>(m_empty)}) {
        const auto policy = page == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        page->setSizePolicy(policy, policy);
    }
    setCurrentWidget(shown);
}

} // namespace Postilla
