// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reviewqueuestore.h"

#include "store/database.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"
#include "store/uuidlist.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

ReviewItem itemAt(const Statement &row)
{
    return {.id = row.integer(0),
            .key = row.text(1),
            .documentUuid = row.text(2),
            .versionUuid = row.text(3),
            .span = {row.integer(4), row.integer(5)},
            .claimUuid = row.text(6),
            .otherUuid = row.text(7),
            .rule = row.text(8),
            .score = row.real(9),
            .detail = row.text(10)};
}

QueuedItem queuedAt(const Statement &row)
{
    QueuedItem item{.id = row.integer(0), .score = row.real(1)};
    if (!row.isNull(2)) {
        item.state = stateOf(storedCode<Ruling>(row.text(2)));
        item.turn = row.integer(3);
    }
    return item;
}

/// A NULL stays one only where no decision stands.
QString selectQueued(const QString &condition)
{
    return u"SELECT review_item.id, score, decision.ruling, decision.id FROM review_item "
           "LEFT JOIN decision ON decision.item = review_item.key "
           "AND decision.session = review_item.session AND NOT decision.removed WHERE %1 ORDER BY review_item.id"_s
               .arg(condition);
}

} // namespace

Result<void> ReviewQueueStore::append(Transaction &, const QString &sessionUuid,
                                      const QList<ReviewItem> &items, const Found &found)
{
    auto insert = Statement::prepare(
        m_database,
        u"INSERT INTO review_item (session, key, document, version, span_start, span_end, claim, other, "
        u"rule, "
        "score, detail) SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM decision "
        "WHERE item = ? AND session <> ? AND ruling IN ('yes', 'no') AND NOT removed) "
        "ON CONFLICT (session, key) DO NOTHING"_s);
    if (!insert)
        return std::unexpected(insert.error());
    for (const ReviewItem &item : items) {
        insert->bind(sessionUuid, item.key, item.documentUuid, item.versionUuid, item.span.start,
                     item.span.end, item.claimUuid, item.otherUuid, item.rule, item.score, item.detail,
                     item.key, sessionUuid);
        if (const auto done = insert->run(); !done)
            return done;
    }
    return Statement::run(m_database,
                          u"INSERT INTO review_place (session, found_to, complete, item) VALUES (?, ?, ?, 0) "
                          "ON CONFLICT (session) DO UPDATE SET found_to = excluded.found_to, "
                          "complete = excluded.complete"_s,
                          sessionUuid, found.to, int(found.isComplete));
}

Result<void> ReviewQueueStore::standAt(const QString &sessionUuid, qint64 item)
{
    return Statement::run(
        m_database,
        u"INSERT INTO review_place (session, found_to, complete, item) VALUES (?, '', 0, ?) "
        "ON CONFLICT (session) DO UPDATE SET item = excluded.item"_s,
        sessionUuid, item);
}

Result<void> ReviewQueueStore::standAtDecision(const QString &decisionUuid)
{
    return Statement::run(
        m_database,
        u"INSERT INTO review_place (session, found_to, complete, item) SELECT item.session, '', 0, item.id "
        "FROM decision JOIN review_item AS item ON item.session = decision.session "
        "AND item.key = decision.item WHERE decision.uuid = ? "
        "ON CONFLICT (session) DO UPDATE SET item = excluded.item"_s,
        decisionUuid);
}

Result<ReviewQueueStore::Found> ReviewQueueStore::found(const QString &sessionUuid)
{
    return select(
               m_database, u"SELECT found_to, complete FROM review_place WHERE session = ?"_s,
               [](const Statement &row) { return Found{row.text(0), row.integer(1) != 0}; }, sessionUuid)
        .transform([](const QList<Found> &rows) { return rows.isEmpty() ? Found() : rows.constFirst(); });
}

