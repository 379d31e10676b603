// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewsession.h"

#include <QScopedValueRollback>

#include <utility>

namespace Postilla {

ReviewSession::ReviewSession(ReviewSource &source, DecisionSink &sink, ReviewOrder order)
    : m_source(source)
    , m_sink(sink)
    , m_queue(order)
{
}

Result<void> ReviewSession::open()
{
    return m_source.isComplete()
        .and_then([&](bool isComplete) {
            m_isComplete = isComplete; // asked first: what comes in between is taken below
            return m_source.itemsAfter(0);
        })
        .and_then([&](const QList<QueuedItem> &items) {
            m_queue.append(items);
            return m_source.place();
        })
        .and_then([&](qint64 place) { return m_queue.find(place) ? goTo(place) : goOn(0); });
}

Result<void> ReviewSession::takeMore()
{
    return m_source.isComplete()
        .and_then([&](bool isComplete) {
            m_isComplete = isComplete;
            return m_source.itemsAfter(m_queue.lastId());
        })
        .and_then([&](const QList<QueuedItem> &items) -> Result<void> {
            m_queue.append(items);
            return m_card || m_isDeciding ? Result<void>() : goOn(0);
        });
}

ReviewProgress ReviewSession::progress() const
{
    ReviewProgress progress = m_queue.progress();
    progress.isGrowing = !m_isComplete;
    return progress;
}

void ReviewSession::prepareNext() const
{
    if (const qint64 next = m_card ? following(m_card->item.id) : 0; next != 0)
        m_source.prepare(next);
}

ReviewSession::PassedBy ReviewSession::takePassedBy()
{
    return std::exchange(m_passedBy, {});
}

Result<ReviewSession::Outcome> ReviewSession::decide(Ruling ruling, const QStringList &made)
{
    if (!m_card || m_isDeciding)
        return Outcome::PassedBy;
    const qint64 id = m_card->item.id;
    if (m_card->decided == ruling && ruling != Ruling::Later)
        return decideAgain(ruling, made);
    {
        const QScopedValueRollback deciding(m_isDeciding, true);
        ReviewCard card = *m_card;
        card.made = made;
        if (const auto decision = m_sink.decide(card, ruling, following(id)); !decision)
            return giveWay(decision.error());
        m_queue.set(id, stateOf(ruling));
    }
    return goOn(id).and_then([this] { return follow(std::exchange(m_toFollow, {})); }).transform([] {
        return Outcome::Stored;
    });
}

/// The decision stays as it was stored, and what it wrote; a yes is for what was made on the card since, too.
Result<ReviewSession::Outcome> ReviewSession::decideAgain(Ruling ruling, const QStringList &made)
{
    const bool mayConfirm = ruling == Ruling::Yes && !made.isEmpty();
    return (mayConfirm ? m_sink.confirm(made) : Result<bool>(false)).and_then([&](bool isConfirmed) {
        return goOn(m_card->item.id).transform([&] {
            return isConfirmed ? Outcome::Confirmed : Outcome::Standing;
        });
    });
}

/// Where somebody else was faster, the card shows what they have left, or goes.
Result<ReviewSession::Outcome> ReviewSession::giveWay(const Error &refusal)
{
    if (refusal.code() != ErrorCode::Conflict)
        return std::unexpected(refusal);
    return m_source.card(m_card->item.id).and_then([&](const ReviewCard &card) -> Result<Outcome> {
        if (!stays(card)) {
            passBy(card);
            return goOn(card.item.id).transform([] { return Outcome::PassedBy; });
        }
        m_card = card;
        const ItemState state = card.decided ? stateOf(*card.decided) : ItemState::Open;
        if (const auto known = m_queue.find(card.item.id); known && known->state != state)
            m_queue.set(card.item.id, state);
        return std::unexpected(refusal);
    });
}

/// Whether a card that was read again still has something to decide on.
bool ReviewSession::stays(const ReviewCard &card) const
{
    if (card.state == CardState::Gone || card.passages.isEmpty())
        return false;
    return card.state != CardState::Elsewhere || m_card->state == CardState::Elsewhere;
}

Result<bool> ReviewSession::back()
{
    if (m_isDeciding)
        return false;
    const qint64 before = m_queue.decidedBefore(m_card ? m_card->item.id : 0);
    if (before == 0)
        return false;
    return goTo(before).transform([] { return true; });
}

Result<void> ReviewSession::readAgain()
{
    if (!m_card || m_isDeciding)
        return {};
    const auto card = m_source.card(m_card->item.id);
    if (!card)
        return std::unexpected(card.error());
    const bool isNone = card->state == CardState::Changed && card->passages.isEmpty();
    if (card->state == CardState::Gone || isNone) {
        passBy(*card);
        return goOn(card->item.id);
    }
    // What the person does to the card in view does not take it away.
    if (!card->passages.isEmpty())
        m_card = *card;
    return {};
}

Result<void> ReviewSession::follow(const QList<QString> &decisions)
{
    if (m_isDeciding)
        m_toFollow += decisions;
    if (m_isDeciding || decisions.isEmpty())
        return {};
    return m_source.standing(decisions).and_then([&](const QList<QueuedItem> &items) -> Result<void> {
        qint64 takenBack = 0;
        for (const QueuedItem &item : items) {
            const auto known = m_queue.find(item.id);
            if (!known || known->state == item.state)
                continue;
            if (takenBack == 0 && (item.state == ItemState::Open || known->state != ItemState::Open))
                takenBack = item.id;
            m_queue.set(item.id, item.state);
        }
        if (takenBack != 0)
            return goTo(takenBack);
        if (!m_card)
            return goOn(0);
        const auto here = m_queue.find(m_card->item.id);
        const bool isDecidedMeanwhile = here && here->state != ItemState::Open && !m_card->decided;
        return isDecidedMeanwhile ? goOn(m_card->item.id) : Result<void>();
    });
}

/// What would be shown next, were this one decided.
qint64 ReviewSession::following(qint64 id) const
{
    const qint64 next = m_queue.nextOpen(id);
    return next != 0 && next != id ? next : m_queue.nextLater(id);
}

Result<void> ReviewSession::goOn(qint64 from)
{
    for (;;) {
        qint64 next = m_queue.nextOpen(from);
        if (next == 0 && m_isComplete)
            next = m_queue.nextLater(from);
        if (next == 0) {
            showNone();
            return {};
        }
        const auto card = m_source.card(next);
        if (!card)
            return std::unexpected(card.error());
        if (card->state == CardState::Open)
            return stand(*card);
        passBy(*card);
        from = next;
    }
}

Result<void> ReviewSession::goTo(qint64 id)
{
    const auto card = m_source.card(id);
    if (!card)
        return std::unexpected(card.error());
    if (card->state != CardState::Open) {
        passBy(*card);
        return goOn(id);
    }
    return stand(*card);
}

Result<void> ReviewSession::stand(const ReviewCard &card)
{
    m_card = card;
    m_stage = Stage::Showing;
    return m_sink.standAt(card.item.id);
}

void ReviewSession::passBy(const ReviewCard &card)
{
    switch (card.state) {
    case CardState::Open:
        return;
    case CardState::Gone:
        ++m_passedBy.gone;
        break;
    case CardState::Changed:
        ++m_passedBy.changed;
        break;
    case CardState::Elsewhere:
        ++m_passedBy.elsewhere;
        break;
    }
    m_queue.set(card.item.id, ItemState::Passed);
}

void ReviewSession::showNone()
{
    m_card.reset();
    if (!m_isComplete)
        m_stage = Stage::Looking;
    else
        m_stage = m_queue.isEmpty() ? Stage::Empty : Stage::Done;
}

} // namespace Postilla
