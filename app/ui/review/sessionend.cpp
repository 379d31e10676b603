// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sessionend.h"

#include "review/reviewmode.h"
#include "ui/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Postilla {

SessionEnd::SessionEnd(QWidget *parent)
    : QWidget(parent)
    , m_state(new EmptyState({}, {}))
    , m_report(m_state->addButton(tr("Export the Report…")))
    , m_close(m_state->addButton(tr("Close the Session")))
    , m_back(m_state->addButton(tr("Back to the Sessions")))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    for (QPushButton *button : {m_report, m_close, m_back})
        button->setAutoDefault(true); // Enter presses it
    connect(m_report, &QPushButton::clicked, this, &SessionEnd::reportWanted);
    connect(m_close, &QPushButton::clicked, this, &SessionEnd::closeWanted);
    connect(m_back, &QPushButton::clicked, this, &SessionEnd::pauseWanted);
}

void SessionEnd::show(ReviewSession::Stage stage, const ReviewProgress &progress, const ReviewMode &mode,
                      bool isLooking)
{
    const bool isDone = stage == ReviewSession::Stage::Done;
    m_report->setVisible(isDone);
    if (isDone)
        m_state->setTexts(tr("Everything is decided"),
                          tr("%n item(s) are decided.", nullptr, static_cast<int>(progress.done())) + u' ' +
                              tr("Ctrl+Z takes the last decision back, B shows it again."));
    else if (stage == ReviewSession::Stage::Empty)
        m_state->setTexts(mode.emptyHeading(), mode.emptyAdvice());
    else if (isLooking)
        m_state->setTexts(tr("Looking for what is to be decided on…"), tr("Esc stops it."));
    else
        m_state->setTexts(tr("Not everything was looked through"),
                          tr("“Look for the rest” goes on where the search was stopped."));
}

QPushButton *SessionEnd::entry() const
{
    return m_report->isVisibleTo(this) ? m_report : m_back;
}

} // namespace Postilla
