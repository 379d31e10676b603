// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/importflow.h"

#include "ui/import/anchorstext.h"
#include "ui/import/importtable.h"
#include "ui/jobstrip.h"
#include "ui/picker.h"
#include "ui/prompts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr auto fileKey = "file"_L1;
constexpr auto copiedKey = "copied"_L1;
} // namespace

QString articleFilter()
{
    return ImportFlow::tr("Articles (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)");
}

ImportFlow::ImportFlow(const Actions *actions, JobStrip *strip, QWidget *window)
    : QObject(window)
    , m_actions(actions)
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
        queue({[paths](Library &library, const ImportOptions &how) { return library.import(paths, how); },
               options});
}

void ImportFlow::queue(Task task)
{
    if (!m_library)
        return;
    m_waiting.append(std::move(task));
    if (!m_job)
        startNext();
}

void ImportFlow::startNext()
{
    m_task = m_waiting.takeFirst();
    m_job.emplace(m_task.start(*m_library, m_task.options));
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
    const QString anchors = anchorsText(report.anchors(), *m_actions);
    if (allWell) {
        const QString what =
            m_task.options.into.isEmpty()
                ? tr("%n document(s) imported.", nullptr, static_cast<int>(report.stored()))
                : tr("Document %1 has its new text. Ctrl+Z takes it back.").arg(report.rows.value(0).number);
        Q_EMIT told(anchors.isEmpty() ? what : what + u' ' + anchors);
        return;
    }
    auto *table = new ImportTable(report, m_window, anchors);
    connect(table, &ImportTable::updateWanted, this, [this, task = m_task](const QStringList &paths) {
        const ImportOptions update{.update = true, .into = {}};
        if (task.isOfFiles)
            start(paths, update);
        else
            queue({task.start, update, false});
    });
    table->show();
}

bool ImportFlow::canTake(const QMimeData &data)
{
    const auto urls = data.urls();
    return std::ranges::any_of(urls, &QUrl::isLocalFile) || data.hasText() || data.hasHtml();
}

void ImportFlow::paste(const QMimeData &copied, const ImportOptions &options)
{
    QStringList paths;
    for (const QUrl &url : copied.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!options.into.isEmpty())
        paths = paths.mid(0, 1); // a document has one text
    if (!paths.isEmpty())
        start(paths, options);
    else if (copied.hasHtml())
        queue({[html = copied.html()](Library &library, const ImportOptions &how) {
                   return library.importHtml(html, how);
               },
               options, false});
    else if (copied.hasText())
        queue({[text = copied.text()](Library &library, const ImportOptions &how) {
                   return library.importText(text, how);
               },
               options, false});
    else
        Q_EMIT told(tr("Nothing that was copied can be read as a text."));
}

void ImportFlow::replaceText(const QString &documentUuid, Questions &questions)
{
    if (!m_library || documentUuid.isEmpty()) {
        Q_EMIT told(tr("No document is current. Choose the one that gets another text."));
        return;
    }
    auto *picker = new Picker({.title = tr("Replace the Text"),
                               .prompt = tr("Where the new text comes from"),
                               .matches = tr("Where from"),
                               .nothing = tr("No place is called so.")},
                              m_window);
    picker->setChoices({{.key = fileKey, .name = tr("A file…"), .icon = {}},
                        {.key = copiedKey, .name = tr("What was copied"), .icon = {}}});
    // Queued: the picker is closing when it speaks, and the question for a file waits in a loop of its own.
    connect(
        picker, &Picker::chosen, this,
        [this, documentUuid, &questions](const QString &source) {
            takeFrom(source, documentUuid, questions);
        },
        Qt::QueuedConnection);
    picker->popupAt(m_window->mapToGlobal(m_window->rect().center()));
}

void ImportFlow::takeFrom(const QString &source, const QString &documentUuid, Questions &questions)
{
    const ImportOptions into{.update = false, .into = documentUuid};
    if (source == copiedKey)
        paste(*QGuiApplication::clipboard()->mimeData(), into);
    else
        start(questions.filesToOpen(tr("Replace the Text"), articleFilter()).mid(0, 1), into);
}

} // namespace Postilla
