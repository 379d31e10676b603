// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "claim/claimstanding.h"

#include <QList>

namespace Postilla {

class Database;

/// By the first day of what claims speak of, or the last where only that is known, or by the day their
/// articles were published.
enum class TimelineOrder { Event, Publication };

/// The claims of a library in order of time, by their row numbers.
struct TimelineKeys
{
    /// The earliest first; those of one day by document number, then in the order of the text.
    QList<qint64> dated;
    /// By document number, then in the order of the text.
    QList<qint64> undated;

    friend bool operator==(const TimelineKeys &, const TimelineKeys &) = default;
};

/// A claim with what is shown of its article.
struct TimelineRow
{
    qint64 key = 0;
    Claim claim;
    int documentNumber = 0;
    QString title;
    QString outlet;
    std::optional<PartialDate> published;
    ClaimStanding standing = {};
};

/// Claims in order of time: the whole order at once, which is short, and the claims themselves page by page.
class TimelineStore
{
public:
    explicit TimelineStore(Database &database)
        : m_database(database)
    {
    }

    Result<TimelineKeys> keys(TimelineOrder order);
    /// Those that there still are, in any order; meant for a page of a list.
    Result<QList<TimelineRow>> rows(const QList<qint64> &keys);

private:
    Database &m_database;
};

} // namespace Postilla
