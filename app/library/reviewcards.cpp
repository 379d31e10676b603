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
    ReviewCard card{.item = item};
    return stateOf(item)
        .and_then([&](CardState state) -> Result<void> {
            card.state = state;
            if (state != CardState::Open)
                return {};
            switch (m_session.plan.queue) {
            case QueueKind::Candidates:
                return readCandidateCard(card);
            case QueueKind::Pairs:
                return readPairCard(card);
            case QueueKind::Mentions:
                return readMentionCard(card);
            case QueueKind::Anchors:
            case QueueKind::Unverified:
                break;
            }
            return readClaimCard(card);
        })
        .and_then([&] { return card.state == CardState::Open ? readDecisions(card) : Result<void>(); })
        .transform([&] { return card; });
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

Result<CardState> ReviewCards::stateOf(const ReviewItem &item) const
{
    return m_core->with([&](Database &database) -> Result<CardState> {
        DocumentStore documents(database);
        const auto current = documents.byUuid(item.documentUuid).and_then([&](const Document &document) {
            return documents.currentVersionUuid(document.uuid);
        });
        if (!current) {
            if (current.error().code() == ErrorCode::NotFound)
                return CardState::Gone;
            return std::unexpected(current.error());
        }
        if (!item.versionUuid.isEmpty() && *current != item.versionUuid)
            return CardState::Changed;
        const auto elsewhere = DecisionStore(database).elsewhere(m_session.uuid, item.key);
        if (!elsewhere)
            return std::unexpected(elsewhere.error());
        if (elsewhere->has_value())
            return CardState::Elsewhere;
        for (const QString &claim : {item.claimUuid, item.otherUuid}) {
            const auto there = claim.isEmpty() ? Result<bool>(true) : isThere(claim);
            if (!there)
                return std::unexpected(there.error());
            if (!*there)
                return CardState::Gone;
        }
        return CardState::Open;
    });
}

Result<bool> ReviewCards::isThere(const QString &claimUuid) const
{
    const auto claim = m_core->from<ClaimStore>([&](ClaimStore &store) { return store.byUuid(claimUuid); });
    if (!claim && claim.error().code() != ErrorCode::NotFound)
        return std::unexpected(claim.error());
    return claim.has_value();
}

Result<void> ReviewCards::readDecisions(ReviewCard &card)
{
    return m_core->from<DecisionStore>([&](DecisionStore &store) -> Result<void> {
        const auto own = store.on(m_session.uuid, card.item.key);
        if (!own)
            return std::unexpected(own.error());
        card.decided = own->transform([](const Decision &decision) { return decision.ruling; });
        if (!std::exchange(m_knowsSimilar, true)) {
            const auto latest = store.latest(mostRemembered);
            if (!latest)
                return std::unexpected(latest.error());
            m_similar = {};
            std::ranges::for_each(*latest, [this](const Decision &decision) { remember(decision); });
        }
        card.similar = m_similar.like(card.item.rule, gistOf(card), card.item.key);
        return {};
    });
}

Result<std::optional<Decision>> ReviewCards::ownDecision(const ReviewItem &item) const
{
    return m_core->from<DecisionStore>(
        [&](DecisionStore &store) { return store.on(m_session.uuid, item.key); });
}

Result<void> ReviewCards::readCandidateCard(ReviewCard &card)
{
    const ReviewItem &item = card.item;
    return claimOf(item).and_then([&](const std::optional<ClaimRecord> &made) {
        const Result<ClaimRecord> said = made ? Result<ClaimRecord>(*made) : proposal(item);
        return said.and_then([&](const ClaimRecord &record) {
            card.fields = fieldsOf(record);
            card.figures = figureFields(record);
            card.rule = ruleText(item.rule);
            card.why = candidateReason(item, record);
            const bool isMade = !record.claim.uuid.isEmpty();
            const auto passage =
                isMade ? m_texts.passageOf(record.claim) : m_texts.passageOf(item.versionUuid, item.span);
            return passage.transform([&](const CardPassage &found) { card.passages = {found}; });
        });
    });
}

Result<void> ReviewCards::readClaimCard(ReviewCard &card)
{
    return storedClaim(card.item).and_then([&](const ClaimRecord &record) {
        const bool isOfAnchors = m_session.plan.queue == QueueKind::Anchors;
        const AnchorState anchor = anchorState(record.claim);
        const bool isDecided =
            isOfAnchors ? !needsALook(anchor) : record.claim.verdict != Verdict::Unverified;
        card.fields = isOfAnchors ? anchorFields(record.claim) : fieldsOf(record);
        card.figures = figureFields(record);
        card.rule = isOfAnchors ? anchorRule(record.claim) : madeByText(record.claim);
        card.why = isOfAnchors ? anchorReason(record.claim) : ratingLine(record.claim);
        card.canAccept = !isOfAnchors || anchor != AnchorState::Lost;
        return m_texts.passageOf(record.claim).and_then([&](const CardPassage &passage) {
            card.passages = {passage};
            return ownDecision(card.item).transform([&](const std::optional<Decision> &own) {
                // One that this session has decided on comes back as it is now.
                if (isDecided && !own)
                    card.state = CardState::Elsewhere;
            });
        });
    });
}

Result<void> ReviewCards::readPairCard(ReviewCard &card)
{
    const PairDetail found = pairDetail(card.item.detail);
    bool isAsFound = true;
    for (const auto &[uuid, state] : {std::pair(card.item.claimUuid, found.firstState),
                                      std::pair(card.item.otherUuid, found.secondState)}) {
        const auto record = m_core->with([&](Database &database) { return readRecord(database, uuid); });
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
    return isAsFound ? Result<void>() : ownDecision(card.item).transform([&](const auto &own) {
        // One that this session has decided on comes back as it is now.
        if (own)
            return;
        card.state = CardState::Changed;
        card.why = changedPairText();
    });
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
        const ComparedText compared{text.version.text, text.mentions, text.language, text.document.published};
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

Result<ClaimRecord> ReviewCards::storedClaim(const ReviewItem &item) const
{
    return m_core->with([&](Database &database) { return readRecord(database, item.claimUuid); });
}

Result<std::optional<ClaimRecord>> ReviewCards::claimOf(const ReviewItem &item) const
{
    if (!item.claimUuid.isEmpty())
        return storedClaim(item).transform([](const ClaimRecord &record) { return std::optional(record); });
    return m_core->with([&](Database &database) -> Result<std::optional<ClaimRecord>> {
        const auto claims = ClaimStore(database).ofDocument(item.documentUuid);
        if (!claims)
            return std::unexpected(claims.error());
        const auto made = std::ranges::find_if(*claims, [&](const Claim &claim) {
            return currentVersionUuid(claim) == item.versionUuid && currentSpan(claim).overlaps(item.span);
        });
        if (made == claims->cend())
            return std::nullopt;
        return readRecord(database, made->uuid);
    });
}

QString ReviewCards::gistOf(const ReviewCard &card)
{
    QStringList quotes;
    for (const CardPassage &passage : card.passages)
        quotes.append(passage.quote.simplified());
    return quotes.join(u" ↔ "_s).left(longestGist);
}

} // namespace Postilla
