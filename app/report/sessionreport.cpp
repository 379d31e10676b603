// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sessionreport.h"

#include "report/csvwriter.h"
#include "report/sessionpdf.h"
#include "report/tablecells.h"
#include "report/tablecolumns.h"
#include "report/wholefiles.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Result<QStringList> written(const QString &path, const std::function<Result<bool>(QIODevice &)> &content)
{
    WholeFiles files;
    return files.add(path, content).and_then([&] { return files.commit(); });
}

} // namespace

bool writeDecisions(QIODevice &device, const SessionReport &report)
{
    CsvWriter csv(device);
    csv.writeRow(columnNames(ReportTable::Decisions));
    qsizetype number = 0;
    for (const ReportDecision &decision : report.decisions)
        csv.writeRow(decisionCells(decision, ++number));
    return csv.flush();
}

Result<QStringList> writeSessionReport(const SessionReport &report, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return written(path, [&](QIODevice &device) { return writeDecisions(device, report); });
    if (ending != "pdf"_L1) {
        return std::unexpected(
            Error(ErrorCode::FormatUnknown,
                  QCoreApplication::translate("ReportWriter", "The ending of the file names no format"), path,
                  QCoreApplication::translate("ReportWriter", "End it in .pdf or .csv.")));
    }
    return written(path, [&](QIODevice &device) { return SessionPdf(report).write(device); });
}

} // namespace Postilla
