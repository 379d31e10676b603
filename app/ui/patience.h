// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCursor>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <optional>

namespace Postilla {

/// Waits for its end, that long at most where a time is given; events are handled meanwhile, those of the
/// person excepted. False where it has not ended.
template <typename Value>
bool waitFor(const QFuture<Value> &future, std::optional<std::chrono::milliseconds> time = {})
{
    if (future.isFinished())
        return true;
    QFutureWatcher<Value> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (time)
        QTimer::singleShot(*time, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return future.isFinished();
}

/// Waits for what another thread is doing, and takes the result: the window goes on painting, keys pressed
/// meanwhile are kept and heard afterwards, in order. After a moment the pointer shows it.
template <typename Value>
Value awaited(QFuture<Value> future)
{
    using namespace std::chrono_literals;
    if (!waitFor(future, 300ms)) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        waitFor(future);
        QGuiApplication::restoreOverrideCursor();
    }
    return future.takeResult();
}

/// Does a short piece of work, a write to the library as a rule, on another thread and waits for its result.
/// A write takes a millisecond; while somebody else holds the library it may take seconds.
template <typename Work>
auto patiently(Work work)
{
    return awaited(QtConcurrent::run(std::move(work)));
}

/// The same on a thread of that pool: not behind what else is being read for the window.
template <typename Work>
auto patiently(QThreadPool &threads, Work work)
{
    return awaited(QtConcurrent::run(&threads, std::move(work)));
}

} // namespace Postilla
