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

    /// Has the library read again soon. From any thread. What cannot be read then is read at a later turn.
    void wake();
    /// Nothing is told from now on; what has come meanwhile is told soon after release().
    void hold() { m_isHeld = true; }
    void release();

Q_SIGNALS:
    void changed(const Postilla::ChangeSet &changes);

private:
    void poll();
    void readOwn();
    /// Whether what has changed could be read.
    bool tell();
    Result<ChangeSet> readChanges(Database &database);
    Result<void> skipToEnd(Database &database);

    std::shared_ptr<LibraryCore> m_core;
    QTimer *m_timer;
    /// Of the database, as other connections have left it.
    qint64 m_seenVersion = 0;
    /// Something is there that could not be read.
    bool m_isBehind = false;
    bool m_isHeld = false;
    /// Of the journal, and of the searches for marks.
    qint64 m_seenSeq = 0;
    qint64 m_seenMarked = 0;
};

} // namespace Postilla
