// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/marks.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace Postilla {

class JobStrip;

/// Searches documents again, in the background, that were searched by another revision of the finder or
/// never.
class MarkFlow : public QObject
{
    Q_OBJECT

public:
    MarkFlow(JobStrip *strip, QObject *parent);
    ~MarkFlow() override;

    /// Catches up in that library; nullptr: stops and waits.
    void setLibrary(Library *library);
    /// Searches what a change of the lexicon has left behind; after the search that is going on.
    void catchUp();

Q_SIGNALS:
    void failed(const Postilla::Error &error);

private:
    void finish();

    JobStrip *m_strip;
    Library *m_library = nullptr;
    bool m_again = false;
    std::optional<Job<qint64>> m_job;
    QFutureWatcher<Result<qint64>> m_watcher;
};

} // namespace Postilla
