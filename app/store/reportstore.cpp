// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reportstore.h"

#include "base/uuid.h"
#include "claim/claimcodes.h"
#include "store/edit.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto reportNoun = "report"_L1;

QString claimsText(const QList<ReportedClaim> &claims)
{
    QJsonArray array;
    for (const ReportedClaim &claim : claims)
        array.append(QJsonArray{claim.uuid, claim.number, codeOf(claim.verdict), claim.rev});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ReportedClaim> claimsFrom(const QString &text)
{
    QList<ReportedClaim> claims;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray claim = value.toArray();
        claims.append({claim[0].toString(), claim[1].toString(), storedCode<Verdict>(claim[2].toString()),
                       claim[3].toInt()});
    }
    return claims;
}

QJsonObject columnsOf(const ReportRecord &record)
{
    return {{u"number"_s, record.number},     {u"made_at"_s, record.madeAt},
            {u"analyst"_s, record.analyst},   {u"scope"_s, record.scope},
            {u"file"_s, record.file},         {u"file_hash"_s, record.fileHash},
            {u"replaces"_s, record.replaces}, {u"claims"_s, claimsText(record.claims)}};
}

QString selectReports(const QString &rest)
{
    return u"SELECT uuid, number, made_at, analyst, scope, file, file_hash, replaces, claims, rev FROM "
           u"report "
           "WHERE NOT removed %1 ORDER BY id DESC"_s.arg(rest);
}

ReportRecord reportAt(const Statement &row)
{
    return {.uuid = row.text(0),
            .number = row.text(1),
            .madeAt = row.integer(2),
            .analyst = row.text(3),
            .scope = row.text(4),
            .file = row.text(5),
            .fileHash = row.text(6),
            .replaces = row.text(7),
            .claims = claimsFrom(row.text(8)),
            .rev = static_cast<int>(row.integer(9))};
}

} // namespace

Result<QString> ReportStore::expectedNumber()
{
    return Site::expectedLetter(m_database).and_then([&](const QString &letter) {
        return select(
                   m_database, u"SELECT last FROM counter WHERE series = ?"_s,
                   [](const Statement &row) { return static_cast<int>(row.integer(0)); }, QString(reportNoun))
            .transform([&](const QList<int> &last) { return reportNumberText(letter, last.value(0) + 1); });
    });
}

Result<ReportRecord> ReportStore::insert(Edit &edit, ReportRecord record)
{
    const auto next = edit.nextNumber(reportNoun);
    if (!next)
        return std::unexpected(next.error());
    if (reportNumberText(edit.site().letter, *next) != record.number)
        return std::unexpected(Error(ErrorCode::Conflict,
                                     Store::tr("Another report has taken this number meanwhile"),
                                     record.number, Store::tr("Write the report again.")));
    record.uuid = record.uuid.isEmpty() ? newUuid() : record.uuid;
    record.rev = 1;
    return edit.create(reportNoun, record.uuid, columnsOf(record)).transform([&] { return record; });
}

Result<QList<ReportRecord>> ReportStore::all()
{
    return select(m_database, selectReports({}), reportAt);
}

Result<QList<ReportRecord>> ReportStore::carrying(const QString &claimUuid)
{
    return select(m_database, selectReports(u"AND instr(claims, ?) > 0"_s), reportAt, claimUuid);
}

Result<QSet<QString>> ReportStore::refutedClaims()
{
    return select(
               m_database, u"SELECT uuid FROM claim WHERE verdict = ? AND NOT removed"_s,
               [](const Statement &row) { return row.text(0); }, codeOf(Verdict::Refuted))
        .transform([](const QStringList &uuids) { return QSet<QString>(uuids.begin(), uuids.end()); });
}

QString ReportStore::highestNumberSql()
{
    return u"max(CAST(substr(number, 3 + instr(substr(number, 3), '-')) AS INTEGER))"_s; // of "R-A-0042"
}

} // namespace Postilla