Result<qint64> ReviewQueueStore::place(const QString &sessionUuid)
{
    return select(
               m_database, u"SELECT item FROM review_place WHERE session = ?"_s,
               [](const Statement &row) { return row.integer(0); }, sessionUuid)
        .transform([](const QList<qint64> &rows) { return rows.isEmpty() ? 0 : rows.constFirst(); });
}

Result<QList<QueuedItem>> ReviewQueueStore::itemsAfter(const QString &sessionUuid, qint64 id)
{
    return select(m_database, selectQueued(u"review_item.session = ? AND review_item.id > ?"_s), queuedAt,
                  sessionUuid, id);
}

Result<QList<QueuedItem>> ReviewQueueStore::standing(const QString &sessionUuid, const QStringList &decisions)
{
    // By the rows of the few that are asked for: for the sake of the order SQLite would walk the whole queue.
    return select(
        m_database,
        selectQueued(u"review_item.id IN (SELECT item.id FROM decision CROSS JOIN review_item AS item "
                     "WHERE decision.uuid IN (SELECT value FROM json_each(?)) "
                     "AND +decision.session = ? AND item.session = ? AND item.key = decision.item)"_s),
        queuedAt, uuidListText(decisions), sessionUuid, sessionUuid);
}

Result<ReviewItem> ReviewQueueStore::item(qint64 id)
{
    return firstOf(
        select(m_database,
               u"SELECT id, key, document, version, span_start, span_end, claim, other, rule, score, "
               "detail FROM review_item WHERE id = ?"_s,
               itemAt, id),
        [&] {
            return Error(ErrorCode::NotFound, Store::tr("This is not in the queue of the session any more"),
                         QString::number(id), Store::tr("Start the session again."));
        });
}

Result<QHash<QString, qint64>> ReviewQueueStore::sizes()
{
    return select(m_database, u"SELECT session, count(*) FROM review_item GROUP BY session"_s,
                  [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); })
        .transform([](const auto &rows) {
            QHash<QString, qint64> sizes;
            for (const auto &[session, size] : rows)
                sizes.insert(session, size);
            return sizes;
        });
}

Result<qint64> ReviewQueueStore::countPassed(const QString &sessionUuid)
{
    return select(
               m_database,
               u"SELECT count(*) FROM review_item AS item WHERE session = ? AND NOT EXISTS (SELECT 1 FROM "
               "decision WHERE decision.item = item.key AND decision.session = item.session AND NOT removed) "
               "AND (NOT EXISTS (SELECT 1 FROM document WHERE uuid = item.document AND NOT removed AND "
               "(item.version = '' OR item.version = current_version)) OR EXISTS (SELECT 1 FROM decision "
               "WHERE decision.item = item.key AND decision.session <> item.session AND ruling IN ('yes', "
               "'no') "
               "AND NOT removed))"_s,
               [](const Statement &row) { return row.integer(0); }, sessionUuid)
        .transform([](const QList<qint64> &rows) { return rows.isEmpty() ? 0 : rows.constFirst(); });
}

Result<QSet<QString>> ReviewQueueStore::documentsNaming(const Naming &naming)
{
    return m_database.entityIds()
        .find(m_database, naming)
        .and_then([&](qint64 entity) {
            return select(
                m_database,
                u"SELECT DISTINCT document.uuid FROM occurrence JOIN document ON document.id = "
                "occurrence.document WHERE occurrence.entity = ?"_s,
                [](const Statement &row) { return row.text(0); }, entity);
        })
        .transform([](const QList<QString> &uuids) { return QSet<QString>(uuids.begin(), uuids.end()); });
}

Result<QList<QueuedText>> ReviewQueueStore::texts(ReviewOrder order)
{
    const QString by =
        order == ReviewOrder::Date ? u"published_first = '', published_first, number"_s : u"number"_s;
    return select(m_database,
                  u"SELECT uuid, current_version FROM document WHERE NOT removed ORDER BY "_s + by,
                  [](const Statement &row) { return QueuedText{row.text(0), row.text(1)}; });
}

} // namespace Postilla
