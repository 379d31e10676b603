// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sessionrunner.h"

#include "ui/patience.h"

#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

SessionRunner::SessionRunner(Library &library, const ReviewRecord &record, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_record(record)
    , m_mode(ReviewMode::of(record.plan.queue))
    , m_data(library.reviews().data(record))
    , m_session(std::make_unique<ReviewSession>(*m_data, *m_data, record.plan.order))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    connect(&m_search, &QFutureWatcherBase::finished, this, &SessionRunner::takeSearch);
    connect(&m_search, &QFutureWatcherBase::progressValueChanged, this, [this] {
        m_waiting.hasMore = true;
        catchUpSoon();
    });
}

SessionRunner::~SessionRunner()
{
    cancelLooking();
    m_search.disconnect(this);
    m_search.waitForFinished();
}

template <typename Work>
auto SessionRunner::ask(Work work)
{
    const QScopedValueRollback asked(m_isAsked, true);
    return patiently(m_thread, std::move(work));
}

void SessionRunner::open()
{
    lookOn(); // first, so that the short first page may be there
    m_waiting.isToOpen = true;
    catchUp();
}

void SessionRunner::lookOn()
{
    if (m_job || m_library.isReadOnly())
        return;
    m_job = m_library.reviews().find(m_record);
    m_search.setFuture(m_job->future());
    Q_EMIT progressed();
}

void SessionRunner::cancelLooking()
{
    if (m_job)
        m_job->cancel();
}

void SessionRunner::takeSearch()
{
    if (!m_job)
        return;
    m_job.reset();
    const auto found = m_search.future().result();
    if (!found && found.error().code() != ErrorCode::Cancelled)
        Q_EMIT failed(found.error());
    m_waiting.hasMore = true;
    catchUp();
    Q_EMIT progressed();
}

/// Not inside of what tells of it, and not before a card that has just come is painted: what is posted comes
/// before the painting, a timer after it.
void SessionRunner::catchUpSoon()
{
    QTimer::singleShot(0, this, &SessionRunner::catchUp);
}

void SessionRunner::catchUp()
{
    while (!m_isAsked && !m_waiting.isNone()) {
        const auto taken = take(std::exchange(m_waiting, {}));
        if (!taken)
            Q_EMIT failed(taken.error());
        tell({});
        show();
    }
}

/// Each decision comes here, as a change: then the card behind the one in view is read ahead.
Result<void> SessionRunner::take(const Waiting &waiting)
{
    if (waiting.isToOpen) {
        auto session = std::make_unique<ReviewSession>(*m_data, *m_data, m_record.plan.order);
        const auto opened = ask([&] {
            m_data->forgetTexts();
            m_data->forgetSimilar();
            return session->open();
        });
        m_session = std::move(session);
        return opened;
    }
    return ask([&] {
        if (waiting.areTextsOld)
            m_data->forgetTexts();
        m_data->noteDecisions(waiting.decisions);
        return m_session->follow(waiting.decisions)
            .and_then([&] { return waiting.hasMore ? m_session->takeMore() : Result<void>(); })
            .and_then([&] { return waiting.isCardOld ? m_session->readAgain() : Result<void>(); })
            .transform([&] { m_session->prepareNext(); });
    });
}

void SessionRunner::decide(Ruling ruling, const QStringList &made)
{
    if (m_isAsked || !m_card)
        return;
    if (ruling == Ruling::Yes && !m_card->canAccept) {
        const QString refusal = m_mode->refusal(*m_card);
        Q_EMIT told(refusal.isEmpty() ? tr("A yes has nothing to take here: X says no, S puts it off.")
                                      : refusal);
        return;
    }
    // What follows from a decision is for after the next card.
    m_library.holdChanges();
    const auto release = qScopeGuard([this] { m_library.releaseChanges(); });
    const bool isOld = std::exchange(m_isChangedByHand, false);
    const auto outcome = ask([&, item = m_card->item.id] {
        return (isOld ? m_session->readAgain() : Result<void>()).and_then([&] {
            return decideOn(item, ruling, made);
        });
    });
    if (!outcome)
        Q_EMIT failed(outcome.error()); // the card stays
    else if (*outcome == Outcome::Stored)
        m_pace.decide(Clock::system().now());
    tell(outcome ? outcomeText(*outcome, ruling) : QString());
    show();
    catchUpSoon();
}

/// Nothing where that is not the card in view any more.
Result<SessionRunner::Outcome> SessionRunner::decideOn(qint64 item, Ruling ruling, const QStringList &made)
{
    const auto &card = m_session->card();
    return card && card->item.id == item ? m_session->decide(ruling, made) : Outcome::PassedBy;
}

QString SessionRunner::outcomeText(Outcome outcome, Ruling ruling) const
{
    switch (outcome) {
    case Outcome::Stored:
        return tr("%1. Ctrl+Z takes it back.").arg(m_mode->done(ruling));
    case Outcome::Confirmed:
        return tr("%1. Ctrl+Z takes it back.").arg(confirmedText());
    case Outcome::Standing:
        return tr("Decided so already: nothing was written.");
    case Outcome::PassedBy:
        break; // that is told of the card
    }
    return {};
}

void SessionRunner::back()
{
    if (m_isAsked)
        return;
    const auto gone = ask([&] { return m_session->back(); });
    if (!gone)
        Q_EMIT failed(gone.error());
    else if (!*gone)
        Q_EMIT told(tr("Nothing was decided before this card."));
    show();
    catchUpSoon();
}

void SessionRunner::follow(const ChangeSet &changes)
{
    m_waiting.isToOpen = m_waiting.isToOpen || changes.everything;
    m_waiting.areTextsOld = m_waiting.areTextsOld || !changes.documents.isEmpty();
    m_waiting.isCardOld = m_waiting.isCardOld || concernsCard(changes);
    m_waiting.decisions += QStringList(changes.decisions.cbegin(), changes.decisions.cend());
    catchUpSoon();
}

bool SessionRunner::concernsCard(const ChangeSet &changes) const
{
    if (!m_card)
        return false;
    const bool mayHoldAClaim = !m_mode->isOfClaims() && !changes.claims.isEmpty();
    return mayHoldAClaim || std::ranges::any_of(m_card->passages, [&](const CardPassage &passage) {
               return changes.documents.contains(passage.documentUuid) ||
                      changes.claims.contains(passage.claimUuid);
           });
}

/// What was done, and what was passed by on the way to this card.
void SessionRunner::tell(const QString &done)
{
    const ReviewSession::PassedBy passed = m_session->takePassedBy();
    QStringList said;
    if (!done.isEmpty())
        said.append(done);
    if (passed.gone > 0)
        said.append(tr("%n item(s) passed by: not in the library any more.", nullptr, passed.gone));
    if (passed.changed > 0)
        said.append(tr("%n item(s) passed by: changed since found.", nullptr, passed.changed));
    if (passed.elsewhere > 0)
        said.append(tr("%n item(s) passed by: decided elsewhere.", nullptr, passed.elsewhere));
    if (!said.isEmpty())
        Q_EMIT told(said.join(u' '));
}

void SessionRunner::show()
{
    const bool isSame = m_stage == m_session->stage() && m_card == m_session->card();
    m_stage = m_session->stage();
    m_progress = m_session->progress();
    if (!isSame) {
        m_isChangedByHand = false;
        m_card = m_session->card();
        m_pace.show(Clock::system().now());
        Q_EMIT shown();
    }
    Q_EMIT progressed();
}

} // namespace Postilla
