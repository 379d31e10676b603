// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/session.h"

#include "cli/cli.h"
#include "cli/progressline.h"

#include <KShell>
#include <KSignalHandler>

#include <QEventLoop>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QString libraryPath(const QCommandLineParser &given)
{
    return given.isSet(u"library"_s) ? given.value(u"library"_s) : Library::defaultPath();
}

Library::Options options(const QCommandLineParser &given, Library::Access access)
{
    return {.access = access, .analyst = given.value(u"analyst"_s)};
}
} // namespace

Result<std::unique_ptr<Library>> openLibrary(const QCommandLineParser &given, Library::Access access,
                                             const ChartPainter *charts)
{
    Library::Options chosen = options(given, access);
    chosen.charts = charts;
    return Library::open(libraryPath(given), chosen);
}

Result<std::unique_ptr<Library>> openLibraryAsItMay(const QCommandLineParser &given)
{
    return openLibrary(given, Library::Access::ReadWrite).or_else([&](const Error &error) {
        using Opened = Result<std::unique_ptr<Library>>;
        return error.code() == ErrorCode::LibraryReadOnly ? openLibrary(given, Library::Access::ReadOnly)
                                                          : Opened(std::unexpected(error));
    });
}

Result<std::unique_ptr<Library>> openOrCreateLibrary(const QCommandLineParser &given)
{
    // From here on Ctrl+C ends the job that follows, not the program halfway through; the handler only acts
    // in the event loop of watch().
    KSignalHandler::self()->watchSignal(SIGINT);
    return Library::openOrCreate(libraryPath(given), options(given, Library::Access::ReadWrite));
}

QString callOf(const QString &verb, const QCommandLineParser &given)
{
    const QString call = u"postilla "_s + verb;
    return given.isSet(u"library"_s) ? call + u" --library "_s + KShell::quoteArg(given.value(u"library"_s))
                                     : call;
}

Result<int> documentNumber(const QString &argument, const QCommandLineParser &given)
{
    bool isNumber = false;
    const int number = argument.toInt(&isNumber);
    if (isNumber && number > 0)
        return number;
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("This is not the number of a document"),
                                 argument, Cli::tr("See: %1").arg(callOf(u"list"_s, given))));
}

Result<Claim> claimOfNumber(const QString &argument, const Library &library, const QCommandLineParser &given)
{
    return library.claims().find(argument).and_then([&](const QList<Claim> &claims) -> Result<Claim> {
        for (const Claim &claim : claims) {
            if (claimNumberText(claim.site, claim.number).compare(argument, Qt::CaseInsensitive) == 0)
                return claim;
        }
        return std::unexpected(Error(ErrorCode::NotFound, Cli::tr("There is no claim of that number"),
                                     argument, Cli::tr("See: %1").arg(callOf(u"claims"_s, given))));
    });
}

ExitCode refuse(Console &console, const Error &error)
{
    console.tell(error);
    const bool badlyCalled = error.code() == ErrorCode::BadArgument || error.code() == ErrorCode::BadDate ||
                             error.code() == ErrorCode::BadQuery;
    return badlyCalled ? ExitCode::Usage : ExitCode::Failed;
}

void watch(QFutureWatcherBase &watcher, const std::function<void()> &cancel, const QString &doing,
           const Console &console)
{
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(KSignalHandler::self(), &KSignalHandler::signalReceived, &loop, cancel);
    ProgressLine line(doing, console.isWatched());
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &loop,
                     [&](int done) { line.show(done, watcher.progressMaximum()); });
    if (!watcher.isFinished())
        loop.exec();
}

} // namespace Postilla
