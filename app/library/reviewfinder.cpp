// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewfinder.h"

#include "claim/claimcodes.h"
#include "library/claimproposal.h"
#include "library/pairreader.h"
#include "library/reviewitems.h"
#include "store/claimstore.h"
#include "store/mentionstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The first page is short, so that the person can begin.
constexpr qint64 firstPage = 15;
/// Milliseconds that the finding of a later one may take.
constexpr qint64 laterPages = 250;
// Where all is found at once: items a page, few in the first.
constexpr qsizetype firstItems = 50;
constexpr qsizetype laterItems = 2000;

} // namespace

ReviewFinder::ReviewFinder(LibraryCore &core, ReviewRecord session, const Progress &progress)
    : m_core(core)
    , m_session(std::move(session))
    , m_progress(progress)
{
}

Result<qint64> ReviewFinder::run()
{
    return ReviewReach::of(m_core, m_session.plan.scope)
        .and_then([&](const ReviewReach &reach) {
            m_reach = reach;
            return rankDocuments();
        })
        .and_then([&] {
            switch (m_session.plan.queue) {
            case QueueKind::Candidates:
                break;
            case QueueKind::Pairs:
                return findPairs();
            case QueueKind::Anchors:
                return findAnchors();
            case QueueKind::Mentions:
                return findMentions();
            case QueueKind::Unverified:
                return findUnverified();
            }
            return findCandidates();
        })
        .transform([&] { return m_queued; });
}

Result<void> ReviewFinder::rankDocuments()
{
    return m_core
        .from<ReviewQueueStore>([&](ReviewQueueStore &store) { return store.texts(m_session.plan.order); })
        .transform([&](const QList<QueuedText> &texts) {
            for (const QueuedText &text : texts) {
                m_ranks.insert(text.documentUuid, m_ranks.size());
                if (m_reach.hasDocument(text.documentUuid))
                    m_texts.append(text);
            }
        });
}

Result<void> ReviewFinder::findCandidates()
{
    return findInTexts(&ReviewFinder::candidatesOf);
}

Result<void> ReviewFinder::findMentions()
{
    const Naming &naming = m_session.plan.naming;
    if (naming.canonical.isEmpty())
        return findInTexts(&ReviewFinder::mentionsOf);
    return m_core
        .from<ReviewQueueStore>([&](ReviewQueueStore &store) { return store.documentsNaming(naming); })
        .and_then([&](const QSet<QString> &documents) {
            m_texts.removeIf([&](const QueuedText &text) { return !documents.contains(text.documentUuid); });
            return findInTexts(&ReviewFinder::mentionsOf);
        });
}

Result<void> ReviewFinder::findInTexts(ItemsOf itemsOf)
{
    const auto found =
        m_core.from<ReviewQueueStore>([&](ReviewQueueStore &store) { return store.found(m_session.uuid); });
    if (!found)
        return std::unexpected(found.error());
    const auto last = std::ranges::find(std::as_const(m_texts), found->to, &QueuedText::documentUuid);
    qsizetype at = last == m_texts.cend() ? 0 : last - m_texts.cbegin() + 1;
    QList<ReviewItem> page;
    QElapsedTimer since;
    since.start();
    for (; at < m_texts.size(); ++at) {
        const auto items = (this->*itemsOf)(m_texts[at]);
        if (!items)
            return std::unexpected(items.error());
        page += *items;
        if (since.elapsed() < (m_queued == 0 ? firstPage : laterPages) || at + 1 == m_texts.size())
            continue;
        const auto written = put(std::exchange(page, {}), m_texts[at].documentUuid, false);
        if (const auto on = written.and_then([&] { return goOn(at + 1, m_texts.size()); }); !on)
            return on;
        since.restart();
    }
    return put(page, m_texts.isEmpty() ? QString() : m_texts.constLast().documentUuid, true);
}

/// Of a text that is gone meanwhile there are none.
Result<QList<ReviewItem>> ReviewFinder::candidatesOf(const QueuedText &text) const
{
    const auto candidates = candidatesIn(m_core, text.versionUuid);
    if (!candidates) {
        if (candidates.error().code() == ErrorCode::NotFound)
            return {};
        return std::unexpected(candidates.error());
    }
    return m_core.from<ClaimStore>([&](ClaimStore &store) { return store.ofDocument(text.documentUuid); })
        .transform([&](const QList<Claim> &claims) {
            QList<ReviewItem> items;
            for (const Candidate &candidate : *candidates) {
                const auto isClaim = [&](const Claim &claim) {
                    return currentSpan(claim).overlaps(candidate.span);
                };
                if (std::ranges::any_of(claims, isClaim))
                    continue;
                items.append(candidateItem(text, candidate));
            }
            std::ranges::sort(items, {}, &ReviewItem::span);
            return items;
        });
}

