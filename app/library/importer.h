// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/currentfinder.h"
#include "library/importreport.h"
#include "library/storearticle.h"
#include "store/operation.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Postilla {

class LibraryCore;

/// One import: reads and searches files on several threads, ahead of the writing but not far, and stores them
/// in order, in commits so short that a save in between does not wait.
class Importer
{
public:
    Importer(LibraryCore &core, LibraryFinder finder, ImportOptions options, Progress progress);
    ~Importer();
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;

    ImportReport files(const QStringList &paths);
    /// An article that is no file; `name` stands for its path.
    ImportReport article(const QString &name, Result<IncomingDocument> read);

private:
    struct Pending
    {
        ReadArticle article;
        /// The row of the report that will tell of it.
        qsizetype row;
    };

    class ReadAhead;

    void take(const QString &path, Result<ReadArticle> read);
    void storePending();
    Result<std::size_t> storeSome(std::size_t from);

    LibraryCore &m_core;
    LibraryFinder m_finder;
    ImportOptions m_options;
    Progress m_progress;
    Act m_act;
    std::vector<Pending> m_pending;
    qsizetype m_pendingUnits = 0;
    ImportReport m_report;
};

} // namespace Postilla
