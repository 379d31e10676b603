// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/chartcounts.h"

#include <algorithm>

namespace Postilla {

QList<CrossCount> CrossTally::counts() const
{
    QList<CrossCount> counts;
    for (const auto &[place, count] : m_counts)
        counts.append({place.first, place.second, count});
    return counts;
}

QStringList mostNamed(const QHash<QString, qint64> &articles, qsizetype most)
{
    QStringList names = articles.keys();
    std::ranges::sort(names, [&](const QString &one, const QString &other) {
        return std::pair(-articles[one], one) < std::pair(-articles[other], other);
    });
    names.resize(std::min(names.size(), most));
    return names;
}

} // namespace Postilla
