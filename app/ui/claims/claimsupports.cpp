// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimsupports.h"

#include "ui/reader/readerpane.h"

namespace Postilla {

ClaimSupports::ClaimSupports(const ReaderPane *page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(page, &ReaderPane::shown, this, &ClaimSupports::start);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ClaimSupports::take);
}

ClaimSupports::~ClaimSupports()
{
    setLibrary(nullptr);
}

void ClaimSupports::setLibrary(const Library *library)
{
    if (m_job) {
        m_job->cancel();
        m_reading.waitForFinished();
        m_job.reset();
    }
    m_library = library;
    m_again = false;
}

void ClaimSupports::start()
{
    if (!m_library || m_page->claims().isEmpty())
        return;
    if (m_job) {
        m_again = true;
        m_job->cancel();
        return;
    }
    m_again = false;
    m_job = m_library->supports(m_page->version().documentUuid);
    m_reading.setFuture(m_job->future());
}

void ClaimSupports::take()
{
    if (!m_job)
        return;
    m_job.reset();
    const auto supports = m_reading.future().result();
    if (supports)
        Q_EMIT read(*supports);
    else if (supports.error().code() != ErrorCode::Cancelled)
        Q_EMIT failed(supports.error());
    if (m_again)
        start();
}

} // namespace Postilla
