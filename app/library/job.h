// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>

#include <stop_token>
#include <utility>

namespace Postilla {

/// Work that goes on in the background. Its future always ends with a result; progress on the way comes by
/// QFutureWatcher, in items done and known.
template <typename T>
class Job
{
public:
    Job(QFuture<Result<T>> future, std::stop_source stop)
        : m_future(std::move(future))
        , m_stop(std::move(stop))
    {
    }

    QFuture<Result<T>> future() const { return m_future; }
    /// Asks the job to end soon. The future still brings what was done until then, or ErrorCode::Cancelled;
    /// QFuture::cancel() would throw that away.
    void cancel() { m_stop.request_stop(); }

private:
    QFuture<Result<T>> m_future;
    std::stop_source m_stop;
};

} // namespace Postilla
