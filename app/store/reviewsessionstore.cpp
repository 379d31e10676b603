// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reviewsessionstore.h"

#include "base/uuid.h"
#include "store/edit.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"
#include "store/uuidlist.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto sessionNoun = "review_session"_L1;

QString selectSessions(const QString &condition)
{
    return u"SELECT uuid, queue, scope, scope_values, item_order, rule, kind, sub, canonical, analyst, "
           "started_at, closed, rev FROM review_session WHERE NOT removed %1 ORDER BY id DESC"_s.arg(
               condition);
}

ReviewRecord sessionAt(const Statement &row)
{
    ReviewRecord session;
    session.uuid = row.text(0);
    session.plan.queue = storedCode<QueueKind>(row.text(1));
    session.plan.scope = {storedCode<ScopeKind>(row.text(2)), uuidListFrom(row.text(3))};
    session.plan.order = storedCode<ReviewOrder>(row.text(4));
    session.plan.rule = row.text(5);
    session.plan.naming = {static_cast<MentionKind>(row.integer(6)), static_cast<MentionSub>(row.integer(7)),
                           row.text(8)};
    session.analyst = row.text(9);
    session.startedAt = row.integer(10);
    session.isClosed = row.integer(11) != 0;
    session.rev = static_cast<int>(row.integer(12));
    return session;
}

} // namespace

Result<ReviewRecord> ReviewSessionStore::insert(Edit &edit, ReviewRecord session)
{
    session.uuid = session.uuid.isEmpty() ? newUuid() : session.uuid;
    const ReviewPlan &plan = session.plan;
    return edit
        .create(sessionNoun, session.uuid,
                {{u"queue"_s, codeOf(plan.queue)},
                 {u"scope"_s, codeOf(plan.scope.kind)},
                 {u"scope_values"_s, uuidListText(plan.scope.values)},
                 {u"item_order"_s, codeOf(plan.order)},
                 {u"rule"_s, plan.rule},
                 {u"kind"_s, static_cast<int>(plan.naming.kind)},
                 {u"sub"_s, static_cast<int>(plan.naming.sub)},
                 {u"canonical"_s, plan.naming.canonical},
                 {u"analyst"_s, session.analyst},
                 {u"started_at"_s, edit.time()},
                 {u"closed"_s, int(session.isClosed)}})
        .and_then([&] { return byUuid(session.uuid); });
}

Result<ReviewRecord> ReviewSessionStore::update(Edit &edit, const ReviewRecord &session)
{
    return edit.update(sessionNoun, session.uuid, session.rev, {{u"closed"_s, int(session.isClosed)}})
        .and_then([&](int) { return byUuid(session.uuid); });
}

Result<QList<ReviewRecord>> ReviewSessionStore::all()
{
    return select(m_database, selectSessions({}), sessionAt);
}

Result<ReviewRecord> ReviewSessionStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database, selectSessions(u"AND uuid = ?"_s), sessionAt, uuid), [&] {
        return Error(ErrorCode::NotFound, Store::tr("There is no such review session in the library"),
                     recordName(m_database, sessionNoun, uuid),
                     Store::tr("Look it up in the list of sessions."));
    });
}

} // namespace Postilla
