// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importflow.h"

#include "ui/import/importtable.h"
#include "ui/jobstrip.h"

#include <QMimeData>
#include <QUrl>

namespace Postilla {

ImportFlow::ImportFlow(JobStrip *strip, QWidget *window)
    : QObject(window)
    , m_strip(strip)
    , m_window(window)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportFlow::finish);
}

ImportFlow::~ImportFlow()
{
    setLibrary(nullptr);
}

void ImportFlow::setLibrary(Library *library)
{
    m_waiting.clear();
    if (m_job) {
        m_job->cancel();
        m_watcher.waitForFinished();
        m_job.reset();
    }
    m_library = library;
}

void ImportFlow::start(const QStringList &paths, const ImportOptions &options)
{
    if (!paths.isEmpty())
        queue([paths, options](Library &library) { return library.import(paths, options); });
}

void ImportFlow::queue(Start start)
{
    if (!m_library)
        return;
    m_waiting.append(std::move(start));
    if (!m_job)
        startNext();
}

void ImportFlow::startNext()
{
    const Start start = m_waiting.takeFirst();
    m_job.emplace(start(*m_library));
    m_watcher.setFuture(m_job->future());
    m_strip->watch(&m_watcher, tr("Import"), [this] {
        if (m_job)
            m_job->cancel();
    });
}

void ImportFlow::finish()
{
    if (!m_job)
        return;
    const auto report = m_watcher.result();
    m_job.reset();
    if (report)
        tellOutcome(*report);
    else
        Q_EMIT failed(report.error());
    if (!m_waiting.isEmpty())
        startNext();
}

void ImportFlow::tellOutcome(const ImportReport &report)
{
    const auto stored = std::ranges::find_if(report.rows, [](const ImportRow &row) {
        return row.number != 0 && row.outcome != ImportOutcome::AlreadyThere;
    });
    if (stored != report.rows.end())
        Q_EMIT arrived(stored->documentUuid);
    const bool allWell = !report.cancelled && report.stored() == report.rows.size();
    if (allWell) {
        Q_EMIT told(tr("%n document(s) imported.", nullptr, static_cast<int>(report.stored())));
        return;
    }
    auto *table = new ImportTable(report, m_window);
    connect(table, &ImportTable::updateWanted, this,
            [this](const QStringList &paths) { start(paths, {.update = true}); });
    table->show();
}

bool ImportFlow::canTake(const QMimeData &data)
{
    const auto urls = data.urls();
    return std::ranges::any_of(urls, &QUrl::isLocalFile) || data.hasText() || data.hasHtml();
}

void ImportFlow::paste(const QMimeData &copied)
{
    QStringList paths;
    for (const QUrl &url : copied.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        start(paths);
    else if (copied.hasHtml())
        queue([html = copied.html()](Library &library) { return library.importHtml(html); });
    else if (copied.hasText())
        queue([text = copied.text()](Library &library) { return library.importText(text); });
    else
        Q_EMIT told(tr("Nothing that was copied can be read as a text."));
}

} // namespace Postilla
