// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "library/importreport.h"
#include "store/operation.h"

#include <QStringList>
#include <QThreadPool>

#include <vector>

namespace Postilla {

class Edit;
class LibraryCore;
struct IncomingDocument;
struct KnownDocument;

/// One import: reads files on several threads, ahead of the writing but not far, and stores them in order, in
/// commits that hold the write lock for less than 0.1 s and let a waiting save go first.
class Importer
{
public:
    Importer(LibraryCore &core, ImportOptions options, Progress progress);
    ~Importer();
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;

    Result<ImportReport> files(const QStringList &paths);
    /// An article that is no file; `name` stands for its path.
    Result<ImportReport> article(const QString &name, Result<IncomingDocument> read);

private:
    struct Pending;

    void take(const QString &path, Result<IncomingDocument> read);
    void storePending();
    Result<ImportRow> store(Edit &edit, const Pending &pending);
    Result<ImportRow> storeNewText(Edit &edit, const IncomingDocument &read, ImportRow row,
                                   const KnownDocument &known);
    static ImportRow rowOf(ImportRow row, ImportOutcome outcome, const KnownDocument &known);

    LibraryCore &m_core;
    ImportOptions m_options;
    Progress m_progress;
    Act m_act;
    QThreadPool m_readers;
    std::vector<Pending> m_pending;
    qsizetype m_pendingUnits = 0;
    ImportReport m_report;
};

} // namespace Postilla
