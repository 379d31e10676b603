// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"
#include "report/reporttable.h"
#include "report/tableprofile.h"
#include "report/wholefiles.h"

#include <QString>
#include <QStringList>

namespace Postilla {

/// What a path asks for by its ending.
enum class ReportFormat {
    Pdf,      ///< .pdf
    Html,     ///< .html or .htm
    Markdown, ///< .md or .markdown
    Json,     ///< .json
    Xlsx,     ///< .xlsx: every table, one sheet each
    Csv,      ///< .csv: one table
    Folder,   ///< a folder that exists, or a path that ends in "/": every table
};
/// ErrorCode::FormatUnknown for another ending.
Result<ReportFormat> reportFormatOf(const QString &path);

/// Where a report goes.
struct ReportOutput
{
    QString path;
    /// What a .csv holds.
    ReportTable table = ReportTable::Claims;
    /// For whom .csv files are written.
    TableProfile profile = TableProfile::Data;
};

/// The files that it is written to. FormatUnknown.
Result<QStringList> reportFiles(const ReportOutput &output);

/// Writes the report in the format that the path's ending asks for. A CSV file gets its description beside it
/// (NAME.csv-metadata.json). Each file appears whole or not at all, and what was there before stays until
/// then. Answers the paths written.
/// PDF and HTML need a QGuiApplication; any thread. Progress counts documents, or rows of tables; answering
/// false leaves nothing behind. Errors: FormatUnknown, FileUnwritable (folder missing, no permission, the
/// target is a folder), DiskFull, Cancelled.
Result<QStringList> writeReport(const Report &report, const ReportOutput &output,
                                const Progress &progress = {});

/// The same beside their places: commit() makes them appear.
Result<WholeFiles> prepareReport(const Report &report, const ReportOutput &output,
                                 const Progress &progress = {});

} // namespace Postilla
