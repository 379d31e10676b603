// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewcards.h"

#include "claim/anchoring.h"
#include "claim/recordproposal.h"
#include "claim/statedrecord.h"
#include "library/claimproposal.h"
#include "library/claimrecords.h"
#include "library/librarycore.h"
#include "library/reviewdetail.h"
#include "library/reviewfields.h"
#include "library/reviewwords.h"
#include "store/claimstore.h"
#include "store/decisionstore.h"
#include "store/documentstore.h"
#include "store/mentionstore.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr int mostRemembered = 500;
constexpr qsizetype longestGist = 300;
/// The card in view and the next; one more for the way back.
constexpr qsizetype mostProposals = 3;

} // namespace

ReviewCards::ReviewCards(std::shared_ptr<LibraryCore> core, ReviewRecord session)
    : m_core(std::move(core))
    , m_session(std::move(session))
    , m_texts(m_core)
{
}

Result<ReviewCard> ReviewCards::card(const ReviewItem &item)
{
    return read(item).transform([](const ReadCard &read) { return read.card; });
}

Result<ReadCard> ReviewCards::read(const ReviewItem &item)
{
    const auto decisions = m_core->from<DecisionStore>(
        [&](DecisionStore &store) { return store.onItem(m_session.uuid, item.key); });
    if (!decisions)
        return std::unexpected(decisions.error());
    const auto state = stateOf(item, *decisions);
    if (!state)
        return std::unexpected(state.error());
    ReadCard read{.card = {.item = item, .state = *state}};
    if (*state != CardState::Open)
        return read;
    return readItem(read, decisions->own.has_value())
        .and_then([&] {
            return read.card.state == CardState::Open ? addDecisions(read.card, decisions->own)
                                                      : Result<void>();
        })
        .transform([&] { return read; })
        .or_else([&](const Error &error) -> Result<ReadCard> {
            if (error.code() != ErrorCode::NotFound)
                return std::unexpected(error);
            return ReadCard{.card = {.item = item, .state = CardState::Gone}}; // its claim is
        });
}

Result<void> ReviewCards::readItem(ReadCard &read, bool isOwn)
{
    switch (m_session.plan.queue) {
    case QueueKind::Candidates:
        return readCandidateCard(read);
    case QueueKind::Pairs:
        return readPairCard(read.card, isOwn);
    case QueueKind::Mentions:
        return readMentionCard(read.card);
    case QueueKind::Anchors:
    case QueueKind::Unverified:
        break;
    }
    return readClaimCard(read, isOwn);
}

void ReviewCards::prepare(const ReviewItem &item)
{
    if (item.versionUuid.isEmpty())
        return;
    // what goes wrong is said by the card
    if (m_session.plan.queue == QueueKind::Candidates)
        std::ignore = proposal(item);
    else
        std::ignore = m_texts.text(item.versionUuid);
}

void ReviewCards::forgetTexts()
{
    m_texts.forgetAll();
    m_proposals.clear();
}

Result<CardState> ReviewCards::stateOf(const ReviewItem &item, const ItemDecisions &decisions) const
{
    const auto current = m_core->from<DocumentStore>(
        [&](DocumentStore &store) { return store.currentVersionUuid(item.documentUuid); });
    if (!current && current.error().code() != ErrorCode::NotFound)
        return std::unexpected(current.error());
    if (!current)
        return CardState::Gone;
    if (!item.versionUuid.isEmpty() && *current != item.versionUuid)
        return CardState::Changed;
    return decisions.elsewhere ? CardState::Elsewhere : CardState::Open;
}

Result<void> ReviewCards::addDecisions(ReviewCard &card, const std::optional<Decision> &own)
{
    card.decided = own.transform([](const Decision &decision) { return decision.ruling; });
    if (!std::exchange(m_knowsSimilar, true)) {
        const auto latest =
            m_core->from<DecisionStore>([](DecisionStore &store) { return store.latest(mostRemembered); });
        if (!latest)
            return std::unexpected(latest.error());
        m_similar = {};
        std::ranges::for_each(*latest, [this](const Decision &decision) { remember(decision); });
    }
    card.similar = m_similar.like(card.item.rule, gistOf(card), card.item.key);
    return {};
}

Result<void> ReviewCards::readCandidateCard(ReadCard &read)
{
    ReviewCard &card = read.card;
    const ReviewItem &item = card.item;
    return madeOf(item).and_then([&](const QString &made) {
        const bool isMade = !made.isEmpty();
        return (isMade ? storedClaim(made) : proposal(item)).and_then([&](const ClaimRecord &record) {
            if (isMade)
                read.claim = record;
            card.fields = fieldsOf(record);
            card.figures = figureFields(record);
            card.rule = ruleText(item.rule);
            card.why = candidateReason(item, record);
            const auto passage = isMade ? m_texts.passageOf(record.claim)
                                        : m_texts.passageOf(item.versionUuid, item.span, record.claim);
            return passage.transform([&](const CardPassage &found) { card.passages = {found}; });
        });
    });
}

