// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/similarity.h"

#include <cmath>

namespace Postilla {

Similarity::Similarity(const QList<StatedClaim> &claims)
{
    QHash<QString, int> frequency;
    for (const StatedClaim &claim : claims) {
        for (const QString &term : claim.terms.keys())
            ++frequency[term];
    }
    const auto count = static_cast<double>(claims.size());
    for (const StatedClaim &claim : claims) {
        QHash<QString, double> weights;
        double squares = 0;
        for (auto term = claim.terms.begin(); term != claim.terms.end(); ++term) {
            const double weight = term.value() * std::log(1 + count / frequency.value(term.key()));
            weights.insert(term.key(), weight);
            squares += weight * weight;
        }
        m_weights.append(weights);
        m_lengths.append(std::sqrt(squares));
    }
}

double Similarity::between(qsizetype a, qsizetype b) const
{
    const double lengths = m_lengths[a] * m_lengths[b];
    if (lengths <= 0)
        return 0;
    double product = 0;
    for (auto term = m_weights[a].begin(); term != m_weights[a].end(); ++term)
        product += term.value() * m_weights[b].value(term.key());
    return product / lengths;
}

} // namespace Postilla
