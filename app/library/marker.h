// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "library/currentfinder.h"

#include <QFuture>
#include <QThreadPool>

namespace Postilla {

class LibraryCore;

/// Searches the current texts whose marks are not those of the finder, and stores what it finds, a few
/// documents a commit: all cores search the next ones while one stores those before. All other marks are
/// carried over.
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
    struct Batch
    {
        QList<TextToMark> texts;
        /// In the same order; may still be at work.
        QFuture<Marking> markings;
    };
    Result<QList<TextToMark>> read(const QList<qint64> &versions) const;
    Result<Batch> search(const QList<qint64> &versions);
    Result<void> store(const Batch &batch) const;
    Result<void> settle(const QList<qint64> &aside);

    LibraryCore &m_core;
    LibraryFinder m_finder;
    QThreadPool m_threads;
};

} // namespace Postilla
