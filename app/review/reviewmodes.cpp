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

QString putOff()
{
    return Words::tr("Put off: it comes again at the end");
}

class CandidateMode : public ReviewMode
{
public:
    QString meaning(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("makes the claim");
        case Ruling::No:
            return Words::tr("no claim");
        case Ruling::Later:
            break;
        }
        return Words::tr("later");
    }
    QString done(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("Claim made");
        case Ruling::No:
            return Words::tr("Not a claim");
        case Ruling::Later:
            break;
        }
        return putOff();
    }
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
    QString meaning(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("relates them so");
        case Ruling::No:
            return Words::tr("puts the pair aside");
        case Ruling::Later:
            break;
        }
        return Words::tr("later");
    }
    QString done(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("The two claims are related");
        case Ruling::No:
            return Words::tr("Put aside until one of the two changes");
        case Ruling::Later:
            break;
        }
        return putOff();
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
    QString meaning(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("takes the new place");
        case Ruling::No:
            return Words::tr("leaves it where it was made");
        case Ruling::Later:
            break;
        }
        return Words::tr("later");
    }
    QString done(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("Anchored in the new text");
        case Ruling::No:
            return Words::tr("Left in the text it was made on");
        case Ruling::Later:
            break;
        }
        return putOff();
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
    QString meaning(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("right");
        case Ruling::No:
            return Words::tr("not right");
        case Ruling::Later:
            break;
        }
        return Words::tr("later");
    }
    QString done(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("Mention confirmed");
        case Ruling::No:
            return Words::tr("Mention taken out");
        case Ruling::Later:
            break;
        }
        return putOff();
    }
    QString fieldsHeading() const override { return Words::tr("A yes confirms"); }
    QString emptyHeading() const override { return Words::tr("No mention to decide on"); }
    QString emptyAdvice() const override
    {
        return Words::tr(
            "Either the rule or entry has marked nothing in these texts, or every mention of it was "
            "decided on. Choose another one, or a wider scope.");
    }
    bool canRuleOnAllAlike() const override { return true; }
};

class UnverifiedMode : public ReviewMode
{
public:
    QString meaning(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("confirms what is said of it");
        case Ruling::No:
            return Words::tr("leaves it as it is");
        case Ruling::Later:
            break;
        }
        return Words::tr("later");
    }
    QString done(Ruling ruling) const override
    {
        switch (ruling) {
        case Ruling::Yes:
            return Words::tr("Claim confirmed");
        case Ruling::No:
            return Words::tr("Left as it is");
        case Ruling::Later:
            break;
        }
        return putOff();
    }
    QString fieldsHeading() const override { return Words::tr("A yes confirms; V rates, Tab the verdict"); }
    QString emptyHeading() const override { return Words::tr("No unverified claim in this scope"); }
    QString emptyAdvice() const override
    {
        return Words::tr("Claims stand here until they have a verdict. Make claims on the page Read or in a "
                         "session of proposed claims.");
    }
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
