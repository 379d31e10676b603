// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QTimer>
#include <QtConcurrentRun>

namespace Postilla {

/// Does a short piece of work, a write to the library as a rule, on another thread and waits for its result:
/// the window goes on painting, keys pressed meanwhile are kept and heard afterwards, in order. A write takes
/// a millisecond; while somebody else holds the library it may take seconds, and the pointer shows it.
template <typename Work>
auto patiently(Work work)
{
    QFutureWatcher<std::invoke_result_t<Work>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run(std::move(work)));
    QTimer slow;
    slow.setSingleShot(true);
    slow.callOnTimeout([] { QGuiApplication::setOverrideCursor(Qt::WaitCursor); });
    slow.start(300);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!slow.isActive())
        QGuiApplication::restoreOverrideCursor();
    return watcher.result();
}

} // namespace Postilla
