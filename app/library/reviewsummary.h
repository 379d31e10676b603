// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/reportdecision.h"
#include "review/decision.h"
#include "review/reviewplan.h"
#include "review/reviewprogress.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Postilla {

class Database;

/// What came of one rule in a session.
struct RuleTally
{
    QString rule;
    qint64 yes = 0;
    qint64 no = 0;
    qint64 later = 0;

    /// Yes among yes and no, 0 to 1; nothing before there is any.
    std::optional<double> acceptance() const;
};

/// A decision with what a reader needs to find its place.
struct DecidedItem
{
    Decision decision;
    int documentNumber = 0;
    QString documentTitle;
    /// "A-0042": of the claim that it made or changed, if any.
    QString claimNumber;
};

/// A session and what was decided in it: nothing of how fast.
struct ReviewSummary
{
    ReviewRecord session;
    QString queue;
    QString scope;
    ReviewProgress progress;
    /// By rule.
    QList<RuleTally> rules;
    /// In the order in which they were made.
    QList<DecidedItem> decisions;
};

/// What a reader needs of each, in the same order.
Result<QList<DecidedItem>> readDecided(Database &database, const QList<Decision> &decisions);
/// As a report has it.
ReportDecision reported(const DecidedItem &item);

Result<ReviewSummary> readReviewSummary(Database &database, const ReviewRecord &session);

} // namespace Postilla
