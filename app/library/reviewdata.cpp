// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewdata.h"

#include "library/librarycore.h"
#include "review/reviewmode.h"
#include "store/claimstore.h"
#include "store/decisionstore.h"
#include "store/reviewqueuestore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString labelOf(Ruling ruling)
{
    return u"review-"_s + codeOf(ruling);
}

Error decidedElsewhere(const Decision &decision)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Review", "This was decided in another session meanwhile"),
            decision.analyst, QCoreApplication::translate("Review", "Go on with the next card.")};
}

Error decidedMeanwhile(const Decision &decision)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Review", "%1 has decided this in another window meanwhile: %2")
                .arg(decision.analyst, rulingName(decision.ruling)),
            {},
            QCoreApplication::translate("Review", "Look at the card again; another key takes its place.")};
}

/// What was done to the claim that a decision wrote would be lost without a word.
Error workedOn(Database &database, const Decision &decision)
{
    const auto wrote = std::ranges::find(decision.wrote, u"claim"_s, &WrittenRecord::noun);
    const QString uuid = wrote == decision.wrote.cend() ? QString() : wrote->uuid;
    const QString number =
        ClaimStore(database)
            .byUuid(uuid)
            .transform([](const Claim &claim) { return claimNumberText(claim.site, claim.number); })
            .value_or(QString());
    return {
        ErrorCode::Conflict,
        number.isEmpty()
            ? QCoreApplication::translate("Review", "What this decision wrote was changed since")
            : QCoreApplication::translate("Review", "%1 was changed since this was decided").arg(number),
        {},
        QCoreApplication::translate(
            "Review", "Ctrl+Z takes those changes back, then decide anew; or leave the decision as it is.")};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Review", "Cancelled")};
}

/// What was written behind the first `before` operations of an edit, each record once; those that these have
/// changed already are not of this decision.
QList<WrittenRecord> writtenSince(const Edit &edit, qsizetype before)
{
    const auto start = edit.written().cbegin() + before;
    QList<WrittenRecord> records;
    for (auto key = start; key != edit.written().cend(); ++key) {
        const WrittenRecord record{key->noun, key->uuid};
        const bool isEarlier = std::find(edit.written().cbegin(), start, *key) != start;
        if (key->noun != u"decision"_s && !isEarlier && !records.contains(record))
            records.append(record);
    }
    return records;
}

} // namespace

ReviewData::ReviewData(const std::shared_ptr<LibraryCore> &core, const ReviewRecord &session)
    : m_core(core)
    , m_session(session)
    , m_cards(core, session)
    , m_writer(core, session, m_cards)
{
}

Result<QList<QueuedItem>> ReviewData::itemsAfter(qint64 id)
{
    return m_core->from<ReviewQueueStore>(
        [&](ReviewQueueStore &store) { return store.itemsAfter(m_session.uuid, id); });
}

Result<bool> ReviewData::isComplete()
{
    return m_core
        ->from<ReviewQueueStore>([&](ReviewQueueStore &store) { return store.found(m_session.uuid); })
        .transform([](const ReviewQueueStore::Found &found) { return found.isComplete; });
}

Result<qint64> ReviewData::place()
{
    return m_core
        ->from<ReviewQueueStore>([&](ReviewQueueStore &store) { return store.place(m_session.uuid); })
        .transform([this](qint64 place) { return m_place = place; });
}

Result<ReviewCard> ReviewData::card(qint64 id)
{
    return itemOf(id).and_then([&](const ReviewItem &item) { return m_cards.card(item); });
}

void ReviewData::prepare(qint64 id)
{
    const auto item = itemOf(id);
    if (!item)
        return;
    m_ahead = *item;
    m_cards.prepare(*item);
}

Result<ReviewItem> ReviewData::itemOf(qint64 id) const
{
    if (m_ahead.id == id)
        return m_ahead;
    return m_core->from<ReviewQueueStore>([&](ReviewQueueStore &store) { return store.item(id); });
}

Result<QList<QueuedItem>> ReviewData::standing(const QList<QString> &decisions)
{
    return m_core->from<ReviewQueueStore>(
        [&](ReviewQueueStore &store) { return store.standing(m_session.uuid, decisions); });
}

Result<Decision> ReviewData::decide(const ReviewCard &card, Ruling ruling, qint64 next)
{
    const Act act = Act::start(m_core->analyst(), labelOf(ruling));
    return m_writer.prepare(card, ruling).and_then([&] {
        return m_core
            ->write(
                act, Priority::Save,
                [&](Edit &edit) {
                    return store(edit, card, ruling).and_then([&](const Decision &decision) {
                        return ReviewQueueStore(edit.database()).standAt(m_session.uuid, next).transform([&] {
                            return decision;
                        });
                    });
                })
            .transform([&](const Decision &decision) {
                m_place = next;
                m_cards.remember(decision);
                m_stored.insert(decision.uuid);
                return decision;
            });
    });
}

