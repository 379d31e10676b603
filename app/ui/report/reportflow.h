// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/reports.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace Postilla {

class JobStrip;
class Questions;
class ReportDialog;

/// From the Report action to the file: what it should be, where it goes, progress, and what came of it.
class ReportFlow : public QObject
{
    Q_OBJECT

public:
    ReportFlow(JobStrip *strip, Questions &questions, QWidget *window);
    ~ReportFlow() override;

    /// The library to report on; nullptr: none. Cancels what is being written.
    void setLibrary(Library *library);
    /// `search`: the query in the search line; empty: there is none.
    void start(const QString &search);

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    void write(const ReportDialog &dialog);
    QString askPath(const ReportDialog &dialog) const;
    void finish();

    JobStrip *m_strip;
    Questions &m_questions;
    QWidget *m_window;
    Library *m_library = nullptr;
    std::optional<Job<QStringList>> m_job;
    QFutureWatcher<Result<QStringList>> m_watcher;
};

} // namespace Postilla
