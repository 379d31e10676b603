// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <limits>

namespace Postilla {

/// A sketch of a text by which near-copies are told: the least of each of 128 hashes over its runs of five
/// words (Broder, "On the resemblance and containment of documents", 1997). Case and signs do not count.
class MinHash
{
public:
    static MinHash of(QStringView text);

    /// The estimated share of the runs of both that are in both, 0..1, give or take 0.09; 0 where either text
    /// is shorter than a run.
    double resemblance(const MinHash &other) const;

private:
    static constexpr std::size_t hashes = 128;
    static constexpr quint64 none = std::numeric_limits<quint64>::max();

    void add(quint64 run);

    std::array<quint64, hashes> m_least = filled();
    static constexpr std::array<quint64, hashes> filled()
    {
        std::array<quint64, hashes> all{};
        all.fill(none);
        return all;
    }
};

} // namespace Postilla
