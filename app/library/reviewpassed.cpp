// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewpassed.h"

#include "library/librarycore.h"
#include "library/reviewdata.h"
#include "report/reportcancelled.h"
#include "store/reviewqueuestore.h"

namespace Postilla {

namespace {

/// What claims say has to be read to tell.
Result<qint64> passedCards(ReviewData &data, const Progress &progress)
{
    return data.itemsAfter(0).and_then([&](const QList<QueuedItem> &items) -> Result<qint64> {
        qint64 passed = 0;
        for (qsizetype at = 0; at < items.size(); ++at) {
            if (items[at].state != ItemState::Open)
                continue;
            if (progress && !progress(at, items.size()))
                return std::unexpected(reportCancelled());
            const auto card = data.card(items[at].id);
            if (!card)
                return std::unexpected(card.error());
            passed += card->state == CardState::Open ? 0 : 1;
        }
        return passed;
    });
}

} // namespace

Result<qint64> countPassed(const std::shared_ptr<LibraryCore> &core, const ReviewRecord &session,
                           const Progress &progress)
{
    const QueueKind queue = session.plan.queue;
    if (queue == QueueKind::Candidates || queue == QueueKind::Mentions)
        return core->from<ReviewQueueStore>(
            [&](ReviewQueueStore &store) { return store.countPassed(session.uuid); });
    ReviewData data(core, session);
    return passedCards(data, progress);
}

} // namespace Postilla
