// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/reports.h"
#include "ui/report/reportform.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace Postilla {

class JobStrip;
class Questions;

/// From what a report should be to the file: where it goes, progress, and what came of it.
class ReportFlow : public QObject
{
    Q_OBJECT

public:
    ReportFlow(JobStrip *strip, Questions &questions, QObject *parent);
    ~ReportFlow() override;

    /// The library to report on; nullptr: none. Cancels what is being written.
    void setLibrary(Library *library);
    void start(const ReportRequest &request, ReportForm form);
    /// False where nothing is being written.
    bool cancel();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);
    /// A report was written: the register may have a line more.
    void written();

private:
    QString askPath(ReportForm form) const;
    bool mayReplace(const ReportOutput &output, const QString &chosen);
    void finish();

    JobStrip *m_strip;
    Questions &m_questions;
    Library *m_library = nullptr;
    std::optional<Job<QStringList>> m_job;
    QFutureWatcher<Result<QStringList>> m_watcher;
};

} // namespace Postilla
