// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewfinder.h"

#include "claim/claimcodes.h"
#include "library/claimproposal.h"
#include "library/pairreader.h"
#include "library/reviewdetail.h"
#include "store/claimstore.h"
#include "store/mentionstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The first page is short, so that the person can begin.
constexpr qint64 firstPage = 15;
/// Milliseconds that the finding of a later one may take.
constexpr qint64 laterPages = 250;
constexpr qsizetype mostMentions = 100'000;

QString passageKey(QLatin1StringView kind, const QString &version, TextSpan span)
{
    return u"%1 %2 %3 %4"_s.arg(kind, version).arg(span.start).arg(span.end);
}

ReviewItem claimItem(const Claim &claim)
{
    return {.documentUuid = claim.anchor.documentUuid, .span = currentSpan(claim), .claimUuid = claim.uuid};
}

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
        const auto items = candidatesOf(m_texts[at]);
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
                items.append({.key = passageKey("candidate"_L1, text.versionUuid, candidate.span),
                              .documentUuid = text.documentUuid,
                              .versionUuid = text.versionUuid,
                              .span = candidate.span,
                              .rule = u"candidate/"_s + codeOf(candidate.type),
                              .score = candidate.score});
            }
            std::ranges::sort(items, {}, &ReviewItem::span);
            return items;
        });
}

Result<void> ReviewFinder::findPairs()
{
    const auto list = m_core.finder().and_then([&](const LibraryFinder &finder) {
        return m_core.with(
            [&](Database &database) { return PairReader(database, finder, m_progress).read(); });
    });
    if (!list)
        return std::unexpected(list.error());
    QList<ReviewItem> items;
    for (const PairToLookAt &pair : list->pairs) {
        if (!m_reach.hasClaim(pair.first.claimUuid, pair.first.documentUuid) &&
            !m_reach.hasClaim(pair.second.claimUuid, pair.second.documentUuid))
            continue;
        items.append({.key = u"pair %1 %2 %3 %4"_s.arg(pair.first.claimUuid, pair.second.claimUuid,
                                                       pair.first.state, pair.second.state),
                      .documentUuid = pair.first.documentUuid,
                      .span = pair.first.span,
                      .claimUuid = pair.first.claimUuid,
                      .otherUuid = pair.second.claimUuid,
                      .rule = u"pair/"_s + codeOf(pair.kind),
                      .score = pair.score + (isDisagreement(pair.kind) ? 1 : 0), // these come first
                      .detail = detailText(pair)});
    }
    sort(items);
    return put(items, {}, true);
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
        for (const Claim &claim : claims) {
            ReviewItem item = claimItem(claim);
            item.key = u"anchor %1 %2"_s.arg(claim.uuid, currentVersionUuid(claim));
            item.rule = u"anchor/"_s + codeOf(anchorState(claim));
            item.score = anchorState(claim) == AnchorState::Changed ? 1 : 0;
            items.append(item);
        }
        sort(items);
        return put(items, {}, true);
    });
}

Result<void> ReviewFinder::findMentions()
{
    const ReviewPlan &plan = m_session.plan;
    const auto places = m_core.from<MentionStore>(
        [&](MentionStore &store) { return store.places(plan.rule, plan.naming, mostMentions); });
    if (!places)
        return std::unexpected(places.error());
    QList<ReviewItem> items;
    for (const FoundPlace &place : *places) {
        if (!m_reach.hasDocument(place.documentUuid))
            continue;
        items.append({.key = passageKey("mention"_L1, place.versionUuid, place.span),
                      .documentUuid = place.documentUuid,
                      .versionUuid = place.versionUuid,
                      .span = place.span,
                      .rule = plan.rule});
    }
    sort(items);
    return put(items, {}, true);
}

Result<void> ReviewFinder::findUnverified()
{
    return claims(false).and_then([&](const QList<Claim> &claims) {
        QList<ReviewItem> items;
        for (const Claim &claim : claims) {
            if (claim.verdict != Verdict::Unverified)
                continue;
            ReviewItem item = claimItem(claim);
            // Once somebody has changed it, it may be asked for again.
            item.key = u"unverified %1 %2"_s.arg(claim.uuid).arg(claim.rev);
            item.rule = claim.madeBy;
            items.append(item);
        }
        sort(items);
        return put(items, {}, true);
    });
}

void ReviewFinder::sort(QList<ReviewItem> &items) const
{
    std::ranges::stable_sort(items, {}, [&](const ReviewItem &item) {
        return std::tuple(m_ranks.value(item.documentUuid), item.span.start, item.span.end);
    });
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
