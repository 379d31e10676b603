// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/reportrecord.h"
#include "library/job.h"
#include "library/registerlines.h"
#include "report/report.h"
#include "report/reportpages.h"
#include "report/reportwriter.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// What the library hands over: Library::reports(). Safe on any thread.
class Reports
{
public:
    explicit Reports(std::shared_ptr<LibraryCore> core);

    /// Writes a report on the documents in scope, in the background; the format by the ending of the path,
    /// see reportFormatOf(). Name of the library and analyst are filled in where the request leaves them
    /// empty. What is for people to read (PDF, HTML, Markdown) gets a number and a line in the register,
    /// unless the library can only be read. The value is the files written. Whole or not at all: BadQuery,
    /// SearchIndexDamaged, NothingToReport, FileUnwritable, DiskFull, Cancelled …
    Job<QStringList> write(const ReportRequest &request, const ReportOutput &output) const;

    /// The pages that write() would give a PDF, to be looked at before; they carry the number that it would
    /// get. Errors as there.
    Job<std::shared_ptr<const ReportPages>> pages(const ReportRequest &request) const;

    /// The register of what was handed over, newest first.
    Result<QList<ReportRecord>> all() const;
    /// The same with the claims refuted since.
    Result<QList<RegisterLine>> lines() const;
    /// And with what has become of the files, in the background; progress in lines. Cancelled.
    Job<QList<RegisterLine>> checked() const;
    /// Those that carried the claim, newest first.
    Result<QList<ReportRecord>> carrying(const QString &claimUuid) const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
