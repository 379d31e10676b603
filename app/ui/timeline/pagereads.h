// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/job.h"

#include <QFutureWatcher>
#include <QList>

#include <algorithm>
#include <optional>
#include <utility>

namespace Postilla {

/// Pages of a list that a view asks for while it paints, read in the background one after another: the one
/// asked for last comes first, and those that have waited longest are let go, since they are out of view.
template <typename T>
class PageReads
{
public:
    /// Whether it was not asked for already.
    bool want(int page)
    {
        if (page == m_current || (!m_wanted.isEmpty() && m_wanted.constFirst() == page))
            return false;
        m_wanted.removeAll(page);
        m_wanted.prepend(page);
        m_wanted.resize(std::min(m_wanted.size(), mostWanted));
        return true;
    }

    /// The page to be read now; nothing while another one is.
    std::optional<int> next()
    {
        if (m_job || m_wanted.isEmpty())
            return std::nullopt;
        return m_wanted.takeFirst();
    }

    void read(int page, Job<T> job)
    {
        m_current = page;
        m_job = std::move(job);
        m_watcher.setFuture(m_job->future());
    }

    /// The page that has been read, once; nothing where nobody waits for it any more.
    std::optional<std::pair<int, Result<T>>> take()
    {
        if (!m_job)
            return std::nullopt;
        m_job.reset();
        return std::pair(std::exchange(m_current, -1), m_watcher.future().result());
    }

    /// What is still being read is nobody's.
    void cancel()
    {
        if (m_job)
            m_job->cancel();
        m_job.reset();
        m_current = -1;
        m_wanted.clear();
    }

    const QFutureWatcherBase *watcher() const { return &m_watcher; }

private:
    static constexpr qsizetype mostWanted = 4;

    QList<int> m_wanted;
    int m_current = -1;
    std::optional<Job<T>> m_job;
    QFutureWatcher<Result<T>> m_watcher;
};

} // namespace Postilla
