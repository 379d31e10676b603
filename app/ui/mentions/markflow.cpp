// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/markflow.h"

#include "ui/jobstrip.h"

namespace Postilla {

MarkFlow::MarkFlow(JobStrip *strip, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MarkFlow::finish);
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
    m_library = library;
    m_again = false;
    catchUp();
}

void MarkFlow::catchUp()
{
    if (!m_library || m_library->isReadOnly())
        return;
    m_again = m_job.has_value();
    if (m_again)
        return;
    m_job.emplace(m_library->marks().catchUp());
    m_watcher.setFuture(m_job->future());
    m_strip->watch(&m_watcher, tr("Marking the texts"), [this] {
        if (m_job)
            m_job->cancel();
    });
}

void MarkFlow::finish()
{
    m_job.reset();
    const auto marked = m_watcher.result();
    if (!marked && marked.error().code() != ErrorCode::Cancelled)
        Q_EMIT failed(marked.error());
    if (m_again)
        catchUp();
}

} // namespace Postilla
