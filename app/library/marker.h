// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "document/document.h"

#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace Postilla {

class LibraryCore;
class MentionFinder;

/// Searches the current texts that another revision of the finder has marked, or none, and stores what it
/// finds: on all cores, a few documents a commit.
class Marker
{
public:
    Marker(LibraryCore &core, std::shared_ptr<const MentionFinder> finder);

    /// How many documents it did; what was done before it was cancelled stays.
    Result<qint64> run(const Progress &progress);

private:
    Result<QList<DocumentVersion>> nextVersions() const;
    Result<void> mark(const QList<DocumentVersion> &versions);

    LibraryCore &m_core;
    std::shared_ptr<const MentionFinder> m_finder;
    QThreadPool m_threads;
};

} // namespace Postilla
