// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_search [ARTICLES…]: the first page of a search, newest first and ranked, with snippets, beside what
// FTS5 does for `ORDER BY rank LIMIT 50` with snippet() in the same library. By default 100,000 articles;
// with more numbers it says by how much the first page grows. Exit status 1 where a bar is missed: 1/20 of
// FTS5 at most for the first page, 1/4 for the ranked one; growing by less than 2 at ten times as many.

#include "library/librarycore.h"
#include "library/searches.h"
#include "librarymaker.h"
#include "newsmaker.h"
#include "query/queryparser.h"
#include "store/select.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Postilla;
using namespace Postilla::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int page = 50;
constexpr double newestBar = 0.05;
constexpr double rankedBar = 0.25;
constexpr double growthBar = 2;

/// One of those that only the articles know, the rarer the higher.
QString name(int place)
{
    static const QStringList names = makeNames(10'000);
    return names.at(place);
}

/// What people ask: common and rare words, several, phrases, beginnings, names and figures.
QStringList queries()
{
    return {u"the"_s,
            u"per"_s,
            u"licences"_s,
            u"nvidia"_s,
            u"rotterdam"_s,
            u"lanterna"_s,
            name(3),
            name(300),
            name(9000),
            u"nvidia rotterdam"_s,
            u"licences huang"_s,
            u"dogane ministero"_s,
            name(30) + u" h200"_s,
            u"\"said to have stopped\""_s,
            u"\"in the stock\""_s,
            u"mag*"_s,
            u"nvidia -reuters"_s,
            u"rotterdam OR singapore"_s,
            u"warehouses chip:H20"_s,
            u"orders figure:>500000"_s};
}

/// Milliseconds that this thread has computed, which a busy machine does not change.
double computed()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// What the quickest of three turns has computed; none of them waits for anything.
template <typename Work>
double milliseconds(Work work)
{
    double best = 1e9;
    for (int turn = 0; turn < 3; ++turn) {
        const double before = computed();
        work();
        best = std::min(best, computed() - before);
    }
    return best;
}

/// The nearest rank.
double p95(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at((times.size() * 95 + 99) / 100 - 1);
}

void rankedByFts(Database &database, const QString &match)
{
    const auto rows = select(
        database,
        u"SELECT rowid, snippet(document_index, 1, '[', ']', '…', 24) FROM document_index "
        "WHERE document_index MATCH ? ORDER BY rank LIMIT 50"_s,
        [](const Statement &row) { return row.text(1); }, match);
    if (!rows)
        qFatal("%s", qUtf8Printable(rows.error().message()));
}

struct Times
{
    double newest;
    double ranked;
    double reference;
};

Times measure(const std::shared_ptr<LibraryCore> &core)
{
    const Searches searches(core);
    std::vector<double> newest;
    std::vector<double> ranked;
    std::vector<double> reference;
    for (const QString &typed : queries()) {
        const Query query = QueryParser::read(typed).value();
        const auto plan =
            core->with([&](Database &database) { return SearchCompiler(database, {}).plan(query); });
        newest.push_back(milliseconds([&] { (void)searches.newest(query, std::nullopt, page).value(); }));
        ranked.push_back(milliseconds([&] { (void)searches.ranked(query, page).value(); }));
        reference.push_back(milliseconds([&] {
            (void)core->with([&](Database &database) -> Result<void> {
                rankedByFts(database, plan->match);
                return {};
            });
        }));
        std::printf("  %-24s newest %8.2f ms  ranked %8.2f ms  FTS5 %8.2f ms\n", qPrintable(typed),
                    newest.back(), ranked.back(), reference.back());
    }
    return {p95(newest), p95(ranked), p95(reference)};
}

Times measureLibrary(const QString &path)
{
    const auto core = std::make_shared<LibraryCore>(
        LibraryCore::Setup{path, Database::Mode::ReadOnly, u"bench"_s, &Clock::system()});
    const Times times = measure(core);
    core->close();
    return times;
}

bool tell(const QString &size, const Times &times)
{
    const double newest = times.newest / times.reference;
    const double ranked = times.ranked / times.reference;
    std::printf("%s articles, p95: newest %.2f ms, %.3f of FTS5 (bar %.2f); ranked %.2f ms, %.3f of FTS5 "
                "(bar %.2f); FTS5 %.2f ms\n",
                qPrintable(size), times.newest, newest, newestBar, times.ranked, ranked, rankedBar,
                times.reference);
    return newest <= newestBar && ranked <= rankedBar;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().sliced(1);
    if (sizes.isEmpty())
        sizes.append(u"100000"_s);
    const QTemporaryDir folder;
    double before = 0;
    bool met = true;
    for (const QString &size : std::as_const(sizes)) {
        const Times times = measureLibrary(madeLibrary(size.toInt(), folder.path()));
        met = tell(size, times) && met;
        if (before > 0) {
            const double growth = times.newest / before;
            std::printf("the first page grew by %.2f (bar %.0f)\n", growth, growthBar);
            met = met && growth < growthBar;
        }
        before = times.newest;
    }
    return met ? 0 : 1;
}
