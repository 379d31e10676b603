// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/reviewdata.h"
#include "review/pace.h"
#include "review/reviewmode.h"
#include "review/reviewsession.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace Postilla {

/// A review session in the window: it is asked on another thread, one thing at a time, while the window goes
/// on painting, and what is shown of it here is as it was when it last answered. Keys that are pressed
/// meanwhile are heard afterwards; what comes by itself (changes of the library, items that were found)
/// waits.
class SessionRunner : public QObject
{
    Q_OBJECT

public:
    /// The library outlives it.
    SessionRunner(Library &library, const ReviewRecord &record, QObject *parent);
    /// Ends the search for items, and waits for it.
    ~SessionRunner() override;

    /// Shows the card that the analyst was at, and looks on for what is not queued yet.
    void open();
    /// Goes on with a search that was cancelled.
    void lookOn();
    void cancelLooking();
    bool isLooking() const { return m_job.has_value(); }

    const ReviewRecord &record() const { return m_record; }
    const ReviewMode &mode() const { return *m_mode; }
    ReviewSession::Stage stage() const { return m_stage; }
    const std::optional<ReviewCard> &card() const { return m_card; }
    const ReviewProgress &progress() const { return m_progress; }
    const Pace &pace() const { return m_pace; }

    /// Stores the decision on the card in view, and shows the next one; a yes confirms the claims `made` on
    /// the card, too.
    void decide(Ruling ruling, const QStringList &made = {});
    /// The person has changed what the card shows by hand: a decision is on the card as it is then.
    void noteOwnChange() { m_isChangedByHand = true; }
    /// Shows the card that was decided on before.
    void back();
    /// Follows what has changed in the library.
    void follow(const ChangeSet &changes);

Q_SIGNALS:
    /// Another card, another state of the one in view, or none.
    void shown();
    /// Counts, or the search for items.
    void progressed();
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    /// What came by itself while the session was asked.
    struct Waiting
    {
        bool isToOpen = false;
        bool hasMore = false;
        /// Texts or their marks are not what they were.
        bool areTextsOld = false;
        bool isCardOld = false;
        QStringList decisions;

        bool isNone() const
        {
            return !isToOpen && !hasMore && !areTextsOld && !isCardOld && decisions.isEmpty();
        }
    };
    template <typename Work>
    auto ask(Work work);
    using Outcome = ReviewSession::Outcome;
    Result<Outcome> decideOn(qint64 item, Ruling ruling, const QStringList &made);
    QString outcomeText(Outcome outcome, Ruling ruling) const;
    /// Takes up what waits, once nothing is asked.
    void catchUp();
    void catchUpSoon();
    Result<void> take(const Waiting &waiting);
    void show();
    void tell(const QString &done);
    void takeSearch();
    bool concernsCard(const ChangeSet &changes) const;

    Library &m_library;
    ReviewRecord m_record;
    std::unique_ptr<ReviewMode> m_mode;
    std::unique_ptr<ReviewData> m_data;
    std::unique_ptr<ReviewSession> m_session;
    /// One, with what it has open in the library ready for the next key.
    QThreadPool m_thread;
    bool m_isAsked = false;
    bool m_isChangedByHand = false;
    Waiting m_waiting;
    std::optional<Job<qint64>> m_job;
    QFutureWatcher<Result<qint64>> m_search;
    ReviewSession::Stage m_stage = ReviewSession::Stage::Looking;
    std::optional<ReviewCard> m_card;
    ReviewProgress m_progress;
    Pace m_pace;
};

} // namespace Postilla
