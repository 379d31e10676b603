// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/changeset.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Postilla {

class Database;
class LibraryCore;

/// Tells what has changed in a library, whoever changed it: after a commit of this process at once, of
/// another within half a second. Lives on the thread of its Library.
class ChangeWatcher : public QObject
{
    Q_OBJECT

public:
    ChangeWatcher(std::shared_ptr<LibraryCore> core, QObject *parent);

    /// Has the library read again soon. From any thread.
    void wake();

Q_SIGNALS:
    void changed(const Postilla::ChangeSet &changes);

private:
    void poll();
    void tell();
    Result<ChangeSet> readChanges(Database &database);
    Result<void> skipToEnd(Database &database);

    std::shared_ptr<LibraryCore> m_core;
    QTimer *m_timer;
    qint64 m_seenVersion = 0;
    /// Of the journal, and of the searches for marks.
    qint64 m_seenSeq = 0;
    qint64 m_seenMarked = 0;
};

} // namespace Postilla
