// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewsummary.h"

#include "library/reviewtitle.h"
#include "store/claimstore.h"
#include "store/decisionstore.h"
#include "store/documentstore.h"
#include "store/reviewqueuestore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

void count(RuleTally &tally, Ruling ruling)
{
    switch (ruling) {
    case Ruling::Yes:
        ++tally.yes;
        break;
    case Ruling::No:
        ++tally.no;
        break;
    case Ruling::Later:
        ++tally.later;
        break;
    }
}

QList<RuleTally> talliesOf(const QList<Decision> &decisions)
{
    QList<RuleTally> tallies;
    for (const Decision &decision : decisions) {
        auto found = std::ranges::find(tallies, decision.rule, &RuleTally::rule);
        if (found == tallies.end())
            found = tallies.insert(tallies.end(), {.rule = decision.rule});
        count(*found, decision.ruling);
    }
    std::ranges::sort(tallies, {}, &RuleTally::rule);
    return tallies;
}

/// Empty where it is not there any more, or there was none.
QString claimNumberOf(Database &database, const Decision &decision)
{
    const auto wrote = std::ranges::find(decision.wrote, u"claim"_s, &WrittenRecord::noun);
    if (wrote == decision.wrote.cend())
        return {};
    return ClaimStore(database)
        .byUuid(wrote->uuid)
        .transform([](const Claim &claim) { return claimNumberText(claim.site, claim.number); })
        .value_or(QString());
}

Result<QHash<QString, DocumentListRow>> documentsOf(Database &database, const QList<Decision> &decisions)
{
    QStringList uuids;
    for (const Decision &decision : decisions)
        uuids.append(decision.documentUuid);
    uuids.removeDuplicates();
    return DocumentStore(database).listRows(uuids).transform([](const QList<DocumentListRow> &rows) {
        QHash<QString, DocumentListRow> byUuid;
        for (const DocumentListRow &row : rows)
            byUuid.insert(row.uuid, row);
        return byUuid;
    });
}

Result<ReviewProgress> progressOf(Database &database, const ReviewRecord &session)
{
    ReviewQueueStore store(database);
    return store.itemsAfter(session.uuid, 0).and_then([&](const QList<QueuedItem> &items) {
        ReviewQueue queue(session.plan.order);
        queue.append(items);
        return store.found(session.uuid).transform([&](const ReviewQueueStore::Found &found) {
            ReviewProgress progress = queue.progress();
            progress.isGrowing = !found.isComplete;
            return progress;
        });
    });
}

/// reachText(), with the documents by name.
Result<QString> namedReach(Database &database, const ReviewScope &scope)
{
    const auto reach = reachText(database, scope);
    if (!reach || scope.kind != ScopeKind::Documents)
        return reach;
    return DocumentStore(database).listRows(scope.values).transform([&](QList<DocumentListRow> rows) {
        std::ranges::sort(rows, {}, &DocumentListRow::number);
        QStringList names;
        for (const DocumentListRow &row : std::as_const(rows))
            names.append(u"%1 %2"_s.arg(row.number).arg(row.title).trimmed());
        return u"%1: %2"_s.arg(*reach, names.join(u"; "_s));
    });
}

} // namespace

std::optional<double> RuleTally::acceptance() const
{
    return yes + no == 0 ? std::nullopt : std::optional(double(yes) / double(yes + no));
}

Result<QList<DecidedItem>> readDecided(Database &database, const QList<Decision> &decisions)
{
    return documentsOf(database, decisions).transform([&](const auto &documents) {
        QList<DecidedItem> items;
        for (const Decision &decision : decisions) {
            const DocumentListRow document = documents.value(decision.documentUuid);
            items.append({decision, document.number, document.title, claimNumberOf(database, decision)});
        }
        return items;
    });
}

ReportDecision reported(const DecidedItem &item)
{
    const Decision &decision = item.decision;
    return {decision.decidedAt,  decision.analyst,   codeOf(decision.ruling), decision.rule,
            item.documentNumber, item.documentTitle, item.claimNumber,        decision.gist};
}

Result<ReviewSummary> readReviewSummary(Database &database, const ReviewRecord &session)
{
    const auto decisions = DecisionStore(database).ofSession(session.uuid);
    if (!decisions)
        return std::unexpected(decisions.error());
    const auto items = readDecided(database, *decisions);
    if (!items)
        return std::unexpected(items.error());
    const auto progress = progressOf(database, session);
    if (!progress)
        return std::unexpected(progress.error());
    return namedReach(database, session.plan.scope).transform([&](const QString &scope) {
        return ReviewSummary{.session = session,
                             .queue = queueText(session.plan),
                             .scope = scope,
                             .progress = *progress,
                             .rules = talliesOf(*decisions),
                             .decisions = *items};
    });
}

} // namespace Postilla
