// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keys do on a card of a review session.

#include "ui/actions.h"
#include "ui/review/cardacts.h"
#include "ui/review/cardmarks.h"
#include "ui/review/cardview.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sessionlist.h"
#include "ui/review/sessionpane.h"
#include "ui/review/sessionprogress.h"
#include "ui/review/sessionrunner.h"
#include "ui/review/startpane.h"

#include <KConfigGroup>
#include <KSharedConfig>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Of the one at this computer, whatever the library.
KConfigGroup settings()
{
    return KSharedConfig::openConfig()->group(u"Review"_s);
}

} // namespace

void ReviewPage::listenOnCard()
{
    m_actions->listenIn(m_session->card(),
                        {ActionId::ConfirmMention, ActionId::RejectMention,   ActionId::PutOff,
                         ActionId::PreviousCard,   ActionId::ConfirmAllAlike, ActionId::RejectAllAlike,
                         ActionId::NextScreen,     ActionId::PreviousScreen,  ActionId::CreateClaim,
                         ActionId::AdjustStart,    ActionId::AdjustEnd,       ActionId::EditClaim,
                         ActionId::RateClaim,      ActionId::SetTags,         ActionId::FlagClaim,
                         ActionId::RelateClaim,    ActionId::SourceError,     ActionId::RemoveClaim,
                         ActionId::ClaimHistory,   ActionId::AddMention,      ActionId::EditDocumentData});
    m_actions->listenForTagsIn(m_session->card());
    m_actions->listenIn(m_start->list(), QList<ActionId>()); // what single keys reach of the window
}

/// Letters are of other pages too: the page in view is meant.
void ReviewPage::bind(ActionId id, const std::function<void()> &act)
{
    m_actions->action(id)->setEnabled(true);
    m_actions->bind(id, this, [this, act] {
        if (m_session->isVisible())
            act();
    });
}

void ReviewPage::bindActions()
{
    bind(ActionId::ConfirmMention, [this] { m_session->decide(Ruling::Yes); });
    bind(ActionId::RejectMention, [this] { m_session->decide(Ruling::No); });
    bind(ActionId::PutOff, [this] { m_session->decide(Ruling::Later); });
    bind(ActionId::PreviousCard, [this] { m_session->back(); });
    bind(ActionId::ConfirmAllAlike, [this] { ruleOnAllAlike(Ruling::Yes); });
    bind(ActionId::RejectAllAlike, [this] { ruleOnAllAlike(Ruling::No); });
    bind(ActionId::NextScreen, [this] { m_session->card()->page(1); });
    bind(ActionId::PreviousScreen, [this] { m_session->card()->page(-1); });
    bind(ActionId::SaveAndGoOn, [this] {
        if (save())
            m_session->entry()->setFocus();
    });
    bind(ActionId::AddMention, [this] { m_marks->pickKind(); });
    bind(ActionId::EditDocumentData, [this] { editDocumentData(); });
    QAction *pace = m_actions->action(ActionId::ShowPace);
    pace->setChecked(settings().readEntry("ShowPace", false));
    m_session->progress()->setPaceShown(pace->isChecked());
    connect(pace, &QAction::toggled, this, [this](bool isShown) {
        settings().writeEntry("ShowPace", isShown);
        m_session->progress()->setPaceShown(isShown);
    });
}

void ReviewPage::bindClaimActions()
{
    const QList<std::pair<ActionId, void (CardActs::*)()>> acts{
        {ActionId::CreateClaim, &CardActs::create},       {ActionId::AdjustStart, &CardActs::adjustStart},
        {ActionId::AdjustEnd, &CardActs::adjustEnd},      {ActionId::EditClaim, &CardActs::edit},
        {ActionId::RateClaim, &CardActs::rate},           {ActionId::SourceError, &CardActs::markSourceError},
        {ActionId::RelateClaim, &CardActs::relate},       {ActionId::SetTags, &CardActs::pickTags},
        {ActionId::FlagClaim, &CardActs::flag},           {ActionId::ConfirmProposed, &CardActs::confirm},
        {ActionId::RemoveClaim, &CardActs::remove},       {ActionId::CopyCitation, &CardActs::copyCitation},
        {ActionId::ClaimHistory, &CardActs::showHistory},
    };
    CardActs *onCard = m_session->acts();
    for (const auto &[id, act] : acts)
        bind(id, [onCard, act] { (onCard->*act)(); });
    for (int key = 1; key <= 9; ++key)
        connect(m_actions->tagKey(key), &QAction::triggered, onCard, [this, onCard, key] {
            if (m_session->isVisible())
                onCard->toggleKey(key);
        });
}

/// Its form is beside the text: there the same act edits the document that is read then.
void ReviewPage::editDocumentData()
{
    if (!m_session->runner() || !m_session->runner()->card())
        return;
    m_session->showPlace();
    QMetaObject::invokeMethod(m_actions->action(ActionId::EditDocumentData), &QAction::trigger,
                              Qt::QueuedConnection);
}

} // namespace Postilla
