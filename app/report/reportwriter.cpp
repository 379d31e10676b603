// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportwriter.h"

#include "report/htmlreport.h"
#include "report/jsonreport.h"
#include "report/markdownreport.h"
#include "report/pdfreport.h"
#include "report/reporttables.h"
#include "report/tablecells.h"
#include "report/xlsxreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString descriptionPath(const QString &tablePath)
{
    return tablePath + u"-metadata.json"_s;
}

QString tablePath(const QString &folder, ReportTable table)
{
    return QDir(folder).filePath(reportTableName(table) + u".csv"_s);
}

QString dictionaryPath(const QString &folder)
{
    return QDir(folder).filePath(u"columns.csv"_s);
}

/// The table and, beside it, its description.
Result<void> addTable(WholeFiles &files, const Report &report, const ReportOutput &output, Steps &progress)
{
    const auto write = [&](QIODevice &device) {
        return writeTable(device, report, output.table, output.profile, progress);
    };
    return files.add(output.path, write).and_then([&] {
        return files.add(
            descriptionPath(output.path),
            tableDescription(QFileInfo(output.path).fileName(), report, output.table, output.profile));
    });
}

Result<void> addCsv(WholeFiles &files, const Report &report, const ReportOutput &output,
                    const Progress &progress)
{
    Steps rows(progress, rowCount(report, output.table));
    return addTable(files, report, output, rows);
}

Result<void> addTables(WholeFiles &files, const Report &report, const ReportOutput &output,
                       const Progress &progress)
{
    qint64 total = 0;
    for (const ReportTable table : everyReportTable)
        total += rowCount(report, table);
    Steps rows(progress, total);
    for (const ReportTable table : everyReportTable) {
        const ReportOutput one{tablePath(output.path, table), table, output.profile};
        if (auto added = addTable(files, report, one, rows); !added)
            return added;
    }
    return files.add(dictionaryPath(output.path),
                     [&](QIODevice &device) { return writeDictionary(device, report, output.profile); });
}

/// What one of the renderers has made of it.
Result<void> addRendered(WholeFiles &files, const Result<QByteArray> &bytes, const QString &path)
{
    return bytes.and_then([&](const QByteArray &content) { return files.add(path, content); });
}

Result<void> addReport(WholeFiles &files, const Report &report, const ReportOutput &output,
                       ReportFormat format, const Progress &progress)
{
    const QString &path = output.path;
    switch (format) {
    case ReportFormat::Pdf:
        return files.add(path, [&](QIODevice &device) { return writePdf(device, report, progress); });
    case ReportFormat::Html:
        return addRendered(files, renderHtml(report, progress), path);
    case ReportFormat::Markdown:
        return addRendered(files, renderMarkdown(report, progress), path);
    case ReportFormat::Json:
        return addRendered(files, renderJson(report, progress), path);
    case ReportFormat::Xlsx:
        return addRendered(files, renderXlsx(report, progress), path);
    case ReportFormat::Csv:
        return addCsv(files, report, output, progress);
    case ReportFormat::Folder:
        break;
    }
    return files.addFolder(path).and_then([&] { return addTables(files, report, output, progress); });
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

Result<QStringList> reportFiles(const ReportOutput &output)
{
    return reportFormatOf(output.path).transform([&](ReportFormat format) {
        QStringList paths;
        if (format == ReportFormat::Csv)
            return QStringList{output.path, descriptionPath(output.path)};
        if (format != ReportFormat::Folder)
            return QStringList{output.path};
        for (const ReportTable table : everyReportTable)
            paths << tablePath(output.path, table) << descriptionPath(tablePath(output.path, table));
        return paths << dictionaryPath(output.path);
    });
}

Result<WholeFiles> prepareReport(const Report &report, const ReportOutput &output, const Progress &progress)
{
    return reportFormatOf(output.path).and_then([&](ReportFormat format) -> Result<WholeFiles> {
        WholeFiles files;
        if (const auto added = addReport(files, report, output, format, progress); !added)
            return std::unexpected(added.error());
        return files;
    });
}

Result<QStringList> writeReport(const Report &report, const ReportOutput &output, const Progress &progress)
{
    return prepareReport(report, output, progress).and_then([](WholeFiles files) { return files.commit(); });
}

} // namespace Postilla