Result<void> ReviewCards::readClaimCard(ReadCard &read, bool isOwn)
{
    ReviewCard &card = read.card;
    return storedClaim(card.item.claimUuid).and_then([&](const ClaimRecord &record) {
        const bool isOfAnchors = m_session.plan.queue == QueueKind::Anchors;
        const AnchorState anchor = anchorState(record.claim);
        const bool isDecided =
            isOfAnchors ? !needsALook(anchor) : record.claim.verdict != Verdict::Unverified;
        read.claim = record;
        card.fields = isOfAnchors ? anchorFields(record.claim) : fieldsOf(record);
        card.figures = figureFields(record);
        card.rule = isOfAnchors ? anchorRule(record.claim) : madeByText(record.claim);
        card.why = isOfAnchors ? anchorReason(record.claim) : ratingLine(record.claim);
        card.canAccept = !isOfAnchors || anchor != AnchorState::Lost;
        if (isDecided && !isOwn)
            card.state = CardState::Elsewhere;
        return m_texts.passageOf(record.claim).transform([&](const CardPassage &passage) {
            card.passages = {passage};
        });
    });
}

Result<void> ReviewCards::readPairCard(ReviewCard &card, bool isOwn)
{
    const PairDetail found = pairDetail(card.item.detail);
    bool isAsFound = true;
    for (const auto &[uuid, state] : {std::pair(card.item.claimUuid, found.firstState),
                                      std::pair(card.item.otherUuid, found.secondState)}) {
        const auto record = storedClaim(uuid);
        if (!record)
            return std::unexpected(record.error());
        auto passage = m_texts.passageOf(record->claim);
        if (!passage)
            return std::unexpected(passage.error());
        isAsFound = isAsFound && comparedState(*record, passage->published) == state;
        card.passages.append(*std::move(passage));
        card.figures += figureFields(*record);
    }
    card.rule = ruleText(card.item.rule);
    describePair(card);
    if (!isAsFound && !isOwn) {
        card.state = CardState::Changed;
        card.why = changedPairText();
    }
    return {};
}

Result<void> ReviewCards::readMentionCard(ReviewCard &card)
{
    return mentionAt(card.item).and_then([&](const std::optional<Mention> &mention) {
        return m_texts.passageOf(card.item.versionUuid, card.item.span)
            .transform([&](const CardPassage &passage) {
                card.passages = {passage};
                card.rule = ruleText(card.item.rule);
                card.why = mentionReason(m_session.plan, mention);
                if (mention)
                    card.fields = mentionFields(*mention, passage.quote);
                else
                    card.canAccept = false;
            });
    });
}

Result<ClaimRecord> ReviewCards::proposal(const ReviewItem &item)
{
    const auto known = std::ranges::find(m_proposals, item.key, &std::pair<QString, ClaimRecord>::first);
    if (known != m_proposals.cend())
        return known->second;
    return m_texts.text(item.versionUuid)
        .and_then([&](const ReviewText *text) { return proposed(*text, item); })
        .transform([&](const ClaimRecord &record) {
            if (m_proposals.size() == mostProposals)
                m_proposals.removeFirst();
            m_proposals.emplaceBack(item.key, record);
            return record;
        });
}

Result<ClaimRecord> ReviewCards::proposed(const ReviewText &text, const ReviewItem &item) const
{
    return anchorAt(text.version, item.span).transform([&](const Anchor &anchor) {
        const ComparedText compared{text.version.text, text.mentions, text.language, text.document.published,
                                    text.figureCorrections};
        ClaimRecord record;
        record.claim.anchor = anchor;
        fillIn(record, proposedRecord(compared, item.span));
        return record;
    });
}

Result<std::optional<Mention>> ReviewCards::mentionAt(const ReviewItem &item)
{
    return m_texts.renewMarks(item.versionUuid)
        .and_then([&] { return m_texts.text(item.versionUuid); })
        .and_then([&](const ReviewText *text) -> Result<std::optional<Mention>> {
            if (const auto standing = mentionOf(text->mentions, item))
                return standing;
            // Taken out by a person, this session perhaps: the machine's may still be ruled on.
            return m_core
                ->from<MentionStore>([&](MentionStore &store) { return store.ofVersion(item.versionUuid); })
                .transform([&](const QList<Mention> &found) { return mentionOf(found, item); });
        });
}

std::optional<Mention> ReviewCards::mentionOf(const QList<Mention> &mentions, const ReviewItem &item) const
{
    const auto found = std::ranges::find_if(mentions, [&](const Mention &mention) {
        return mention.span == item.span && mention.kind == m_session.plan.naming.kind;
    });
    return found == mentions.cend() ? std::nullopt : std::optional(*found);
}

Result<QString> ReviewCards::quoteOf(const ReviewItem &item)
{
    return m_texts.text(item.versionUuid).transform([&](const ReviewText *text) {
        return text->version.text.sliced(item.span.start, item.span.length());
    });
}

Result<bool> ReviewCards::hasClaim(const ReviewItem &item) const
{
    return madeOf(item).transform([](const QString &claim) { return !claim.isEmpty(); });
}

/// The claim that was made of a candidate; empty: none.
Result<QString> ReviewCards::madeOf(const ReviewItem &item) const
{
    return m_core->from<ClaimStore>(
        [&](ClaimStore &store) { return store.uuidAt(item.documentUuid, item.versionUuid, item.span); });
}

Result<ClaimRecord> ReviewCards::storedClaim(const QString &uuid) const
{
    return m_core->with([&](Database &database) { return readRecord(database, uuid); });
}

QString ReviewCards::gistOf(const ReviewCard &card)
{
    QStringList quotes;
    for (const CardPassage &passage : card.passages)
        quotes.append(passage.quote.simplified());
    return quotes.join(u" ↔ "_s).left(longestGist);
}

} // namespace Postilla
