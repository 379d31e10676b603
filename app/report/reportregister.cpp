// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportregister.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Whether the record goes by "R-A-0003" or, for short, "3".
bool goesBy(const ReportRecord &record, const QString &typed)
{
    bool isShort = false;
    const int number = typed.toInt(&isShort);
    return isShort ? record.number.section(u'-', -1).toInt() == number
                   : record.number.compare(typed, Qt::CaseInsensitive) == 0;
}

/// The same report in another format: written the same day, of claims that have not changed since.
bool isTheSame(const ReportRecord &record, const ReportRecord &now, const QTimeZone &zone)
{
    const auto dayOf = [&](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, zone).date(); };
    return dayOf(record.madeAt) == dayOf(now.madeAt) && record.claims == now.claims;
}

Result<std::optional<ReportRecord>> previousOf(const Report &report, const QList<ReportRecord> &records)
{
    const ReportRequest &request = report.request;
    const QString replaced = request.replaces.trimmed();
    const ReportRecord now = recordOf(report);
    const auto found = std::ranges::find_if(records, [&](const ReportRecord &record) {
        if (!replaced.isEmpty())
            return goesBy(record, replaced);
        return record.scope == request.scope && !isTheSame(record, now, request.timeZone);
    });
    if (found != records.end())
        return *found;
    if (replaced.isEmpty())
        return std::nullopt;
    return std::unexpected(Error(
        ErrorCode::NotFound,
        QCoreApplication::translate("ReportBuilder", "There is no such report in the register"), replaced,
        QCoreApplication::translate("ReportBuilder", "Look up its number in the register of reports.")));
}

} // namespace

Result<void> gatherRegister(const ClaimSource &source, Report &report)
{
    return source.reports().and_then([&](const QList<ReportRecord> &records) {
        QHash<QString, QStringList> carriers;
        for (const ReportRecord &record : records | std::views::reverse) {
            for (const ReportedClaim &claim : record.claims)
                carriers[claim.uuid].append(record.number);
        }
        for (ReportDocument &document : report.documents) {
            for (ReportClaim &claim : document.claims)
                claim.reportedIn = carriers.value(claim.claim.uuid);
        }
        return previousOf(report, records).transform([&](const std::optional<ReportRecord> &previous) {
            report.previous = previous;
        });
    });
}

QString replacedNumber(const Report &report)
{
    const bool replaces = report.previous && !report.request.replaces.isEmpty();
    return replaces ? report.previous->number : QString();
}

ReportRecord recordOf(const Report &report)
{
    ReportRecord record;
    record.number = report.number;
    record.madeAt = report.madeAt;
    record.analyst = report.request.analyst;
    record.scope = report.request.scope;
    record.replaces = replacedNumber(report);
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims)
            record.claims.append({claim.claim.uuid, claim.number, claim.claim.verdict, claim.claim.rev});
    }
    return record;
}

} // namespace Postilla
