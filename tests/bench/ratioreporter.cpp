// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ratioreporter.h"

#include <cstdio>

namespace Postilla::Bench {

RatioReporter::RatioReporter(std::vector<Ratio> ratios)
    : ConsoleReporter(OO_None)
    , m_ratios(std::move(ratios))
{
}

void RatioReporter::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        if (run.run_type != Run::RT_Iteration || run.iterations == 0)
            continue;
        const std::string name = run.run_name.function_name + '/' + run.run_name.args;
        const bool wall = !run.run_name.time_type.empty();
        const double seconds =
            (wall ? run.real_accumulated_time : run.cpu_accumulated_time) / double(run.iterations);
        const auto [place, added] = m_best.try_emplace(name, seconds);
        if (!added)
            place->second = std::min(place->second, seconds);
    }
    ConsoleReporter::ReportRuns(runs);
}

void RatioReporter::Finalize()
{
    std::printf("\n");
    for (const Ratio &ratio : m_ratios) {
        const auto ours = m_best.find(ratio.ours);
        const auto reference = m_best.find(ratio.reference);
        if (ours == m_best.end() && reference == m_best.end())
            continue;
        if (ours == m_best.end() || reference == m_best.end()) {
            std::printf("%-58s not measured\n", ratio.what.c_str());
            continue;
        }
        std::printf("%-58s %6.2f", ratio.what.c_str(), reference->second / ours->second);
        if (ratio.least > 0)
            std::printf(" (wanted %.2f)", ratio.least);
        std::printf("\n");
    }
}

} // namespace Postilla::Bench
