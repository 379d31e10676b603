// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/similarity.h"

#include <algorithm>
#include <cmath>

namespace Postilla {

Similarity::Similarity(const QList<StatedClaim> &claims)
{
    QHash<QString, int> numbers;
    m_weights.reserve(static_cast<std::size_t>(claims.size()));
    m_lengths.reserve(static_cast<std::size_t>(claims.size()));
    for (qsizetype place = 0; place < claims.size(); ++place) {
        const auto &terms = claims[place].terms;
        std::vector<Weight> weights;
        weights.reserve(static_cast<std::size_t>(terms.size()));
        for (auto term = terms.begin(); term != terms.end(); ++term) {
            const auto known = numbers.constFind(term.key());
            const int number = known == numbers.cend() ? static_cast<int>(numbers.size()) : *known;
            if (known == numbers.cend())
                numbers.insert(term.key(), number);
            weights.push_back({number, term.value()});
            m_claims.resize(static_cast<std::size_t>(numbers.size()));
            m_claims[static_cast<std::size_t>(number)].push_back(place);
        }
        std::ranges::sort(weights, {}, &Weight::term);
        m_weights.push_back(std::move(weights));
    }
    const auto count = static_cast<double>(claims.size());
    for (std::vector<Weight> &weights : m_weights) {
        double squares = 0;
        for (Weight &each : weights) {
            const auto having = static_cast<double>(m_claims[static_cast<std::size_t>(each.term)].size());
            each.weight *= std::log(1 + count / having);
            squares += each.weight * each.weight;
        }
        m_lengths.push_back(std::sqrt(squares));
    }
}

double Similarity::between(qsizetype a, qsizetype b) const
{
    const double lengths = m_lengths[static_cast<std::size_t>(a)] * m_lengths[static_cast<std::size_t>(b)];
    if (lengths <= 0)
        return 0;
    const auto &others = m_weights[static_cast<std::size_t>(b)];
    auto other = others.begin();
    double product = 0;
    for (const Weight &own : m_weights[static_cast<std::size_t>(a)]) {
        other = std::find_if(other, others.end(), [&](const Weight &each) { return each.term >= own.term; });
        if (other != others.end() && other->term == own.term)
            product += own.weight * other->weight;
    }
    return product / lengths;
}

std::vector<qsizetype> Similarity::sharing(qsizetype claim) const
{
    std::vector<qsizetype> found;
    for (const Weight &own : m_weights[static_cast<std::size_t>(claim)]) {
        const auto &having = m_claims[static_cast<std::size_t>(own.term)];
        if (having.size() <= mostSharing)
            found.insert(found.end(), having.begin(), having.end());
    }
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    std::erase(found, claim);
    return found;
}

} // namespace Postilla
