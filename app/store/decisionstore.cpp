// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/decisionstore.h"

#include "base/uuid.h"
#include "store/edit.h"
#include "store/journal.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"
#include "store/undostack.h"
#include "store/uuidlist.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto decisionNoun = "decision"_L1;

QString selectDecisions(const QString &condition)
{
    return u"SELECT uuid, session, item, ruling, rule, document, gist, wrote, analyst, decided_at, rev "
           "FROM decision WHERE "_s +
           condition;
}

QStringList textsOf(const QList<WrittenRecord> &records)
{
    QStringList texts;
    for (const WrittenRecord &record : records)
        texts.append(record.noun + u' ' + record.uuid);
    return texts;
}

QList<WrittenRecord> recordsFrom(const QStringList &texts)
{
    QList<WrittenRecord> records;
    for (const QString &text : texts)
        records.append({text.section(u' ', 0, 0), text.section(u' ', 1)});
    return records;
}

Decision decisionAt(const Statement &row)
{
    return {.uuid = row.text(0),
            .sessionUuid = row.text(1),
            .item = row.text(2),
            .ruling = storedCode<Ruling>(row.text(3)),
            .rule = row.text(4),
            .documentUuid = row.text(5),
            .gist = row.text(6),
            .wrote = recordsFrom(uuidListFrom(row.text(7))),
            .analyst = row.text(8),
            .decidedAt = row.integer(9),
            .rev = static_cast<int>(row.integer(10))};
}

} // namespace

Result<Decision> DecisionStore::insert(Edit &edit, Decision decision)
{
    decision.uuid = decision.uuid.isEmpty() ? newUuid() : decision.uuid;
    decision.decidedAt = edit.time();
    decision.rev = 1;
    return edit
        .create(decisionNoun, decision.uuid,
                {{u"session"_s, decision.sessionUuid},
                 {u"item"_s, decision.item},
                 {u"ruling"_s, codeOf(decision.ruling)},
                 {u"rule"_s, decision.rule},
                 {u"document"_s, decision.documentUuid},
                 {u"gist"_s, decision.gist},
                 {u"wrote"_s, uuidListText(textsOf(decision.wrote))},
                 {u"analyst"_s, decision.analyst},
                 {u"decided_at"_s, decision.decidedAt}})
        .transform([&] { return decision; });
}

Result<void> DecisionStore::takeBack(Edit &edit, const Decision &decision)
{
    const auto creation = Journal(m_database).creationOf(decisionNoun, decision.uuid);
    if (!creation)
        return std::unexpected(creation.error());
    const std::optional<Operation> &made = *creation;
    if (!made)
        return edit.remove(decisionNoun, decision.uuid, decision.rev);
    auto operations = Journal(m_database).ofAct(made->act);
    if (!operations)
        return std::unexpected(operations.error());
    // One act may hold many decisions: of the others nothing is touched.
    operations->removeIf([&](const Operation &each) {
        const bool isItself = each.noun == decisionNoun && each.record == decision.uuid;
        return !isItself && !decision.wrote.contains(WrittenRecord{each.noun, each.record});
    });
    return UndoStack::takeBack(edit, *operations);
}

Result<QList<Decision>> DecisionStore::all()
{
    return select(m_database, selectDecisions(u"NOT removed ORDER BY id"_s), decisionAt);
}

Result<QList<Decision>> DecisionStore::ofSession(const QString &sessionUuid)
{
    return select(m_database, selectDecisions(u"session = ? AND NOT removed ORDER BY id"_s), decisionAt,
                  sessionUuid);
}

Result<ItemDecisions> DecisionStore::onItem(const QString &sessionUuid, const QString &item)
{
    return select(m_database, selectDecisions(u"item = ? AND NOT removed ORDER BY id DESC"_s), decisionAt,
                  item)
        .transform([&](const QList<Decision> &decisions) {
            ItemDecisions found;
            for (const Decision &decision : decisions) {
                const bool isOwn = decision.sessionUuid == sessionUuid;
                auto &place = isOwn ? found.own : found.elsewhere;
                if (!place && (isOwn || decision.ruling != Ruling::Later))
                    place = decision;
            }
            return found;
        });
}

Result<QList<Decision>> DecisionStore::latest(int limit)
{
    return select(m_database,
                  selectDecisions(u"ruling IN ('yes', 'no') AND NOT removed ORDER BY id DESC LIMIT ?"_s),
                  decisionAt, limit)
        .transform([](QList<Decision> decisions) {
            std::ranges::reverse(decisions);
            return decisions;
        });
}

Result<QHash<QString, qint64>> DecisionStore::counts()
{
    return select(m_database,
                  u"SELECT session, count(*) FROM decision WHERE NOT removed AND ruling IN ('yes', 'no') "
                  "GROUP BY session"_s,
                  [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); })
        .transform([](const auto &rows) {
            QHash<QString, qint64> counts;
            for (const auto &[session, count] : rows)
                counts.insert(session, count);
            return counts;
        });
}

Result<Decision> DecisionStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database, selectDecisions(u"uuid = ?"_s), decisionAt, uuid), [&] {
        return Error(ErrorCode::NotFound, Store::tr("There is no such decision in the library"),
                     recordName(m_database, decisionNoun, uuid),
                     Store::tr("Look it up in the report of its session."));
    });
}

} // namespace Postilla
