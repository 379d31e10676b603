// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentstore.h"

#include "base/uuid.h"
#include "document/documentcodes.h"
#include "store/database.h"
#include "store/documentrow.h"
#include "store/edit.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"
#include "store/uuidlist.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto documentNoun = "document"_L1;
constexpr auto versionNoun = "version"_L1;
/// Behind those of versionColumnNames().
constexpr int textColumn = 9;

Error notFound(const QString &name)
{
    return {ErrorCode::NotFound, Store::tr("There is no such document in the library"), name,
            Store::tr("Look it up in the list of documents.")};
}

/// The list's columns and joins, up to where the caller says which documents.
QString selectList(const QString &from, const QString &rest)
{
    return u"SELECT document.uuid, document.number, document.title, document.outlet, document.published, "
           "document.collected_on, document.language, document.state, document.rev, marking.chips, "
           "marking.figures, marking.agencies, marking.companies, marking.people, marking.places, "
           "(SELECT count(*) FROM claim WHERE claim.document = document.uuid AND NOT claim.removed) FROM %1 "
           "JOIN current_text ON current_text.document = document.id "
           "LEFT JOIN marking ON marking.version = current_text.version %2"_s.arg(from, rest);
}

MentionCounts mentionCountsAt(const Statement &statement)
{
    const auto at = [&](int column) { return static_cast<int>(statement.integer(column)); };
    return {.chips = at(9),
            .figures = at(10),
            .agencies = at(11),
            .companies = at(12),
            .people = at(13),
            .places = at(14)};
}

DocumentListRow listRowAt(const Statement &statement)
{
    return {.uuid = statement.text(0),
            .number = static_cast<int>(statement.integer(1)),
            .title = statement.text(2),
            .outlet = statement.text(3),
            .published = storedDate(statement.text(4)),
            .collectedOn = statement.integer(5),
            .language = statement.text(6),
            .state = storedCode<ReadState>(statement.text(7)),
            .mentions = mentionCountsAt(statement),
            .claims = static_cast<int>(statement.integer(15)),
            .rev = static_cast<int>(statement.integer(8))};
}

KnownDocument knownAt(const Statement &statement)
{
    return {.documentUuid = statement.text(0),
            .versionUuid = statement.text(1),
            .number = static_cast<int>(statement.integer(2)),
            .title = statement.text(3),
            .contentHash = statement.text(4),
            .rev = static_cast<int>(statement.integer(5)),
            .removed = statement.integer(6) != 0};
}

/// Texts are kept once, by their hash.
Result<void> keepText(Database &database, const DocumentVersion &version)
{
    return Statement::run(
        database,
        u"INSERT INTO text (hash, length, body) VALUES (?, ?, CAST(coalesce(?, x'') AS TEXT)) "
        "ON CONFLICT DO NOTHING"_s,
        version.contentHash, version.text.size(), version.text.toUtf8());
}

} // namespace

Result<Document> DocumentStore::insert(Edit &edit, Document document, DocumentVersion version)
{
    const auto number = edit.nextNumber(documentNoun);
    if (!number)
        return std::unexpected(number.error());
    document.uuid = document.uuid.isEmpty() ? newUuid() : document.uuid;
    document.number = *number;
    document.rev = 1;
    version.documentUuid = document.uuid;
    version.number = 1;
    const auto stored = createVersion(edit, std::move(version));
    if (!stored)
        return std::unexpected(stored.error());
    QJsonObject row = metadataColumns(document);
    row.insert(u"number"_s, document.number);
    row.insert(u"collected_on"_s, document.collectedOn);
    row.insert(u"current_version"_s, stored->uuid);
    return edit.create(documentNoun, document.uuid, row).transform([&] { return document; });
}

