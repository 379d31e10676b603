// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"
#include "report/reportdecision.h"

#include <QIODevice>
#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

/// What came of one rule in a review session.
struct SessionRule
{
    QString rule;
    /// The same in words, in the language of the user.
    QString name;
    qint64 yes = 0;
    qint64 no = 0;
    qint64 later = 0;
};

/// What was gone through in a session, and every decision in it: nothing of how fast.
struct SessionReport
{
    QString library;
    QString analyst;
    /// In the language of the user.
    QString queue;
    QString scope;
    /// UTC milliseconds since 1970.
    qint64 startedAt = 0;
    qint64 madeAt = 0;
    qint64 total = 0;
    qint64 yes = 0;
    qint64 no = 0;
    qint64 later = 0;
    /// Gone, changed, or decided elsewhere since they were found.
    qint64 passed = 0;
    /// Not decided yet.
    qint64 open = 0;
    QList<SessionRule> rules;
    /// In the order in which they were made.
    QList<ReportDecision> decisions;
    ReportLocale locale = ReportLocale::English;
    ReportPaper paper = ReportPaper::A4;
    QTimeZone timeZone = QTimeZone::systemTimeZone();
};

/// The table decisions: stable English names and codes, times in UTC. False where the device refused any of
/// it.
bool writeDecisions(QIODevice &device, const SessionReport &report);

/// One row: what was gone through, by whom, and the counts.
bool writeSummary(QIODevice &device, const SessionReport &report);
/// A row a rule: its counts, and of what was answered with yes or no the part that was a yes, from 0 to 1.
bool writeRules(QIODevice &device, const SessionReport &report);

/// Writes it by the ending of the path: one .pdf; or the decisions as that .csv, and beside it, as
/// NAME-summary.csv and NAME-rules.csv, the two other tables. All of it whole or nothing: FormatUnknown,
/// FileUnwritable, DiskFull. Answers the paths.
Result<QStringList> writeSessionReport(const SessionReport &report, const QString &path,
                                       const Progress &progress = {});

} // namespace Postilla
