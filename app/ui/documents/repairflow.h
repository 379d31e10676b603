// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace Postilla {

class JobStrip;

/// Makes the index of words anew, in the background, once a search says that it is damaged.
class RepairFlow : public QObject
{
    Q_OBJECT

public:
    RepairFlow(JobStrip *strip, QObject *parent);
    ~RepairFlow() override;

    /// nullptr: stops and waits. The library outlives this or the next call.
    void setLibrary(Library *library);
    /// Repairs where that is what the error says; nothing for any other error, and while it goes on.
    void consider(const Error &error);

Q_SIGNALS:
    void repaired();
    void failed(const Postilla::Error &error);

private:
    void finish();

    JobStrip *m_strip;
    Library *m_library = nullptr;
    std::optional<Job<void>> m_job;
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace Postilla
