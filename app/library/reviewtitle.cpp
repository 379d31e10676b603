// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewtitle.h"

#include "library/reviewwords.h"
#include "mention/kindtable.h"
#include "store/questionstore.h"
#include "store/tagstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

/// The name, or words that say that there is none.
template <typename Record, typename Name>
Result<QString> named(const Result<Record> &record, Name name)
{
    if (record)
        return name(*record);
    if (record.error().code() == ErrorCode::NotFound)
        return Words::tr("not in the library any more");
    return std::unexpected(record.error());
}

/// What the mentions of a session name: an entry, what entries without a name are of, or a rule.
QString markedText(const ReviewPlan &plan)
{
    const Naming &naming = plan.naming;
    if (!naming.canonical.isEmpty())
        return naming.canonical;
    if (plan.rule != u"entry"_s)
        return ruleText(plan.rule);
    return kindLabel(naming.kind, naming.sub);
}

} // namespace

Result<QString> reachText(Database &database, const ReviewScope &scope)
{
    const QString first = scope.values.value(0);
    switch (scope.kind) {
    case ScopeKind::All:
        break;
    case ScopeKind::Search:
        return Words::tr("Search: %1").arg(first);
    case ScopeKind::Documents:
        return Words::tr("%n document(s)", nullptr, static_cast<int>(scope.values.size()));
    case ScopeKind::Tag:
        return named(TagStore(database).byUuid(first), [](const Tag &tag) { return tag.name; })
            .transform([](const QString &name) { return Words::tr("Tag: %1").arg(name); });
    case ScopeKind::Question:
        return named(QuestionStore(database).byUuid(first), [](const Question &each) { return each.text; })
            .transform([](const QString &name) { return Words::tr("Question: %1").arg(name); });
    }
    return scopeName(scope.kind);
}

QString queueText(const ReviewPlan &plan)
{
    if (plan.queue != QueueKind::Mentions)
        return queueName(plan.queue);
    return Words::tr("Mentions: %1").arg(markedText(plan));
}

Result<QString> reviewTitle(Database &database, const ReviewPlan &plan)
{
    return reachText(database, plan.scope).transform([&](const QString &reach) {
        return u"%1 · %2 · %3"_s.arg(queueText(plan), reach, orderName(plan.order));
    });
}

} // namespace Postilla
