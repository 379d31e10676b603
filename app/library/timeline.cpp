// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/timeline.h"

#include "claim/statedrecord.h"
#include "library/librarycore.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

/// Who copied whom is not asked here: that takes the texts.
Result<FirstAppearances> readFirstAppearances(Database &database, const QList<qint64> &keys,
                                              const Progress &progress)
{
    const auto rows = TimelineStore(database).rows(keys);
    if (!rows)
        return std::unexpected(rows.error());
    SupportStore store(database);
    FirstAppearances appearances;
    for (const TimelineRow &row : *rows) {
        if (!progress(appearances.size(), rows->size()))
            return std::unexpected(
                Error(ErrorCode::Cancelled, QCoreApplication::translate("Timeline", "Cancelled")));
        const auto first = store.firstAppearance(row.claim.uuid, currentQuote(row.claim));
        if (!first)
            return std::unexpected(first.error());
        appearances.insert(row.key, *first);
    }
    return appearances;
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

Job<QList<TimelineRow>> Timeline::rows(const QList<qint64> &keys) const
{
    return LibraryCore::start<QList<TimelineRow>>(m_core, [keys](LibraryCore &core, const Progress &) {
        return core.from<TimelineStore>([&](TimelineStore &store) { return store.rows(keys); });
    });
}

Job<FirstAppearances> Timeline::firstAppearances(const QList<qint64> &keys) const
{
    return LibraryCore::start<FirstAppearances>(m_core, [keys](LibraryCore &core, const Progress &progress) {
        return core.with([&](Database &database) { return readFirstAppearances(database, keys, progress); });
    });
}

} // namespace Postilla
