// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/correctionstore.h"

#include "base/uuid.h"
#include "store/anchorrow.h"
#include "store/database.h"
#include "store/edit.h"
#include "store/mentionstore.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto correctionNoun = "correction"_L1;
/// The judged kind of a correction where the machine had found nothing.
constexpr int nothingFound = -1;

QJsonObject correctionColumns(const Correction &correction)
{
    QJsonObject columns = anchorColumns(correction.anchor);
    const JudgedMention judged = correction.judged.value_or(JudgedMention());
    columns.insert(u"verdict"_s, codeOf(correction.verdict));
    columns.insert(u"kind"_s, int(correction.naming.kind));
    columns.insert(u"sub"_s, int(correction.naming.sub));
    columns.insert(u"canonical"_s, correction.naming.canonical);
    columns.insert(u"judged_kind"_s, correction.judged ? int(judged.naming.kind) : nothingFound);
    columns.insert(u"judged_sub"_s, int(judged.naming.sub));
    columns.insert(u"judged_canonical"_s, judged.naming.canonical);
    columns.insert(u"judged_rule"_s, judged.rule);
    columns.insert(u"analyst"_s, correction.analyst);
    columns.insert(u"created_at"_s, correction.createdAt);
    return columns;
}

Naming namingAt(const Statement &statement, int column)
{
    return {.kind = static_cast<MentionKind>(statement.integer(column)),
            .sub = static_cast<MentionSub>(statement.integer(column + 1)),
            .canonical = statement.text(column + 2)};
}

Correction correctionAt(const Statement &statement)
{
    Correction correction;
    correction.uuid = statement.text(0);
    correction.anchor = anchorAtRow(statement, 1);
    correction.verdict = storedCode<CorrectionVerdict>(statement.text(8));
    correction.naming = namingAt(statement, 9);
    if (statement.integer(12) != nothingFound)
        correction.judged = JudgedMention{namingAt(statement, 12), statement.text(15)};
    correction.analyst = statement.text(16);
    correction.createdAt = statement.integer(17);
    correction.rev = static_cast<int>(statement.integer(18));
    return correction;
}

/// Corrections with their anchors as they were made, then as they count in another text of the document,
/// where what they speak of is the same.
QString selectCorrections(const QString &made, const QString &placed, const QString &order)
{
    const auto half = [](const QString &anchor, const QString &condition) {
        return u"SELECT correction.uuid, correction.document, %1, prefix, suffix, verdict, kind, sub, "
               u"canonical, "
               "judged_kind, judged_sub, judged_canonical, judged_rule, correction.analyst, "
               "correction.created_at, correction.rev, document.number, correction.id FROM correction "
               "JOIN document ON document.uuid = correction.document "
               "WHERE NOT correction.removed AND NOT document.removed AND %2"_s.arg(anchor, condition);
    };
    return half(u"correction.version, span_start, span_end, quote"_s, made) + u" UNION ALL "_s +
           half(u"placed_version, placed_start, placed_end, placed_quote"_s,
                u"placed_state IN ('exact', 'moved') AND "_s + placed) +
           u" ORDER BY "_s + order;
}

} // namespace

Result<void> CorrectionStore::insert(Edit &edit, Correction correction)
{
    const Anchor &anchor = correction.anchor;
    if (anchor.quote.isEmpty() || anchor.quote.size() != anchor.span.length())
        return std::unexpected(Error(ErrorCode::BadSpan, Store::tr("Nothing is selected"), anchor.quote,
                                     Store::tr("Select the passage again.")));
    correction.uuid = correction.uuid.isEmpty() ? newUuid() : correction.uuid;
    correction.createdAt = edit.time();
    return edit.create(correctionNoun, correction.uuid, correctionColumns(correction));
}

Result<void> CorrectionStore::remove(Edit &edit, const Correction &correction)
{
    return edit.remove(correctionNoun, correction.uuid, correction.rev);
}

Result<QList<Correction>> CorrectionStore::ofVersion(const QString &versionUuid)
{
    return select(m_database,
                  selectCorrections(u"correction.version = ?"_s, u"placed_version = ?"_s, u"4, 20"_s),
                  correctionAt, versionUuid, versionUuid);
}

Result<QList<Correction>> CorrectionStore::ofVersion(qint64 versionId)
{
    return select(m_database,
                  selectCorrections(u"correction.version = (SELECT uuid FROM version WHERE id = ?)"_s,
                                    u"placed_version = (SELECT uuid FROM version WHERE id = ?)"_s,
                                    u"4, 20"_s),
                  correctionAt, versionId, versionId);
}

/// A placement of before may have been on any text of the document.
Result<QList<Naming>> CorrectionStore::everNamed(qint64 versionId)
{
    return select(
        m_database,
        u"SELECT kind, sub, canonical FROM correction WHERE document = (SELECT document FROM version WHERE id = ?)"_s,
        [](const Statement &row) { return namingAt(row, 0); }, versionId);
}

Result<QList<Correction>> CorrectionStore::all()
{
    return select(m_database,
                  selectCorrections(u"(placed_version IS NULL OR placed_version <> document.current_version "
                                    "OR placed_state IN ('changed', 'lost'))"_s,
                                    u"placed_version = document.current_version"_s, u"19, 4, 20"_s),
                  correctionAt);
}

Result<void> CorrectionStore::recount(Database &database, const QString &correctionUuid)
{
    const auto versions = versionsUnder(database, correctionNoun, correctionUuid);
    if (!versions)
        return std::unexpected(versions.error());
    for (const qint64 version : *versions) {
        if (auto counted = MentionStore(database).recount(version); !counted)
            return counted;
    }
    return {};
}

} // namespace Postilla
