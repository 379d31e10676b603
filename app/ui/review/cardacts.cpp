// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/cardacts.h"

#include "ui/claims/citationacts.h"
#include "ui/claims/claimform.h"
#include "ui/claims/relationacts.h"
#include "ui/claims/relationlist.h"
#include "ui/claims/spanadjuster.h"
#include "ui/claims/tagacts.h"
#include "ui/patience.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"

#include <algorithm>
#include <utility>

namespace Postilla {

CardActs::CardActs(CardView *card, ClaimForm *form, TagBar *tagBar, QObject *parent)
    : QObject(parent)
    , m_card(card)
    , m_form(form)
    , m_tags(new TagActs(tagBar, this))
    , m_relations(new RelationActs([this] { return m_current; }, form, card, this))
    , m_citations(new CitationActs([this] { return m_current; }, this))
{
    for (PassageView *passage : card->passages()) {
        auto *adjuster = new SpanAdjuster(passage->text());
        connect(adjuster, &SpanAdjuster::accepted, this, &CardActs::keepSpan);
        connect(adjuster, &SpanAdjuster::ended, card, [card, text = passage->text()] {
            if (text->hasFocus()) // else the keyboard is on its way elsewhere
                card->setFocus();
        });
        m_adjusters.append(adjuster);
    }
    connectParts();
}

void CardActs::connectParts()
{
    connect(m_card, &CardView::sideChanged, this, [this] { choose(claimOfCard()); });
    connect(m_tags, &TagActs::stored, this, &CardActs::showClaim);
    connect(m_tags, &TagActs::failed, this, &CardActs::failed);
    connect(m_tags, &TagActs::told, this, &CardActs::told);
    connect(m_relations, &RelationActs::failed, this, &CardActs::failed);
    connect(m_relations, &RelationActs::told, this, &CardActs::told);
    connect(m_citations, &CitationActs::failed, this, &CardActs::failed);
    connect(m_citations, &CitationActs::told, this, &CardActs::told);
    connect(m_form, &ClaimForm::failed, this, &CardActs::failed);
    connect(m_form, &ClaimForm::told, this, &CardActs::told);
    connect(m_form, &ClaimForm::stored, this, &CardActs::stored);
    connect(m_form->relations(), &RelationList::opened, this, [this](const Claim &claim) {
        Q_EMIT placeWanted(claim.anchor.documentUuid, currentSpan(claim));
    });
}

void CardActs::setLibrary(Library *library)
{
    cancelAdjusting();
    m_form->show(library, std::nullopt);
    m_hasForm = false;
    m_library = library;
    m_item = 0;
    m_made.clear();
    m_current.clear();
    m_tags->setLibrary(library);
    m_relations->setLibrary(library);
    m_citations->setLibrary(library);
}

void CardActs::show(const std::optional<ReviewCard> &card)
{
    const qint64 item = card ? card->item.id : 0;
    if (std::exchange(m_item, item) != item) {
        cancelAdjusting();
        m_made.clear();
        m_current.clear();
    }
    showClaim();
}

/// Of a pair that of the side that the keys are about.
QString CardActs::claimOfCard() const
{
    return m_item == 0 ? QString() : m_card->passage()->passage().claimUuid;
}

void CardActs::refresh()
{
    m_tags->refresh();
    showClaim();
}

void CardActs::choose(const QString &uuid)
{
    m_current = uuid;
    showClaim();
}

/// One that is gone meanwhile is current no longer.
void CardActs::showClaim()
{
    auto claim = currentClaim();
    if (!claim) { // none yet, or it went
        m_current = claimOfCard();
        claim = currentClaim();
    }
    if (!claim)
        m_current.clear();
    if (!claim && !std::exchange(m_hasForm, false))
        return;
    m_hasForm = claim.has_value();
    m_form->show(m_library, claim);
    m_tags->show(claim);
    Q_EMIT formWanted(claim.has_value());
}

std::optional<Claim> CardActs::currentClaim() const
{
    if (!m_library || m_current.isEmpty())
        return std::nullopt;
    const auto claim = m_library->claims().claim(m_current);
    return claim ? std::optional(*claim) : std::nullopt;
}

bool CardActs::hasClaim()
{
    if (m_current.isEmpty())
        Q_EMIT told(tr("No claim is made of this card yet. C makes one."));
    return !m_current.isEmpty();
}

void CardActs::create()
{
    const PassageView *passage = m_card->passage();
    const TextSpan selected = passage->text()->selectionSpan();
    make(selected.isEmpty() ? passage->passage().sentence : passage->text()->toDocument(selected));
}

void CardActs::make(TextSpan span)
{
    if (!m_library || m_item == 0)
        return;
    if (span.isEmpty()) {
        Q_EMIT told(tr("The passage is not in this text any more: no claim can be made of it."));
        return;
    }
    const auto made = patiently(
        [claims = m_library->claims(), span, version = m_card->passage()->passage().versionUuid]() mutable {
            return claims.create(version, span);
        });
    if (!made) {
        Q_EMIT failed(made.error());
        return;
    }
    m_made.append(made->uuid);
    choose(made->uuid);
    Q_EMIT stored();
    Q_EMIT told(tr("%1 made. T tags it, V rates it, E edits it. Ctrl+Shift+Enter confirms it, and so does a "
                   "yes to this card.")
                    .arg(claimNumberText(made->site, made->number)));
}

void CardActs::adjust(bool end)
{
    const PassageView *passage = m_card->passage();
    const auto claim = currentClaim();
    const TextSpan span = claim ? currentSpan(*claim) : passage->passage().sentence;
    if (m_item == 0 || span.isEmpty() || !passage->text()->context().contains(span)) {
        Q_EMIT told(tr("The claim does not stand in what is shown here: its borders are moved on the page "
                       "Read."));
        return;
    }
    m_adjusters.at(m_card->side())
        ->start(passage->text()->fromDocument(span), end ? SpanAdjuster::End::End : SpanAdjuster::End::Start);
    Q_EMIT told(
        end ? tr("← → move the end, with Ctrl by word, with Shift by clause; Enter keeps it, Esc does not.")
            : tr("← → move the start, with Ctrl by word, with Shift by clause; Enter keeps it, Esc does "
                 "not."));
}

bool CardActs::cancelAdjusting()
{
    return std::ranges::count_if(m_adjusters, &SpanAdjuster::cancel) > 0;
}

/// Where there is no claim yet, the borders are those of the one that is made.
void CardActs::keepSpan(TextSpan shown)
{
    const TextSpan span = m_card->passage()->text()->toDocument(shown);
    const auto claim = currentClaim();
    if (!claim) {
        make(span);
        return;
    }
    if (currentSpan(*claim) == span)
        return;
    const auto moved = patiently([claims = m_library->claims(), claim = *claim, span]() mutable {
        return claims.moveAnchor(claim, span);
    });
    if (moved)
        Q_EMIT stored();
    else
        Q_EMIT failed(moved.error());
    showClaim();
}

void CardActs::startForm(void (ClaimForm::*start)())
{
    if (hasClaim())
        (m_form->*start)();
}

void CardActs::edit()
{
    startForm(&ClaimForm::editSummary);
}

void CardActs::rate()
{
    startForm(&ClaimForm::editRating);
}

void CardActs::markSourceError()
{
    startForm(&ClaimForm::editSourceError);
}

void CardActs::confirm()
{
    const auto claim = currentClaim();
    if (hasClaim() && claim && m_form->confirmAll())
        Q_EMIT told(
            tr("%1 confirmed. Ctrl+Z takes it back.").arg(claimNumberText(claim->site, claim->number)));
}

void CardActs::remove()
{
    const auto claim = currentClaim();
    if (!hasClaim() || !claim)
        return;
    const auto removed = patiently(
        [claims = m_library->claims(), claim = *claim]() mutable { return claims.remove({claim}); });
    if (!removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_made.removeOne(claim->uuid);
    showClaim();
    Q_EMIT stored();
    Q_EMIT told(tr("%1 deleted. Ctrl+Z brings it back.").arg(claimNumberText(claim->site, claim->number)));
}

void CardActs::copyCitation()
{
    if (hasClaim())
        m_citations->copy();
}

void CardActs::showHistory()
{
    const auto claim = currentClaim();
    if (hasClaim() && claim)
        Q_EMIT historyWanted(*claim);
}

void CardActs::relate()
{
    if (hasClaim())
        m_relations->relate();
}

void CardActs::pickTags()
{
    if (hasClaim())
        m_tags->pick(m_card, m_card->mapToGlobal(m_card->rect().topLeft()));
}

void CardActs::flag()
{
    if (hasClaim())
        m_tags->toggleFlag();
}

void CardActs::toggleKey(int key)
{
    if (hasClaim())
        m_tags->toggleKey(key);
}

} // namespace Postilla
