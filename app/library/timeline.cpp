// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/timeline.h"

#include "library/librarycore.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

Result<QList<DatedClaim>> readRows(Database &database, const QList<qint64> &keys, const Progress &progress)
{
    const auto rows = TimelineStore(database).rows(keys);
    if (!rows)
        return std::unexpected(rows.error());
    SupportReader supports(database);
    QList<DatedClaim> claims;
    for (const TimelineRow &row : *rows) {
        if (!progress(claims.size(), rows->size()))
            return std::unexpected(
                Error(ErrorCode::Cancelled, QCoreApplication::translate("Timeline", "Cancelled")));
        const auto support = supports.of(row.claim);
        if (!support)
            return std::unexpected(support.error());
        claims.append({row, *support});
    }
    return claims;
}

} // namespace

Timeline::Timeline(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Job<TimelineKeys> Timeline::keys(TimelineOrder order) const
{
    return LibraryCore::start<TimelineKeys>(m_core, [order](LibraryCore &core, const Progress &) {
        return core.from<TimelineStore>([order](TimelineStore &store) { return store.keys(order); });
    });
}

Job<QList<DatedClaim>> Timeline::rows(const QList<qint64> &keys) const
{
    return LibraryCore::start<QList<DatedClaim>>(m_core, [keys](LibraryCore &core, const Progress &progress) {
        return core.with([&](Database &database) { return readRows(database, keys, progress); });
    });
}

} // namespace Postilla
