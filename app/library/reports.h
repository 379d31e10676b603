// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/job.h"
#include "report/report.h"
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

    /// Writes a report on the documents in scope, in the background; the format by the ending of `path`, see
    /// reportFormatOf(). Name of the library and analyst are filled in where the request leaves them empty.
    /// The value is the files written. Whole or not at all: BadQuery, SearchIndexDamaged, NothingToReport,
    /// FileUnwritable, DiskFull, Cancelled …
    Job<QStringList> write(const ReportRequest &request, const QString &path,
                           ReportTable table = ReportTable::Claims) const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
