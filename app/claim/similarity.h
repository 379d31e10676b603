// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/statedclaim.h"

namespace Postilla {

/// How much two claims speak of the same: the cosine of their terms, each weighted by its inverse document
/// frequency, ln(1 + N/n), among the claims given (Spärck Jones 1972).
class Similarity
{
public:
    explicit Similarity(const QList<StatedClaim> &claims);

    /// 0..1, of the claims at these places.
    double between(qsizetype a, qsizetype b) const;

private:
    QList<QHash<QString, double>> m_weights;
    QList<double> m_lengths;
};

} // namespace Postilla
