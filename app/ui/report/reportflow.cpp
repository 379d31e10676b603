// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportflow.h"

#include "ui/jobstrip.h"
#include "ui/prompts.h"
#include "ui/report/reportdialog.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

ReportFlow::ReportFlow(JobStrip *strip, Questions &questions, QWidget *window)
    : QObject(window)
    , m_strip(strip)
    , m_questions(questions)
    , m_window(window)
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

void ReportFlow::start(const QString &search)
{
    if (!m_library || m_job)
        return;
    const auto earlier = m_library->reports().all();
    if (!earlier) {
        Q_EMIT failed(earlier.error());
        return;
    }
    auto *dialog = new ReportDialog(search, *earlier, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { write(*dialog); });
    dialog->open();
}

QString ReportFlow::askPath(const ReportDialog &dialog) const
{
    const QString base = QFileInfo(m_library->path()).completeBaseName();
    switch (dialog.form()) {
    case ReportDialog::Form::Pdf:
        return m_questions.fileToWrite(tr("Report"), base + u".pdf"_s, tr("PDF (*.pdf)"));
    case ReportDialog::Form::Html:
        return m_questions.fileToWrite(tr("Report"), base + u".html"_s, tr("Web page (*.html)"));
    case ReportDialog::Form::Markdown:
        return m_questions.fileToWrite(tr("Report"), base + u".md"_s, tr("Markdown (*.md)"));
    case ReportDialog::Form::Json:
        return m_questions.fileToWrite(tr("Report"), base + u".json"_s, tr("JSON (*.json)"));
    case ReportDialog::Form::Workbook:
        return m_questions.fileToWrite(tr("Report"), base + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    case ReportDialog::Form::ClaimsCsv:
        return m_questions.fileToWrite(tr("Report"), base + u"-claims.csv"_s, tr("CSV (*.csv)"));
    case ReportDialog::Form::AllTables:
    case ReportDialog::Form::TablesForPeople:
        return m_questions.folderToOpen(tr("Report"));
    }
    return {};
}

void ReportFlow::write(const ReportDialog &dialog)
{
    const QString path = askPath(dialog);
    if (path.isEmpty() || !m_library)
        return;
    const bool isForPeople = dialog.form() == ReportDialog::Form::TablesForPeople;
    const auto profile = isForPeople ? TableProfile::Spreadsheet : TableProfile::Data;
    m_job.emplace(m_library->reports().write(dialog.request(), {.path = path, .profile = profile}));
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
    const auto written = m_watcher.result();
    if (written)
        Q_EMIT told(tr("Written: %1").arg(QLocale().createSeparatedList(*written)));
    else if (written.error().code() == ErrorCode::Cancelled)
        Q_EMIT told(tr("The report was cancelled; no file was written."));
    else
        Q_EMIT failed(written.error());
}

} // namespace Postilla
