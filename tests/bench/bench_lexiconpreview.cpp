// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_lexiconpreview [ARTICLES]: looking at a change of an entry that 5 % of the articles hold, beside
// finding the whole library again (the search alone, and with its storing). By default 20,000 articles.

#include "library/library.h"
#include "library/librarycore.h"
#include "library/storearticle.h"
#include "mention/mentionfinder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtConcurrent>

#include <cstdio>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

/// About 3 kB, one name in 250 characters; every 20th speaks of the entry that changes.
QString article(int number)
{
    QString text = u"Article %1 on licences\n\n"_s.arg(number);
    for (int paragraph = 0; paragraph < 12; ++paragraph) {
        text +=
            u"In paragraph %1 of report %2 the ministry answered, on a Monday of rain and wind, what the "
            "readers of the morning papers had asked before: Nvidia may sell %3 units of a board that nobody "
            "here has seen, while the carriers, the brokers and the lawyers wait for another word.\n\n"_s
                .arg(paragraph)
                .arg(number)
                .arg(number * 7 + paragraph);
    }
    if (number % 20 == 0)
        text += u"Zorbatek boards were not among them, said a person at Zorbatek.\n"_s;
    return text;
}

void fill(LibraryCore &core, int articles)
{
    const LibraryFinder finder = core.finder().value();
    const Act act = Act::start(core.analyst(), u"import"_s);
    for (int from = 1; from <= articles; from += 500) {
        const auto stored = core.write(act, Priority::Batch, [&](Edit &edit) -> Result<void> {
            for (int number = from; number < from + 500 && number <= articles; ++number) {
                ReadArticle read;
                read.incoming.document.title = u"Article %1"_s.arg(number);
                read.incoming.version.text = article(number);
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
    return core
        .with([&](Database &database) -> Result<qsizetype> {
            MarkingStore store(database);
            const auto ids = store.behind({u"none"_s, u"none"_s, 0}, {});
            qsizetype found = 0;
            for (qsizetype done = 0; done < ids->size(); done += 100) {
                QList<DocumentVersion> versions;
                for (const qint64 id : ids->mid(done, 100))
                    versions += (*store.text(id))->version;
                const auto mentions = QtConcurrent::blockingMapped<QList<qsizetype>>(
                    versions, [&](const DocumentVersion &version) {
                        return finder.finder->find(version.text, version.boilerplate).size();
                    });
                for (const qsizetype count : mentions)
                    found += count;
            }
            return found;
        })
        .value();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int articles = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 20'000;
    const QTemporaryDir folder;
    const auto library = Library::create(folder.filePath(u"bench.postilla"_s), {.analyst = u"Ada"_s});
    LibraryCore core({(*library)->path(), Database::Mode::ReadWrite, u"Ada"_s, &Clock::system()});
    fill(core, articles);
    LexiconEntry entry;
    entry.kind = u"company"_s;
    entry.canonical = u"Zorbatek"_s;
    const LexiconChange change = storeEntry(entry);

    qsizetype appear = 0;
    const double previewed =
        seconds([&] { appear = (*library)->lexicon().preview(change).future().result()->appear; });
    qsizetype found = 0;
    const LibraryFinder finder = core.finder().value();
    const double searched = seconds([&] { found = findAll(core, finder); });
    std::printf("%d articles: preview %.3f s (%lld mentions appear), search of all %.3f s (%lld mentions), "
                "ratio %.3f (bar 0.1)\n",
                articles, previewed, static_cast<long long>(appear), searched, static_cast<long long>(found),
                previewed / searched);

    if (!(*library)->lexicon().apply(change))
        return 1;
    QElapsedTimer timer;
    timer.start();
    const qint64 marked = (*library)->marks().catchUp().future().result().value();
    std::printf("apply: %lld articles marked again in %.3f s, the others carried over\n",
                static_cast<long long>(marked), double(timer.nsecsElapsed()) / 1e9);
    return appear == articles / 20 * 2 ? 0 : 1;
}
