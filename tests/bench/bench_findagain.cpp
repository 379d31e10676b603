// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_findagain [ARTICLES]: finding the whole library again, marks stored, on two cores beside the same on
// one, by turns. By default 4,000 articles. Exit status 1 where two cores are less than 1.6
// times as fast.

#include "library/librarycore.h"
#include "library/marker.h"
#include "librarymaker.h"
#include "store/database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sched.h>
#include <vector>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr double bar = 1.6;

/// Seconds that it takes to find everything again on the first `cores` cores that this process may use.
double findAgain(LibraryCore &core, LibraryFinder finder, int cores, int articles)
{
    cpu_set_t allowed;
    sched_getaffinity(0, sizeof allowed, &allowed);
    cpu_set_t few;
    CPU_ZERO(&few);
    for (int cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&few) < cores; ++cpu) {
        if (CPU_ISSET(cpu, &allowed))
            CPU_SET(cpu, &few);
    }
    sched_setaffinity(0, sizeof few, &few); // the marker's threads are made below, and inherit it
    static int revision = 0;
    finder.revision.revision = finder.revision.base = u"bench %1"_s.arg(++revision);
    QElapsedTimer timer;
    timer.start();
    const auto marked = Marker(core, finder).run([](qint64, qint64) { return true; });
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    sched_setaffinity(0, sizeof allowed, &allowed);
    if (!marked || *marked != articles)
        qFatal("not every article was searched");
    return seconds;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 4'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.postilla"_s);
    if (!Database::create(path))
        qFatal("no library could be made");
    LibraryCore core({path, Database::Mode::ReadWrite, u"Ada"_s, &Clock::system()});
    if (const auto filled = Bench::fillLibrary(core, articles); !filled)
        qFatal("%s", qUtf8Printable(filled.error().message()));
    const LibraryFinder finder = core.finder().value();
    std::vector<double> one;
    std::vector<double> two;
    for (int round = 0; round < rounds; ++round) {
        one.push_back(findAgain(core, finder, 1, articles));
        two.push_back(findAgain(core, finder, 2, articles));
    }
    const double ratio = median(one) / median(two);
    std::printf("%d articles found again: one core %.2f s, two cores %.2f s, %.2f times as fast (bar %.1f)\n",
                articles, median(one), median(two), ratio, bar);
    return ratio >= bar ? 0 : 1;
}
