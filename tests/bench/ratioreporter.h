// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace Postilla::Bench {

/// Prints, below the usual table, how many times as fast one benchmark of this run was as another. Each
/// counts by the best of its repetitions: what else the machine does makes a run slower, never faster.
class RatioReporter : public benchmark::ConsoleReporter
{
public:
    struct Ratio
    {
        std::string what;
        /// Names of benchmarks with their arguments, "find/500".
        std::string ours;
        std::string reference;
        /// What is asked for; 0: nothing, the ratio is shown for its own sake.
        double least = 1;
    };

    explicit RatioReporter(std::vector<Ratio> ratios);

    void ReportRuns(const std::vector<Run> &runs) override;
    void Finalize() override;

private:
    std::vector<Ratio> m_ratios;
    /// The shortest time of one iteration in seconds, by name.
    std::map<std::string, double> m_best;
};

} // namespace Postilla::Bench
