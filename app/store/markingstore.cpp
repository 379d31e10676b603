// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/markingstore.h"

#include "store/database.h"
#include "store/documentindex.h"
#include "store/documentrow.h"
#include "store/indexrepair.h"
#include "store/lexiconstore.h"
#include "store/select.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Names asked of the search index at once, and how many are worth asking rather than taking every text.
constexpr qsizetype namesAtOnce = 64;
constexpr qsizetype mostNames = 4096;

qint64 integerAt(const Statement &row)
{
    return row.integer(0);
}

/// Without the conversions that SQLite makes: texts are long, and read by the hundred thousand.
TextToMark textToMarkAt(const Statement &row)
{
    TextToMark text;
    text.version.id = row.integer(0);
    text.version.documentUuid = row.text(1);
    text.version.boilerplate = storedSpans(row.text(2));
    text.version.text = QString::fromUtf8(row.bytes(5));
    text.language = row.text(3);
    text.published = storedDate(row.text(4));
    text.packed = row.bytes(6);
    text.seq = row.integer(7);
    return text;
}

/// The rows of the revisions from which marks are carried over; two placeholders, both the base.
constexpr auto carriedRevisions = "(SELECT id FROM revision WHERE name = ? OR (carried AND EXISTS "
                                  "(SELECT 1 FROM settled_marks WHERE base = ?)))"_L1;

} // namespace

Result<qint64> MarkingStore::settledSequence(const FinderRevision &finder)
{
    const auto settled =
        select(m_database, u"SELECT seq FROM settled_marks WHERE base = ?"_s, integerAt, finder.base);
    return settled.transform([](const QList<qint64> &rows) { return rows.value(0, 0); });
}

Result<QList<qint64>> MarkingStore::behind(const FinderRevision &finder, const QStringList &names)
{
    return gather(names).and_then([&] {
        return select(m_database,
                      u"SELECT current_text.version FROM current_text "
                      "LEFT JOIN marking ON marking.version = current_text.version "
                      "WHERE marking.revision IS NULL OR "
                      "(marking.revision IS NOT (SELECT id FROM revision WHERE name = ?) AND "
                      "(marking.revision NOT IN "_s +
                          carriedRevisions +
                          u" OR current_text.document IN (SELECT document FROM temp.touched))) "
                          "ORDER BY current_text.document DESC"_s,
                      integerAt, finder.revision, finder.base, finder.base);
    });
}

Result<QList<qint64>> MarkingStore::holding(const QStringList &names)
{
    return gather(names).and_then([&] {
        return select(m_database,
                      u"SELECT current_text.version FROM temp.touched "
                      "JOIN current_text ON current_text.document = touched.document "
                      "ORDER BY current_text.document DESC"_s,
                      integerAt);
    });
}

Result<QList<qint64>> MarkingStore::all()
{
    return select(m_database, u"SELECT version FROM current_text ORDER BY document DESC"_s, integerAt);
}

Result<QList<qint64>> MarkingStore::aside()
{
    return select(m_database,
                  u"SELECT version FROM marking WHERE revision <> 0 AND "
                  "version NOT IN (SELECT version FROM current_text)"_s,
                  integerAt);
}

Result<void> MarkingStore::settle(Transaction &, const FinderRevision &finder, const QList<qint64> &aside)
{
    const auto now = LexiconStore(m_database).sequence();
    if (!now)
        return std::unexpected(now.error());
    if (*now != finder.lexiconSequence)
        return {};
    for (const qint64 version : aside) {
        const auto forgotten =
            Statement::run(m_database, u"UPDATE marking SET revision = 0 WHERE version = ?"_s, version);
        if (!forgotten)
            return forgotten;
    }
    return forgetCarried(finder)
        .and_then([&] {
            return Statement::run(m_database,
                                  u"INSERT INTO revision (name, carried) VALUES (?, 1) "
                                  "ON CONFLICT (name) DO UPDATE SET carried = 1"_s,
                                  finder.revision);
        })
        .and_then([&] {
            return Statement::run(m_database,
                                  u"INSERT INTO settled_marks (id, base, seq) VALUES (1, ?, ?) "
                                  "ON CONFLICT (id) DO UPDATE SET base = excluded.base, seq = excluded.seq"_s,
                                  finder.base, finder.lexiconSequence);
        });
}

