// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewpage.h"

#include "ui/actions.h"
#include "ui/claims/claimform.h"
#include "ui/documents/documentspane.h"
#include "ui/patience.h"
#include "ui/review/alikeflow.h"
#include "ui/review/cardacts.h"
#include "ui/review/cardmarks.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"
#include "ui/review/planform.h"
#include "ui/review/sessionexport.h"
#include "ui/review/sessionlist.h"
#include "ui/review/sessionpane.h"
#include "ui/review/sessionprogress.h"
#include "ui/review/sessionrunner.h"
#include "ui/review/startpane.h"

#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Postilla {

ReviewPage::ReviewPage(Actions *actions, Questions &questions, JobStrip *strip, DocumentsPane *documents)
    : m_actions(actions)
    , m_documents(documents)
    , m_start(new StartPane)
    , m_session(new SessionPane(actions))
    , m_stack(new QStackedWidget)
    , m_export(new SessionExport(strip, questions, this))
    , m_alike(new AlikeFlow(strip, questions, this))
    , m_marks(new CardMarks(m_session->card(), this))
{
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_session);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_start->entry());
    round().add(m_start->list(), m_start->list());
    round().add(m_start->form(), m_start->form()->entry());
    round().add(m_session->card(), m_session->card());
    round().add(m_session->form(), m_session->form());
    hear(m_start);
    hear(m_session);
    hear(m_export);
    hear(m_alike);
    hear(m_marks);
    connect(m_start, &StartPane::startWanted, this, &ReviewPage::start);
    connect(m_start, &StartPane::opened, this, &ReviewPage::open);
    connect(m_start, &StartPane::reportWanted, m_export, &SessionExport::start);
    connect(m_start, &StartPane::closeWanted, this,
            [this](const ReviewRecord &session) { setClosed(session, !session.isClosed); });
    connect(m_session, &SessionPane::placeWanted, this, &ReviewPage::placeWanted);
    connect(m_session, &SessionPane::historyWanted, this, &ReviewPage::historyWanted);
    for (const PassageView *passage : m_session->card()->passages())
        connect(passage->text(), &Reader::zoomChanged, this, &ReviewPage::zoomChanged);
    connect(m_session, &SessionPane::pauseWanted, this, &ReviewPage::pause);
    connect(m_session, &SessionPane::reportWanted, m_export, &SessionExport::start);
    connect(m_session, &SessionPane::closeWanted, this, [this](const ReviewRecord &session) {
        pause();
        setClosed(session, true);
    });
    listenOnCard();
    bindActions();
    bindClaimActions();
}

ReviewPage::~ReviewPage()
{
    m_session->setLibrary(nullptr);
}

template <typename Part>
void ReviewPage::hear(Part *part)
{
    connect(part, &Part::failed, this, &Page::failed);
    if constexpr (requires { &Part::told; })
        connect(part, &Part::told, this, &Page::told);
}

void ReviewPage::setLibrary(Library *library)
{
    m_export->setLibrary(library);
    m_alike->setLibrary(library);
    m_marks->setLibrary(library);
    m_session->setLibrary(library);
    m_start->setLibrary(library);
    m_library = library;
    m_isStale = true;
    m_stack->setCurrentWidget(m_start);
    if (isVisible())
        refreshSessions();
}

void ReviewPage::follow(const ChangeSet &changes)
{
    m_session->follow(changes);
    if (!changes.everything && changes.sessions.isEmpty() && changes.decisions.isEmpty() &&
        changes.tags.isEmpty() && changes.judgements.isEmpty())
        return;
    m_isStale = true;
    if (m_start->isVisible())
        refreshSessions();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    offerScope();
    if (m_isStale && m_stack->currentWidget() == m_start)
        refreshSessions();
    // Once the page has the keyboard: what is shown now may be another pane than when it had it last.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QWidget *focus = QApplication::focusWidget();
            if (isVisible() && (!focus || !isAncestorOf(focus) || !focus->isVisible()))
                turnTo(m_stack->currentWidget());
        },
        Qt::QueuedConnection);
}

/// What is searched for and selected on the page Read.
void ReviewPage::offerScope()
{
    m_start->form()->offer(m_documents->searchText(), m_documents->selection());
}

void ReviewPage::refreshSessions()
{
    m_isStale = false;
    m_start->refresh();
    setFocusProxy(m_start->entry());
}

void ReviewPage::turnTo(QWidget *pane)
{
    m_stack->setCurrentWidget(pane);
    QWidget *entry = pane == m_session ? m_session->entry() : m_start->entry();
    setFocusProxy(entry);
    if (isVisible())
        entry->setFocus();
}

void ReviewPage::start()
{
    if (!m_library)
        return;
    const auto session =
        patiently([reviews = m_library->reviews(), plan = m_start->form()->plan()]() mutable {
            return reviews.start(plan);
        });
    if (session)
        open(*session);
    else
        Q_EMIT failed(session.error());
}

void ReviewPage::open(const ReviewRecord &session)
{
    m_session->open(session.isClosed ? setClosed(session, false) : session);
    turnTo(m_session);
}

void ReviewPage::pause()
{
    const QString uuid = m_session->isOpen() ? m_session->runner()->record().uuid : QString();
    m_session->leave();
    refreshSessions();
    m_start->list()->choose(uuid);
    turnTo(m_start);
}

ReviewRecord ReviewPage::setClosed(const ReviewRecord &session, bool isClosed)
{
    if (!m_library)
        return session;
    const auto stored = patiently([reviews = m_library->reviews(), session, isClosed]() mutable {
        return reviews.setClosed(session, isClosed);
    });
    if (!stored)
        Q_EMIT failed(stored.error());
    else
        Q_EMIT told(isClosed ? tr("The session is closed. Its decisions stay.")
                             : tr("The session is open again."));
    refreshSessions();
    return stored.value_or(session);
}

void ReviewPage::ruleOnAllAlike(Ruling ruling)
{
    const SessionRunner *runner = m_session->runner();
    if (!runner || !runner->card())
        return;
    if (!runner->mode().canRuleOnAllAlike())
        Q_EMIT told(tr("Only mentions are decided on all at once: A and X decide on this card."));
    else
        m_alike->start(runner->record(), *runner->card(), ruling);
}

bool ReviewPage::save()
{
    return m_session->save();
}

void ReviewPage::levelBack()
{
    if (m_stack->currentWidget() == m_session && !m_session->levelBack())
        pause();
    else if (m_stack->currentWidget() == m_start)
        m_start->entry()->setFocus();
}

void ReviewPage::setZoom(int percent)
{
    m_session->card()->setZoom(percent);
}

void ReviewPage::enlarge()
{
    m_session->card()->passage()->text()->enlarge();
}

void ReviewPage::shrink()
{
    m_session->card()->passage()->text()->shrink();
}

void ReviewPage::resetZoom()
{
    m_session->card()->passage()->text()->resetZoom();
}

} // namespace Postilla
