// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviews.h"

#include "library/librarycore.h"
#include "library/reviewdata.h"
#include "library/reviewfinder.h"
#include "library/reviewpassed.h"
#include "library/reviewreach.h"
#include "library/reviewsummary.h"
#include "library/reviewtitle.h"
#include "library/reviewwords.h"
#include "report/sessionreport.h"
#include "store/decisionstore.h"
#include "store/reviewqueuestore.h"
#include "store/reviewsessionstore.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

SessionReport reportOf(const ReviewSummary &summary, qint64 passed, const LibraryCore &core,
                       ReportLocale locale)
{
    SessionReport report{.library = QFileInfo(core.path()).completeBaseName(),
                         .analyst = summary.session.analyst,
                         .queue = summary.queue,
                         .scope = summary.scope,
                         .startedAt = summary.session.startedAt,
                         .madeAt = core.clock().now(),
                         .total = summary.progress.total,
                         .yes = summary.progress.yes,
                         .no = summary.progress.no,
                         .later = summary.progress.later,
                         .passed = passed,
                         .open = summary.progress.left() - summary.progress.later - passed,
                         .rules = {},
                         .decisions = {},
                         .locale = locale};
    for (const RuleTally &tally : summary.rules)
        report.rules.append({tally.rule, ruleText(tally.rule), tally.yes, tally.no, tally.later});
    for (const DecidedItem &item : summary.decisions)
        report.decisions.append(reported(item));
    return report;
}

Error noRule()
{
    return {ErrorCode::BadArgument,
            QCoreApplication::translate("Review",
                                        "No rule or entry was chosen whose mentions are to be gone through"),
            {},
            QCoreApplication::translate("Review", "Choose one from the list.")};
}

Error noDocument()
{
    return {ErrorCode::BadArgument,
            QCoreApplication::translate("Review", "No document is selected"),
            {},
            QCoreApplication::translate("Review", "Select some on the page Read.")};
}

} // namespace

Reviews::Reviews(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<ReviewLine>> Reviews::all() const
{
    return m_core->with([this](Database &database) -> Result<QList<ReviewLine>> {
        const auto sessions = ReviewSessionStore(database).all();
        const auto sizes = ReviewQueueStore(database).sizes();
        const auto decided = DecisionStore(database).counts();
        if (!sessions || !sizes || !decided)
            return std::unexpected(!sessions ? sessions.error() : !sizes ? sizes.error() : decided.error());
        QList<ReviewLine> lines;
        for (const ReviewRecord &session : *sessions) {
            const auto named = title(session.plan);
            if (!named)
                return std::unexpected(named.error());
            lines.append({session, *named, sizes->value(session.uuid), decided->value(session.uuid)});
        }
        return lines;
    });
}

Result<ReviewRecord> Reviews::session(const QString &uuid) const
{
    return m_core->from<ReviewSessionStore>([&](ReviewSessionStore &store) { return store.byUuid(uuid); });
}

Result<ReviewRecord> Reviews::start(const ReviewPlan &plan)
{
    if (plan.queue == QueueKind::Mentions && plan.rule.isEmpty())
        return std::unexpected(noRule());
    if (plan.scope.kind == ScopeKind::Documents && plan.scope.values.isEmpty())
        return std::unexpected(noDocument());
    return ReviewReach::of(*m_core, plan.scope).and_then([&](const ReviewReach &) {
        return m_core->write(u"start-review"_s, [&](Edit &edit) {
            return ReviewSessionStore(edit.database())
                .insert(edit, {.plan = plan, .analyst = m_core->analyst()});
        });
    });
}

Job<qint64> Reviews::find(const ReviewRecord &session) const
{
    return LibraryCore::start<qint64>(
        m_core, [session](LibraryCore &core, const Progress &progress) -> Result<qint64> {
            const auto found = core.from<ReviewQueueStore>(
                [&](ReviewQueueStore &store) { return store.found(session.uuid); });
            if (!found)
                return std::unexpected(found.error());
            return found->isComplete ? Result<qint64>(0) : ReviewFinder(core, session, progress).run();
        });
}

std::unique_ptr<ReviewData> Reviews::data(const ReviewRecord &session) const
{
    return std::make_unique<ReviewData>(m_core, session);
}

Job<AlikeItems> Reviews::alike(const ReviewRecord &session, const ReviewCard &card) const
{
    return LibraryCore::start<AlikeItems>(
        m_core, [core = m_core, session, card](LibraryCore &, const Progress &progress) {
            return ReviewData(core, session).alike(card, progress);
        });
}

Job<int> Reviews::decideAll(const ReviewRecord &session, const QList<qint64> &items, Ruling ruling) const
{
    return LibraryCore::start<int>(
        m_core, [core = m_core, session, items, ruling](LibraryCore &, const Progress &progress) {
            return ReviewData(core, session).decideAll(items, ruling, progress);
        });
}

Result<ReviewRecord> Reviews::setClosed(const ReviewRecord &session, bool closed)
{
    return m_core->write(closed ? u"close-review"_s : u"open-review"_s, [&](Edit &edit) {
        ReviewRecord changed = session;
        changed.isClosed = closed;
        return ReviewSessionStore(edit.database()).update(edit, changed);
    });
}

Result<QString> Reviews::title(const ReviewPlan &plan) const
{
    return m_core->with([&](Database &database) { return reviewTitle(database, plan); });
}

Result<ReviewSummary> Reviews::summary(const QString &uuid) const
{
    return m_core->with([&](Database &database) -> Result<ReviewSummary> {
        const auto session = ReviewSessionStore(database).byUuid(uuid);
        if (!session)
            return std::unexpected(session.error());
        return readReviewSummary(database, *session);
    });
}

Job<QStringList> Reviews::write(const QString &uuid, const QString &path, ReportLocale locale) const
{
    return LibraryCore::start<QStringList>(
        m_core, [=, reviews = *this](LibraryCore &core, const Progress &progress) {
            return reviews.summary(uuid).and_then([&](const ReviewSummary &summary) {
                return countPassed(reviews.m_core, summary.session, progress).and_then([&](qint64 passed) {
                    return writeSessionReport(reportOf(summary, passed, core, locale), path, progress);
                });
            });
        });
}

} // namespace Postilla
