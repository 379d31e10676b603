// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/markingstore.h"

#include "store/database.h"
#include "store/documentindex.h"
#include "store/documentrow.h"
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

/// Whether the revision is one from which marks are carried over; three placeholders: base, base, settled
/// base.
constexpr auto isCarried = "(marking.revision = ? OR marking.revision IN (SELECT revision FROM "
                           "carried_revision WHERE EXISTS (SELECT 1 FROM settled_marks WHERE base = ?)))"_L1;

constexpr auto currentVersions = "FROM document JOIN version ON version.uuid = document.current_version "
                                 "LEFT JOIN marking ON marking.version = version.id "
                                 "WHERE NOT document.removed "_L1;

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
                      u"SELECT version.id "_s + currentVersions +
                          u"AND (marking.revision IS NULL OR (marking.revision <> ? AND (NOT "_s + isCarried +
                          u" OR document.id IN (SELECT document FROM temp.touched)))) "
                          "ORDER BY document.id DESC"_s,
                      integerAt, finder.revision, finder.base, finder.base);
    });
}

Result<QList<qint64>> MarkingStore::holding(const QStringList &names)
{
    return gather(names).and_then([&] {
        return select(m_database,
                      u"SELECT version.id FROM temp.touched JOIN document ON document.id = touched.document "
                      "JOIN version ON version.uuid = document.current_version WHERE NOT document.removed "
                      "ORDER BY document.id DESC"_s,
                      integerAt);
    });
}

Result<QList<qint64>> MarkingStore::aside()
{
    return select(m_database,
                  u"SELECT marking.version FROM marking JOIN version ON version.id = marking.version "
                  "JOIN document ON document.uuid = version.document "
                  "WHERE marking.revision <> '' AND "
                  "(document.removed OR document.current_version <> version.uuid)"_s,
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
            Statement::run(m_database, u"UPDATE marking SET revision = '' WHERE version = ?"_s, version);
        if (!forgotten)
            return forgotten;
    }
    return forgetCarried(finder)
        .and_then([&] {
            return Statement::run(
                m_database, u"INSERT INTO carried_revision (revision) VALUES (?) ON CONFLICT DO NOTHING"_s,
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
                          u"DELETE FROM carried_revision WHERE "
                          "NOT EXISTS (SELECT 1 FROM settled_marks WHERE base = ?) OR "
                          "NOT EXISTS (SELECT 1 FROM marking WHERE marking.revision = "
                          "carried_revision.revision)"_s,
                          finder.base);
}

Result<std::optional<DocumentVersion>> MarkingStore::version(qint64 id)
{
    const auto read = [](const Statement &row) {
        DocumentVersion version = versionAt(row);
        version.text = row.text(row.columnCount() - 1);
        return version;
    };
    const auto found = select(
        m_database,
        u"SELECT %1, text.body FROM version JOIN text ON text.hash = "
        "version.content_hash WHERE version.id = ? AND NOT version.removed"_s.arg(versionColumnNames()),
        read, id);
    return found.transform([](const QList<DocumentVersion> &rows) {
        return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
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
            return m_database.execute(u"INSERT INTO temp.touched SELECT id FROM document"_s);
        queries.append(u'(' + *query + u')');
    }
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
        u"INSERT INTO temp.touched SELECT document.id FROM marking JOIN version ON version.id = "
        "marking.version JOIN document ON document.uuid = version.document WHERE marking.unsearchable "
        "ON CONFLICT DO NOTHING"_s);
}

} // namespace Postilla
