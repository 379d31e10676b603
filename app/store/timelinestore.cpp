// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/timelinestore.h"

#include "store/claimrow.h"
#include "store/documentrow.h"
#include "store/select.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto eventDay = "coalesce(nullif(claim.event_from, ''), claim.event_to)"_L1;
constexpr auto publicationDay = "document.published_first"_L1;

struct Key
{
    qint64 claim = 0;
    bool isDated = false;
};

Key keyAt(const Statement &row)
{
    return {row.integer(0), row.integer(1) != 0};
}

/// The columns of claimAt(), and behind them those of the article.
TimelineRow rowAt(const Statement &row)
{
    const int columns = row.columnCount();
    return {.key = row.integer(columns - 7),
            .claim = claimAt(row),
            .documentNumber = static_cast<int>(row.integer(columns - 6)),
            .title = row.text(columns - 5),
            .outlet = row.text(columns - 4),
            .published = storedDate(row.text(columns - 3)),
            .standing = standingAt(row, columns - 2)};
}

} // namespace

Result<TimelineKeys> TimelineStore::keys(TimelineOrder order)
{
    const QString day = order == TimelineOrder::Event ? eventDay : publicationDay;
    return select(
               m_database,
               u"SELECT claim.id, %1 <> '' FROM claim JOIN document ON document.uuid = claim.document "
               "WHERE NOT claim.removed AND NOT document.removed "
               "ORDER BY %1, document.number, coalesce(claim.placed_start, claim.span_start), claim.id"_s.arg(
                   day),
               keyAt)
        .transform([](const QList<Key> &keys) {
            TimelineKeys sorted;
            for (const Key &key : keys)
                (key.isDated ? sorted.dated : sorted.undated).append(key.claim);
            return sorted;
        });
}

Result<QList<TimelineRow>> TimelineStore::rows(const QList<qint64> &keys)
{
    if (keys.isEmpty())
        return QList<TimelineRow>();
    QVariantList values;
    for (const qint64 key : keys)
        values.append(key);
    return selectWith(
        m_database,
        u"SELECT %1, claim.id, document.number, document.title, document.outlet, document.published, %2 "
        "FROM claim JOIN document ON document.uuid = claim.document "
        "WHERE claim.id IN (%3) AND NOT claim.removed AND NOT document.removed"_s.arg(
            claimColumnNames(), standingColumnNames(), QStringList(keys.size(), u"?"_s).join(u", "_s)),
        values, rowAt);
}

} // namespace Postilla
