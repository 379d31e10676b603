// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewwords.h"

#include "claim/anchorwords.h"
#include "claim/claimcodes.h"
#include "claim/claimterms.h"
#include "claim/pairreason.h"
#include "claim/verdicts.h"
#include "document/rating.h"
#include "library/reviewdetail.h"
#include "mention/figureformat.h"
#include "mention/kindtable.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace

QString ruleText(const QString &rule)
{
    const QString family = rule.section(u'/', 0, 0);
    const QString code = rule.section(u'/', 1).section(u' ', 0, 0); // without its version
    if (family == u"candidate"_s)
        return Words::tr("Proposed claim, %1")
            .arg(claimTypeName(fromCode<ClaimType>(code).value_or(ClaimType::Event)));
    if (family == u"pair"_s)
        return Words::tr("Pair, %1")
            .arg(pairKindName(fromCode<PairKind>(code).value_or(PairKind::Agreement)));
    if (family == u"anchor"_s)
        return Words::tr("New text, %1")
            .arg(anchorStateText(fromCode<AnchorState>(code).value_or(AnchorState::Lost)));
    if (rule == u"human"_s)
        return Words::tr("Made by a person");
    const QString label = ruleLabel(rule);
    return label.isEmpty() ? Words::tr("Rule %1").arg(rule) : label;
}

QString candidateReason(const ReviewItem &item, const ClaimRecord &record)
{
    QStringList traits;
    if (!record.claim.source.isEmpty())
        traits.append(record.claim.source);
    if (record.claim.hedge == Hedge::Likely || record.claim.hedge == Hedge::Possible)
        traits.append(hedgeName(record.claim.hedge));
    if (!record.entities.isEmpty())
        traits.append(Words::tr("%n name(s)", nullptr, static_cast<int>(record.entities.size())));
    if (!record.figures.isEmpty())
        traits.append(Words::tr("%n figure(s)", nullptr, static_cast<int>(record.figures.size())));
    constexpr int whole = 100;
    const QString worth = Words::tr("Worth %1 %").arg(qRound(item.score * whole));
    return traits.isEmpty()
               ? worth
               : Words::tr("%1: %2", "worth, what counts for it").arg(worth, traits.join(u", "_s));
}

void describePair(ReviewCard &card)
{
    const PairDetail detail = pairDetail(card.item.detail);
    card.why = pairReason(detail.kind, detail.grounds);
    const bool isForward = detail.suggestion.from == card.item.claimUuid;
    const CardPassage &from = card.passages[isForward ? 0 : 1];
    const CardPassage &to = card.passages[isForward ? 1 : 0];
    card.fields = {{Words::tr("Relation"),
                    u"%1 %2 %3"_s.arg(from.claimNumber, relationText(detail.suggestion.kind), to.claimNumber),
                    true}};
}

QString changedPairText()
{
    return Words::tr("One of the two was changed since the pair was found");
}

QString anchorRule(const Claim &claim)
{
    return Words::tr("New text, %1").arg(anchorStateText(anchorState(claim)));
}

QString anchorReason(const Claim &claim)
{
    if (anchorState(claim) == AnchorState::Lost)
        return Words::tr("Nothing in the new text can be told to be this passage");
    return claim.placement ? wordChangesText(claim.anchor.quote, claim.placement->quote) : QString();
}

QList<CardField> anchorFields(const Claim &claim)
{
    QList<CardField> fields{{Words::tr("As it was"), claim.anchor.quote.simplified(), false}};
    if (claim.placement && !claim.placement->quote.isEmpty())
        fields.append({Words::tr("As it reads now"), claim.placement->quote.simplified(), true});
    return fields;
}

QString madeByText(const Claim &claim)
{
    return claim.madeBy == u"human"_s ? Words::tr("Made by %1").arg(claim.analyst)
                                      : Words::tr("%1, accepted by %2", "rule in words, analyst")
                                            .arg(ruleText(claim.madeBy), claim.analyst);
}

QString ratingLine(const Claim &claim)
{
    const QString rating = ratingText({claim.reliability, claim.credibility});
    return rating.isEmpty() ? verdictName(claim.verdict) : rating + u", "_s + verdictName(claim.verdict);
}

QString mentionReason(const ReviewPlan &plan, const std::optional<Mention> &mention)
{
    if (!mention)
        return Words::tr("Nothing is marked here any more");
    if (plan.rule == u"entry"_s && plan.naming.canonical.isEmpty())
        return Words::tr("A word of the lexicon");
    return plan.naming.canonical.isEmpty()
               ? Words::tr("Found by the words around it")
               : Words::tr("A name of %1 in the lexicon").arg(plan.naming.canonical);
}

QList<CardField> mentionFields(const Mention &mention, const QString &quote)
{
    QList<CardField> fields{
        {Words::tr("Kind"), kindInfo(mention.kind).name, mention.origin == MentionOrigin::Machine}};
    if (mention.sub != MentionSub::None)
        fields.last().value += u", "_s + subLabel(mention.sub);
    const QString named = mention.canonical.isEmpty() ? quote.simplified() : mention.canonical;
    if (mention.figure)
        fields.append({Words::tr("Figure"), formatFigure(*mention.figure, mention.sub, QLocale()),
                       mention.origin == MentionOrigin::Machine});
    else
        fields.append({Words::tr("Names"), named, mention.origin == MentionOrigin::Machine});
    return fields;
}

} // namespace Postilla
