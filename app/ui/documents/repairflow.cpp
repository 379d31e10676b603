// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/repairflow.h"

#include "ui/jobstrip.h"

namespace Postilla {

RepairFlow::RepairFlow(JobStrip *strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RepairFlow::finish);
}

RepairFlow::~RepairFlow()
{
    setLibrary(nullptr);
}

void RepairFlow::setLibrary(Library *library)
{
    if (m_job) {
        m_job->cancel();
        m_watcher.waitForFinished();
        m_job.reset();
    }
    m_library = library;
}

void RepairFlow::consider(const Error &error)
{
    if (error.code() != ErrorCode::SearchIndexDamaged || !m_library || m_library->isReadOnly() || m_job)
        return;
    m_job.emplace(m_library->searches().repairIndex());
    m_watcher.setFuture(m_job->future());
    m_strip->watch(&m_watcher, tr("Making the search index anew"), [this] {
        if (m_job)
            m_job->cancel();
    });
}

void RepairFlow::finish()
{
    m_job.reset();
    const auto done = m_watcher.result();
    if (done)
        Q_EMIT repaired();
    else if (done.error().code() != ErrorCode::Cancelled)
        Q_EMIT failed(done.error());
}

} // namespace Postilla
