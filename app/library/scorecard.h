// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "claim/correction.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

class Database;

/// How one entry of the lexicon, or one rule of a grammar, does in the current texts.
struct ScoreRow
{
    /// ruleName(): "entry" for an entry of the lexicon, whose canonical name naming has; else a grammar,
    /// which is judged as a whole and has none.
    QString rule;
    Naming naming;
    qint64 mentions = 0;
    qint64 confirmed = 0;
    /// Wrong, of another entity or of another extent.
    qint64 rejected = 0;

    /// Confirmed among those judged, 0 to 1; nothing while none is.
    std::optional<double> precision() const;
};

/// A place that an entry or rule has marked.
struct ScoreCase
{
    QString documentUuid;
    QString versionUuid;
    /// UTF-16 units of that version's text.
    TextSpan span;
    QString before;
    QString quote;
    QString after;
    /// What a person has said of it; nothing where nobody has.
    std::optional<CorrectionVerdict> verdict;
};

/// The worst first: by precision, then by rejections, then by mentions; what nobody has judged comes last.
/// Cancelled.
Result<QList<ScoreRow>> readScorecard(Database &database, const Progress &progress);
Result<QList<ScoreCase>> readScoreCases(Database &database, const ScoreRow &row);

} // namespace Postilla
