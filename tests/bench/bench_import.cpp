// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_import [ARTICLES [FOLDER]]: importing files (read, indexed, marked), beside inserting the same rows
// with SQLite's C interface in the same commits, and beside recollindex on the same files. By default 100,000
// articles; FOLDER is where files and libraries are made, by default the system's temporary folder. Exit
// status 1 where one of the bars is missed: 0.8 of the plain inserts, 15 times recollindex. Without
// recollindex (package recollcmd) that comparison is left out, and said to be.

#include "articlemaker.h"
#include "library/library.h"
#include "plaininserts.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultArticles = 100'000;
constexpr double plainBar = 0.8;
constexpr double recollBar = 15;

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

double import(const QString &files, const QString &path, int articles)
{
    const auto library = Library::create(path, {.analyst = u"Ada"_s});
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message()));
    QElapsedTimer timer;
    timer.start();
    const auto report = (*library)->import({files}, {}).future().result();
    const double seconds = secondsOf(timer);
    if (!report || report->count(ImportOutcome::Imported) != articles)
        qFatal("not every article was imported");
    return seconds;
}

double insertPlainly(const QString &from, const QString &path)
{
    if (!Library::create(path, {.analyst = u"Ada"_s}))
        qFatal("no library could be made");
    return Bench::insertPlainly(from, path);
}

/// Its folder of settings and its index are its own, and go with the bench. It is as important as ours to the
/// machine: by default it lets everybody else go first.
double recollindex(const QString &program, const QString &files, const QString &settings)
{
    QDir().mkpath(settings);
    QFile configuration(settings + u"/recoll.conf"_s);
    if (!configuration.open(QIODevice::WriteOnly))
        qFatal("no settings could be written");
    configuration.write("topdirs = " + files.toUtf8() + "\nloglevel = 1\nidxniceprio = 0\n");
    configuration.close();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, {u"-c"_s, settings, u"-z"_s});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("recollindex failed");
    return secondsOf(timer);
}

bool tell(const char *what, double seconds, double ours, double ratio, double bar)
{
    std::printf("%-14s %7.2f s, import %7.2f s: ratio %5.2f (bar %.1f)%s\n", what, seconds, ours, ratio, bar,
                ratio >= bar ? "" : " missed");
    return ratio >= bar;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int articles = arguments.size() > 1 ? arguments.at(1).toInt() : defaultArticles;
    const QTemporaryDir folder(QDir(arguments.value(2, QDir::tempPath())).filePath(u"bench-XXXXXX"_s));
    const QString files = folder.filePath(u"files"_s);
    const QString library = folder.filePath(u"import.postilla"_s);
    if (!QDir().mkpath(files) || !Bench::writeArticles(1, articles, files))
        qFatal("no files could be written");

    const double ours = import(files, library, articles);
    std::printf("%d articles: imported in %.2f s, %.0f a second\n", articles, ours, articles / ours);
    const double plain = insertPlainly(library, folder.filePath(u"plain.postilla"_s));
    const bool nearPlain = tell("plain inserts", plain, ours, plain / ours, plainBar);
    const QString program = QStandardPaths::findExecutable(u"recollindex"_s);
    if (program.isEmpty()) {
        std::printf("recollindex is not installed: left out\n");
        return nearPlain ? 0 : 1;
    }
    const double recoll = recollindex(program, files, folder.filePath(u"recoll"_s));
    const bool beyondRecoll = tell("recollindex", recoll, ours, recoll / ours, recollBar);
    return nearPlain && beyondRecoll ? 0 : 1;
}
