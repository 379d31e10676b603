// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/sessionexport.h"

#include "ui/jobstrip.h"
#include "ui/prompts.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

SessionExport::SessionExport(JobStrip *strip, Questions &questions, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
    , m_questions(questions)
{
    connect(&m_written, &QFutureWatcherBase::finished, this, &SessionExport::finish);
}

SessionExport::~SessionExport()
{
    setLibrary(nullptr);
}

void SessionExport::setLibrary(Library *library)
{
    if (m_job)
        m_job->cancel();
    m_written.waitForFinished();
    m_job.reset();
    m_library = library;
}

void SessionExport::start(const QString &sessionUuid)
{
    if (!m_library || m_job)
        return;
    const QString base = QFileInfo(m_library->path()).completeBaseName();
    const QString path =
        m_questions.fileToWrite(tr("Report of the Session"), base + tr("-session") + u".pdf"_s,
                                tr("PDF (*.pdf);;Table of decisions (*.csv)"));
    if (path.isEmpty() || !m_library)
        return;
    const bool isItalian = QLocale().language() == QLocale::Italian;
    m_job = m_library->reviews().write(sessionUuid, path,
                                       isItalian ? ReportLocale::Italian : ReportLocale::English);
    m_written.setFuture(m_job->future());
    m_strip->watch(&m_written, tr("Report of the session"), [this] {
        if (m_job)
            m_job->cancel();
    });
}

void SessionExport::finish()
{
    if (!m_job)
        return;
    m_job.reset();
    const auto written = m_written.future().result();
    if (written)
        Q_EMIT told(tr("Written: %1").arg(QLocale().createSeparatedList(*written)));
    else
        Q_EMIT failed(written.error());
}

} // namespace Postilla
