// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/pairs.h"

#include "claim/figureconflict.h"
#include "claim/pairreason.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace Postilla {

namespace {

/// One side at least must be decided, the other lean the other way.
constexpr double leastDecided = -0.5;
/// Where both merely lean, they must speak of the same in much the same words.
constexpr double leastWhereBothLean = 0.4;
/// Below it two claims have nothing to do with each other.
constexpr double leastAgreement = 0.12;
constexpr double leastOpposition = 0.05;
/// Neither a chip nor an actor is in both.
constexpr double leastWithoutSubject = 0.2;
constexpr double leastInOneDocument = 0.15;
/// From it on two claims are one sentence but for their figures.
constexpr double ofTheSameWords = 0.8;
// What a disagreement counts beside the likeness of the words, which are different ones by its nature.
constexpr double ofOpposition = 0.2;
constexpr double ofAFigure = 0.5;
/// Both say of one chip that trade goes on, or that it stops.
constexpr double ofOneDeed = 0.2;
/// One thing that is said, or two words: less is the subject of both, and not what the one denies.
constexpr double leastDenied = 0.75;

bool isOnOtherChips(const StatedClaim &a, const StatedClaim &b)
{
    return !a.chips.isEmpty() && !b.chips.isEmpty() && !a.chips.intersects(b.chips);
}

bool haveOtherActors(const StatedClaim &a, const StatedClaim &b)
{
    return !a.actors.isEmpty() && !b.actors.isEmpty() && !a.actors.intersects(b.actors);
}

/// What is left of its lean where the source denies it.
double leanOf(const StatedClaim &claim)
{
    return claim.isDenial ? -claim.stance : claim.stance;
}

/// Whether the one denies what the other says, and not only something of the same chip or firm.
bool denies(const StatedClaim &a, const StatedClaim &b, double likeness)
{
    if (a.isDenial == b.isDenial || likeness < leastInOneDocument || leanOf(a) * leanOf(b) > 0)
        return false;
    double shared = 0;
    for (auto term = a.terms.begin(); term != a.terms.end(); ++term)
        shared += isSaid(term.key()) && b.terms.contains(term.key()) ? term.value() : 0;
    return shared >= leastDenied;
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

/// Where the words do not say what is measured, it is the same in the same words.
bool isMeasuredAlike(const MeasuredFigure &a, const MeasuredFigure &b, double likeness)
{
    return !a.object.isEmpty() && a.object == b.object && a.measure == b.measure &&
           (a.measure != Measure::NotStated || likeness >= ofTheSameWords);
}

/// Of one chip and measure; others cannot disagree.
Disagreement disagreement(const MeasuredFigure &a, const MeasuredFigure &b, double likeness)
{
    if (!isMeasuredAlike(a, b, likeness))
        return Disagreement::None;
    DisagreementFinder finder;
    finder.add(0, intervalOf(a.value), comparableUnit(a.value, a.sub), a.asOf);
    finder.add(1, intervalOf(b.value), comparableUnit(b.value, b.sub), b.asOf);
    return finder.worst().disagreement;
}

std::optional<ClaimPair> byFigures(const StatedClaim &a, const StatedClaim &b, double likeness)
{
    for (qsizetype first = 0; first < a.figures.size(); ++first) {
        for (qsizetype second = 0; second < b.figures.size(); ++second) {
            const Disagreement found =
                disagreement(a.figures[first].measured, b.figures[second].measured, likeness);
            if (found == Disagreement::None)
                continue;
            const PairKind kind =
                found == Disagreement::Conflict ? PairKind::DifferentFigure : PairKind::ChangeOverTime;
            return ClaimPair{.kind = kind,
                             .score = ofAFigure + (1 - ofAFigure) * likeness,
                             .firstFigure = first,
                             .secondFigure = second};
        }
    }
    return std::nullopt;
}

bool isOpposed(const StatedClaim &a, const StatedClaim &b, double likeness)
{
    const double leans = leanOf(a) * leanOf(b);
    const bool isTurned = leans <= leastDecided || (leans < 0 && likeness >= leastWhereBothLean);
    return (a.isDenial == b.isDenial && isTurned) || denies(a, b, likeness);
}

/// What does not agree is in other words, so that less likeness will do where both name somebody or a chip.
double leastLikeness(const StatedClaim &a, const StatedClaim &b, bool areOpposed)
{
    if (a.document == b.document)
        return leastInOneDocument;
    if (!areOpposed)
        return leastAgreement;
    const bool isOfOneSubject = a.chips.intersects(b.chips) || a.actors.intersects(b.actors);
    return isOfOneSubject ? leastOpposition : leastWithoutSubject;
}

std::optional<ClaimPair> compared(const StatedClaim &a, const StatedClaim &b, double likeness)
{
    if (isOnOtherChips(a, b))
        return std::nullopt;
    if (const auto figures = byFigures(a, b, likeness))
        return figures;
    const bool isOneDocument = a.document == b.document;
    const bool areOpposed = isOpposed(a, b, likeness);
    if (likeness < leastLikeness(a, b, areOpposed) || (isOneDocument && !areOpposed))
        return std::nullopt;
    const double leans = leanOf(a) * leanOf(b);
    if (!areOpposed) {
        const bool isSameDeed = leans > 0 && a.chips.intersects(b.chips);
        const double bonus = isSameDeed ? ofOneDeed * leans : 0;
        return ClaimPair{.kind = PairKind::Agreement, .score = bonus + (1 - bonus) * likeness};
    }
    const double strength = std::max(-leans, 0.5);
    const double bonus = isOneDocument ? 0 : ofOpposition * strength;
    return ClaimPair{.kind = opposition(a, b), .score = bonus + (1 - bonus) * likeness};
}

/// The best first, those of one score in the order of the claims.
bool isBetter(const ClaimPair &one, const ClaimPair &other)
{
    return std::tuple(other.score, one.first, one.second) < std::tuple(one.score, other.first, other.second);
}

QStringList measuredBy(const StatedClaim &claim)
{
    QStringList keys;
    for (const StatedFigure &figure : claim.figures) {
        const MeasuredFigure &measured = figure.measured;
        if (!measured.object.isEmpty() && measured.measure != Measure::NotStated)
            keys.append(QString::number(static_cast<int>(measured.measure)) + measured.object);
    }
    keys.removeDuplicates();
    return keys;
}

} // namespace

RelationKind suggestedRelation(PairKind kind)
{
    switch (kind) {
    case PairKind::DifferentFigure:
    case PairKind::Opposite:
        return RelationKind::Contradicts;
    case PairKind::ChangeOverTime:
        return RelationKind::Updates;
    case PairKind::Tension:
    case PairKind::OrderUnknown:
        return RelationKind::Tension;
    case PairKind::Agreement:
        break;
    }
    return RelationKind::Supports;
}

PairFinder::PairFinder(const QList<StatedClaim> &claims)
    : m_claims(claims)
    , m_similarity(claims)
{
    for (qsizetype place = 0; place < claims.size(); ++place) {
        for (const QString &key : measuredBy(claims[place]))
            m_measured[key].push_back(place);
    }
}

std::vector<qsizetype> PairFinder::looked(qsizetype claim) const
{
    constexpr std::size_t mostFigures = 2000;
    std::vector<qsizetype> found = m_similarity.sharing(claim);
    for (const QString &key : measuredBy(m_claims[claim])) {
        const auto measured = m_measured.constFind(key);
        if (measured->size() <= mostFigures)
            found.insert(found.end(), measured->begin(), measured->end());
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    std::erase(found, claim);
    return found;
}

QList<ClaimPair> PairFinder::of(qsizetype claim) const
{
    QList<ClaimPair> pairs;
    for (const qsizetype other : looked(claim)) {
        const auto [first, second] = std::minmax(claim, other);
        auto pair = compared(m_claims[first], m_claims[second], m_similarity.between(first, second));
        if (!pair)
            continue;
        pair->first = first;
        pair->second = second;
        pairs.append(*pair);
    }
    std::ranges::sort(pairs, isBetter);
    return pairs;
}

QList<ClaimPair> findPairs(const QList<StatedClaim> &claims, qsizetype suggestions)
{
    const PairFinder finder(claims);
    QList<ClaimPair> pairs;
    for (qsizetype claim = 0; claim < claims.size(); ++claim) {
        const QList<ClaimPair> own = finder.of(claim);
        pairs += own.first(std::min(suggestions, own.size()));
    }
    std::ranges::sort(pairs, isBetter);
    const auto repeated = std::ranges::unique(pairs, [](const ClaimPair &one, const ClaimPair &other) {
        return one.first == other.first && one.second == other.second;
    });
    pairs.erase(repeated.begin(), repeated.end());
    for (ClaimPair &pair : pairs)
        pair.reason = pairReason(pair.kind, groundsOf(pair, claims));
    return pairs;
}

} // namespace Postilla
