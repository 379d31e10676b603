// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/claimmark.h"

#include "claim/verdicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Postilla {

QString spokenClaim(const ClaimMark &claim)
{
    if (claim.isCandidate)
        return claim.number;
    const QString spoken = QCoreApplication::translate("ClaimMark", "Claim %1, %2", "number, verdict")
                               .arg(claim.number, verdictName(claim.verdict));
    return claim.change.isEmpty() ? spoken : spoken + QStringLiteral(", ") + claim.change;
}

QList<ClaimWords> tellingWords(const AttributionPlaces &places)
{
    const auto role = [](const char *name) { return QCoreApplication::translate("ClaimMark", name); };
    QList<ClaimWords> words{{places.source, role(QT_TRANSLATE_NOOP("ClaimMark", "source"))},
                            {places.cue, role(QT_TRANSLATE_NOOP("ClaimMark", "cue"))},
                            {places.hedge, role(QT_TRANSLATE_NOOP("ClaimMark", "hedge"))}};
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
