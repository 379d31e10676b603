// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "library/currentfinder.h"

#include <QFuture>
#include <QThreadPool>

#include <deque>

namespace Postilla {

class LibraryCore;
class Transaction;

/// Searches the current texts whose marks are not those of the finder, and stores what it finds: all cores
/// read and search, a few dozen texts at a time, while one thread stores what they have found, in commits so
/// short that a save in between does not wait. All other marks are carried over.
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

    /// What was found in one text, by its row.
    struct Found
    {
        qint64 version = 0;
        Marking marking = {};
    };
    using Batch = Result<QList<Found>>;
    Batch search(const QList<qint64> &versions) const;
    void searchAhead(const QList<qint64> &versions);
    Result<void> storeSome();
    Result<void> storeFinished(Transaction &transaction, Database &database);
    Result<void> settle(const QList<qint64> &aside);

    LibraryCore &m_core;
    LibraryFinder m_finder;
    /// How many texts of the plan are being searched or done, and how many are stored.
    qsizetype m_begun = 0;
    qsizetype m_stored = 0;
    std::deque<QFuture<Batch>> m_ahead;
    /// Ends, and waits for its threads, before what they work with goes.
    QThreadPool m_threads;
};

} // namespace Postilla
