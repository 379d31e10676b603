// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/pairs.h"

#include "claim/figureconflict.h"
#include "claim/pairreason.h"
#include "claim/similarity.h"

#include <algorithm>
#include <optional>

namespace Postilla {

namespace {

/// One side at least must be decided, the other lean the other way.
constexpr double leastDecided = -0.5;
/// Below it two claims have nothing to do with each other.
constexpr double leastAgreement = 0.12;
constexpr double leastOpposition = 0.05;
constexpr double leastInOneDocument = 0.15;
// What a disagreement counts beside the likeness of the words, which are different ones by its nature.
constexpr double ofOpposition = 0.2;
constexpr double ofAFigure = 0.5;
/// Both say of one chip that trade goes on, or that it stops.
constexpr double ofOneDeed = 0.2;

bool isOnOtherChips(const StatedClaim &a, const StatedClaim &b)
{
    return !a.chips.isEmpty() && !b.chips.isEmpty() && !a.chips.intersects(b.chips);
}

bool haveOtherActors(const StatedClaim &a, const StatedClaim &b)
{
    return !a.actors.isEmpty() && !b.actors.isEmpty() && !a.actors.intersects(b.actors);
}

PairKind opposition(const StatedClaim &a, const StatedClaim &b)
{
    if (a.isDenial != b.isDenial)
        return PairKind::Opposite;
    if (!a.date || !b.date)
        return haveOtherActors(a, b) ? PairKind::Tension : PairKind::OrderUnknown;
    if (!periodsOverlap(a.date, b.date))
        return PairKind::ChangeOverTime;
    return haveOtherActors(a, b) ? PairKind::Tension : PairKind::Opposite;
}

struct Found
{
    PairKind kind = PairKind::Agreement;
    double score = 0;
    QString reason;
};

/// Of one chip and measure; others cannot disagree.
Disagreement disagreement(const MeasuredFigure &a, const MeasuredFigure &b)
{
    if (a.object.isEmpty() || a.object != b.object || a.measure == Measure::NotStated ||
        a.measure != b.measure)
        return Disagreement::None;
    DisagreementFinder finder;
    finder.add(0, intervalOf(a.value), comparableUnit(a.value, a.sub), a.asOf);
    finder.add(1, intervalOf(b.value), comparableUnit(b.value, b.sub), b.asOf);
    return finder.worst().disagreement;
}

std::optional<Found> byFigures(const StatedClaim &a, const StatedClaim &b, double likeness)
{
    for (const StatedFigure &first : a.figures) {
        for (const StatedFigure &second : b.figures) {
            const Disagreement found = disagreement(first.measured, second.measured);
            if (found == Disagreement::None)
                continue;
            const PairKind kind =
                found == Disagreement::Conflict ? PairKind::DifferentFigure : PairKind::ChangeOverTime;
            return Found{kind, ofAFigure + (1 - ofAFigure) * likeness, figureReason(kind, first, second)};
        }
    }
    return std::nullopt;
}

std::optional<Found> compared(const StatedClaim &a, const StatedClaim &b, double likeness)
{
    if (isOnOtherChips(a, b))
        return std::nullopt;
    if (const auto figures = byFigures(a, b, likeness))
        return figures;
    const bool isOneDocument = a.document == b.document;
    const bool isOpposed =
        a.stance * b.stance <= leastDecided || (a.isDenial != b.isDenial && likeness >= leastInOneDocument);
    const double least = isOneDocument ? leastInOneDocument : isOpposed ? leastOpposition : leastAgreement;
    if (likeness < least || (isOneDocument && !isOpposed))
        return std::nullopt;
    if (!isOpposed) {
        const bool isSameDeed = a.stance * b.stance > 0 && a.chips.intersects(b.chips);
        const double bonus = isSameDeed ? ofOneDeed * a.stance * b.stance : 0;
        return Found{PairKind::Agreement, bonus + (1 - bonus) * likeness,
                     sharedReason(PairKind::Agreement, a, b)};
    }
    const PairKind kind = opposition(a, b);
    const double strength = std::max(-a.stance * b.stance, 0.5);
    const double bonus = isOneDocument ? 0 : ofOpposition * strength;
    return Found{kind, bonus + (1 - bonus) * likeness, sharedReason(kind, a, b)};
}

/// Keeps a pair that is among the first of one of its sides.
QList<ClaimPair> bestOfEach(const QList<ClaimPair> &ranked, qsizetype claims, qsizetype suggestions)
{
    QList<qsizetype> taken(claims);
    QList<ClaimPair> kept;
    for (const ClaimPair &pair : ranked) {
        if (taken[pair.first] >= suggestions && taken[pair.second] >= suggestions)
            continue;
        ++taken[pair.first];
        ++taken[pair.second];
        kept.append(pair);
    }
    return kept;
}

} // namespace

QList<ClaimPair> findPairs(const QList<StatedClaim> &claims, qsizetype suggestions)
{
    const Similarity similarity(claims);
    QList<ClaimPair> pairs;
    for (qsizetype first = 0; first < claims.size(); ++first) {
        for (qsizetype second = first + 1; second < claims.size(); ++second) {
            const auto found = compared(claims[first], claims[second], similarity.between(first, second));
            if (found)
                pairs.append({first, second, found->kind, found->score, found->reason});
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &ClaimPair::score);
    return bestOfEach(pairs, claims.size(), suggestions);
}

} // namespace Postilla
