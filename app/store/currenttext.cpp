// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/currenttext.h"

#include "store/database.h"
#include "store/documentindex.h"
#include "store/mentionindex.h"
#include "store/select.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

CurrentText currentAt(const Statement &row)
{
    return {.document = row.integer(0), .version = row.integer(1)};
}

std::optional<CurrentText> first(const QList<CurrentText> &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

} // namespace

Result<std::optional<CurrentText>> CurrentText::ofDocument(Database &database, const QString &documentUuid)
{
    return select(database,
                  u"SELECT document, version FROM current_text WHERE document = "
                  "(SELECT id FROM document WHERE uuid = ?)"_s,
                  currentAt, documentUuid)
        .transform(first);
}

Result<std::optional<CurrentText>> CurrentText::ofVersion(Database &database, qint64 versionId)
{
    return select(database, u"SELECT document, version FROM current_text WHERE version = ?"_s, currentAt,
                  versionId)
        .transform(first);
}

Result<void> CurrentText::withdraw(Database &database, const QString &documentUuid)
{
    const auto current = ofDocument(database, documentUuid);
    if (!current)
        return std::unexpected(current.error());
    const std::optional<CurrentText> &text = *current;
    if (!text)
        return {};
    const qint64 document = text->document;
    return DocumentIndex::withdraw(database, document)
        .and_then([&] { return MentionIndex(database).withdraw(*text); })
        .and_then([&] {
            return Statement::run(database, u"DELETE FROM current_text WHERE document = ?"_s, document);
        });
}

Result<void> CurrentText::add(Database &database, const QString &documentUuid)
{
    const auto rows = select(
        database,
        u"SELECT document.id, version.id, text.id FROM document "
        "JOIN version ON version.uuid = document.current_version "
        "JOIN text ON text.hash = version.content_hash WHERE document.uuid = ? AND NOT document.removed"_s,
        [](const Statement &row) { return std::pair(currentAt(row), row.integer(2)); }, documentUuid);
    if (!rows || rows->isEmpty())
        return rows.transform([](const auto &) {});
    const CurrentText current = rows->constFirst().first;
    const qint64 text = rows->constFirst().second;
    return Statement::run(database, u"INSERT INTO current_text (document, version, text) VALUES (?, ?, ?)"_s,
                          current.document, current.version, text)
        .and_then([&] { return DocumentIndex::add(database, current.document); })
        .and_then([&] { return MentionIndex(database).add(current); });
}

} // namespace Postilla
