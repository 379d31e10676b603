// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/repairer.h"

#include "mention/mention.h"
#include "store/claimtags.h"
#include "store/currenttext.h"
#include "store/database.h"
#include "store/indexrepair.h"
#include "store/mentionstore.h"
#include "store/replay.h"
#include "store/reportstore.h"
#include "store/select.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

using Kind = Finding::Kind;

Result<QList<Repair>> Repairer::run(const QList<Finding> &findings)
{
    const auto has = [&](Kind kind) { return std::ranges::contains(findings, kind, &Finding::kind); };
    m_repairs.clear();
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const bool restorable = has(Kind::JournalState) && !has(Kind::JournalHole);
    // An index of changed words would hide that they are.
    const bool indexable =
        (has(Kind::SearchIndex) || has(Kind::Damage) || restorable) && !has(Kind::ChangedText);
    const auto when = [](bool wanted, auto repair) { return wanted ? repair() : Result<void>(); };
    return when(has(Kind::Damage), [&] { return remakeIndexes(); })
        .and_then([&] { return measureTexts(findings); })
        .and_then([&] {
            return when(restorable, [&]() -> Result<void> {
                return restoreFromJournal(m_database, *transaction).transform([&](const QStringList &places) {
                    for (const QString &place : places)
                        note(Kind::JournalState,
                             Store::tr("A record is again what its operations made of it"), place);
                });
            });
        })
        .and_then([&] { return when(has(Kind::BrokenLink) || restorable, [&] { return remakeTags(); }); })
        .and_then([&] { return when(indexable, [&] { return remakeSearchIndex(); }); })
        .and_then([&] { return when(has(Kind::Mentions), [&] { return remakeMentionIndex(); }); })
        .and_then([&] { return when(has(Kind::Number) || restorable, [&] { return raiseCounters(); }); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return m_repairs; });
}

void Repairer::note(Kind kind, const QString &what, const QString &where)
{
    m_repairs.append({kind, what, where});
}

/// Of the tables; what is wrong with the tables themselves stays.
Result<void> Repairer::remakeIndexes()
{
    const auto tables = select(
        m_database, u"SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s,
        [](const Statement &row) { return row.text(0); });
    if (!tables)
        return std::unexpected(tables.error());
    for (const QString &table : *tables) {
        if (const auto done = m_database.execute(u"REINDEX "_s + table); !done)
            return done;
    }
    note(Kind::Damage, Store::tr("The indexes of the tables were made anew"), m_database.path());
    return {};
}

Result<void> Repairer::remakeTags()
{
    const auto claims =
        select(m_database,
               u"SELECT uuid FROM claim WHERE (CASE WHEN removed THEN 0 ELSE json_array_length(tags) END) <> "
               "(SELECT count(*) FROM claim_tag WHERE claim_tag.claim = claim.uuid) AND NOT EXISTS "
               "(SELECT 1 FROM json_each(tags) WHERE value NOT IN (SELECT uuid FROM tag))"_s,
               [](const Statement &row) { return row.text(0); });
    if (!claims)
        return std::unexpected(claims.error());
    for (const QString &claim : *claims) {
        const auto made = ClaimTags::withdraw(m_database, claim).and_then([&] {
            return ClaimTags::add(m_database, claim);
        });
        if (!made)
            return made;
        note(Kind::BrokenLink, Store::tr("A claim can again be found by its tags"), u"claim "_s + claim);
    }
    return {};
}

/// And all else that is worked out from the current texts.
Result<void> Repairer::remakeSearchIndex()
{
    if (const auto forgotten = IndexRepair::forget(m_database); !forgotten)
        return forgotten;
    for (const QString &empty :
         {u"INSERT INTO document_index (document_index) VALUES ('delete-all')"_s,
          u"DELETE FROM current_text"_s, u"DELETE FROM occurrence"_s, u"DELETE FROM stated_figure"_s}) {
        if (const auto emptied = m_database.execute(empty); !emptied)
            return emptied;
    }
    const auto documents = select(m_database, u"SELECT uuid FROM document ORDER BY id"_s,
                                  [](const Statement &row) { return row.text(0); });
    if (!documents)
        return std::unexpected(documents.error());
    for (const QString &document : *documents) {
        if (const auto added = CurrentText::add(m_database, document); !added)
            return added;
    }
    note(Kind::SearchIndex, Store::tr("The search index was made anew from the texts"), m_database.path());
    return {};
}

/// Of what was found in the current texts, but for a text of which that cannot be read.
Result<void> Repairer::remakeMentionIndex()
{
    for (const QString &empty : {u"DELETE FROM occurrence"_s, u"DELETE FROM stated_figure"_s}) {
        if (const auto emptied = m_database.execute(empty); !emptied)
            return emptied;
    }
    const auto versions = select(m_database, u"SELECT version FROM current_text ORDER BY document"_s,
                                 [](const Statement &row) { return row.integer(0); });
    if (!versions)
        return std::unexpected(versions.error());
    for (const qint64 version : *versions) {
        const auto counted = MentionStore(m_database).recount(version);
        if (!counted && counted.error().code() != ErrorCode::LibraryDamaged)
            return counted;
    }
    note(Kind::Mentions, Store::tr("Names and figures are again those that were found in the texts"),
         m_database.path());
    return {};
}

/// A text whose hash is right proves its length.
Result<void> Repairer::measureText(const QString &hash)
{
    const auto texts = select(
        m_database, u"SELECT body FROM text WHERE hash = ?"_s,
        [](const Statement &row) { return row.text(0); }, hash);
    if (!texts)
        return std::unexpected(texts.error());
    const QString body = texts->value(0);
    const QByteArray found = QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(found) != hash)
        return {};
    return Statement::run(m_database, u"UPDATE text SET length = ? WHERE hash = ?"_s, body.size(), hash)
        .transform(
            [&] { note(Kind::ChangedText, Store::tr("The length of a text is again its own"), hash); });
}

Result<void> Repairer::measureTexts(const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.kind != Kind::ChangedText)
            continue;
        if (const auto measured = measureText(finding.where); !measured)
            return measured;
    }
    return {};
}

Result<void> Repairer::raiseCounters()
{
    const auto raise = [&](const QString &series, const QString &highest, const QString &from) {
        return Statement::run(m_database,
                              u"INSERT INTO counter (series, last) SELECT %1, %2 FROM %3 "
                              "ON CONFLICT (series) DO UPDATE SET last = max(last, excluded.last)"_s.arg(
                                  series, highest, from));
    };
    return raise(u"'document'"_s, u"max(number)"_s, u"document WHERE true HAVING max(number) IS NOT NULL"_s)
        .and_then([&] {
            return raise(u"'claim/' || site"_s, u"max(number)"_s, u"claim WHERE true GROUP BY site"_s);
        })
        .and_then([&] {
            const int before = int(MentionKind::FirstOfUser) - 1;
            return raise(u"'lexicon_kind'"_s, u"max(number) - %1"_s.arg(before),
                         u"lexicon_kind WHERE true HAVING max(number) IS NOT NULL"_s);
        })
        .and_then([&] {
            return raise(u"'report'"_s, ReportStore::highestNumberSql(),
                         u"report WHERE true HAVING max(number) IS NOT NULL"_s);
        })
        .transform([&] {
            note(Kind::Number, Store::tr("Permanent numbers go on after the highest that was given out"),
                 m_database.path());
        });
}

} // namespace Postilla
