// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "library/reviewwriter.h"
#include "review/reviewsource.h"

#include <QSet>

#include <memory>

namespace Postilla {

class Edit;
class LibraryCore;

/// Items of a queue of mentions that read alike, whatever the case.
struct AlikeItems
{
    QList<qint64> items;
    qint64 documents = 0;
};

/// The queue and the decisions of one session in the library. On one thread at a time, which need not be the
/// same.
class ReviewData : public ReviewSource, public DecisionSink
{
public:
    ReviewData(const std::shared_ptr<LibraryCore> &core, const ReviewRecord &session);

    const ReviewRecord &session() const { return m_session; }

    Result<QList<QueuedItem>> itemsAfter(qint64 id) override;
    Result<bool> isComplete() override;
    Result<qint64> place() override;
    Result<ReviewCard> card(qint64 id) override;
    void prepare(qint64 id) override;
    Result<QList<QueuedItem>> standing(const QList<QString> &decisions) override;

    Result<Decision> decide(const ReviewCard &card, Ruling ruling, qint64 next) override;
    Result<bool> confirm(const QStringList &claims) override;
    Result<void> standAt(qint64 id) override;

    /// Reads texts and their marks anew from now on: something was changed in them.
    void forgetTexts() { m_cards.forgetTexts(); }
    /// Looks up anew what was decided on the like.
    void forgetSimilar() { m_cards.forgetSimilar(); }
    /// The same where one of these decisions is not just the one that was stored here.
    void noteDecisions(const QStringList &decisions);

    /// The open items of a queue of mentions that read like a card, itself included. Cancelled.
    Result<AlikeItems> alike(const ReviewCard &card, const Progress &progress = {});
    /// The same ruling on all of these: one act. How many were decided; items that cannot be decided on any
    /// more are left alone. Cancelled: nothing is written.
    Result<int> decideAll(const QList<qint64> &items, Ruling ruling, const Progress &progress = {});

private:
    Result<ReviewItem> itemOf(qint64 id) const;
    Result<Decision> store(Edit &edit, const ReviewCard &card, Ruling ruling);
    Result<void> takeBack(Edit &edit, const Decision &earlier);

    std::shared_ptr<LibraryCore> m_core;
    ReviewRecord m_session;
    ReviewCards m_cards;
    ReviewWriter m_writer;
    /// The item that was read ahead: a queue keeps its items as they were found.
    ReviewItem m_ahead;
    /// The place that is stored.
    qint64 m_place = -1;
    /// Decisions stored here of which nobody has told yet.
    QSet<QString> m_stored;
};

} // namespace Postilla
