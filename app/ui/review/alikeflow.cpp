// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/alikeflow.h"

#include "ui/jobstrip.h"
#include "ui/prompts.h"

namespace Postilla {

AlikeFlow::AlikeFlow(JobStrip *strip, Questions &questions, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
    , m_questions(questions)
{
    connect(&m_counted, &QFutureWatcherBase::finished, this, &AlikeFlow::ask);
    connect(&m_decided, &QFutureWatcherBase::finished, this, &AlikeFlow::finish);
}

AlikeFlow::~AlikeFlow()
{
    setLibrary(nullptr);
}

void AlikeFlow::setLibrary(Library *library)
{
    if (m_counting)
        m_counting->cancel();
    if (m_deciding)
        m_deciding->cancel();
    m_counted.waitForFinished();
    m_decided.waitForFinished();
    m_counting.reset();
    m_deciding.reset();
    m_library = library;
}

void AlikeFlow::start(const ReviewRecord &session, const ReviewCard &card, Ruling ruling)
{
    if (!m_library || m_counting || m_deciding || card.passages.isEmpty())
        return;
    m_session = session;
    m_quote = card.passages.constFirst().quote.simplified();
    m_ruling = ruling;
    m_counting = m_library->reviews().alike(session, card);
    m_counted.setFuture(m_counting->future());
    m_strip->watch(&m_counted, tr("Counting what reads alike"), [this] {
        if (m_counting)
            m_counting->cancel();
    });
}

template <typename Value>
bool AlikeFlow::isDone(const Result<Value> &result)
{
    if (!result && result.error().code() == ErrorCode::Cancelled)
        Q_EMIT told(tr("Cancelled: nothing was decided."));
    else if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void AlikeFlow::ask()
{
    if (!m_counting)
        return;
    m_counting.reset();
    const auto found = m_counted.future().result();
    if (!isDone(found))
        return;
    const QString what =
        tr("%n mention(s) that read “%1”, this one included,", nullptr, static_cast<int>(found->items.size()))
            .arg(m_quote) +
        u' ' + tr("in %n document(s)", nullptr, static_cast<int>(found->documents)) + u' ' +
        (m_ruling == Ruling::Yes ? tr("will be confirmed. One step of undo takes it back.")
                                 : tr("will be taken out. One step of undo takes it back."));
    const bool isYes = m_ruling == Ruling::Yes;
    if (!m_questions.confirm(isYes ? tr("Right: All That Read Alike") : tr("Not Right: All That Read Alike"),
                             what, isYes ? tr("Confirm All") : tr("Take All Out")) ||
        !m_library)
        return;
    m_deciding = m_library->reviews().decideAll(m_session, found->items, m_ruling);
    m_decided.setFuture(m_deciding->future());
    m_strip->watch(&m_decided, tr("Deciding on what reads alike"), [this] {
        if (m_deciding)
            m_deciding->cancel();
    });
}

void AlikeFlow::finish()
{
    if (!m_deciding)
        return;
    m_deciding.reset();
    const auto decided = m_decided.future().result();
    if (isDone(decided))
        Q_EMIT told(tr("%n mention(s) decided. Ctrl+Z takes all of it back.", nullptr, *decided));
}

} // namespace Postilla