Result<Decision> ReviewData::store(Edit &edit, const ReviewCard &card, Ruling ruling)
{
    DecisionStore decisions(edit.database());
    const auto standing = decisions.onItem(m_session.uuid, card.item.key);
    if (!standing)
        return std::unexpected(standing.error());
    const auto &[earlier, elsewhere] = *standing;
    if (elsewhere)
        return std::unexpected(decidedElsewhere(*elsewhere));
    if (earlier && earlier->ruling != card.decided)
        return std::unexpected(decidedMeanwhile(*earlier));
    if (const auto taken = earlier ? takeBack(edit, *earlier) : Result<void>(); !taken)
        return std::unexpected(taken.error());
    const qsizetype before = edit.written().size();
    return m_writer.write(edit, card, ruling).and_then([&] {
        return decisions.insert(edit, {.sessionUuid = m_session.uuid,
                                       .item = card.item.key,
                                       .ruling = ruling,
                                       .rule = card.item.rule,
                                       .documentUuid = card.item.documentUuid,
                                       .gist = ReviewCards::gistOf(card),
                                       .wrote = writtenSince(edit, before),
                                       .analyst = m_core->analyst()});
    });
}

Result<void> ReviewData::takeBack(Edit &edit, const Decision &earlier)
{
    return DecisionStore(edit.database()).takeBack(edit, earlier).or_else([&](const Error &error) {
        return Result<void>(std::unexpected(
            error.code() == ErrorCode::Conflict ? workedOn(edit.database(), earlier) : error));
    });
}

Result<bool> ReviewData::confirm(const QStringList &claims)
{
    return m_core->write(u"confirm-claim"_s, [&](Edit &edit) {
        return ReviewWriter::confirmMade(edit, claims).transform([&] { return !edit.written().isEmpty(); });
    });
}

Result<void> ReviewData::standAt(qint64 id)
{
    if (id == m_place || m_core->mode() == Database::Mode::ReadOnly)
        return {};
    return m_core
        ->with([&](Database &database) {
            return Transaction::begin(database).and_then([&](Transaction transaction) {
                return ReviewQueueStore(database).standAt(m_session.uuid, id).and_then([&] {
                    return transaction.commit();
                });
            });
        })
        .transform([&] { m_place = id; });
}

void ReviewData::noteDecisions(const QStringList &decisions)
{
    for (const QString &decision : decisions) {
        if (!m_stored.remove(decision)) // taken back, or made by others
            forgetSimilar();
    }
}

Result<AlikeItems> ReviewData::alike(const ReviewCard &card, const Progress &progress)
{
    const QString wanted = card.passages.value(0).quote.toCaseFolded();
    return itemsAfter(0).and_then([&](const QList<QueuedItem> &items) -> Result<AlikeItems> {
        AlikeItems found;
        QSet<QString> documents;
        for (qsizetype at = 0; at < items.size(); ++at) {
            const QueuedItem &queued = items[at];
            if (progress && !progress(at, items.size()))
                return std::unexpected(cancelled());
            if (queued.state != ItemState::Open && queued.state != ItemState::Later)
                continue;
            const auto item = itemOf(queued.id);
            const auto quote = item.and_then([&](const ReviewItem &read) { return m_cards.quoteOf(read); });
            if (!quote)
                return std::unexpected(quote.error());
            if (quote->toCaseFolded() != wanted)
                continue;
            found.items.append(queued.id);
            documents.insert(item->documentUuid);
        }
        found.documents = documents.size();
        return found;
    });
}

Result<int> ReviewData::decideAll(const QList<qint64> &items, Ruling ruling, const Progress &progress)
{
    const Act act = Act::start(m_core->analyst(), u"review-alike"_s);
    QList<Decision> made;
    return m_core
        ->write(act, Priority::Save,
                [&](Edit &edit) -> Result<int> {
                    for (qsizetype at = 0; at < items.size(); ++at) {
                        if (progress && !progress(at, items.size()))
                            return std::unexpected(cancelled());
                        const auto card = this->card(items[at]);
                        if (!card)
                            return std::unexpected(card.error());
                        const bool isDecided = card->decided.value_or(Ruling::Later) != Ruling::Later;
                        if (card->state != CardState::Open || !card->canAccept || isDecided)
                            continue;
                        const auto stored = m_writer.prepare(*card, ruling).and_then([&] {
                            return store(edit, *card, ruling);
                        });
                        if (!stored)
                            return std::unexpected(stored.error());
                        made.append(*stored);
                    }
                    return static_cast<int>(made.size());
                })
        .transform([&](int count) {
            for (const Decision &decision : std::as_const(made))
                m_cards.remember(decision);
            return count;
        });
}

} // namespace Postilla
