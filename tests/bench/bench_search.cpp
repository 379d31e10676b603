// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_search [ARTICLES…]: the first page of a search, newest first and ranked, with snippets, beside what
// FTS5 does for `ORDER BY rank LIMIT 50` with snippet() in the same library. By default 100,000 articles;
// with two numbers it says by how much the first page grows.

#include "library/librarycore.h"
#include "library/searches.h"
#include "library/storearticle.h"
#include "query/queryparser.h"
#include "store/select.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int page = 50;

/// Words as rare and as common as those of a language: the n-th is there 1/n as often as the first.
class Words
{
public:
    explicit Words(unsigned seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        constexpr double count = 30'000;
        const double place = std::pow(count, std::uniform_real_distribution<>(0, 1)(m_random));
        return word(static_cast<int>(place));
    }

    /// "word7": letters only.
    static QString word(int number)
    {
        QString text = u"w"_s;
        for (; number > 0; number /= 20)
            text += QChar(u'a' + number % 20);
        return text + u'o';
    }

private:
    std::mt19937 m_random;
};

QString article(int number, Words &words)
{
    constexpr int length = 200;
    QString text = u"Report %1\n\n"_s.arg(number);
    for (int place = 0; place < length; ++place)
        text += words.next() + (place % 15 == 14 ? u".\n"_s : u" "_s);
    text += number % 10 == 0 ? u"Nvidia sells %1 boards of the H20.\n"_s.arg(1000 + number)
                             : u"Nothing is sold.\n"_s;
    if (number % 1000 == 0)
        text += u"Huawei shows the Ascend 910C.\n"_s;
    return text;
}

void fill(LibraryCore &core, int articles)
{
    constexpr int atOnce = 500;
    const LibraryFinder finder = core.finder().value();
    const Act act = Act::start(core.analyst(), u"import"_s);
    Words words(7);
    for (int from = 1; from <= articles; from += atOnce) {
        const auto stored = core.write(act, Priority::Batch, [&](Edit &edit) -> Result<void> {
            for (int number = from; number < from + atOnce && number <= articles; ++number) {
                ReadArticle read;
                read.incoming.document.title = u"Report %1"_s.arg(number);
                read.incoming.version.text = article(number, words);
                read.incoming.version.contentHash = QString::number(number);
                read.marking = finder.mark({.version = read.incoming.version});
                if (const auto row = storeArticle(edit, read, {}, {}); !row)
                    return std::unexpected(row.error());
            }
            return {};
        });
        if (!stored)
            qFatal("%s", qUtf8Printable(stored.error().message()));
    }
}

/// What people ask: common and rare words, several, phrases, beginnings, names and figures.
QStringList queries()
{
    QStringList asked;
    for (const int number : {1, 3, 10, 30, 100, 300, 1000, 3000, 10'000, 29'000})
        asked.append(Words::word(number));
    for (const int number : {1, 5, 25, 125, 625})
        asked.append(Words::word(number) + u' ' + Words::word(number * 2 + 1));
    asked.append(u'"' + Words::word(1) + u' ' + Words::word(2) + u'"');
    asked.append(Words::word(40).first(3) + u'*');
    asked.append(Words::word(2) + u" -"_s + Words::word(4));
    asked.append(Words::word(8) + u" OR "_s + Words::word(16));
    asked.append(Words::word(2) + u" chip:H20"_s);
    return asked;
}

/// Of the fastest of three turns, in milliseconds.
template <typename Work>
double milliseconds(Work work)
{
    double best = 1e9;
    for (int turn = 0; turn < 3; ++turn) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

double p95(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at(std::min(times.size() - 1, times.size() * 95 / 100));
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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().sliced(1);
    if (sizes.isEmpty())
        sizes.append(u"100000"_s);
    double before = 0;
    for (const QString &size : sizes) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bench.postilla"_s);
        if (!Database::create(path))
            qFatal("no library can be made");
        const auto core = std::make_shared<LibraryCore>(
            LibraryCore::Setup{path, Database::Mode::ReadWrite, u"bench"_s, &Clock::system()});
        fill(*core, size.toInt());
        const Times times = measure(core);
        std::printf(
            "%s articles, p95: newest %.2f ms, %.3f of FTS5 (asked: 0.05); ranked %.2f ms, %.3f of FTS5 "
            "(asked: 0.25); FTS5 %.2f ms\n",
            qPrintable(size), times.newest, times.newest / times.reference, times.ranked,
            times.ranked / times.reference, times.reference);
        if (before > 0)
            std::printf("the first page grew by %.2f (asked: less than 2)\n", times.newest / before);
        before = times.newest;
        core->close();
    }
    return 0;
}
