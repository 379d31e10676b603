// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/scorecard.h"

#include "mention/kindtable.h"
#include "store/correctionstore.h"
#include "store/mentionstore.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype mostCases = 500;
constexpr qsizetype contextUnits = 60;
/// Reading what people have said, then counting the mentions.
constexpr qint64 steps = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scorecard)
};

/// A grammar is judged as a whole, an entry by itself.
ScoreRow rowOf(const QString &rule, Naming naming)
{
    ScoreRow row;
    row.rule = rule;
    row.naming = std::move(naming);
    if (rule != u"entry")
        row.naming.canonical.clear();
    return row;
}

QString keyOf(const ScoreRow &row)
{
    return u"%1\t%2\t%3\t%4"_s.arg(row.rule).arg(int(row.naming.kind)).arg(int(row.naming.sub)) +
           row.naming.canonical;
}

bool isOf(const Correction &correction, const ScoreRow &row)
{
    return correction.judged &&
           keyOf(rowOf(correction.judged->rule, correction.judged->naming)) == keyOf(row);
}

/// What sorts first is worse.
auto badness(const ScoreRow &row)
{
    return std::tuple(row.precision().value_or(2), -row.rejected, -row.mentions, row.rule,
                      row.naming.canonical);
}

ScoreCase caseOf(const Correction &correction)
{
    const Anchor &anchor = correction.anchor;
    return {.documentUuid = anchor.documentUuid,
            .versionUuid = anchor.versionUuid,
            .span = anchor.span,
            .before = anchor.prefix,
            .quote = anchor.quote,
            .after = anchor.suffix,
            .verdict = correction.verdict};
}

ScoreCase caseOf(const FoundPlace &place)
{
    const QStringView text = place.text;
    const qsizetype from = std::max<qsizetype>(0, place.span.start - contextUnits);
    return {.documentUuid = place.documentUuid,
            .versionUuid = place.versionUuid,
            .span = place.span,
            .before = text.mid(from, place.span.start - from).toString(),
            .quote = text.mid(place.span.start, place.span.length()).toString(),
            .after = text.mid(place.span.end, contextUnits).toString(),
            .verdict = {}};
}

bool isJudged(const FoundPlace &place, const QList<ScoreCase> &judged)
{
    return std::ranges::any_of(judged, [&](const ScoreCase &each) {
        return each.versionUuid == place.versionUuid && each.span.overlaps(place.span);
    });
}

} // namespace

std::optional<double> ScoreRow::precision() const
{
    const qint64 judged = confirmed + rejected;
    return judged == 0 ? std::nullopt : std::optional(double(confirmed) / double(judged));
}

Result<QList<ScoreRow>> readScorecard(Database &database, const Progress &progress)
{
    const auto corrections = CorrectionStore(database).all();
    if (!corrections)
        return std::unexpected(corrections.error());
    if (!progress(1, steps))
        return std::unexpected(Error(ErrorCode::Cancelled, Words::tr("Cancelled")));
    const auto tallies = MentionStore(database).tally();
    if (!tallies)
        return std::unexpected(tallies.error());
    if (!progress(steps, steps))
        return std::unexpected(Error(ErrorCode::Cancelled, Words::tr("Cancelled")));
    QHash<QString, ScoreRow> rows;
    const auto at = [&rows](const ScoreRow &row) -> ScoreRow & {
        const QString key = keyOf(row);
        const auto known = rows.find(key);
        return known != rows.end() ? *known : *rows.insert(key, row);
    };
    for (const MentionTally &tally : *tallies)
        at(rowOf(ruleName(tally.rule, tally.kind, tally.sub), {tally.kind, tally.sub, tally.canonical}))
            .mentions += tally.count;
    for (const Correction &correction : *corrections) {
        if (!correction.judged)
            continue;
        ScoreRow &row = at(rowOf(correction.judged->rule, correction.judged->naming));
        ++(correction.verdict == CorrectionVerdict::Confirmed ? row.confirmed : row.rejected);
    }
    QList<ScoreRow> sorted = rows.values();
    std::ranges::sort(sorted, {}, badness);
    return sorted;
}

Result<QList<ScoreCase>> readScoreCases(Database &database, const ScoreRow &row)
{
    const auto corrections = CorrectionStore(database).all();
    if (!corrections)
        return std::unexpected(corrections.error());
    QList<ScoreCase> cases;
    for (const Correction &correction : *corrections) {
        if (isOf(correction, row))
            cases.append(caseOf(correction));
    }
    const auto places = MentionStore(database).places(row.rule, row.naming, mostCases);
    if (!places)
        return std::unexpected(places.error());
    const QList<ScoreCase> judged = cases;
    for (const FoundPlace &place : *places) {
        if (!isJudged(place, judged) && cases.size() < mostCases)
            cases.append(caseOf(place));
    }
    return cases;
}

} // namespace Postilla
