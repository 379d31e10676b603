// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of review sessions and saved searches.

#include "changes.h"

#include "store/decisionstore.h"
#include "store/edit.h"
#include "store/reviewqueuestore.h"
#include "store/reviewsessionstore.h"
#include "store/savedsearchstore.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto nothing = [](const auto &) {};

Result<ReviewRecord> newestReview(Edit &edit)
{
    return ReviewSessionStore(edit.database()).all().transform([](const QList<ReviewRecord> &sessions) {
        return sessions.constFirst();
    });
}

Result<SavedSearch> newestSearch(Edit &edit)
{
    return SavedSearchStore(edit.database()).all().transform([](const QList<SavedSearch> &searches) {
        return searches.constLast();
    });
}

} // namespace

namespace Changes {

Result<void> startReview(Edit &edit, int count)
{
    ReviewRecord session;
    session.plan.scope = {ScopeKind::Search, {u"chip:H20 \"text %1\""_s.arg(count)}};
    return ReviewSessionStore(edit.database()).insert(edit, session).transform(nothing);
}

/// The item in the queue, the decision on it, and the next place are one act.
Result<void> decideItem(Edit &edit, int count)
{
    return newestReview(edit).and_then([&](const ReviewRecord &session) {
        ReviewQueueStore queue(edit.database());
        const QString key = u"item %1"_s.arg(count);
        return queue.append(edit.transaction(), session.uuid, {{.key = key}}, {})
            .and_then([&] {
                return DecisionStore(edit.database())
                    .insert(edit, {.sessionUuid = session.uuid, .item = key, .ruling = Ruling::Yes});
            })
            .and_then([&](const Decision &) { return queue.standAt(session.uuid, count); });
    });
}

Result<void> decideAnew(Edit &edit, int)
{
    return newestReview(edit).and_then([&](const ReviewRecord &session) {
        DecisionStore store(edit.database());
        return store.ofSession(session.uuid).and_then([&](const QList<Decision> &decisions) {
            Decision other = decisions.constLast();
            return store.takeBack(edit, other).and_then([&] {
                other.uuid.clear();
                other.ruling = Ruling::No;
                return store.insert(edit, other).transform(nothing);
            });
        });
    });
}

Result<void> closeReview(Edit &edit, int)
{
    return newestReview(edit).and_then([&](ReviewRecord session) {
        session.isClosed = true;
        return ReviewSessionStore(edit.database()).update(edit, session).transform(nothing);
    });
}

Result<void> saveSearch(Edit &edit, int count)
{
    SavedSearch search;
    search.name = u"Search %1"_s.arg(count);
    search.query = u"chip:H20"_s;
    return SavedSearchStore(edit.database()).put(edit, search).transform(nothing);
}

Result<void> editSearch(Edit &edit, int)
{
    return newestSearch(edit).and_then([&](SavedSearch search) {
        search.query = u"chip:H200"_s;
        return SavedSearchStore(edit.database()).put(edit, search).transform(nothing);
    });
}

Result<void> removeSearch(Edit &edit, int)
{
    return newestSearch(edit).and_then(
        [&](const SavedSearch &search) { return SavedSearchStore(edit.database()).remove(edit, search); });
}

} // namespace Changes

} // namespace Postilla
