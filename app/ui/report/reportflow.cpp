// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportflow.h"

#include "ui/jobstrip.h"
#include "ui/prompts.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

ReportFlow::ReportFlow(JobStrip *strip, Questions &questions, QObject *parent)
    : QObject(parent)
    , m_strip(strip)
    , m_questions(questions)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportFlow::finish);
}

ReportFlow::~ReportFlow()
{
    setLibrary(nullptr);
}

void ReportFlow::setLibrary(Library *library)
{
    if (m_job) {
        m_job->cancel();
        m_watcher.waitForFinished();
        m_job.reset();
    }
    m_library = library;
}

QString ReportFlow::askPath(ReportForm form) const
{
    const QString base = QFileInfo(m_library->path()).completeBaseName();
    switch (form) {
    case ReportForm::Pdf:
        return m_questions.fileToWrite(tr("Report"), base + u".pdf"_s, tr("PDF (*.pdf)"));
    case ReportForm::Html:
        return m_questions.fileToWrite(tr("Report"), base + u".html"_s, tr("Web page (*.html)"));
    case ReportForm::Markdown:
        return m_questions.fileToWrite(tr("Report"), base + u".md"_s, tr("Markdown (*.md)"));
    case ReportForm::Json:
        return m_questions.fileToWrite(tr("Report"), base + u".json"_s, tr("JSON (*.json)"));
    case ReportForm::Workbook:
        return m_questions.fileToWrite(tr("Report"), base + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    case ReportForm::ClaimsCsv:
        return m_questions.fileToWrite(tr("Report"), base + u"-claims.csv"_s, tr("CSV (*.csv)"));
    case ReportForm::AllTables:
    case ReportForm::TablesForPeople:
        return m_questions.folderToOpen(tr("Report"));
    }
    return {};
}

void ReportFlow::start(const ReportRequest &request, ReportForm form)
{
    if (!m_library || m_job)
        return;
    const QString path = askPath(form);
    if (path.isEmpty() || !m_library)
        return;
    const auto profile = form == ReportForm::TablesForPeople ? TableProfile::Spreadsheet : TableProfile::Data;
    m_job.emplace(m_library->reports().write(request, {.path = path, .profile = profile}));
    m_watcher.setFuture(m_job->future());
    m_strip->watch(&m_watcher, tr("Report"), [this] {
        if (m_job)
            m_job->cancel();
    });
}

void ReportFlow::finish()
{
    if (!m_job)
        return;
    m_job.reset();
    const auto paths = m_watcher.result();
    if (paths) {
        Q_EMIT told(tr("Written: %1").arg(QLocale().createSeparatedList(*paths)));
        Q_EMIT written();
    } else if (paths.error().code() == ErrorCode::Cancelled) {
        Q_EMIT told(tr("The report was cancelled; no file was written."));
    } else {
        Q_EMIT failed(paths.error());
    }
}

} // namespace Postilla
