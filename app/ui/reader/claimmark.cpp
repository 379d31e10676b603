// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/claimmark.h"

#include "claim/verdicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimMark)
};

} // namespace

QString spokenClaim(const ClaimMark &claim)
{
    if (claim.isCandidate)
        return claim.number;
    const QString spoken =
        Words::tr("Claim %1, %2", "number, verdict").arg(claim.number, verdictName(claim.verdict));
    return claim.change.isEmpty() ? spoken : spoken + QStringLiteral(", ") + claim.change;
}

QList<ClaimWords> tellingWords(const AttributionPlaces &places)
{
    QList<ClaimWords> words{{places.source, Words::tr("source")},
                            {places.cue, Words::tr("cue")},
                            {places.hedge, Words::tr("hedge")}};
    words.removeIf([](const ClaimWords &each) { return each.span.isEmpty(); });
    return words;
}

QList<int> bracketColumns(const QList<ClaimMark> &claims)
{
    QList<qsizetype> order(claims.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qsizetype left, qsizetype right) {
        const TextSpan a = claims[left].span;
        const TextSpan b = claims[right].span;
        // The longer first, so that what it holds stands outside of it.
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });

    QList<int> columns(claims.size());
    QList<qsizetype> takenUntil;
    for (const qsizetype index : std::as_const(order)) {
        const TextSpan span = claims[index].span;
        const auto free = std::ranges::find_if(takenUntil, [&](qsizetype end) { return end <= span.start; });
        columns[index] = static_cast<int>(free - takenUntil.begin());
        if (free == takenUntil.end())
            takenUntil.append(span.end);
        else
            *free = span.end;
    }
    return columns;
}

} // namespace Postilla