/// Revisions that stand for another base, or that no marks have any more.
Result<void> MarkingStore::forgetCarried(const FinderRevision &finder)
{
    return Statement::run(m_database,
                          u"DELETE FROM revision WHERE "
                          "NOT EXISTS (SELECT 1 FROM marking WHERE marking.revision = revision.id)"_s)
        .and_then([&] {
            return Statement::run(m_database,
                                  u"UPDATE revision SET carried = 0 WHERE "
                                  "NOT EXISTS (SELECT 1 FROM settled_marks WHERE base = ?)"_s,
                                  finder.base);
        });
}

Result<QList<TextToMark>> MarkingStore::texts(const QList<qint64> &versions,
                                              const std::optional<FinderRevision> &finder)
{
    const auto right = finder ? rightRevisions(*finder) : Result<QList<qint64>>();
    auto statement = Statement::prepare(
        m_database, u"SELECT version.id, version.document, version.boilerplate, document.language, "
                    "document.published, CAST(text.body AS BLOB), mention.packed, marking.seq, "
                    "marking.revision FROM version JOIN document ON document.uuid = version.document "
                    "JOIN text ON text.hash = version.content_hash "
                    "LEFT JOIN marking ON marking.version = version.id "
                    "LEFT JOIN mention ON mention.version = version.id "
                    "WHERE version.id = ? AND NOT version.removed"_s);
    if (!right || !statement)
        return std::unexpected(right ? statement.error() : right.error());
    QList<TextToMark> texts;
    texts.reserve(versions.size());
    for (const qint64 version : versions) {
        statement->bind(version);
        const auto found = statement->next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            continue;
        texts.append(textToMarkAt(*statement));
        texts.back().isUpToDate = right->contains(statement->integer(8));
    }
    return texts;
}

/// The rows of the revisions whose marks are those of this finder.
Result<QList<qint64>> MarkingStore::rightRevisions(const FinderRevision &finder)
{
    return settledSequence(finder).and_then([&](qint64 settled) {
        const bool isSettled = settled == finder.lexiconSequence;
        return select(m_database, u"SELECT id FROM revision WHERE name = ? OR (carried AND ?)"_s, integerAt,
                      finder.revision, isSettled ? 1 : 0);
    });
}

/// Notes the documents that may hold one of the names, in a table of this connection's own.
Result<void> MarkingStore::gather(const QStringList &names)
{
    const auto cleared =
        m_database.execute(u"CREATE TEMP TABLE IF NOT EXISTS touched (document INTEGER PRIMARY KEY)"_s)
            .and_then([&] { return m_database.execute(u"DELETE FROM temp.touched"_s); });
    if (!cleared || names.isEmpty())
        return cleared;
    QStringList queries;
    for (const QString &name : names) {
        const auto query = DocumentIndex::queryForName(name);
        if (!query || names.size() > mostNames)
            return gatherAll();
        queries.append(u'(' + *query + u')');
    }
    const auto gathered = IndexRepair::check(m_database).and_then([&] { return gatherByIndex(queries); });
    // An index that is damaged or not whole may leave out a text that holds a name.
    return gathered || gathered.error().code() != ErrorCode::SearchIndexDamaged ? gathered : gatherAll();
}

Result<void> MarkingStore::gatherAll()
{
    return m_database.execute(u"INSERT INTO temp.touched SELECT document FROM current_text WHERE true "
                              "ON CONFLICT DO NOTHING"_s);
}

Result<void> MarkingStore::gatherByIndex(const QStringList &queries)
{
    for (qsizetype from = 0; from < queries.size(); from += namesAtOnce) {
        const auto gathered = Statement::run(
            m_database,
            u"INSERT INTO temp.touched SELECT rowid FROM document_index WHERE document_index MATCH ? "
            "ON CONFLICT DO NOTHING"_s,
            queries.mid(from, namesAtOnce).join(u" OR "_s));
        if (!gathered)
            return gathered;
    }
    return m_database.execute(
        u"INSERT INTO temp.touched SELECT document FROM marking JOIN current_text USING (version) "
        "WHERE marking.unsearchable ON CONFLICT DO NOTHING"_s);
}

} // namespace Postilla
