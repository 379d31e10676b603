// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "library/currentfinder.h"

#include <QThreadPool>

namespace Postilla {

class LibraryCore;

/// Searches the current texts whose marks are not those of the finder, and stores what it finds: on all
/// cores, a few documents a commit. All other marks are carried over.
class Marker
{
public:
    Marker(LibraryCore &core, LibraryFinder finder);

    /// How many documents it did; what was done before it was cancelled stays.
    Result<qint64> run(const Progress &progress);

private:
    struct Plan
    {
        QList<qint64> versions;
        QList<qint64> aside;
    };
    Result<Plan> plan() const;
    Result<QList<DocumentVersion>> read(const QList<qint64> &versions) const;
    Result<void> mark(const QList<DocumentVersion> &versions);
    Result<void> settle(const QList<qint64> &aside);

    LibraryCore &m_core;
    LibraryFinder m_finder;
    QThreadPool m_threads;
};

} // namespace Postilla
