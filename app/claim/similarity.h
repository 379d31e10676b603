// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/statedclaim.h"

#include <vector>

namespace Postilla {

/// How much two claims speak of the same: the cosine of their terms, each weighted by its inverse document
/// frequency, ln(1 + N/n), among the claims given (Spärck Jones 1972).
class Similarity
{
public:
    explicit Similarity(const QList<StatedClaim> &claims);

    /// 0..1, of the claims at these places.
    double between(qsizetype a, qsizetype b) const;
    /// Places of the others that share a term with it, in no order. A term that more than mostSharing claims
    /// have tells little of any of them, and alone brings none.
    std::vector<qsizetype> sharing(qsizetype claim) const;

    static constexpr std::size_t mostSharing = 500;

private:
    struct Weight
    {
        int term = 0;
        double weight = 0;
    };

    /// By term.
    std::vector<std::vector<Weight>> m_weights;
    std::vector<double> m_lengths;
    /// The claims that have a term, by its number.
    std::vector<std::vector<qsizetype>> m_claims;
};

} // namespace Postilla
