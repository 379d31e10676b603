// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace Postilla {

class JobStrip;
class Questions;

/// Writes the report of a review session: asks where it goes (PDF, or CSV for the table of decisions), writes
/// it in the background, says what came of it.
class SessionExport : public QObject
{
    Q_OBJECT

public:
    SessionExport(JobStrip *strip, Questions &questions, QObject *parent);
    ~SessionExport() override;

    /// nullptr: none. Waits for what is being written.
    void setLibrary(Library *library);
    void start(const QString &sessionUuid);

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    void finish();

    JobStrip *m_strip;
    Questions &m_questions;
    Library *m_library = nullptr;
    std::optional<Job<QStringList>> m_job;
    QFutureWatcher<Result<QStringList>> m_written;
};

} // namespace Postilla