Result<DocumentVersion> DocumentStore::addVersion(Edit &edit, const Document &document,
                                                  DocumentVersion version)
{
    const auto earlier = versions(document.uuid);
    if (!earlier)
        return std::unexpected(earlier.error());
    version.documentUuid = document.uuid;
    version.number = static_cast<int>(earlier->size()) + 1;
    const auto stored = createVersion(edit, std::move(version));
    if (!stored)
        return stored;
    return edit.update(documentNoun, document.uuid, document.rev, {{u"current_version"_s, stored->uuid}})
        .transform([&](int) { return *stored; });
}

Result<DocumentVersion> DocumentStore::createVersion(Edit &edit, DocumentVersion version)
{
    version.uuid = version.uuid.isEmpty() ? newUuid() : version.uuid;
    version.createdAt = version.createdAt == 0 ? edit.time() : version.createdAt;
    return keepText(m_database, version)
        .and_then([&] { return edit.create(versionNoun, version.uuid, versionColumns(version)); })
        .and_then([&] { return rowId(version.uuid); })
        .transform([&](qint64 id) {
            version.id = id;
            return version;
        });
}

Result<Document> DocumentStore::update(Edit &edit, const Document &document)
{
    return edit.update(documentNoun, document.uuid, document.rev, metadataColumns(document))
        .and_then([&](int) { return byUuid(document.uuid); });
}

Result<void> DocumentStore::remove(Edit &edit, const Document &document)
{
    const auto claims = select(
        m_database, u"SELECT uuid, rev FROM claim WHERE document = ? AND NOT removed"_s,
        [](const Statement &row) { return std::pair(row.text(0), static_cast<int>(row.integer(1))); },
        document.uuid);
    if (!claims)
        return std::unexpected(claims.error());
    for (const auto &[claim, rev] : *claims) {
        if (auto removed = edit.remove(u"claim"_s, claim, rev); !removed)
            return removed;
    }
    return edit.remove(documentNoun, document.uuid, document.rev);
}

Result<void> DocumentStore::restore(Edit &edit, const QString &documentUuid)
{
    auto removed = select(
        m_database,
        u"SELECT 'version', uuid, rev FROM version WHERE removed AND uuid = "
        "(SELECT current_version FROM document WHERE uuid = ?) "
        "UNION ALL SELECT 'document', uuid, rev FROM document WHERE removed AND uuid = ?"_s,
        [](const Statement &row) { return std::tuple(row.text(0), row.text(1), row.integer(2)); },
        documentUuid, documentUuid);
    if (!removed)
        return std::unexpected(removed.error());
    for (const auto &[noun, uuid, rev] : std::as_const(*removed)) {
        if (auto restored = edit.restore(noun, uuid, static_cast<int>(rev)); !restored)
            return restored;
    }
    return {};
}

Result<Document> DocumentStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database,
                          u"SELECT %1 FROM document WHERE uuid = ? AND NOT removed"_s.arg(documentColumns()),
                          documentAt, uuid),
                   [&] { return notFound(recordName(m_database, documentNoun, uuid)); });
}

Result<Document> DocumentStore::byNumber(int number)
{
    return firstOf(
        select(m_database,
               u"SELECT %1 FROM document WHERE number = ? AND NOT removed"_s.arg(documentColumns()),
               documentAt, number),
        [&] { return notFound(QString::number(number)); });
}

Result<std::optional<KnownDocument>> DocumentStore::findByContentHash(const QString &hash)
{
    return known(u"version.document = document.uuid WHERE version.content_hash = ?"_s, hash);
}

Result<std::optional<KnownDocument>> DocumentStore::findByUrl(const QString &url)
{
    if (url.isEmpty())
        return std::nullopt;
    return known(u"version.uuid = document.current_version WHERE document.url = ? AND document.url <> ''"_s,
                 url);
}

Result<std::optional<KnownDocument>> DocumentStore::known(const QString &condition, const QString &value)
{
    auto rows = select(m_database,
                       u"SELECT document.uuid, version.uuid, document.number, document.title, "
                       "version.content_hash, document.rev, document.removed "
                       "FROM document JOIN version ON %1 "
                       "ORDER BY document.removed, version.removed, document.id LIMIT 1"_s.arg(condition),
                       knownAt, value);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->constFirst());
}

