// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sessionreport.h"

#include "report/csvwriter.h"
#include "report/sessionpdf.h"
#include "report/tablecells.h"
#include "report/tablecolumns.h"
#include "report/wholefiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Result<QStringList> writtenTables(const QString &path, const SessionReport &report)
{
    const QString stem = path.chopped(4); // ".csv"
    WholeFiles files;
    return files.add(path, [&](QIODevice &device) { return writeDecisions(device, report); })
        .and_then([&] {
            return files.add(stem + u"-summary.csv"_s,
                             [&](QIODevice &device) { return writeSummary(device, report); });
        })
        .and_then([&] {
            return files.add(stem + u"-rules.csv"_s,
                             [&](QIODevice &device) { return writeRules(device, report); });
        })
        .and_then([&] { return files.commit(); });
}

QString timeCell(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

/// Empty where nothing was answered.
QString acceptanceCell(qint64 yes, qint64 no)
{
    return yes + no == 0 ? QString() : QString::number(double(yes) / double(yes + no), 'f', 4);
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

bool writeSummary(QIODevice &device, const SessionReport &report)
{
    CsvWriter csv(device);
    csv.writeRow({u"library"_s, u"analyst"_s, u"queue"_s, u"scope"_s, u"started_at"_s, u"made_at"_s,
                  u"total"_s, u"yes"_s, u"no"_s, u"later"_s, u"passed"_s, u"open"_s, u"acceptance"_s});
    csv.writeRow({report.library, report.analyst, report.queue, report.scope, timeCell(report.startedAt),
                  timeCell(report.madeAt), QString::number(report.total), QString::number(report.yes),
                  QString::number(report.no), QString::number(report.later), QString::number(report.passed),
                  QString::number(report.open), acceptanceCell(report.yes, report.no)});
    return csv.flush();
}

bool writeRules(QIODevice &device, const SessionReport &report)
{
    CsvWriter csv(device);
    csv.writeRow({u"rule"_s, u"yes"_s, u"no"_s, u"later"_s, u"acceptance"_s});
    for (const SessionRule &rule : report.rules)
        csv.writeRow({rule.rule, QString::number(rule.yes), QString::number(rule.no),
                      QString::number(rule.later), acceptanceCell(rule.yes, rule.no)});
    return csv.flush();
}

Result<QStringList> writeSessionReport(const SessionReport &report, const QString &path,
                                       const Progress &progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return writtenTables(path, report);
    if (ending != "pdf"_L1) {
        return std::unexpected(
            Error(ErrorCode::FormatUnknown,
                  QCoreApplication::translate("ReportWriter", "The ending of the file names no format"), path,
                  QCoreApplication::translate("ReportWriter", "End it in .pdf or .csv.")));
    }
    return WholeFiles::write(path,
                             [&](QIODevice &device) { return SessionPdf(report).write(device, progress); });
}

} // namespace Postilla