Result<void> ReviewFinder::findPairs()
{
    return m_core.finder()
        .and_then([&](const LibraryFinder &finder) {
            return m_core.with([&](Database &database) { return pairs(database, finder); });
        })
        .and_then([&](const QList<ReviewItem> &items) { return putAll(items); });
}

Result<QList<ReviewItem>> ReviewFinder::pairs(Database &database, const LibraryFinder &finder) const
{
    return PairReader(database, finder, m_progress).read().transform([&](const PairList &list) {
        QList<ReviewItem> items;
        for (const PairToLookAt &pair : list.pairs) {
            if (m_reach.hasClaim(pair.first.claimUuid, pair.first.documentUuid) ||
                m_reach.hasClaim(pair.second.claimUuid, pair.second.documentUuid))
                items.append(pairItem(pair));
        }
        return items;
    });
}

Result<QList<Claim>> ReviewFinder::claims(bool toLookAt) const
{
    return m_core
        .from<ClaimStore>([&](ClaimStore &store) { return toLookAt ? store.toLookAt() : store.all(); })
        .transform([&](QList<Claim> claims) {
            claims.removeIf([&](const Claim &claim) { return !m_reach.hasClaim(claim); });
            return claims;
        });
}

Result<void> ReviewFinder::findAnchors()
{
    return claims(true).and_then([&](const QList<Claim> &claims) {
        QList<ReviewItem> items;
        std::ranges::transform(claims, std::back_inserter(items), anchorItem);
        return putAll(items);
    });
}

Result<QList<ReviewItem>> ReviewFinder::mentionsOf(const QueuedText &text) const
{
    const ReviewPlan &plan = m_session.plan;
    return m_core.from<MentionStore>([&](MentionStore &store) { return store.ofVersion(text.versionUuid); })
        .transform([&](const QList<Mention> &mentions) {
            QList<ReviewItem> items;
            for (const Mention &mention : mentions) {
                if (isOf(mention, plan.rule, plan.naming))
                    items.append(mentionItem(text, mention.span, plan));
            }
            std::ranges::sort(items, {}, &ReviewItem::span);
            return items;
        });
}

Result<void> ReviewFinder::findUnverified()
{
    return claims(false).and_then([&](QList<Claim> claims) {
        claims.removeIf([](const Claim &claim) { return claim.verdict != Verdict::Unverified; });
        QList<ReviewItem> items;
        std::ranges::transform(std::as_const(claims), std::back_inserter(items), unverifiedItem);
        return putAll(items);
    });
}

void ReviewFinder::sort(QList<ReviewItem> &items) const
{
    std::ranges::stable_sort(items, {}, [&](const ReviewItem &item) {
        return std::tuple(m_ranks.value(item.documentUuid), item.span.start, item.span.end);
    });
}

Result<void> ReviewFinder::putAll(QList<ReviewItem> items)
{
    sort(items);
    for (qsizetype done = 0; items.size() - done > 0;) {
        const qsizetype page = std::min(done == 0 ? firstItems : laterItems, items.size() - done);
        const auto on = put(items.sliced(done, page), {}, false).and_then([&] {
            return goOn(done + page, items.size());
        });
        if (!on)
            return on;
        done += page;
    }
    return put({}, {}, true);
}

Result<void> ReviewFinder::put(const QList<ReviewItem> &items, const QString &foundTo, bool isComplete)
{
    m_queued += items.size();
    return m_core.with([&](Database &database) {
        return Transaction::begin(database, Priority::Batch).and_then([&](Transaction transaction) {
            return ReviewQueueStore(database)
                .append(transaction, m_session.uuid, items, {foundTo, isComplete})
                .and_then([&] { return transaction.commit(); });
        });
    });
}

Result<void> ReviewFinder::goOn(qint64 done, qint64 total) const
{
    if (!m_progress || m_progress(done, total))
        return {};
    return std::unexpected(Error(ErrorCode::Cancelled, QCoreApplication::translate("Review", "Cancelled")));
}

} // namespace Postilla
