// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportflow.h"

#include "ui/jobstrip.h"
#include "ui/prompts.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// So many names a question holds.
constexpr qsizetype mostNames = 4;

/// What a form that is one file is called.
struct FileKind
{
    QString ending;
    QString filter;
    /// Behind the library's name.
    QString suggestion = {};
};

FileKind kindOf(ReportForm form)
{
    switch (form) {
    case ReportForm::Html:
        return {u".html"_s, ReportFlow::tr("Web page (*.html)")};
    case ReportForm::Markdown:
        return {u".md"_s, ReportFlow::tr("Markdown (*.md)")};
    case ReportForm::Json:
        return {u".json"_s, ReportFlow::tr("JSON (*.json)")};
    case ReportForm::Workbook:
        return {u".xlsx"_s, ReportFlow::tr("Workbook (*.xlsx)")};
    case ReportForm::ClaimsCsv:
    case ReportForm::AllTables:
    case ReportForm::TablesForPeople:
        return {u".csv"_s, ReportFlow::tr("CSV (*.csv)"), u"-claims"_s};
    case ReportForm::Pdf:
        break;
    }
    return {u".pdf"_s, ReportFlow::tr("PDF (*.pdf)")};
}

} // namespace

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
    if (isFolder(form))
        return m_questions.folderToOpen(tr("Report"));
    const FileKind kind = kindOf(form);
    const QString base = QFileInfo(m_library->path()).completeBaseName();
    return m_questions.fileToWrite(tr("Report"), base + kind.suggestion + kind.ending, kind.filter);
}

/// Whether what is there may be replaced. Of the file whose name was chosen the person has said so.
bool ReportFlow::mayReplace(const ReportOutput &output, const QString &chosen)
{
    QStringList there = reportFiles(output).value_or(QStringList());
    there.removeIf([&](const QString &path) { return path == chosen || !QFileInfo::exists(path); });
    if (there.isEmpty())
        return true;
    QStringList names;
    for (const QString &path : there.first(std::min(there.size(), mostNames)))
        names << QFileInfo(path).fileName();
    if (there.size() > mostNames)
        names << u"…"_s;
    return m_questions.confirm(
        tr("Report"),
        tr("%n file(s) there will be replaced: %1.", nullptr, int(there.size())).arg(names.join(u", ")),
        tr("Replace"));
}

void ReportFlow::start(const ReportRequest &request, ReportForm form)
{
    if (!m_library || m_job)
        return;
    const QString chosen = askPath(form);
    if (chosen.isEmpty() || !m_library)
        return;
    const bool hasEnding = isFolder(form) || !QFileInfo(chosen).suffix().isEmpty();
    const auto profile = form == ReportForm::TablesForPeople ? TableProfile::Spreadsheet : TableProfile::Data;
    const ReportOutput output{.path = hasEnding ? chosen : chosen + kindOf(form).ending, .profile = profile};
    if (!mayReplace(output, chosen) || !m_library)
        return;
    m_job.emplace(m_library->reports().write(request, output));
    m_watcher.setFuture(m_job->future());
    m_strip->watch(&m_watcher, tr("Report"), [this] { cancel(); });
}

bool ReportFlow::cancel()
{
    if (m_job)
        m_job->cancel();
    return m_job.has_value();
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
