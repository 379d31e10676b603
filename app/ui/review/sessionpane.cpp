// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sessionpane.h"

#include "ui/claims/claimform.h"
#include "ui/claims/tagbar.h"
#include "ui/review/cardacts.h"
#include "ui/review/cardview.h"
#include "ui/review/decisionrow.h"
#include "ui/review/passageview.h"
#include "ui/review/sessionend.h"
#include "ui/review/sessionprogress.h"
#include "ui/review/sessionrunner.h"
#include "ui/steadyframe.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Postilla {

SessionPane::SessionPane(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_progress(new SessionProgress)
    , m_card(new CardView)
    , m_end(new SessionEnd)
    , m_stack(new QStackedWidget)
    , m_row(new DecisionRow(actions))
    , m_form(new ClaimForm)
{
    auto *tagBar = new TagBar(m_card);
    m_acts = new CardActs(m_card, m_form, tagBar, this);
    arrange(tagBar);
    connectParts();
}

void SessionPane::arrange(QWidget *tagBar)
{
    m_stack->addWidget(m_end);
    m_stack->addWidget(m_card);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(6, 4, 6, 0);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(new SteadyFrame(m_stack), 1); // a card comes a second, and the window stays as it is
    column->addWidget(m_row);
    column->addWidget(tagBar);
    auto *panes = new QSplitter;
    panes->addWidget(middle);
    panes->addWidget(m_form);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 1);
    panes->setChildrenCollapsible(false);
    m_form->setMinimumWidth(28 * fontMetrics().averageCharWidth());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    m_form->hide();
}

void SessionPane::connectParts()
{
    connect(m_acts, &CardActs::failed, this, &SessionPane::failed);
    connect(m_acts, &CardActs::told, this, &SessionPane::told);
    connect(m_acts, &CardActs::placeWanted, this, &SessionPane::placeWanted);
    connect(m_acts, &CardActs::historyWanted, this, &SessionPane::historyWanted);
    connect(m_acts, &CardActs::stored, this, [this] {
        if (m_runner)
            m_runner->noteOwnChange();
    });
    connect(m_card, &CardView::placeWanted, this, &SessionPane::showPlace);
    connect(m_acts, &CardActs::formWanted, this, [this](bool isWanted) {
        const bool hadKeyboard = m_form->isAncestorOf(window()->focusWidget());
        m_form->setVisible(isWanted);
        settleKeyboard(hadKeyboard && !isWanted);
    });
    connect(m_progress, &SessionProgress::cancelWanted, this, [this] {
        if (m_runner)
            m_runner->cancelLooking();
    });
    connect(m_progress, &SessionProgress::lookOnWanted, this, [this] {
        if (m_runner)
            m_runner->lookOn();
    });
    connect(m_end, &SessionEnd::pauseWanted, this, &SessionPane::pauseWanted);
    connect(m_end, &SessionEnd::reportWanted, this, [this] {
        if (m_runner)
            Q_EMIT reportWanted(m_runner->record().uuid);
    });
    connect(m_end, &SessionEnd::closeWanted, this, [this] {
        if (m_runner)
            Q_EMIT closeWanted(m_runner->record());
    });
}

void SessionPane::setLibrary(Library *library)
{
    leave();
    m_library = library;
    m_acts->setLibrary(library);
    readKinds();
}

void SessionPane::readKinds()
{
    const auto kinds = m_library ? m_library->lexicon().kinds() : QList<LexiconKind>();
    if (kinds)
        m_card->setUserKinds(*kinds);
    else
        Q_EMIT failed(kinds.error());
}

void SessionPane::open(const ReviewRecord &session)
{
    if (!m_library)
        return;
    leave();
    m_title->setText(m_library->reviews().title(session.plan).value_or(QString()));
    m_runner = new SessionRunner(*m_library, session, this);
    m_row->showMode(m_runner->mode());
    connectRunner();
    showCard();
    showProgress();
    m_runner->open();
}

void SessionPane::connectRunner()
{
    connect(m_runner, &SessionRunner::shown, this, &SessionPane::showCard);
    connect(m_runner, &SessionRunner::progressed, this, &SessionPane::showProgress);
    connect(m_runner, &SessionRunner::failed, this, &SessionPane::failed);
    connect(m_runner, &SessionRunner::told, this, &SessionPane::told);
}

