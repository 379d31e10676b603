// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewitems.h"

#include "claim/claimcodes.h"
#include "library/reviewdetail.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString passageKey(QLatin1StringView kind, const QString &version, TextSpan span)
{
    return u"%1 %2 %3 %4"_s.arg(kind, version).arg(span.start).arg(span.end);
}

ReviewItem claimItem(const Claim &claim)
{
    return {.documentUuid = claim.anchor.documentUuid, .span = currentSpan(claim), .claimUuid = claim.uuid};
}

} // namespace

ReviewItem candidateItem(const QueuedText &text, const Candidate &candidate)
{
    return {.key = passageKey("candidate"_L1, text.versionUuid, candidate.span),
            .documentUuid = text.documentUuid,
            .versionUuid = text.versionUuid,
            .span = candidate.span,
            .rule = u"candidate/"_s + codeOf(candidate.type),
            .score = candidate.score};
}

ReviewItem anchorItem(const Claim &claim)
{
    ReviewItem item = claimItem(claim);
    item.key = u"anchor %1 %2"_s.arg(claim.uuid, currentVersionUuid(claim));
    item.rule = u"anchor/"_s + codeOf(anchorState(claim));
    item.score = anchorState(claim) == AnchorState::Changed ? 1 : 0;
    return item;
}

ReviewItem unverifiedItem(const Claim &claim)
{
    ReviewItem item = claimItem(claim);
    // Once somebody has changed it, it may be asked for again.
    item.key = u"unverified %1 %2"_s.arg(claim.uuid).arg(claim.rev);
    item.rule = claim.madeBy;
    return item;
}

ReviewItem mentionItem(const QueuedText &text, TextSpan span, const ReviewPlan &plan)
{
    return {.key = passageKey("mention"_L1, text.versionUuid, span),
            .documentUuid = text.documentUuid,
            .versionUuid = text.versionUuid,
            .span = span,
            .rule = plan.rule};
}

ReviewItem pairItem(const PairToLookAt &pair)
{
    return {.key = u"pair %1 %2 %3 %4"_s.arg(pair.first.claimUuid, pair.second.claimUuid, pair.first.state,
                                             pair.second.state),
            .documentUuid = pair.first.documentUuid,
            .span = pair.first.span,
            .claimUuid = pair.first.claimUuid,
            .otherUuid = pair.second.claimUuid,
            .rule = u"pair/"_s + codeOf(pair.kind),
            .score = pair.score + (isDisagreement(pair.kind) ? 1 : 0), // these come first
            .detail = detailText(pair)};
}

} // namespace Postilla
