// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "library/library.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>

namespace Postilla {

/// The library that --library names, else the user's own.
Result<std::unique_ptr<Library>> openLibrary(const QCommandLineParser &given, Library::Access access,
                                             const ChartPainter *charts = nullptr);
/// The same for writing where that can be, else for reading.
Result<std::unique_ptr<Library>> openLibraryAsItMay(const QCommandLineParser &given);
/// The same for writing; makes it where there is none yet.
Result<std::unique_ptr<Library>> openOrCreateLibrary(const QCommandLineParser &given);

/// What to type next on the same library: "postilla import --library L".
QString callOf(const QString &verb, const QCommandLineParser &given);

/// The document number that the command line gives; BadArgument.
Result<int> documentNumber(const QString &argument, const QCommandLineParser &given);

/// The claim of a number as it is printed, "A-0042", in either case. NotFound.
Result<Claim> claimOfNumber(const QString &argument, const Library &library, const QCommandLineParser &given);

/// Tells the error and answers with the exit code that fits it.
ExitCode refuse(Console &console, const Error &error);

/// Runs the event loop until the watcher's future ends, with a line of progress on a watched terminal; the
/// first Ctrl+C calls `cancel`.
void watch(QFutureWatcherBase &watcher, const std::function<void()> &cancel, const QString &doing,
           const Console &console);

/// Waits for a job as watch() does. `doing` says what goes on: "Importing".
template <typename T>
Result<T> await(Job<T> job, const QString &doing, const Console &console)
{
    QFutureWatcher<Result<T>> watcher;
    watcher.setFuture(job.future());
    watch(watcher, [&job] { job.cancel(); }, doing, console);
    return job.future().result();
}

} // namespace Postilla
