// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <optional>

class QMimeData;

namespace Postilla {

class Actions;
class JobStrip;
class Questions;

/// Brings articles into the library: files and folders, dropped or chosen, and pasted texts. One import at a
/// time; what is dropped meanwhile waits its turn.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(const Actions *actions, JobStrip *strip, QWidget *window);
    ~ImportFlow() override;

    /// The library to import into; nullptr: none. Cancels what is running in the one before.
    void setLibrary(Library *library);
    void start(const QStringList &paths, const ImportOptions &options = {});
    /// Makes a document of what was copied: HTML where the clipboard has it, else its text.
    void paste(const QMimeData &copied, const ImportOptions &options = {});
    /// Asks where the new text of a document comes from, a file or what was copied, and takes it.
    void replaceText(const QString &documentUuid, Questions &questions);
    bool isRunning() const { return m_job.has_value(); }

    /// Whether something dropped or pasted can be taken.
    static bool canTake(const QMimeData &data);

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);
    /// A document came in that the person will want to see.
    void arrived(const QString &documentUuid);

private:
    struct Task
    {
        std::function<Job<ImportReport>(Library &, const ImportOptions &)> start;
        ImportOptions options;
        /// A pasted text is no file that could be named again.
        bool isOfFiles = true;
    };
    void queue(Task task);
    void takeFrom(const QString &source, const QString &documentUuid, Questions &questions);
    void startNext();
    void finish();
    void tellOutcome(const ImportReport &report);

    const Actions *m_actions;
    JobStrip *m_strip;
    QWidget *m_window;
    Library *m_library = nullptr;
    std::optional<Job<ImportReport>> m_job;
    QFutureWatcher<Result<ImportReport>> m_watcher;
    QList<Task> m_waiting;
    /// The one that runs, or ran last.
    Task m_task;
};

/// What a dialog for files offers.
QString articleFilter();

} // namespace Postilla
