// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_lexiconpreview [ARTICLES]: looking at a change of an entry that 5 % of the articles hold, beside
// reading and searching the whole library on all cores; then what applying it takes. By default 20,000
// articles. Exit status 1 where the preview takes more than 0.1 of the search, or is wrong.

#include "articlemaker.h"
#include "library/library.h"
#include "library/librarycore.h"
#include "librarymaker.h"
#include "store/markingstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtConcurrentMap>

#include <cstdio>
#include <numeric>

using namespace Postilla;
using namespace Postilla::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double bar = 0.1;

/// Seconds of the fastest of three.
template <typename Work>
double seconds(Work work)
{
    double best = 1e9;
    for (int turn = 0; turn < 3; ++turn) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

/// Every text read and searched on all cores, nothing stored.
qsizetype findAll(LibraryCore &core, const LibraryFinder &finder)
{
    constexpr qsizetype atOnce = 100;
    const auto ids = core.with(
        [&](Database &database) { return MarkingStore(database).behind({u"none"_s, u"none"_s, 0}, {}); });
    QList<QList<qint64>> batches;
    for (qsizetype done = 0; done < ids->size(); done += atOnce)
        batches.append(ids->mid(done, atOnce));
    const auto found =
        QtConcurrent::blockingMapped<QList<qsizetype>>(batches, [&](const QList<qint64> &batch) {
            const auto texts =
                core.with([&](Database &database) { return MarkingStore(database).texts(batch); });
            qsizetype mentions = 0;
            for (const TextToMark &text : texts.value())
                mentions += finder.find(text.version).size();
            return mentions;
        });
    return std::accumulate(found.cbegin(), found.cend(), qsizetype(0));
}

/// In how many articles that name stands, once in each.
qsizetype articlesWith(const QString &name, int articles)
{
    qsizetype count = 0;
    for (int number = 1; number <= articles; ++number)
        count += makeArticle(number).contains(name) ? 1 : 0;
    return count;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 20'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.postilla"_s);
    if (!QFile::copy(madeLibrary(articles, folder.path()), path))
        qFatal("the library cannot be copied");
    const auto library = Library::open(path, {.analyst = u"Ada"_s});
    LibraryCore core({path, Database::Mode::ReadWrite, u"Ada"_s, &Clock::system()});
    LexiconEntry entry;
    entry.kind = u"company"_s;
    entry.canonical = u"The Strait Post"_s;
    const LexiconChange change = storeEntry(entry);

    qsizetype appear = 0;
    const double previewed =
        seconds([&] { appear = (*library)->lexicon().preview(change).future().result()->appear; });
    qsizetype found = 0;
    const LibraryFinder finder = core.finder().value();
    const double searched = seconds([&] { found = findAll(core, finder); });
    std::printf("%d articles: preview %.3f s (%lld mentions appear), search of all %.3f s (%lld mentions), "
                "ratio %.3f (bar %.1f)\n",
                articles, previewed, static_cast<long long>(appear), searched, static_cast<long long>(found),
                previewed / searched, bar);

    if (!(*library)->lexicon().apply(change))
        return 1;
    QElapsedTimer timer;
    timer.start();
    const qint64 marked = (*library)->marks().catchUp().future().result().value();
    std::printf("apply: %lld articles marked again in %.3f s, the others carried over\n",
                static_cast<long long>(marked), double(timer.nsecsElapsed()) / 1e9);
    const bool isRight = appear == articlesWith(entry.canonical, articles);
    return isRight && previewed <= bar * searched ? 0 : 1;
}