Result<QList<DocumentListRow>> DocumentStore::list()
{
    return select(m_database,
                  selectList(u"document"_s, u"WHERE NOT document.removed ORDER BY document.id DESC"_s),
                  listRowAt);
}

Result<DocumentListRow> DocumentStore::listRow(const QString &uuid)
{
    return firstOf(listRows({uuid}), [&] { return notFound(recordName(m_database, documentNoun, uuid)); });
}

Result<QList<DocumentListRow>> DocumentStore::listRows(const QStringList &uuids)
{
    const QString places = QStringList(uuids.size(), u"?"_s).join(u", "_s);
    return selectWith(
        m_database,
        selectList(u"document"_s, u"WHERE document.uuid IN (%1) AND NOT document.removed"_s.arg(places)),
        QVariantList(uuids.begin(), uuids.end()), listRowAt);
}

Result<QList<int>> DocumentStore::numbers(const QStringList &uuids)
{
    return select(
        m_database,
        u"SELECT number FROM document WHERE uuid IN (SELECT value FROM json_each(?)) AND NOT removed"_s,
        [](const Statement &row) { return static_cast<int>(row.integer(0)); }, uuidListText(uuids));
}

Result<QList<ShownText>> DocumentStore::shownTexts(const QStringList &uuids)
{
    const QString places = QStringList(uuids.size(), u"?"_s).join(u", "_s);
    return selectWith(
        m_database,
        u"SELECT document.uuid, document.current_version, text.body FROM document "
        "JOIN current_text ON current_text.document = document.id JOIN text ON text.id = current_text.text "
        "WHERE document.uuid IN (%1)"_s.arg(places),
        QVariantList(uuids.begin(), uuids.end()),
        [](const Statement &row) { return ShownText{row.text(0), row.text(1), row.text(2)}; });
}

Result<QString> DocumentStore::currentVersionUuid(const QString &documentUuid)
{
    return firstOf(select(
                       m_database, u"SELECT current_version FROM document WHERE uuid = ? AND NOT removed"_s,
                       [](const Statement &row) { return row.text(0); }, documentUuid),
                   [&] { return notFound(recordName(m_database, documentNoun, documentUuid)); });
}

Result<DocumentVersion> DocumentStore::currentVersion(const QString &documentUuid)
{
    return withText(u"version.uuid = (SELECT current_version FROM document WHERE uuid = ?)"_s, documentNoun,
                    documentUuid);
}

Result<DocumentVersion> DocumentStore::version(const QString &versionUuid)
{
    return withText(u"version.uuid = ?"_s, versionNoun, versionUuid);
}

Result<DocumentVersion> DocumentStore::withText(const QString &condition, const QString &noun,
                                                const QString &uuid)
{
    const auto read = [](const Statement &row) {
        DocumentVersion version = versionAt(row);
        version.text = row.text(textColumn);
        return version;
    };
    return firstOf(select(m_database,
                          u"SELECT %1, text.body FROM version JOIN text ON text.hash = version.content_hash "
                          "WHERE %2"_s.arg(versionColumnNames(), condition),
                          read, uuid),
                   [&] { return notFound(recordName(m_database, noun, uuid)); });
}

Result<QList<DocumentVersion>> DocumentStore::versions(const QString &documentUuid)
{
    return select(m_database,
                  u"SELECT %1 FROM version WHERE document = ? AND NOT removed ORDER BY number"_s.arg(
                      versionColumnNames()),
                  versionAt, documentUuid);
}

Result<qint64> DocumentStore::rowId(const QString &versionUuid)
{
    return firstOf(select(
                       m_database, u"SELECT id FROM version WHERE uuid = ?"_s,
                       [](const Statement &row) { return row.integer(0); }, versionUuid),
                   [&] { return notFound(recordName(m_database, versionNoun, versionUuid)); });
}

} // namespace Postilla
