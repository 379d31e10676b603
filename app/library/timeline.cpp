// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/timeline.h"

#include "library/documentsbehind.h"
#include "library/librarycore.h"
#include "store/documentstore.h"

#include <QCoreApplication>
#include <QHash>

namespace Postilla {

namespace {

/// Looks for the earliest article behind claims; of an article nothing but its date is read, and that once.
/// Who copied whom is not asked here: that takes the texts.
class Appearances
{
public:
    explicit Appearances(Database &database)
        : m_database(database)
    {
    }

    Result<Support> firstOf(const Claim &claim)
    {
        const auto documents = documentsBehind(m_database, claim);
        if (!documents)
            return std::unexpected(documents.error());
        Support first;
        for (const QString &uuid : *documents) {
            const auto published = dateOf(uuid);
            if (!published)
                return std::unexpected(published.error());
            const std::optional<PartialDate> &date = *published;
            if (date && (!first.firstSeen || date->firstDay() < first.firstSeen->firstDay())) {
                first.firstSeen = date;
                first.firstDocument = uuid;
            }
        }
        return first;
    }

private:
    Result<std::optional<PartialDate>> dateOf(const QString &uuid)
    {
        if (const auto known = m_dates.constFind(uuid); known != m_dates.cend())
            return *known;
        return DocumentStore(m_database).byUuid(uuid).transform([&](const Document &document) {
            return *m_dates.insert(uuid, document.published);
        });
    }

    Database &m_database;
    QHash<QString, std::optional<PartialDate>> m_dates;
};

Result<QList<DatedClaim>> readRows(Database &database, const QList<qint64> &keys, const Progress &progress)
{
    const auto rows = TimelineStore(database).rows(keys);
    if (!rows)
        return std::unexpected(rows.error());
    Appearances appearances(database);
    QList<DatedClaim> claims;
    for (const TimelineRow &row : *rows) {
        if (!progress(claims.size(), rows->size()))
            return std::unexpected(
                Error(ErrorCode::Cancelled, QCoreApplication::translate("Timeline", "Cancelled")));
        const auto first = appearances.firstOf(row.claim);
        if (!first)
            return std::unexpected(first.error());
        claims.append({row, *first});
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
