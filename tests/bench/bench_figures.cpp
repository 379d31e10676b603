// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_figures [FIGURES]: the first page of the ledger in each of its orders, and one from its middle,
// beside fifty rows by a plain indexed SELECT through SQLite's C interface. By default 1,000,000 figures, ten
// a document. Exit status 1 where a first page takes more than 10 times as long: then something is sorted or
// walked through.

#include "library/figures.h"
#include "library/librarycore.h"
#include "library/storearticle.h"
#include "query/queryparser.h"
#include "store/select.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int page = 50;
constexpr int figuresEach = 10;
constexpr double bar = 10;

void require(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().message()));
}

/// One article with ten figures, and as many like it as are asked for: other documents and other values.
void fill(LibraryCore &core, int figures)
{
    const LibraryFinder finder = core.finder().value();
    const int documents = figures / figuresEach;
    require(
        core.write(Act::start(core.analyst(), u"import"_s), Priority::Batch, [&](Edit &edit) -> Result<void> {
            ReadArticle read;
            read.incoming.document.title = u"Report"_s;
            for (int number = 1; number <= figuresEach; ++number)
                read.incoming.version.text += u"The warehouses held %1,000 H20 units.\n"_s.arg(number * 111);
            read.incoming.version.contentHash = u"1"_s;
            read.marking = finder.mark({.version = read.incoming.version});
            auto marks = MarkWriter::begin(edit.transaction(), edit.database());
            return marks ? storeArticle(edit, *marks, read, {}, {}).transform([](const auto &) {})
                         : std::unexpected(marks.error());
        }));
    require(core.with([&](Database &database) -> Result<void> {
        const QString series =
            u"WITH RECURSIVE series (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM series WHERE n < %1) "_s.arg(
                documents);
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        const QStringList statements{
            u"INSERT INTO document SELECT n, 'd' || n, rev, removed, n, current_version, title, outlet, "
            u"carrier, origin, "
            "author, '2025', '2025-01-01', printf('2025-%02d-%02d', 1 + n % 12, 1 + n % 28), "
            "published_known_by, "
            "collected_on + n, url, language, origin_file, state, reliability, abstract, note "
            "FROM series JOIN document ON document.id = 1"_s,
            u"INSERT INTO entity (kind, sub, canonical) SELECT 0, 0, 'Chip ' || n FROM series WHERE n < 100"_s,
            u"INSERT INTO stated_figure (document, span_start, span_end, sub, value, low, high, sort_value, "
            u"modifier, "
            "unit, currency, per, object, measure, as_of) SELECT n, span_start, span_end, sub, value * n, "
            "low, high, "
            "value * n, modifier, unit, currency, per, CASE WHEN n % 3 THEN (SELECT min(id) FROM entity "
            "WHERE kind = 0) + "
            "(n * 7) % 90 END, (n + span_start) % 10, as_of "
            "FROM series JOIN stated_figure ON stated_figure.document = 1"_s,
        };
        for (const QString &statement : statements) {
            const qsizetype at = statement.indexOf(u"SELECT"_s);
            const auto run = Statement::run(database, statement.first(at) + series + statement.sliced(at));
            if (!run)
                return run;
        }
        return transaction->commit();
    }));
}

/// Of the fastest of five turns, in milliseconds.
template <typename Work>
double milliseconds(Work work)
{
    double best = 1e9;
    for (int turn = 0; turn < 5; ++turn) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void firstRows(sqlite3 *database)
{
    constexpr auto sql = "SELECT stated_figure.*, document.title, document.outlet, document.published "
                         "FROM stated_figure CROSS JOIN document ON document.id = stated_figure.document "
                         "ORDER BY sort_value DESC LIMIT 50";
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    int rows = 0;
    qsizetype bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            bytes += sqlite3_column_text(statement, column) ? sqlite3_column_bytes(statement, column) : 0;
    }
    sqlite3_finalize(statement);
    if (rows != page || bytes == 0)
        qFatal("the reference reads %d rows", rows);
}

/// The first page, and one from behind a thousand figures. Whether the first is below the bar.
bool measure(LibraryCore &core, const char *what, const FigureQuery &query, double reference)
{
    return core
        .with([&](Database &database) -> Result<bool> {
            FigureStore store(database, [](const NameCondition &) { return QStringList(); });
            const double first = milliseconds([&] {
                if (store.page(query, {}, page).value().rows.size() != page)
                    qFatal("too few figures");
            });
            const auto before = store.page(query, {}, 1000).value();
            const double later = milliseconds([&] { (void)store.page(query, before.end, page).value(); });
            const bool met = first <= bar * reference;
            std::printf(
                "%-28s first page %8.3f ms (%.2f of the reference), the page behind 1,000 %8.3f ms%s\n", what,
                first, first / reference, later, met ? "" : " missed");
            return met;
        })
        .value();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int figures = arguments.size() > 1 ? arguments.at(1).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.postilla"_s);
    if (!Database::create(path))
        qFatal("no library can be made");
    const auto core = std::make_shared<LibraryCore>(
        LibraryCore::Setup{path, Database::Mode::ReadWrite, u"bench"_s, &Clock::system()});
    fill(*core, figures);
    sqlite3 *plain = nullptr;
    sqlite3_open_v2(qUtf8Printable(path), &plain, SQLITE_OPEN_READONLY, nullptr);
    const double reference = milliseconds([&] { firstRows(plain); });
    std::printf("%d figures; reference, fifty rows by SQLite's C interface: %.3f ms\n", figures, reference);
    bool met = true;
    met = measure(*core, "by value", {}, reference) && met;
    met = measure(*core, "by value, from the smallest", {.isDescending = false}, reference) && met;
    met = measure(*core, "by date", {.order = FigureOrder::Published}, reference) && met;
    met = measure(*core, "by chip", {.order = FigureOrder::Chip, .isDescending = false}, reference) && met;
    met = measure(*core, "by measure", {.order = FigureOrder::Measure, .isDescending = false}, reference) &&
          met;
    met = measure(*core, "measure:stock figure:>1M",
                  {.scope = QueryParser::read(u"measure:stock figure:>1M"_s).value()}, reference) &&
          met;
    met = measure(*core, "one chip", {.object = u"Chip 20"_s}, reference) && met;
    met = measure(*core, "one chip and measure", {.object = u"Chip 20"_s, .measure = Measure::Stock},
                  reference) &&
          met;
    const double whole = milliseconds([&] { (void)Figures(core).page({}, {}, page).value(); });
    std::printf("%-28s first page %8.3f ms, with sentences and sources\n", "by value", whole);
    QElapsedTimer timer;
    timer.start();
    const auto groups = Figures(core).groups({}).future().result();
    std::printf("all groups: %lld in %lld ms, in the background\n",
                static_cast<long long>(groups.value().size()), static_cast<long long>(timer.elapsed()));
    sqlite3_close(plain);
    core->close();
    return met ? 0 : 1;
}