void SessionPane::leave()
{
    if (!m_runner)
        return;
    m_form->save();
    delete std::exchange(m_runner, nullptr); // waits for what it still has running in the library
    m_item = 0;
    m_acts->show(std::nullopt);
}

QWidget *SessionPane::entry() const
{
    return m_stack->currentWidget() == m_card ? static_cast<QWidget *>(m_card) : m_end->entry();
}

/// Where there is none, showProgress() shows what stands in its place.
void SessionPane::showCard()
{
    const auto &card = m_runner->card();
    const qint64 item = card ? card->item.id : 0;
    const auto decided = card ? card->decided : std::nullopt;
    const bool isOther = std::exchange(m_item, item) != item;
    const bool isNews = std::exchange(m_decided, decided) != decided || isOther;
    const bool wasHere = m_stack->isAncestorOf(window()->focusWidget());
    m_row->setEnabled(card.has_value());
    if (card) {
        m_card->showCard(*card, m_runner->mode());
        m_stack->setCurrentWidget(m_card);
        settleKeyboard(wasHere && isOther);
    }
    if (card && isNews && isVisible()) {
        m_card->announce();
        paintCard();
    }
    m_acts->show(card); // reads for the form, so after the painting; no key comes between
}

void SessionPane::showEnd()
{
    const bool wasOnCard =
        m_stack->currentWidget() != m_end && m_stack->isAncestorOf(window()->focusWidget());
    m_end->show(m_runner->stage(), m_runner->progress(), m_runner->mode(), m_runner->isLooking());
    m_stack->setCurrentWidget(m_end);
    settleKeyboard(wasOnCard);
    m_end->announceNews();
}

/// What came while nobody saw it is said now.
void SessionPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_runner && m_runner->card())
        m_card->announce();
    else
        m_end->announceNews();
}

/// Now: the window system would wait for its next frame, and what follows from a decision would come first.
void SessionPane::paintCard()
{
    m_card->layOut();
    m_card->repaint();
}

void SessionPane::showProgress()
{
    m_progress->show(m_runner->progress(), m_runner->pace(), m_runner->isLooking());
    if (m_runner->card())
        settleKeyboard(false);
    else
        showEnd();
}

void SessionPane::settleKeyboard(bool wasHere)
{
    const QWidget *focus = window()->focusWidget(); // of another window when it comes back, too
    const bool isLost = !focus || !focus->isVisible();
    const bool isElsewhere = m_stack->isAncestorOf(focus) && m_stack->currentWidget() != focus &&
                             !m_stack->currentWidget()->isAncestorOf(focus);
    if (isVisible() && (wasHere || isLost || isElsewhere) && focus != entry())
        entry()->setFocus();
}

void SessionPane::decide(Ruling ruling)
{
    if (m_runner && m_form->save()) // what is typed belongs to this card
        m_runner->decide(ruling, m_acts->made());
}

void SessionPane::back()
{
    if (m_runner && m_form->save())
        m_runner->back();
}

void SessionPane::follow(const ChangeSet &changes)
{
    if (!m_runner)
        return;
    m_runner->follow(changes);
    if (changes.everything || changes.lexicon)
        readKinds();
    if (changes.everything || !changes.tags.isEmpty() || changes.claims.contains(m_acts->current()))
        m_acts->refresh();
}

bool SessionPane::levelBack()
{
    if (m_acts->cancelAdjusting())
        return true;
    if (QApplication::focusWidget() != entry()) {
        entry()->setFocus();
        return true;
    }
    if (m_runner && m_runner->isLooking() && !m_runner->card()) {
        m_runner->cancelLooking();
        return true;
    }
    return false;
}

bool SessionPane::save()
{
    return m_form->save();
}

void SessionPane::showPlace()
{
    if (!m_runner || !m_runner->card())
        return;
    const CardPassage &passage = m_card->passage()->passage();
    Q_EMIT placeWanted(passage.documentUuid, passage.span);
}

} // namespace Postilla
