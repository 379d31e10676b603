// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/changeset.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Postilla {

class LibraryCore;

/// Tells what has changed in a library, whoever changed it: after a commit of this process at once, of
/// another within half a second. Lives on the thread of its Library.
class ChangeWatcher : public QObject
{
    Q_OBJECT

public:
    explicit ChangeWatcher(std::shared_ptr<LibraryCore> core);

    /// Has the journal read again soon; `marked` are documents whose marks are new. From any thread.
    void wake(const QSet<QString> &marked);

Q_SIGNALS:
    void changed(const Postilla::ChangeSet &changes);

private:
    void poll();
    ChangeSet readJournal();
    void tell(ChangeSet changes, const QSet<QString> &marked);

    std::shared_ptr<LibraryCore> m_core;
    QTimer m_timer;
    qint64 m_seenSeq = 0;
    qint64 m_seenVersion = 0;
};

} // namespace Postilla
