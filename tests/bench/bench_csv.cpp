// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_csv [ARTICLES]: the table mentions of a library of made-up articles (by default as many as hold
// 1,000,000 mentions) from the library to the file, beside the same rows dumped by sqlite3 -csv from a table
// of that form; the best of three. Exit status 1 where it takes more than twice as long, or where there are
// fewer rows than that.

#include "childrun.h"
#include "library/librarycore.h"
#include "library/reports.h"
#include "librarymaker.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Postilla;
using namespace Postilla::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 3;
constexpr double bar = 2;
constexpr qsizetype fewestRows = 1'000'000;

double secondsToWrite(const std::shared_ptr<LibraryCore> &core, const QString &path)
{
    double best = 1e9;
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        const auto written =
            Reports(core).write({}, {.path = path, .table = ReportTable::Mentions}).future().result();
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message()));
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

double secondsToDump(const QString &database, const QString &path)
{
    double best = 1e9;
    for (int turn = 0; turn < turns; ++turn)
        best = std::min(
            best,
            runChild({u"sqlite3"_s, u"-csv"_s, u"-header"_s, database, u"SELECT * FROM mention"_s}, path)
                .seconds);
    return best;
}

qsizetype rowsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qUtf8Printable(path));
    return file.readAll().count("\r\n") - 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int articles = arguments.size() > 1 ? arguments.at(1).toInt() : 30'000;
    const QTemporaryDir folder;
    const auto core = std::make_shared<LibraryCore>(LibraryCore::Setup{
        madeLibrary(articles, folder.path()), Database::Mode::ReadOnly, u"bench"_s, &Clock::system()});
    const QString ours = folder.filePath(u"mentions.csv"_s);
    const double written = secondsToWrite(core, ours);
    const QString database = folder.filePath(u"mentions.sqlite"_s);
    runChild({u"sqlite3"_s, database, u".mode csv"_s, u".import %1 mention"_s.arg(ours)});
    const QString theirs = folder.filePath(u"dumped.csv"_s);
    const double dumped = secondsToDump(database, theirs);
    std::printf("%lld mentions: %.2f s from the library, %.2f s by sqlite3 -csv\n",
                static_cast<long long>(rowsIn(ours)), written, dumped);
    if (rowsIn(ours) != rowsIn(theirs))
        qFatal("sqlite3 dumps %lld rows", static_cast<long long>(rowsIn(theirs)));
    const bool isLongEnough = rowsIn(ours) >= fewestRows;
    if (!isLongEnough)
        std::printf("too few rows: %lld are wanted\n", static_cast<long long>(fewestRows));
    const bool met = written <= bar * dumped && isLongEnough;
    std::printf("ratio %.2f (at most %.2f)%s\n", written / dumped, bar, met ? "" : " missed");
    core->close();
    return met ? 0 : 1;
}
