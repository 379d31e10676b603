// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportwriter.h"

#include "report/htmlreport.h"
#include "report/jsonreport.h"
#include "report/markdownreport.h"
#include "report/pdfreport.h"
#include "report/reportcancelled.h"
#include "report/reporttables.h"
#include "report/wholefiles.h"
#include "report/xlsxreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// The table and, beside it, its description.
Result<void> addTable(WholeFiles &files, const Report &report, const ReportOutput &output)
{
    const auto write = [&](QIODevice &device) {
        return writeTable(device, report, output.table, output.profile);
    };
    return files.add(output.path, write).and_then([&] {
        return files.add(
            output.path + u"-metadata.json"_s,
            tableDescription(QFileInfo(output.path).fileName(), report, output.table, output.profile));
    });
}

Result<QStringList> writeCsv(const Report &report, const ReportOutput &output)
{
    WholeFiles files;
    return addTable(files, report, output).and_then([&] { return files.commit(); });
}

Result<QStringList> writeTables(const Report &report, const QDir &folder, TableProfile profile,
                                const Progress &progress)
{
    WholeFiles files;
    for (std::size_t i = 0; i < everyReportTable.size(); ++i) {
        if (progress && !progress(qint64(i), qint64(everyReportTable.size())))
            return std::unexpected(reportCancelled());
        const ReportTable table = everyReportTable[i];
        const QString path = folder.filePath(reportTableName(table) + u".csv"_s);
        if (const auto added = addTable(files, report, {path, table, profile}); !added)
            return std::unexpected(added.error());
    }
    return files.commit();
}

/// Makes the folder where there is none, and takes it away again where the tables fail.
Result<QStringList> writeFolder(const Report &report, const ReportOutput &output, const Progress &progress)
{
    const QDir folder(output.path);
    const bool made = !folder.exists();
    if (made && !QDir().mkdir(folder.path())) {
        return std::unexpected(
            Error(ErrorCode::FileUnwritable,
                  QCoreApplication::translate("ReportWriter", "The folder cannot be made"), output.path,
                  QCoreApplication::translate("ReportWriter", "Choose another place; nothing was written.")));
    }
    auto written = writeTables(report, folder, output.profile, progress);
    if (!written && made)
        QDir().rmdir(folder.path());
    return written;
}

/// What one of the renderers has made of it.
Result<QStringList> writeRendered(const Result<QByteArray> &bytes, const QString &path)
{
    return bytes.and_then([&](const QByteArray &content) { return WholeFiles::write(path, content); });
}
} // namespace

Result<ReportFormat> reportFormatOf(const QString &path)
{
    if (path.endsWith(u'/') || QFileInfo(path).isDir())
        return ReportFormat::Folder;
    const QString ending = QFileInfo(path).suffix().toLower();
    static const QHash<QString, ReportFormat> formats{
        {u"pdf"_s, ReportFormat::Pdf},   {u"html"_s, ReportFormat::Html},
        {u"htm"_s, ReportFormat::Html},  {u"md"_s, ReportFormat::Markdown},
        {u"json"_s, ReportFormat::Json}, {u"markdown"_s, ReportFormat::Markdown},
        {u"csv"_s, ReportFormat::Csv},   {u"xlsx"_s, ReportFormat::Xlsx}};
    if (const auto format = formats.constFind(ending); format != formats.cend())
        return *format;
    return std::unexpected(Error(
        ErrorCode::FormatUnknown,
        QCoreApplication::translate("ReportWriter", "The ending of the file names no format"), path,
        QCoreApplication::translate("ReportWriter",
                                    "End it in .pdf, .html, .md, .json, .xlsx or .csv, or give a folder "
                                    "for all tables.")));
}

Result<QStringList> writeReport(const Report &report, const ReportOutput &output, const Progress &progress)
{
    const QString &path = output.path;
    const auto format = reportFormatOf(path);
    if (!format)
        return std::unexpected(format.error());
    switch (*format) {
    case ReportFormat::Pdf:
        return WholeFiles::write(path, [&](QIODevice &device) { return writePdf(device, report, progress); });
    case ReportFormat::Html:
        return writeRendered(renderHtml(report, progress), path);
    case ReportFormat::Markdown:
        return writeRendered(renderMarkdown(report, progress), path);
    case ReportFormat::Json:
        return writeRendered(renderJson(report, progress), path);
    case ReportFormat::Xlsx:
        return writeRendered(renderXlsx(report, progress), path);
    case ReportFormat::Csv:
        return writeCsv(report, output);
    case ReportFormat::Folder:
        break;
    }
    return writeFolder(report, output, progress);
}

} // namespace Postilla
