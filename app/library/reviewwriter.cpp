// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewwriter.h"

#include "claim/proposedfields.h"
#include "library/claimproposal.h"
#include "library/claimrecords.h"
#include "library/correcting.h"
#include "library/librarycore.h"
#include "library/reviewdetail.h"
#include "library/reviewwords.h"
#include "mention/kindtable.h"
#include "store/dismissedpairstore.h"
#include "store/relationstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

/// Of the rules that propose claims: a claim that one has made says which it was.
constexpr auto ruleVersion = " 1"_L1;

Error nothingToTake()
{
    return {ErrorCode::BadArgument,
            Words::tr("There is nothing that a yes could take"),
            {},
            Words::tr("Say no, or put it off.")};
}

Error changedSinceShown()
{
    return {ErrorCode::Conflict,
            Words::tr("This was changed since it was shown, so nothing was signed"),
            {},
            Words::tr("The card shows it as it is now: look again.")};
}

/// Whether somebody who has seen one card has seen all that the other says.
bool saysTheSame(const ReviewCard &seen, const ReviewCard &now)
{
    const bool isOtherPair = now.state == CardState::Changed && seen.state != CardState::Changed;
    return !isOtherPair && seen.fields == now.fields && seen.figures == now.figures &&
           std::ranges::equal(seen.passages, now.passages, {}, &CardPassage::quote, &CardPassage::quote);
}

} // namespace

Result<void> ReviewWriter::prepare(const ReviewCard &card, Ruling ruling)
{
    m_claim.reset();
    m_mention.reset();
    const QueueKind queue = m_session.plan.queue;
    if (ruling == Ruling::Later)
        return {};
    if (queue == QueueKind::Mentions)
        return prepareMention(card);
    if (ruling == Ruling::No)
        return {};
    return queue == QueueKind::Pairs ? readSeen(card).transform([](const ReadCard &) {}) : prepareClaim(card);
}

/// The card as it is now, where it is as it was seen: a yes signs what is on the card.
Result<ReadCard> ReviewWriter::readSeen(const ReviewCard &card)
{
    return m_cards.read(card.item).and_then([&](const ReadCard &now) -> Result<ReadCard> {
        if (saysTheSame(card, now.card))
            return now;
        return std::unexpected(changedSinceShown());
    });
}

Result<void> ReviewWriter::prepareMention(const ReviewCard &card)
{
    return m_cards.mentionAt(card.item).and_then([&](const std::optional<Mention> &mention) {
        const QString quote = card.passages.value(0).quote;
        m_mention = mention;
        const auto fields = mention ? mentionFields(*mention, quote) : QList<CardField>();
        return fields == card.fields ? Result<void>() : std::unexpected(changedSinceShown());
    });
}

Result<void> ReviewWriter::prepareClaim(const ReviewCard &card)
{
    // What has no claim is proposed by the very text that was read for the card: nothing else is to be seen.
    const bool isProposal = card.passages.value(0).claimUuid.isEmpty();
    const auto isClaim = isProposal ? m_cards.hasClaim(card.item) : Result<bool>(true);
    if (!isClaim)
        return std::unexpected(isClaim.error());
    if (!*isClaim)
        return prepareProposal(card);
    return readSeen(card).and_then([&](const ReadCard &now) -> Result<void> {
        m_claim = now.claim;
        if (!m_claim) // it went meanwhile
            return prepareProposal(card);
        const bool isToMove = m_session.plan.queue == QueueKind::Anchors && card.canAccept;
        return isToMove ? preparePlace(m_claim->claim) : Result<void>();
    });
}

Result<void> ReviewWriter::prepareProposal(const ReviewCard &card)
{
    return m_cards.proposal(card.item).transform([&](const ClaimRecord &record) { m_proposal = record; });
}

Result<void> ReviewWriter::preparePlace(const Claim &claim)
{
    return proposeClaim(*m_core, currentVersionUuid(claim), currentSpan(claim))
        .transform([&](const ClaimRecord &record) { m_proposal = record; });
}

