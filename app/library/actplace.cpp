// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/actplace.h"

#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/journal.h"
#include "store/recordname.h"
#include "store/recordtable.h"

#include <QHash>

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

/// The record of that noun which another is, or is a part of; empty: none. `known`: columns of that other one
/// that are known already, which may save reading it.
Result<QString> ownerIn(Database &database, QLatin1StringView wanted, const QString &noun,
                        const QString &uuid, const QJsonObject &known)
{
    if (noun == wanted)
        return uuid;
    const RecordOwner owner = ownerOf(noun);
    if (owner.noun != wanted || noun == u"dismissed_pair") // which stands in no text
        return QString();
    if (const QString named = known.value(owner.column).toString(); !named.isEmpty())
        return named;
    return rowOf(database, noun, uuid).transform([&](const QJsonObject &row) {
        return row.value(owner.column).toString();
    });
}

/// The claim that a record is or belongs to.
Result<QString> claimOf(Database &database, const QString &noun, const QString &uuid,
                        const QJsonObject &known = {})
{
    return ownerIn(database, "claim"_L1, noun, uuid, known);
}

/// The document whose text a record is or stands in, itself and not as a part of a claim.
Result<QString> documentOf(Database &database, const QString &noun, const QString &uuid,
                           const QJsonObject &known = {})
{
    return ownerIn(database, "document"_L1, noun, uuid, known);
}

/// What an operation says of its record: all of its columns, or those that it changed.
const QJsonObject &saidBy(const Operation &operation)
{
    return operation.after.isEmpty() ? operation.before : operation.after;
}

Result<bool> isInLibrary(Database &database, const QString &document)
{
    const auto found = DocumentStore(database).byUuid(document);
    if (!found && found.error().code() != ErrorCode::NotFound)
        return std::unexpected(found.error());
    return found.has_value();
}

bool isAnchored(const QString &noun)
{
    return noun == u"claim" || noun == u"correction" || noun == u"figure_correction";
}

/// Where an anchored record stands in that text; empty where it is lost, or was not looked for there.
TextSpan spanIn(const QJsonObject &row, const QString &version)
{
    if (row.value("version"_L1).toString() == version)
        return {row.value("span_start"_L1).toInteger(), row.value("span_end"_L1).toInteger()};
    if (row.value("placed_version"_L1).toString() == version)
        return {row.value("placed_start"_L1).toInteger(), row.value("placed_end"_L1).toInteger()};
    return {};
}

/// Of a record that is a document, a text of one, or stands in one: there or not, where it stands or stood.
Result<std::optional<ActPlace>> placeInDocument(Database &database, const QString &noun, const QString &uuid)
{
    const auto document = documentOf(database, noun, uuid);
    if (!document || document->isEmpty())
        return document.transform([](const QString &) { return std::optional<ActPlace>(); });
    const auto isThere = isInLibrary(database, *document);
    if (!isThere || !*isThere)
        return isThere.transform([](bool) { return std::optional<ActPlace>(); });
    const ActPlace place{*document, {}, {}};
    if (!isAnchored(noun))
        return place;
    const auto row = rowOf(database, noun, uuid);
    if (!row)
        return std::unexpected(row.error());
    return DocumentStore(database).currentVersion(*document).transform([&](const DocumentVersion &current) {
        return std::optional(ActPlace{*document, {}, spanIn(*row, current.uuid)});
    });
}

Result<std::optional<ActPlace>> placeOf(Database &database, const QString &claimUuid)
{
    const auto claim = ClaimStore(database).byUuid(claimUuid);
    if (claim)
        return ActPlace{claim->anchor.documentUuid, claim->uuid, currentSpan(*claim)};
    if (claim.error().code() != ErrorCode::NotFound)
        return std::unexpected(claim.error());
    return placeInDocument(database, u"claim"_s, claimUuid); // it is not there any more
}

} // namespace

Result<std::optional<ActPlace>> readActPlace(Database &database, const QString &act)
{
    const auto operations = Journal(database).ofAct(act);
    if (!operations)
        return std::unexpected(operations.error());
    // By document, the last of its records that the act changed: one that stands in its text, if any.
    QHash<QString, Operation> documents;
    for (auto operation = operations->crbegin(); operation != operations->crend(); ++operation) {
        const auto claim = claimOf(database, operation->noun, operation->record, saidBy(*operation));
        if (!claim)
            return std::unexpected(claim.error());
        if (!claim->isEmpty())
            return placeOf(database, *claim);
        const auto document = documentOf(database, operation->noun, operation->record, saidBy(*operation));
        if (!document)
            return std::unexpected(document.error());
        if (document->isEmpty())
            continue;
        const auto known = documents.constFind(*document);
        if (known == documents.cend() || (isAnchored(operation->noun) && !isAnchored(known->noun)))
            documents.insert(*document, *operation);
    }
    if (documents.size() != 1)
        return std::nullopt;
    const Operation &changed = *documents.cbegin();
    return placeInDocument(database, changed.noun, changed.record);
}

Result<std::optional<ActPlace>> readRecordPlace(Database &database, const QString &noun, const QString &uuid)
{
    const auto claim = claimOf(database, noun, uuid);
    if (!claim)
        return std::unexpected(claim.error());
    return claim->isEmpty() ? placeInDocument(database, noun, uuid) : placeOf(database, *claim);
}

} // namespace Postilla
