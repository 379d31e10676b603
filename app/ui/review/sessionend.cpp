// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sessionend.h"

#include "review/reviewmode.h"
#include "ui/emptystate.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

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
    const bool hasDecisions = progress.yes + progress.no > 0;
    if (isDone && hasDecisions)
        setTexts(tr("Everything is decided"), decidedText(progress));
    else if (isDone)
        setTexts(tr("Nothing is left to decide on"), decidedText(progress));
    else if (stage == ReviewSession::Stage::Empty)
        setTexts(mode.emptyHeading(), mode.emptyAdvice());
    else if (isLooking)
        setTexts(tr("Looking for what is to be decided on…"), tr("Esc stops it."));
    else
        setTexts(tr("Not everything was looked through"),
                 tr("“Look for the rest” goes on where the search was stopped."));
}

QString SessionEnd::decidedText(const ReviewProgress &progress) const
{
    QStringList said;
    if (const qsizetype decided = progress.yes + progress.no; decided > 0)
        said.append(tr("%n item(s) are decided.", nullptr, static_cast<int>(decided)));
    if (progress.passed > 0)
        said.append(tr("%n item(s) were passed by: gone, changed or decided elsewhere since they were found.",
                       nullptr, static_cast<int>(progress.passed)));
    said.append(progress.passed < progress.done()
                    ? tr("Ctrl+Z takes the last decision back, B shows it again.")
                    : tr("A new session finds what there is to decide on now."));
    return said.join(u' ');
}

void SessionEnd::setTexts(const QString &heading, const QString &advice)
{
    m_heading = heading;
    m_advice = advice;
    m_state->setTexts(heading, advice);
}

void SessionEnd::announceNews()
{
    if (!isVisible() || m_said == m_heading)
        return;
    m_said = m_heading;
    QAccessibleAnnouncementEvent event(this, m_heading + u". "_s + m_advice);
    QAccessible::updateAccessibility(&event);
}

void SessionEnd::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_said.clear();
}

QPushButton *SessionEnd::entry() const
{
    return m_report->isVisibleTo(this) ? m_report : m_back;
}

} // namespace Postilla
