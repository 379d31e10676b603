// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/markflow.h"

#include "ui/jobstrip.h"

namespace Postilla {

MarkFlow::MarkFlow(JobStrip *strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_job.reset();
        const auto marked = m_watcher.result();
        if (!marked && marked.error().code() != ErrorCode::Cancelled)
            Q_EMIT failed(marked.error());
    });
}

MarkFlow::~MarkFlow()
{
    setLibrary(nullptr);
}

void MarkFlow::setLibrary(Library *library)
{
    if (m_job) {
        m_job->cancel();
        m_watcher.waitForFinished();
        m_job.reset();
    }
    if (!library || library->isReadOnly())
        return;
    m_job.emplace(library->marks().catchUp());
    m_watcher.setFuture(m_job->future());
    m_strip->watch(&m_watcher, tr("Marking the texts"), [this] {
        if (m_job)
            m_job->cancel();
    });
}

} // namespace Postilla
