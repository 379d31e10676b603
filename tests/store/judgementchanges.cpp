// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of tags, questions and judgements, and reports handed over.

#include "changes.h"

#include "store/edit.h"
#include "store/judgementstore.h"
#include "store/questionstore.h"
#include "store/reportstore.h"
#include "store/tagstore.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto nothing = [](const auto &) {};

Result<Judgement> newestJudgement(Edit &edit)
{
    return JudgementStore(edit.database()).all().transform([](const QList<Judgement> &judgements) {
        return judgements.constLast();
    });
}

} // namespace

namespace Changes {

Result<void> addTag(Edit &edit, int count)
{
    Tag tag;
    tag.name = u"Tag %1"_s.arg(count);
    tag.color = u"#0072b2"_s;
    return TagStore(edit.database()).insert(edit, tag).transform(nothing);
}

Result<void> editTag(Edit &edit, int count)
{
    TagStore store(edit.database());
    return store.all().and_then([&](const QList<Tag> &tags) {
        Tag tag = tags.constLast();
        tag.description = u"Said %1"_s.arg(count);
        return store.update(edit, tag).transform(nothing);
    });
}

Result<void> hangTag(Edit &edit, int)
{
    TagStore store(edit.database());
    return QuestionStore(edit.database()).all().and_then([&](const QList<Question> &questions) {
        return store.all().and_then([&](const QList<Tag> &tags) {
            Tag tag = tags.constLast();
            tag.questionUuid = questions.constLast().uuid;
            return store.update(edit, tag).transform(nothing);
        });
    });
}

Result<void> mergeTags(Edit &edit, int count)
{
    TagStore store(edit.database());
    return store.all().and_then([&](const QList<Tag> &tags) {
        Tag other;
        other.name = u"Other tag %1"_s.arg(count);
        other.parentUuid = tags.constLast().uuid;
        return store.insert(edit, other).and_then([&](const Tag &into) {
            return store.merge(edit, tags.constLast(), into.uuid);
        });
    });
}

Result<void> removeTag(Edit &edit, int)
{
    TagStore store(edit.database());
    return store.all().and_then([&](const QList<Tag> &tags) { return store.remove(edit, tags.constLast()); });
}

Result<void> addQuestion(Edit &edit, int count)
{
    Question question;
    question.text = u"Question %1?"_s.arg(count);
    return QuestionStore(edit.database()).insert(edit, question).transform(nothing);
}

Result<void> editQuestion(Edit &edit, int count)
{
    QuestionStore store(edit.database());
    return store.all().and_then([&](const QList<Question> &questions) {
        Question question = questions.constLast();
        question.note = u"Said %1"_s.arg(count);
        return store.update(edit, question).transform(nothing);
    });
}

Result<void> removeQuestion(Edit &edit, int)
{
    QuestionStore store(edit.database());
    return store.all().and_then(
        [&](const QList<Question> &questions) { return store.remove(edit, questions.constLast()); });
}

Result<void> addJudgement(Edit &edit, int count)
{
    return newestClaim(edit).and_then([&](const Claim &claim) {
        return QuestionStore(edit.database()).all().and_then([&](const QList<Question> &questions) {
            Judgement judgement;
            judgement.statement = u"Judgement %1"_s.arg(count);
            judgement.questionUuid = questions.constLast().uuid;
            judgement.claimsFor = {claim.uuid};
            return JudgementStore(edit.database()).insert(edit, judgement).transform(nothing);
        });
    });
}

Result<void> judgeAnew(Edit &edit, int)
{
    return newestJudgement(edit).and_then([&](Judgement judgement) {
        std::swap(judgement.claimsFor, judgement.claimsAgainst);
        judgement.likelihood = Likelihood::Unlikely;
        judgement.confidence = Confidence::Low;
        return JudgementStore(edit.database()).update(edit, judgement).transform(nothing);
    });
}

Result<void> removeJudgement(Edit &edit, int)
{
    return newestJudgement(edit).and_then(
        [&](const Judgement &judgement) { return JudgementStore(edit.database()).remove(edit, judgement); });
}

Result<void> handOver(Edit &edit, int)
{
    ReportStore store(edit.database());
    return store.expectedNumber().and_then([&](const QString &number) {
        return newestClaim(edit).and_then([&](const Claim &claim) {
            ReportRecord report;
            report.number = number;
            report.claims = {
                {claim.uuid, claimNumberText(claim.site, claim.number), claim.verdict, claim.rev}};
            return store.insert(edit, report).transform(nothing);
        });
    });
}

} // namespace Changes

} // namespace Postilla
