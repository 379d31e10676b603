// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/actplace.h"

#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/journal.h"
#include "store/recordtable.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Result<QJsonObject> rowOf(Database &database, const QString &noun, const QString &uuid)
{
    return RecordTable::ofNoun(noun)
        .and_then([&](const RecordTable *table) { return table->read(database, uuid); })
        .transform(
            [](const std::optional<RecordState> &state) { return state ? state->row : QJsonObject(); });
}

/// The claim that a record belongs to; empty: to none.
Result<QString> claimOf(Database &database, const QString &noun, const QString &uuid)
{
    if (noun == u"claim")
        return uuid;
    if (noun != u"claim_figure" && noun != u"claim_entity" && noun != u"relation")
        return QString();
    return rowOf(database, noun, uuid).transform([&](const QJsonObject &row) {
        return row.value(noun == u"relation" ? "from_claim"_L1 : "claim"_L1).toString();
    });
}

Result<bool> isInLibrary(Database &database, const QString &document)
{
    const auto found = DocumentStore(database).byUuid(document);
    if (!found && found.error().code() != ErrorCode::NotFound)
        return std::unexpected(found.error());
    return found.has_value();
}

/// Of a claim that is not there, where it stood, as far as the text is still the current one.
Result<std::optional<ActPlace>> placeOfGone(Database &database, const QString &claim)
{
    const auto row = rowOf(database, u"claim"_s, claim);
    if (!row)
        return std::unexpected(row.error());
    const QString document = row->value("document"_L1).toString();
    const auto isThere = isInLibrary(database, document);
    if (!isThere || !*isThere)
        return isThere.transform([](bool) { return std::optional<ActPlace>(); });
    return DocumentStore(database).currentVersion(document).transform([&](const DocumentVersion &current) {
        ActPlace place{document, {}, {}};
        if (row->value("version"_L1).toString() == current.uuid)
            place.span = {row->value("span_start"_L1).toInteger(), row->value("span_end"_L1).toInteger()};
        return std::optional(place);
    });
}

Result<std::optional<ActPlace>> placeOf(Database &database, const QString &claimUuid)
{
    const auto claim = ClaimStore(database).byUuid(claimUuid);
    if (claim)
        return ActPlace{claim->anchor.documentUuid, claim->uuid, currentSpan(*claim)};
    if (claim.error().code() != ErrorCode::NotFound)
        return std::unexpected(claim.error());
    return placeOfGone(database, claimUuid);
}

Result<std::optional<ActPlace>> placeOfDocument(Database &database, const QString &document)
{
    return isInLibrary(database, document).transform([&](bool isThere) {
        return isThere ? std::optional(ActPlace{document, {}, {}}) : std::nullopt;
    });
}

} // namespace

Result<std::optional<ActPlace>> readActPlace(Database &database, const QString &act)
{
    const auto operations = Journal(database).ofAct(act);
    if (!operations)
        return std::unexpected(operations.error());
    QSet<QString> documents;
    for (auto operation = operations->crbegin(); operation != operations->crend(); ++operation) {
        const auto claim = claimOf(database, operation->noun, operation->record);
        if (!claim)
            return std::unexpected(claim.error());
        if (!claim->isEmpty())
            return placeOf(database, *claim);
        if (operation->noun == u"document")
            documents.insert(operation->record);
    }
    if (documents.size() != 1)
        return std::nullopt;
    return placeOfDocument(database, *documents.cbegin());
}

Result<std::optional<ActPlace>> readRecordPlace(Database &database, const QString &noun, const QString &uuid)
{
    const auto claim = claimOf(database, noun, uuid);
    if (!claim)
        return std::unexpected(claim.error());
    if (!claim->isEmpty())
        return placeOf(database, *claim);
    if (noun == u"document")
        return placeOfDocument(database, uuid);
    if (noun != u"version" && noun != u"correction" && noun != u"figure_correction")
        return std::nullopt;
    return rowOf(database, noun, uuid).and_then([&](const QJsonObject &row) {
        return placeOfDocument(database, row.value("document"_L1).toString());
    });
}

} // namespace Postilla
