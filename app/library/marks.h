// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/job.h"
#include "mention/mention.h"

#include <QList>
#include <QString>

#include <memory>

namespace Postilla {

class LibraryCore;

/// The mentions of every document, people's corrections over the machine's (Mention::origin):
/// Library::marks(). Safe on any thread.
class Marks
{
public:
    explicit Marks(std::shared_ptr<LibraryCore> core);

    /// Sorted by span, UTF-16 units of that version's text; empty where it has not been searched yet.
    Result<QList<Mention>> ofVersion(const QString &versionUuid) const;
    /// Searches the current texts again whose marks may not be those of the finder and the lexicon as they
    /// are now, in the background; the value is how many it did. Cancelled, it keeps what is done. To be
    /// called when a library opens and after each change of the lexicon, undo included (ChangeSet::lexicon):
    /// only texts that may hold a name that has changed are searched.
    Job<qint64> catchUp();

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
