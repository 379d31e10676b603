// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/bruteforce.h"

#include <QRandomGenerator>

namespace Postilla::Test {

/// Queries that find something in a library as often as not: of its words, names, figures and data. The same
/// ones for the same seed.
class QueryMaker
{
public:
    QueryMaker(const BruteForce &held, quint32 seed)
        : m_held(held)
        , m_random(seed)
    {
    }

    QString next() { return all(0); }

private:
    QString all(int depth);
    QString term(int depth);
    QString text();
    QString field();
    QString name();
    QString data();
    int below(qsizetype limit) { return m_random.bounded(int(limit)); }
    const HeldDocument &document();

    const BruteForce &m_held;
    QRandomGenerator m_random;
};

} // namespace Postilla::Test
