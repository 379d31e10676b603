// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "library/job.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace Postilla {

/// Runs `work(const Progress &)`, which gives a Result<T>, on a thread of the pool. Its progress answers
/// false once the job is cancelled or the library closes.
template <typename T, typename Work>
Job<T> startJob(QThreadPool &pool, std::stop_token closing, Work work)
{
    const std::stop_source stop;
    auto run = [stop, closing = std::move(closing), work = std::move(work)](QPromise<Result<T>> &promise) {
        promise.addResult(work([&](qint64 done, qint64 total) {
            promise.setProgressRange(0, static_cast<int>(total));
            promise.setProgressValue(static_cast<int>(done));
            return !stop.stop_requested() && !closing.stop_requested();
        }));
    };
    return Job<T>(QtConcurrent::run(&pool, std::move(run)), stop);
}

} // namespace Postilla
