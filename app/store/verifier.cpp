// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/verifier.h"

#include "claim/claim.h"
#include "mention/mention.h"
#include "store/database.h"
#include "store/indexrepair.h"
#include "store/mentioncheck.h"
#include "store/placementstore.h"
#include "store/replay.h"
#include "store/reportstore.h"
#include "store/select.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString fromBackup()
{
    return Store::tr("Go on from the latest backup that verifies without findings.");
}

} // namespace

Result<QList<Finding>> Verifier::run(const Progress &progress)
{
    m_findings.clear();
    return checkFile()
        .and_then([&] { return checkLinks(); })
        .and_then([&] { return checkSearchIndex(); })
        .and_then([&] { return checkTexts(progress); })
        .and_then([&] { return checkAnchors(); })
        .and_then([&] { return checkPlacements(); })
        .and_then([&] { return checkTags(); })
        .and_then([&] { return checkBasis(); })
        .and_then([&] { return checkSequence(); })
        .and_then([&] { return checkNumbers(); })
        .and_then([&] { return checkState(progress); })
        .and_then([&] { return checkMentions(progress); })
        .transform([&] { return m_findings; });
}

Result<void> Verifier::noteRows(const QString &sql, Finding::Kind kind, const QString &what,
                                const QString &advice)
{
    auto statement = Statement::prepare(m_database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    const auto places = statement->all([](const Statement &row) { return row.text(0); });
    if (!places)
        return std::unexpected(places.error());
    for (const QString &place : *places)
        m_findings.append({kind, what, place, advice});
    return {};
}

Result<void> Verifier::checkFile()
{
    return noteRows(
        u"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT 20"_s,
        Finding::Kind::Damage, Store::tr("The file of the library is damaged"), fromBackup());
}

Result<void> Verifier::checkLinks()
{
    return noteRows(u"SELECT \"table\" || ' ' || coalesce(rowid, '') || ' → ' || parent "
                    "FROM pragma_foreign_key_check LIMIT 100"_s,
                    Finding::Kind::BrokenLink, Store::tr("A record refers to one that is not there"),
                    fromBackup());
}

/// FTS5's own check compares the index with the texts. It is spelt as a write, so it runs in a transaction
/// that is rolled back, and not at all where the library is open for reading only.
Result<void> Verifier::compareIndexWithTexts()
{
    if (m_database.mode() == Database::Mode::ReadOnly)
        return {};
    return Transaction::begin(m_database).and_then([&](const Transaction &) {
        return m_database.execute(
            u"INSERT INTO document_index (document_index, rank) VALUES ('integrity-check', 1)"_s);
    });
}

Result<void> Verifier::checkSearchIndex()
{
    const QString advice =
        Store::tr("The texts themselves are safe; `postilla verify --repair` makes the index anew.");
    const auto current = noteRows(
        u"SELECT 'document ' || number FROM document LEFT JOIN current_text "
        "ON current_text.document = document.id WHERE (removed AND current_text.version IS NOT NULL) "
        "OR (NOT removed AND current_text.version IS NOT "
        "(SELECT id FROM version WHERE uuid = current_version)) LIMIT 100"_s,
        Finding::Kind::SearchIndex, Store::tr("Search sees another text than the current one"), advice);
    if (!current)
        return current;
    const auto checked = IndexRepair::check(m_database).and_then([&] { return compareIndexWithTexts(); });
    if (checked)
        return {};
    if (checked.error().code() != ErrorCode::SearchIndexDamaged)
        return checked;
    m_findings.append({Finding::Kind::SearchIndex, Store::tr("The search index does not match the texts"),
                       m_database.path(), advice});
    return {};
}

Result<void> Verifier::checkTexts(const Progress &progress)
{
    auto statement = Statement::prepare(
        m_database, u"SELECT hash, body, length, (SELECT count(*) FROM text) FROM text ORDER BY id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    Result<bool> more = statement->next();
    for (qint64 done = 0; more && *more; more = statement->next(), ++done) {
        if (progress && !progress(done, statement->integer(3)))
            return std::unexpected(Error(ErrorCode::Cancelled, Store::tr("Cancelled")));
        const QString body = statement->text(1);
        const QByteArray hash = QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != statement->text(0) || body.size() != statement->integer(2)) {
            m_findings.append({Finding::Kind::ChangedText, Store::tr("A text is not the one that was stored"),
                               statement->text(0), fromBackup()});
        }
    }
    return more.transform([](bool) {});
}

Result<void> Verifier::checkAnchors()
{
    return checkQuotes(u"claim"_s, u"claim.site, claim.number"_s,
                       Store::tr("A claim's quote is not what stands in the text"))
        .and_then([&] { return checkCorrection(u"correction"_s); })
        .and_then([&] { return checkCorrection(u"figure_correction"_s); });
}

Result<void> Verifier::checkCorrection(const QString &table)
{
    return checkQuotes(table, table + u".uuid, 0"_s,
                       Store::tr("What a correction speaks of is not what stands in the text"));
}

/// Where a record was anchored, and where it was found in a later text.
Result<void> Verifier::checkQuotes(const QString &table, const QString &name, const QString &what)
{
    const QString advice = Store::tr("Open it and set its passage again.");
    const QString sql =
        u"SELECT %1, %2, %3, %4, text.body FROM %5 JOIN version ON version.uuid = %6 "
        "JOIN text ON text.hash = version.content_hash WHERE NOT %5.removed AND %3 IS NOT NULL"_s;
    for (const QString &prefix : {u"span_"_s, u"placed_"_s}) {
        const bool made = prefix == "span_"_L1;
        const auto wrong =
            select(m_database,
                   sql.arg(name, made ? u"quote"_s : u"placed_quote"_s, prefix + u"start"_s,
                           prefix + u"end"_s, table, table + (made ? u".version"_s : u".placed_version"_s)),
                   [](const Statement &row) {
                       const qsizetype start = row.integer(3);
                       if (row.text(5).mid(start, row.integer(4) - start) == row.text(2))
                           return QString();
                       const int number = static_cast<int>(row.integer(1));
                       return number == 0 ? row.text(0) : claimNumberText(row.text(0), number);
                   });
        if (!wrong)
            return std::unexpected(wrong.error());
        for (const QString &record : *wrong) {
            if (!record.isEmpty())
                m_findings.append({Finding::Kind::Anchor, what, table + u' ' + record, advice});
        }
    }
    return {};
}

Result<void> Verifier::checkPlacements()
{
    const auto documents = PlacementStore(m_database).documentsWithUnplaced();
    if (!documents)
        return std::unexpected(documents.error());
    for (const QString &document : *documents) {
        m_findings.append(
            {Finding::Kind::Unplaced,
             Store::tr("Claims or corrections of a document were not looked for in its new text"),
             u"document "_s + document, Store::tr("`postilla verify --repair` looks for them.")});
    }
    return {};
}

Result<void> Verifier::checkTags()
{
    return noteRows(u"SELECT 'claim ' || claim.uuid FROM claim WHERE (CASE WHEN claim.removed THEN 0 "
                    "ELSE json_array_length(claim.tags) END) <> "
                    "(SELECT count(*) FROM claim_tag WHERE claim_tag.claim = claim.uuid) LIMIT 100"_s,
                    Finding::Kind::BrokenLink, Store::tr("A claim cannot be found by its tags"),
                    fromBackup());
}

Result<void> Verifier::checkBasis()
{
    return noteRows(
        u"SELECT 'judgement ' || judgement.uuid FROM judgement JOIN json_each("
        "json_array(json(claims_for), json(claims_against))) AS side JOIN json_each(side.value) AS basis "
        "WHERE NOT EXISTS (SELECT 1 FROM claim WHERE claim.uuid = basis.value) LIMIT 100"_s,
        Finding::Kind::BrokenLink, Store::tr("A judgement rests on a claim that is not there"), fromBackup());
}

Result<void> Verifier::checkSequence()
{
    return noteRows(u"SELECT 'operation ' || (seq - 1) FROM operation AS here WHERE seq > 1 AND NOT EXISTS "
                    "(SELECT 1 FROM operation WHERE seq = here.seq - 1) LIMIT 100"_s,
                    Finding::Kind::JournalHole, Store::tr("Operations are missing from the journal"),
                    fromBackup())
        .and_then([&] {
            return noteRows(u"SELECT 'site ' || site || ': ' || max(site_seq) FROM operation GROUP BY site "
                            "HAVING max(site_seq) <> count(*) OR max(lamport) < count(*)"_s,
                            Finding::Kind::JournalHole,
                            Store::tr("Operations of a site are missing from the journal"), fromBackup());
        })
        .and_then([&] {
            return noteRows(u"SELECT 'act ' || uuid FROM act WHERE NOT EXISTS "
                            "(SELECT 1 FROM operation WHERE operation.act = act.uuid) LIMIT 100"_s,
                            Finding::Kind::JournalHole, Store::tr("An act has lost its operations"),
                            fromBackup());
        });
}

Result<void> Verifier::checkNumbers()
{
    const QString what = Store::tr("A permanent number would be given out a second time");
    return noteRows(u"SELECT 'document ' || max(number) FROM document HAVING max(number) > "
                    "coalesce((SELECT last FROM counter WHERE series = 'document'), 0)"_s,
                    Finding::Kind::Number, what, fromBackup())
        .and_then([&] {
            return noteRows(u"SELECT 'claim ' || site || '-' || max(number) FROM claim GROUP BY site "
                            "HAVING max(number) > coalesce((SELECT last FROM counter "
                            "WHERE series = 'claim/' || claim.site), 0)"_s,
                            Finding::Kind::Number, what, fromBackup());
        })
        .and_then([&] {
            return noteRows(
                u"SELECT 'lexicon_kind ' || max(number) FROM lexicon_kind HAVING max(number) - %1 > "
                "coalesce((SELECT last FROM counter WHERE series = 'lexicon_kind'), 0)"_s.arg(
                    int(MentionKind::FirstOfUser) - 1),
                Finding::Kind::Number, what, fromBackup());
        })
        .and_then([&] {
            return noteRows(u"SELECT 'report ' || %1 FROM report HAVING %1 > "
                            "coalesce((SELECT last FROM counter WHERE series = 'report'), 0)"_s.arg(
                                ReportStore::highestNumberSql()),
                            Finding::Kind::Number, what, fromBackup());
        });
}

Result<void> Verifier::checkState(const Progress &progress)
{
    auto differences = differencesFromJournal(m_database, progress);
    if (!differences)
        return std::unexpected(differences.error());
    for (const QString &place : std::as_const(*differences)) {
        m_findings.append({Finding::Kind::JournalState,
                           Store::tr("A record is not what its operations made of it"), place, fromBackup()});
    }
    return {};
}

Result<void> Verifier::checkMentions(const Progress &progress)
{
    const auto differences = differencesFromMentions(m_database, progress);
    if (!differences && differences.error().code() != ErrorCode::LibraryDamaged)
        return std::unexpected(differences.error());
    if (!differences)
        m_findings.append(
            {Finding::Kind::Mentions, differences.error().what(), m_database.path(), fromBackup()});
    for (const QString &place : differences.value_or(QStringList())) {
        m_findings.append({Finding::Kind::Mentions,
                           Store::tr("Names or figures are not those that were found in the texts"), place,
                           Store::tr("`postilla verify --repair` takes them anew from what was found.")});
    }
    return {};
}

} // namespace Postilla
