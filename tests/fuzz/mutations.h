// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <random>

namespace Postilla::Test {

/// Inputs that nobody would write, made from the files of a folder of tests/fuzz/seeds: bytes changed, runs
/// doubled, cut out, moved from one seed into another. The same number always makes the same input.
class Mutations
{
public:
    /// Fails the program where the folder holds nothing.
    explicit Mutations(const QString &folder);

    QByteArray input(quint32 number) const;

private:
    void mutate(QByteArray &bytes, std::mt19937 &random) const;

    QList<QByteArray> m_seeds;
};

/// Calls check with inputs 0, 1, … and, where it returns a complaint, fails the running test with the
/// number and the input. POSTILLA_FUZZ_ROUNDS says how many (200), POSTILLA_FUZZ_FIRST where to begin.
void fuzz(const Mutations &mutations, const std::function<QByteArray(const QByteArray &input)> &check);

} // namespace Postilla::Test
