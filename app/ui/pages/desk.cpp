// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/desk.h"

#include "ui/actions.h"
#include "ui/claims/candidateacts.h"
#include "ui/claims/citationacts.h"
#include "ui/claims/claimacts.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/claims/claimsupports.h"
#include "ui/claims/relationacts.h"
#include "ui/claims/relationlist.h"
#include "ui/claims/tagbar.h"
#include "ui/documents/documentform.h"
#include "ui/judgements/basisacts.h"
#include "ui/lexicon/lexiconflow.h"
#include "ui/mentions/mentionacts.h"
#include "ui/mentions/mentiontree.h"
#include "ui/reader/findbar.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"
#include "ui/sidedocks.h"

#include <algorithm>

namespace Postilla {

Desk::Desk(Actions *actions, SideDocks *docks, Questions &questions, QWidget *window)
    : QObject(docks)
    , m_actions(actions)
    , m_docks(docks)
    , m_text(new ReaderPane)
    , m_tagBar(new TagBar(m_text->reader()))
    , m_claims(new ClaimActs(m_text, docks->claimList(), docks->claimForm(), m_tagBar, this))
    , m_candidates(new CandidateActs(m_text, this))
    , m_supports(new ClaimSupports(m_text, this))
    , m_relations(new RelationActs([this] { return m_claims->current(); }, docks->claimForm(),
                                   m_text->reader(), this))
    , m_citations(new CitationActs([this] { return m_claims->current(); }, this))
    , m_basis(new BasisActs(m_text->reader(), this))
    , m_mentions(new MentionActs(actions, m_text, docks->mentions(), this))
    , m_lexicon(new LexiconFlow(actions, m_text->reader(), questions, window))
{
    m_text->addStrip(m_tagBar);
    m_actions->listenIn(reader(), KeyScope::Text);
    m_actions->listenIn(m_docks->claimList(), KeyScope::Reading);
    m_actions->listenIn(m_docks->mentions(), KeyScope::Reading);
    connectParts();
    bindActions();
}

Reader *Desk::reader() const
{
    return m_text->reader();
}

void Desk::connectParts()
{
    connect(m_text, &ReaderPane::shown, this, &Desk::showMarks);
    connect(m_text, &ReaderPane::shown, this, &Desk::shown);
    connect(reader(), &Reader::themeChanged, this, &Desk::showMarks);
    connect(reader(), &Reader::currentMentionChanged, m_docks->mentions(), &MentionTree::select);
    connect(m_docks->mentions(), &MentionTree::chosen, reader(), &Reader::setCurrentMention);
    connect(m_claims, &ClaimActs::formWanted, this, [this] { m_docks->raise(m_docks->claimForm()); });
    connect(m_claims, &ClaimActs::told, this, &Desk::told);
    connect(m_docks->claimForm(), &ClaimForm::told, this, &Desk::told);
    connect(m_claims, &ClaimActs::placeWanted, this, &Desk::placeWanted);
    connect(m_supports, &ClaimSupports::read, m_docks->claimList(), &ClaimList::showSupports);
    connect(m_supports, &ClaimSupports::read, m_docks->claimForm(), &ClaimForm::showSupports);
    connect(m_supports, &ClaimSupports::failed, this, &Desk::failed);
    connect(m_candidates, &CandidateActs::told, this, &Desk::told);
    connect(m_candidates, &CandidateActs::failed, this, &Desk::failed);
    connect(m_docks->claimForm()->relations(), &RelationList::opened, m_claims, &ClaimActs::goTo);
    connect(m_relations, &RelationActs::told, this, &Desk::told);
    connect(m_relations, &RelationActs::failed, this, &Desk::failed);
    connect(m_citations, &CitationActs::told, this, &Desk::told);
    connect(m_citations, &CitationActs::failed, this, &Desk::failed);
    connect(m_basis, &BasisActs::told, this, &Desk::told);
    connect(m_basis, &BasisActs::failed, this, &Desk::failed);
    connect(m_mentions, &MentionActs::told, this, &Desk::told);
    connect(m_lexicon, &LexiconFlow::told, this, &Desk::told);
    connect(m_text, &ReaderPane::failed, this, &Desk::failed);
    connect(m_docks->documentForm(), &DocumentForm::failed, this, &Desk::failed);
    connect(m_claims, &ClaimActs::failed, this, &Desk::failed);
    connect(m_mentions, &MentionActs::failed, this, &Desk::failed);
    connect(m_lexicon, &LexiconFlow::failed, this, &Desk::failed);
}

void Desk::bindActions()
{
    bindTextActions();
    bindClaimActions();
    m_actions->bind(ActionId::EditDocumentData, this, [this] {
        if (!m_text->isVisible())
            return;
        m_docks->raise(m_docks->documentForm());
        m_docks->documentForm()->startEditing();
    });
    m_actions->bind(ActionId::SaveAndGoOn, this, [this] {
        if (m_text->isVisible() && save()) // other pages have forms too
            reader()->setFocus();
    });
}

void Desk::bindTextActions()
{
    const QList<std::pair<ActionId, void (Reader::*)()>> moves{
        {ActionId::NextSentence, &Reader::nextSentence},
        {ActionId::PreviousSentence, &Reader::previousSentence},
        {ActionId::NextMention, &Reader::nextMention},
        {ActionId::PreviousMention, &Reader::previousMention},
        {ActionId::NextMentionOfKind, &Reader::nextMentionOfKind},
        {ActionId::PreviousMentionOfKind, &Reader::previousMentionOfKind},
        {ActionId::NextScreen, &Reader::pageDown},
        {ActionId::PreviousScreen, &Reader::pageUp},
    };
    for (const auto &[id, move] : moves)
        m_actions->bind(id, reader(), [this, move] {
            if (m_text->isVisible()) // a card has pages too
                (reader()->*move)();
        });
    const QList<std::pair<ActionId, void (FindBar::*)()>> finds{
        {ActionId::FindInText, &FindBar::start},
        {ActionId::FindNext, &FindBar::findNext},
        {ActionId::FindPrevious, &FindBar::findPrevious},
    };
    for (const auto &[id, find] : finds)
        m_actions->bind(id, m_text->findBar(), [this, find] {
            if (m_text->isVisible()) // else a line would open where nobody sees it
                (m_text->findBar()->*find)();
        });
}

void Desk::bindClaimActions()
{
    const QList<std::pair<ActionId, void (ClaimActs::*)()>> acts{
        {ActionId::CreateClaim, &ClaimActs::create},
        {ActionId::AdjustStart, &ClaimActs::adjustStart},
        {ActionId::AdjustEnd, &ClaimActs::adjustEnd},
        {ActionId::EditClaim, &ClaimActs::edit},
        {ActionId::ConfirmProposed, &ClaimActs::confirm},
        {ActionId::RateClaim, &ClaimActs::rate},
        {ActionId::SetTags, &ClaimActs::pickTags},
        {ActionId::FlagClaim, &ClaimActs::flag},
        {ActionId::SourceError, &ClaimActs::markSourceError},
        {ActionId::RemoveClaim, &ClaimActs::remove},
        {ActionId::AcceptPlace, &ClaimActs::acceptPlace},
        {ActionId::PlaceAgain, &ClaimActs::placeAgain},
    };
    for (const auto &[id, act] : acts)
        m_actions->bind(id, m_claims, [this, act] {
            if (m_text->isVisible()) // other pages have claims too
                (m_claims->*act)();
        });
    m_actions->bind(ActionId::LookAtClaims, m_claims, [this] {
        m_actions->action(ActionId::ReadPage)->trigger(); // there they are gone through
        m_claims->lookAtClaims();
    });
    m_actions->bind(ActionId::NextCandidate, m_candidates, [this] {
        if (m_text->isVisible())
            m_candidates->next();
    });
    m_actions->bind(ActionId::PreviousCandidate, m_candidates, [this] {
        if (m_text->isVisible())
            m_candidates->previous();
    });
    m_actions->bind(ActionId::RelateClaim, m_relations, [this] {
        if (m_text->isVisible())
            m_relations->relate();
    });
    m_actions->bind(ActionId::SetBasis, m_basis, [this] {
        if (m_text->isVisible() && hasClaim())
            m_basis->chooseJudgement(m_claims->current());
    });
    m_actions->bind(ActionId::CopyCitation, m_citations, [this] {
        if (m_text->isVisible())
            m_citations->copy();
    });
    m_actions->bind(ActionId::ClaimHistory, this, [this] {
        if (m_text->isVisible())
            showHistory();
    });
    for (int key = 1; key <= 9; ++key)
        connect(m_actions->tagKey(key), &QAction::triggered, m_claims, [this, key] {
            if (m_text->isVisible())
                m_claims->toggleKey(key);
        });
}

void Desk::setLibrary(Library *library)
{
    // Each of these waits for what it still has running in the library of before.
    m_lexicon->setLibrary(library);
    m_claims->setLibrary(library);
    m_candidates->setLibrary(library);
    m_supports->setLibrary(library);
    m_relations->setLibrary(library);
    m_citations->setLibrary(library);
    m_basis->setLibrary(library);
    m_mentions->setLibrary(library);
    m_library = library;
    show({});
}

void Desk::show(const QString &documentUuid)
{
    m_text->show(m_library, documentUuid);
    m_docks->documentForm()->show(m_library, documentUuid);
}

void Desk::follow(const ChangeSet &changes)
{
    if (changes.everything || !changes.tags.isEmpty())
        m_claims->refreshTags();
    const bool isHere = changes.documents.contains(m_text->wanted());
    if (changes.everything || !changes.claims.isEmpty() || isHere) {
        m_text->refresh();
        m_docks->documentForm()->refresh();
    }
    if (changes.everything || changes.lexicon)
        m_lexicon->refresh();
}

/// Pages show a claim by its place: where they lead to one, it becomes the current one.
void Desk::goTo(const QString &documentUuid, TextSpan span)
{
    m_text->goTo(documentUuid, span);
    if (!m_library || span.isEmpty())
        return;
    const auto claims = m_library->claims().ofDocument(documentUuid);
    if (!claims)
        return; // the list of claims says so
    const auto found = std::ranges::find(*claims, span, currentSpan);
    if (found != claims->cend())
        goToClaim(found->uuid);
}

void Desk::goToClaim(const QString &uuid)
{
    m_claims->chooseOnceHere(uuid);
}

/// Whether one is current; where none is, says how to make one.
bool Desk::hasClaim()
{
    if (m_library && !m_claims->current().isEmpty())
        return true;
    Q_EMIT told(tr("No claim is current. C makes one of the sentence at the caret."));
    return false;
}

void Desk::showHistory()
{
    if (!hasClaim())
        return;
    const auto claim = m_library->claims().claim(m_claims->current());
    if (claim)
        Q_EMIT historyWanted(*claim);
    else
        Q_EMIT failed(claim.error());
}

void Desk::showMarks()
{
    m_docks->mentions()->show(reader()->mentions(), reader()->text().stored(), reader()->theme());
    m_docks->setDocumentShown(!m_text->version().uuid.isEmpty());
}

bool Desk::save()
{
    return m_docks->save();
}

bool Desk::levelBack()
{
    return m_claims->cancelAdjusting() || m_mentions->cancelAdjusting() || m_text->findBar()->close() ||
           m_candidates->end();
}

void Desk::letGo()
{
    m_claims->choose({});
    reader()->setCurrentMention(-1);
}

} // namespace Postilla
