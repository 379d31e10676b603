// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"
#include "report/reporttables.h"

#include <QString>
#include <QStringList>

namespace Postilla {

/// What a path asks for by its ending.
enum class ReportFormat {
    Pdf,      ///< .pdf
    Html,     ///< .html or .htm
    Markdown, ///< .md or .markdown
    Json,     ///< .json
    Csv,      ///< .csv: one table
    Folder,   ///< a folder that exists, or a path that ends in "/": every table
};
/// ErrorCode::FormatUnknown for another ending.
Result<ReportFormat> reportFormatOf(const QString &path);

/// Writes the report to `path`, in the format its ending asks for; `table` is for .csv. A CSV file gets its
/// description beside it (NAME.csv-metadata.json). Each file appears whole or not at all, and what was there
/// before stays until then. Answers the paths written.
/// PDF and HTML need a QGuiApplication; any thread. Progress counts documents; answering false leaves nothing
/// behind. Errors: FormatUnknown, FileUnwritable (folder missing, no permission, the target is a folder),
/// DiskFull, Cancelled.
Result<QStringList> writeReport(const Report &report, const QString &path,
                                ReportTable table = ReportTable::Claims, const Progress &progress = {});

} // namespace Postilla
