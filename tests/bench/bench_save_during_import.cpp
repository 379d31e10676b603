// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a save waits while a large import runs, beside the same save without it. The bar: at most 100 ms.
// bench_save_during_import [FOLDER] keeps its library in FOLDER, by default in the system's temporary folder.

#include "store/database.h"
#include "store/documentstore.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int documentsToImport = 20'000;
constexpr std::size_t batchSize = 100;
constexpr int wordsInArticle = 600;
constexpr int savesAlone = 500;
constexpr auto betweenSaves = std::chrono::milliseconds(15);

std::unique_ptr<Database> opened(Result<std::unique_ptr<Database>> database)
{
    if (!database)
        qFatal("%s", qPrintable(database.error().message()));
    return std::move(*database);
}

void demand(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
}

/// An article of words from a vocabulary of 20,000.
QString article(QRandomGenerator &random)
{
    QString text;
    for (int i = 0; i < wordsInArticle; ++i)
        text += u"parola%1 "_s.arg(random.bounded(20'000));
    return text;
}

Result<Document> insert(Edit &edit, const QString &text)
{
    Document document;
    document.title = text.left(60);
    DocumentVersion version;
    version.text = text;
    version.contentHash =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    return DocumentStore(edit.database()).insert(edit, document, version);
}

/// Imports in batches as an import job does; milliseconds of the longest batch.
double importAll(const QString &library, std::atomic<bool> &running)
{
    const auto database = opened(Database::open(library));
    QRandomGenerator random(1);
    const Act act = Act::start(u"bruno"_s, u"import"_s);
    std::vector<QString> texts;
    double longest = 0;
    for (int stored = 0; stored < documentsToImport;) {
        while (texts.size() < batchSize)
            texts.push_back(article(random));
        auto edit = Edit::begin(*database, act, Priority::Batch);
        demand(edit.transform([](const Edit &) {}));
        QElapsedTimer locked;
        locked.start();
        for (; !texts.empty() && !edit->isDue(); texts.pop_back(), ++stored)
            demand(insert(*edit, texts.back()).transform([](const Document &) {}));
        demand(edit->commit());
        longest = std::max(longest, static_cast<double>(locked.nsecsElapsed()) / 1e6);
    }
    running = false;
    return longest;
}

/// One save of a note; milliseconds.
double save(Database &database, int count)
{
    DocumentStore documents(database);
    auto document = documents.byNumber(1);
    demand(document.transform([](const Document &) {}));
    document->note = QString::number(count);
    QElapsedTimer timer;
    timer.start();
    auto edit = Edit::begin(database, Act::start(u"anna"_s, u"edit"_s));
    demand(edit.transform([](const Edit &) {}));
    demand(documents.update(*edit, *document).and_then([&](const Document &) { return edit->commit(); }));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Figures
{
    std::size_t count;
    double median;
    double p99;
    double longest;
};

Figures figuresOf(std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    return {times.size(), at(0.5), at(0.99), times.back()};
}

void print(const QString &name, const Figures &figures)
{
    QTextStream(stdout) << u"%1: %2 saves, median %3 ms, p99 %4 ms, longest %5 ms"_s.arg(name)
                               .arg(figures.count)
                               .arg(figures.median, 0, 'f', 2)
                               .arg(figures.p99, 0, 'f', 2)
                               .arg(figures.longest, 0, 'f', 2)
                        << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder(QDir(app.arguments().value(1, QDir::tempPath())).filePath(u"bench-XXXXXX"_s));
    const QString library = folder.filePath(u"bench.postilla"_s);
    const auto database = opened(Database::create(library));
    auto edit = Edit::begin(*database, Act::start(u"anna"_s, u"import"_s));
    demand(insert(*edit, u"The document that is edited"_s).and_then([&](const Document &) {
        return edit->commit();
    }));

    int count = 0;
    std::vector<double> alone;
    for (int i = 0; i < savesAlone; ++i, QThread::sleep(std::chrono::milliseconds(1)))
        alone.push_back(save(*database, ++count));

    std::atomic<bool> running = true;
    double longestBatch = 0;
    QElapsedTimer importing;
    importing.start();
    const std::unique_ptr<QThread> import(
        QThread::create([&] { longestBatch = importAll(library, running); }));
    import->start();
    std::vector<double> during;
    for (; running; QThread::sleep(betweenSaves))
        during.push_back(save(*database, ++count));
    import->wait();
    const qint64 importTime = importing.elapsed();

    const Figures without = figuresOf(alone);
    const Figures with = figuresOf(during);
    print(u"without an import"_s, without);
    print(u"during an import"_s, with);
    QTextStream(stdout) << u"ratio: median %1, p99 %2, longest %3"_s
                               .arg(with.median / without.median, 0, 'f', 1)
                               .arg(with.p99 / without.p99, 0, 'f', 1)
                               .arg(with.longest / without.longest, 0, 'f', 1)
                        << Qt::endl
                        << u"import: %1 documents in %2 ms, longest batch %3 ms"_s.arg(documentsToImport)
                               .arg(importTime)
                               .arg(longestBatch, 0, 'f', 1)
                        << Qt::endl;
    return with.longest <= 100 ? 0 : 1;
}
