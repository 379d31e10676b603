// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/relation.h"
#include "claim/similarity.h"
#include "claim/statedclaim.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace Postilla {

/// Why two claims should be seen together.
enum class PairKind {
    DifferentFigure, ///< same object, measure and time, but values that do not meet
    Opposite,        ///< one says what the other denies
    ChangeOverTime,  ///< one says later what the other does not say any more
    Tension,         ///< different actors: both can be true
    OrderUnknown,    ///< opposite deeds, of which one has no date
    Agreement,
};

template <>
struct Codes<PairKind>
{
    static constexpr auto words =
        codeWords("different figure", "opposite", "change", "tension", "order unknown", "agreement");
};

/// Two claims to look at.
struct ClaimPair
{
    /// Places in the list of claims, first < second.
    qsizetype first = 0;
    qsizetype second = 0;
    PairKind kind = PairKind::Agreement;
    /// 0..1.
    double score = 0;
    /// The figures that do not meet, by their places in each side; -1 where it is not about figures.
    qsizetype firstFigure = -1;
    qsizetype secondFigure = -1;
    /// pairReason(), where findPairs() has found it.
    QString reason = {};
};

/// Whether the two do not say the same.
constexpr bool isDisagreement(PairKind kind)
{
    return kind != PairKind::Agreement;
}

/// What the one claim seems to be to the other, for a person to confirm.
RelationKind suggestedRelation(PairKind kind);

/// Looks for what each of many claims has to do with the others. Statements on different chips are never
/// paired, those of one document only where they disagree. A pair takes the cosine of their terms, weighted
/// by how rare they are among the claims. Of a claim only those are looked at that share with it a term, or a
/// figure's chip and measure, that not very many have: what it costs grows with the number of claims, not
/// with its square.
class PairFinder
{
public:
    /// The claims must outlive it.
    explicit PairFinder(const QList<StatedClaim> &claims);

    /// Those of one claim, the best first, without their reasons.
    QList<ClaimPair> of(qsizetype claim) const;

private:
    std::vector<qsizetype> looked(qsizetype claim) const;

    const QList<StatedClaim> &m_claims;
    Similarity m_similarity;
    /// By chip and measure of their figures.
    QHash<QString, std::vector<qsizetype>> m_measured;
};

/// The pairs worth a look, the best first: those that are among the best `suggestions` of either side, with
/// their reasons.
QList<ClaimPair> findPairs(const QList<StatedClaim> &claims, qsizetype suggestions = 3);

} // namespace Postilla
