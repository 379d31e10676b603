// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "library/librarycore.h"
#include "library/reviewreach.h"
#include "review/reviewitem.h"
#include "store/reviewqueuestore.h"

#include <QElapsedTimer>
#include <QHash>

namespace Postilla {

/// Finds what a session is to decide on, and queues it: page by page, so that the first card is there long
/// before the last. Broken off, it goes on where it was.
class ReviewFinder
{
public:
    ReviewFinder(LibraryCore &core, ReviewRecord session, const Progress &progress);

    /// How many items it has queued. Cancelled; what is found until then stays.
    Result<qint64> run();

private:
    Result<void> findCandidates();
    Result<void> findPairs();
    Result<void> findAnchors();
    Result<void> findMentions();
    Result<void> findUnverified();

    using ItemsOf = Result<QList<ReviewItem>> (ReviewFinder::*)(const QueuedText &text) const;
    /// Looks through the texts one by one.
    Result<void> findInTexts(ItemsOf itemsOf);
    Result<QList<ReviewItem>> candidatesOf(const QueuedText &text) const;
    Result<QList<ReviewItem>> mentionsOf(const QueuedText &text) const;
    Result<QList<ReviewItem>> pairs(Database &database, const LibraryFinder &finder) const;
    Result<QList<Claim>> claims(bool toLookAt) const;
    Result<void> rankDocuments();
    Result<void> put(const QList<ReviewItem> &items, const QString &foundTo, bool isComplete);
    /// Queues all that there is, page by page.
    Result<void> putAll(QList<ReviewItem> items);
    Result<void> goOn(qint64 done, qint64 total) const;
    void sort(QList<ReviewItem> &items) const;

    LibraryCore &m_core;
    ReviewRecord m_session;
    const Progress &m_progress;
    ReviewReach m_reach;
    QList<QueuedText> m_texts;
    /// Place of each document in the order of the session.
    QHash<QString, qsizetype> m_ranks;
    qint64 m_queued = 0;
};

} // namespace Postilla