Result<void> ReviewWriter::write(Edit &edit, const ReviewCard &card, Ruling ruling)
{
    switch (ruling) {
    case Ruling::Yes:
        return writeYes(edit, card);
    case Ruling::No:
        return writeNo(edit, card);
    case Ruling::Later:
        break;
    }
    return {};
}

Result<void> ReviewWriter::writeYes(Edit &edit, const ReviewCard &card)
{
    if (!card.canAccept)
        return std::unexpected(nothingToTake());
    QStringList made = card.made;
    if (m_claim)
        made.removeAll(m_claim->claim.uuid); // is confirmed as that of the card
    return writeQueued(edit, card).and_then([&] { return confirmMade(edit, made); });
}

/// What the queue asked for.
Result<void> ReviewWriter::writeQueued(Edit &edit, const ReviewCard &card)
{
    switch (m_session.plan.queue) {
    case QueueKind::Candidates:
        return m_claim ? confirmRecord(edit, *m_claim) : makeClaim(edit, card.item);
    case QueueKind::Pairs: {
        Relation relation = pairDetail(card.item.detail).suggestion;
        relation.analyst = m_core->analyst();
        return RelationStore(edit.database()).insert(edit, relation).transform([](const Relation &) {});
    }
    case QueueKind::Anchors:
        return m_claim ? acceptPlace(edit, m_claim->claim) : std::unexpected(nothingToTake());
    case QueueKind::Mentions:
        return correct(edit, card.item, CorrectionVerdict::Confirmed);
    case QueueKind::Unverified:
        break;
    }
    return m_claim ? confirmRecord(edit, *m_claim) : std::unexpected(nothingToTake());
}

Result<void> ReviewWriter::writeNo(Edit &edit, const ReviewCard &card)
{
    if (m_session.plan.queue == QueueKind::Mentions)
        return correct(edit, card.item, CorrectionVerdict::Wrong);
    if (m_session.plan.queue != QueueKind::Pairs)
        return {}; // the decision is all there is to say
    const PairDetail detail = pairDetail(card.item.detail);
    return DismissedPairStore(edit.database())
        .insert(edit, {.uuid = {},
                       .first = card.item.claimUuid,
                       .second = card.item.otherUuid,
                       .kind = detail.kind,
                       .firstState = detail.firstState,
                       .secondState = detail.secondState,
                       .analyst = m_core->analyst()});
}

Result<void> ReviewWriter::confirmMade(Edit &edit, const QStringList &made)
{
    for (const QString &uuid : made) {
        const auto done = confirmRecord(edit, uuid);
        if (!done && done.error().code() != ErrorCode::NotFound)
            return done;
    }
    return {};
}

Result<void> ReviewWriter::makeClaim(Edit &edit, const ReviewItem &item)
{
    ClaimRecord record = confirmed(m_proposal);
    record.claim.madeBy = item.rule + ruleVersion;
    record.claim.analyst = m_core->analyst();
    return insertPlaced(edit, record).transform([](const Claim &) {});
}

/// What is proposed of the claim there is seen with its place, and confirmed with it.
Result<void> ReviewWriter::acceptPlace(Edit &edit, const Claim &claim)
{
    return moveRecord(edit, claim, m_proposal).transform([](const Claim &) {});
}

Result<void> ReviewWriter::correct(Edit &edit, const ReviewItem &item, CorrectionVerdict verdict)
{
    if (!m_mention)
        return verdict == CorrectionVerdict::Wrong ? Result<void>() : std::unexpected(nothingToTake());
    Correction correction;
    correction.verdict = verdict;
    correction.naming = {m_mention->kind, m_mention->sub, m_mention->canonical};
    correction.judged =
        JudgedMention{correction.naming, ruleName(m_mention->rule, m_mention->kind, m_mention->sub)};
    correction.analyst = m_core->analyst();
    return storeCorrection(edit, {item.versionUuid, item.span}, correction);
}

} // namespace Postilla
