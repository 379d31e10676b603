// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each kind of queue makes of its cards.

#include "review/reviewmode.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

class CandidateMode : public ReviewMode
{
public:
    Outcome yes() const override { return {Words::tr("makes the claim"), Words::tr("Claim made")}; }
    Outcome no() const override { return {Words::tr("no claim"), Words::tr("Not a claim")}; }
    QString fieldsHeading() const override { return Words::tr("A yes writes and confirms"); }
    QString emptyHeading() const override { return Words::tr("No proposed claim to decide on"); }
    QString emptyAdvice() const override
    {
        return Words::tr("Sentences with chips, figures, bodies and sources are proposed once their articles "
                         "are imported, unless they are claims already or were decided on before. Import "
                         "articles, or take a wider scope.");
    }
};

class PairMode : public ReviewMode
{
public:
    Outcome yes() const override
    {
        return {Words::tr("relates them so"), Words::tr("The two claims are related")};
    }
    Outcome no() const override
    {
        return {Words::tr("puts the pair aside"), Words::tr("Put aside until one of the two changes")};
    }
    QString fieldsHeading() const override { return Words::tr("A yes writes"); }
    QString emptyHeading() const override { return Words::tr("No pair of claims to look at"); }
    QString emptyAdvice() const override
    {
        return Words::tr(
            "Claims that contradict each other, change over time or say the same make pairs. Make "
            "claims on the page Read or in a session of proposed claims.");
    }
    bool isPair() const override { return true; }
    bool isOfClaims() const override { return true; }
};

class AnchorMode : public ReviewMode
{
public:
    Outcome yes() const override
    {
        return {Words::tr("takes the new place"), Words::tr("Anchored in the new text")};
    }
    Outcome no() const override
    {
        return {Words::tr("leaves it where it was made"), Words::tr("Left in the text it was made on")};
    }
    QString refusal(const ReviewCard &card) const override
    {
        return card.canAccept
                   ? QString()
                   : Words::tr(
                         "Its passage is not in the new text: X leaves the claim as it was made, S puts it "
                         "off");
    }
    QString fieldsHeading() const override { return Words::tr("A yes writes"); }
    QString emptyHeading() const override { return Words::tr("Every claim stands as it stood"); }
    QString emptyAdvice() const override
    {
        return Words::tr(
            "Claims come here when another text of their article is imported and their words are "
            "changed or lost in it.");
    }
    bool isOfClaims() const override { return true; }
};

class MentionMode : public ReviewMode
{
public:
    Outcome yes() const override { return {Words::tr("right"), Words::tr("Mention confirmed")}; }
    Outcome no() const override { return {Words::tr("not right"), Words::tr("Mention taken out")}; }
    QString fieldsHeading() const override { return Words::tr("A yes confirms"); }
    QString emptyHeading() const override { return Words::tr("No mention to decide on"); }
    QString emptyAdvice() const override
    {
        return Words::tr(
            "Either the rule or entry has marked nothing in these texts, or every mention of it was "
            "decided on. Choose another one, or a wider scope.");
    }
    bool isRanked() const override { return false; }
    bool canRuleOnAllAlike() const override { return true; }
};

class UnverifiedMode : public ReviewMode
{
public:
    Outcome yes() const override
    {
        return {Words::tr("confirms what is said of it"), Words::tr("Claim confirmed")};
    }
    Outcome no() const override { return {Words::tr("leaves it as it is"), Words::tr("Left as it is")}; }
    QString fieldsHeading() const override { return Words::tr("A yes confirms; V rates, Tab the verdict"); }
    QString emptyHeading() const override { return Words::tr("No unverified claim in this scope"); }
    QString emptyAdvice() const override
    {
        return Words::tr("Claims stand here until they have a verdict. Make claims on the page Read or in a "
                         "session of proposed claims.");
    }
    bool isRanked() const override { return false; }
    bool isOfClaims() const override { return true; }
};

} // namespace

std::unique_ptr<ReviewMode> ReviewMode::of(QueueKind queue)
{
    switch (queue) {
    case QueueKind::Candidates:
        break;
    case QueueKind::Pairs:
        return std::make_unique<PairMode>();
    case QueueKind::Anchors:
        return std::make_unique<AnchorMode>();
    case QueueKind::Mentions:
        return std::make_unique<MentionMode>();
    case QueueKind::Unverified:
        return std::make_unique<UnverifiedMode>();
    }
    return std::make_unique<CandidateMode>();
}

} // namespace Postilla
