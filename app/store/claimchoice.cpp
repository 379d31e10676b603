// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimchoice.h"

#include "claim/tagtree.h"
#include "store/judgementstore.h"
#include "store/questionstore.h"
#include "store/tagstore.h"

#include <algorithm>

namespace Postilla {

namespace {

bool isSame(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

void addJudged(const QList<Judgement> &judgements, ClaimChoice &choice)
{
    for (const Judgement &judgement : judgements) {
        if (!choice.questions.contains(judgement.questionUuid))
            continue;
        for (const QString &claim : judgement.claimsFor + judgement.claimsAgainst)
            choice.claims.insert(claim);
    }
}

/// The conditions on tags and questions of which at least one must hold; none where there is no such need.
QList<QueryCondition> needed(const Query &query)
{
    if (query.isNegated)
        return {};
    if (query.type == Query::Type::Condition) {
        const bool isOfClaims = std::holds_alternative<TagCondition>(query.condition) ||
                                std::holds_alternative<QuestionCondition>(query.condition);
        return isOfClaims ? QList<QueryCondition>{query.condition} : QList<QueryCondition>();
    }
    QList<QueryCondition> conditions;
    for (const Query &part : query.parts) {
        const QList<QueryCondition> ofPart = needed(part);
        if (ofPart.isEmpty() && query.type == Query::Type::Any)
            return {};
        conditions += ofPart;
    }
    return conditions;
}

} // namespace

bool ClaimChoice::holds(const Claim &claim) const
{
    return claims.contains(claim.uuid) ||
           std::ranges::any_of(claim.tags, [this](const QString &tag) { return tags.contains(tag); });
}

Result<ClaimChoice> ClaimChoices::of(const TagCondition &condition)
{
    return TagStore(m_database).all().transform([&](const QList<Tag> &tags) {
        const TagTree tree(tags);
        QSet<QString> named;
        for (const Tag &tag : tags) {
            if (isSame(tag.name, condition.name))
                named.insert(tag.uuid);
        }
        ClaimChoice choice;
        for (const Tag &tag : tags) {
            if (!tree.isIn(tag.uuid, named))
                continue;
            choice.tags.insert(tag.uuid);
            if (const QString question = tree.questionOf(tag.uuid); !question.isEmpty())
                choice.questions.insert(question);
        }
        return choice;
    });
}

Result<ClaimChoice> ClaimChoices::of(const QuestionCondition &condition)
{
    const auto questions = QuestionStore(m_database).all();
    const auto tags = TagStore(m_database).all();
    if (!questions || !tags)
        return std::unexpected(questions ? tags.error() : questions.error());
    ClaimChoice choice;
    for (const Question &question : *questions) {
        if (isSame(question.text, condition.text))
            choice.questions.insert(question.uuid);
    }
    const TagTree tree(*tags);
    for (const Tag &tag : *tags) {
        if (choice.questions.contains(tree.questionOf(tag.uuid)))
            choice.tags.insert(tag.uuid);
    }
    return JudgementStore(m_database).all().transform([&](const QList<Judgement> &judgements) {
        addJudged(judgements, choice);
        return choice;
    });
}

Result<std::optional<ClaimChoice>> ClaimChoices::of(const Query &query)
{
    std::optional<ClaimChoice> all;
    for (const QueryCondition &condition : needed(query)) {
        const auto *const tag = std::get_if<TagCondition>(&condition);
        const auto choice = tag ? of(*tag) : of(std::get<QuestionCondition>(condition));
        if (!choice)
            return std::unexpected(choice.error());
        if (!all)
            all.emplace();
        all->tags.unite(choice->tags);
        all->claims.unite(choice->claims);
        all->questions.unite(choice->questions);
    }
    return all;
}

} // namespace Postilla
