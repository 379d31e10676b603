// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewmode.h"
#include "review/reviewsession.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestReviewSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYesShowsTheNextCard();
    void theCardBehindIsReadAhead();
    void theBestComeFirstAlsoWhereTheyComeLate();
    void theFirstCardIsThereBeforeTheQueueIsComplete();
    void whatIsPutOffReturnsAtTheEnd();
    void previousGoesBackThroughTheDecisions();
    void anotherRulingOnADecidedCardTakesItsPlace();
    void theSameRulingAgainWritesNothing();
    void aYesConfirmsWhatWasMadeOnTheCard();
    void aSecondYesConfirmsWhatWasMadeSince();
    void whatSomebodyDecidedMeanwhileIsShownFirst();
    void aDecisionThatCannotBeStoredLeavesTheCard();
    void whatWasUndoneComesBackIntoView();
    void whatWasMadeAgainLeavesTheView();
    void aSessionGoesOnAtItsItem();
    void theCardInViewStaysWhateverIsDoneToIt();
    void whatIsGoneIsSaidAndPassedBy();
    void whatAnotherSessionWasFasterOnIsPassedBy();
    void anEmptyQueueSaysWhatWouldFillIt_data();
    void anEmptyQueueSaysWhatWouldFillIt();
};

namespace {

/// A queue in memory, with a hand on what goes wrong.
class Desk : public ReviewSource, public DecisionSink
{
public:
    explicit Desk(qint64 items, bool complete = true)
        : isWhole(complete)
    {
        for (qint64 id = 1; id <= items; ++id)
            queue.append({.id = id});
    }

    Result<QList<QueuedItem>> itemsAfter(qint64 id) override
    {
        QList<QueuedItem> after = queue;
        after.removeIf([id](const QueuedItem &item) { return item.id <= id; });
        return after;
    }
    Result<bool> isComplete() override { return isWhole; }
    Result<qint64> place() override { return at; }
    Result<ReviewCard> card(qint64 id) override
    {
        ReviewCard card{.item = {.id = id}, .state = states.value(id, CardState::Open)};
        card.passages = {{.quote = quotes.value(id)}};
        if (decided.contains(id))
            card.decided = decided.value(id);
        return card;
    }
    void prepare(qint64 id) override { prepared.append(id); }
    Result<QList<QueuedItem>> standing(const QList<QString> &decisions) override
    {
        QList<QueuedItem> items;
        for (const QString &decision : decisions) {
            const qint64 id = decision.toLongLong();
            items.append(
                {.id = id, .state = decided.contains(id) ? stateOf(decided.value(id)) : ItemState::Open});
        }
        return items;
    }
    Result<Decision> decide(const ReviewCard &card, Ruling ruling, qint64 next) override
    {
        if (refusal)
            return std::unexpected(*refusal);
        decided.insert(card.item.id, ruling);
        log.append(u"%1 %2"_s.arg(card.item.id).arg(codeOf(ruling)));
        for (const QString &claim : card.made)
            log.append(u"confirms "_s + claim);
        at = next;
        return Decision{.uuid = QString::number(card.item.id), .ruling = ruling};
    }
    Result<bool> confirm(const QStringList &claims) override
    {
        for (const QString &claim : claims)
            log.append(u"confirms "_s + claim);
        return true;
    }
    Result<void> standAt(qint64 id) override
    {
        at = id;
        return {};
    }

    QList<QueuedItem> queue;
    bool isWhole;
    qint64 at = 0;
    QHash<qint64, CardState> states;
    QHash<qint64, QString> quotes;
    QHash<qint64, Ruling> decided;
    QList<qint64> prepared;
    QStringList log;
    std::optional<Error> refusal;
};

/// The item in view; 0: none.
qint64 inView(const ReviewSession &session)
{
    return session.card().value_or(ReviewCard()).item.id;
}

ReviewSession opened(Desk &desk, ReviewOrder order = ReviewOrder::Document)
{
    ReviewSession session(desk, desk, order);
    if (!session.open())
        qFatal("a queue in memory always opens");
    return session;
}

using Outcome = ReviewSession::Outcome;

#define DECIDE(session, ruling) QVERIFY((session).decide(Ruling::ruling).has_value())

} // namespace

void TestReviewSession::theCardBehindIsReadAhead()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    session.prepareNext();
    QCOMPARE(desk.prepared, QList<qint64>{2});
    DECIDE(session, Yes);
    DECIDE(session, Yes);
    session.prepareNext();
    QCOMPARE(desk.prepared, QList<qint64>{2}); // none is behind the last
}

void TestReviewSession::aYesShowsTheNextCard()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    QCOMPARE(inView(session), 1);
    DECIDE(session, Yes);
    QCOMPARE(inView(session), 2);
    DECIDE(session, No);
    DECIDE(session, Yes);
    QCOMPARE(session.stage(), ReviewSession::Stage::Done);
    QCOMPARE(desk.log, (QStringList{u"1 yes"_s, u"2 no"_s, u"3 yes"_s}));
    const ReviewProgress progress = session.progress();
    QCOMPARE(progress.total, 3);
    QCOMPARE(progress.yes, 2);
    QCOMPARE(progress.no, 1);
    QCOMPARE(progress.left(), 0);
}

void TestReviewSession::theBestComeFirstAlsoWhereTheyComeLate()
{
    Desk desk(0, false);
    desk.queue = {{.id = 1, .score = 0.5}, {.id = 2, .score = 0.9}};
    ReviewSession session = opened(desk, ReviewOrder::Score);
    QCOMPARE(inView(session), 2);
    desk.queue += {{.id = 3, .score = 0.7}, {.id = 4, .score = 0.7}};
    desk.isWhole = true;
    QVERIFY(session.takeMore().has_value());
    QCOMPARE(inView(session), 2);
    QList<qint64> seen;
    while (session.stage() == ReviewSession::Stage::Showing) {
        seen.append(inView(session));
        DECIDE(session, Yes);
    }
    QCOMPARE(seen, (QList<qint64>{2, 3, 4, 1}));
}

void TestReviewSession::theFirstCardIsThereBeforeTheQueueIsComplete()
{
    Desk desk(0, false);
    ReviewSession session = opened(desk);
    QCOMPARE(session.stage(), ReviewSession::Stage::Looking);
    desk.queue = {{.id = 1}};
    QVERIFY(session.takeMore().has_value());
    QCOMPARE(inView(session), 1);
    QVERIFY(session.progress().isGrowing);
    DECIDE(session, Yes);
    QCOMPARE(session.stage(), ReviewSession::Stage::Looking);
    desk.isWhole = true;
    QVERIFY(session.takeMore().has_value());
    QCOMPARE(session.stage(), ReviewSession::Stage::Done);
}

void TestReviewSession::whatIsPutOffReturnsAtTheEnd()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    DECIDE(session, Later);
    DECIDE(session, Later);
    DECIDE(session, Yes);
    QCOMPARE(inView(session), 1);
    DECIDE(session, Later);
    QCOMPARE(inView(session), 2);
    DECIDE(session, No);
    QCOMPARE(inView(session), 1);
    DECIDE(session, Later);
    QCOMPARE(inView(session), 1); // there is nothing else
    DECIDE(session, Yes);
    QCOMPARE(session.stage(), ReviewSession::Stage::Done);
}

void TestReviewSession::previousGoesBackThroughTheDecisions()
{
    Desk desk(4);
    ReviewSession session = opened(desk);
    QCOMPARE(session.back().value_or(true), false);
    DECIDE(session, Yes);
    DECIDE(session, No);
    QVERIFY(session.back().value_or(false));
    QCOMPARE(inView(session), 2);
    QCOMPARE(session.card().value_or(ReviewCard()).decided, Ruling::No);
    QVERIFY(session.back().value_or(false));
    QCOMPARE(inView(session), 1);
    QCOMPARE(session.back().value_or(true), false);
    QCOMPARE(inView(session), 1);
}

void TestReviewSession::anotherRulingOnADecidedCardTakesItsPlace()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    DECIDE(session, Yes);
    QVERIFY(session.back().value_or(false));
    DECIDE(session, No);
    QCOMPARE(inView(session), 2);
    QCOMPARE(session.progress().yes, 0);
    QCOMPARE(session.progress().no, 1);
    QCOMPARE(desk.log, (QStringList{u"1 yes"_s, u"1 no"_s}));
}

void TestReviewSession::theSameRulingAgainWritesNothing()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    DECIDE(session, Yes);
    QVERIFY(session.back().value_or(false));
    QCOMPARE(session.decide(Ruling::Yes).value_or(Outcome::Stored), Outcome::Standing);
    QCOMPARE(inView(session), 2);
    QCOMPARE(desk.log, (QStringList{u"1 yes"_s}));
}

void TestReviewSession::aYesConfirmsWhatWasMadeOnTheCard()
{
    Desk desk(2);
    ReviewSession session = opened(desk);
    QVERIFY(session.decide(Ruling::Yes, {u"A-0007"_s}).has_value());
    DECIDE(session, Yes);
    QCOMPARE(desk.log, (QStringList{u"1 yes"_s, u"confirms A-0007"_s, u"2 yes"_s}));
}

void TestReviewSession::aSecondYesConfirmsWhatWasMadeSince()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    DECIDE(session, Yes);
    QVERIFY(session.back().value_or(false));
    QCOMPARE(session.decide(Ruling::Yes, {u"A-0007"_s}).value_or(Outcome::Stored), Outcome::Confirmed);
    QCOMPARE(inView(session), 2);
    DECIDE(session, No);
    QVERIFY(session.back().value_or(false));
    QCOMPARE(session.decide(Ruling::No, {u"A-0008"_s}).value_or(Outcome::Stored), Outcome::Standing);
    QCOMPARE(desk.log, (QStringList{u"1 yes"_s, u"confirms A-0007"_s, u"2 no"_s}));
}

void TestReviewSession::whatSomebodyDecidedMeanwhileIsShownFirst()
{
    Desk desk(2);
    ReviewSession session = opened(desk);
    desk.decided.insert(1, Ruling::Yes);
    desk.refusal = Error(ErrorCode::Conflict, u"Decided in another window"_s);
    const auto decided = session.decide(Ruling::No);
    QCOMPARE(decided.error().code(), ErrorCode::Conflict);
    QCOMPARE(inView(session), 1);
    QCOMPARE(session.card().value_or(ReviewCard()).decided, Ruling::Yes);
    QCOMPARE(session.progress().yes, 1);
    desk.refusal.reset();
    DECIDE(session, No); // now it was seen
    QCOMPARE(session.progress().yes, 0);
}

void TestReviewSession::aDecisionThatCannotBeStoredLeavesTheCard()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    desk.refusal = Error(ErrorCode::DiskFull, u"The disk is full"_s);
    const auto decided = session.decide(Ruling::Yes);
    QCOMPARE(decided.error().code(), ErrorCode::DiskFull);
    QCOMPARE(inView(session), 1);
    QCOMPARE(session.progress().done(), 0);
    desk.refusal.reset();
    DECIDE(session, Yes);
    QCOMPARE(inView(session), 2);
}

void TestReviewSession::whatWasUndoneComesBackIntoView()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    DECIDE(session, Yes);
    DECIDE(session, No);
    desk.decided.remove(2);
    QVERIFY(session.follow({u"2"_s}).has_value());
    QCOMPARE(inView(session), 2);
    desk.decided.remove(1);
    QVERIFY(session.follow({u"1"_s}).has_value());
    QCOMPARE(inView(session), 1);
    QCOMPARE(session.progress().done(), 0);
}

void TestReviewSession::whatWasMadeAgainLeavesTheView()
{
    Desk desk(3);
    ReviewSession session = opened(desk);
    desk.decided.insert(1, Ruling::Yes);
    QVERIFY(session.follow({u"1"_s}).has_value());
    QCOMPARE(inView(session), 2);
    desk.decided.insert(3, Ruling::Yes); // not the one in view
    QVERIFY(session.follow({u"3"_s}).has_value());
    QCOMPARE(inView(session), 2);
    DECIDE(session, Yes);
    QCOMPARE(session.stage(), ReviewSession::Stage::Done);
}

void TestReviewSession::aSessionGoesOnAtItsItem()
{
    Desk desk(5);
    desk.queue[0].state = ItemState::Yes;
    desk.queue[0].turn = 1;
    desk.at = 4; // not the first open one
    ReviewSession session = opened(desk);
    QCOMPARE(inView(session), 4);
    DECIDE(session, Yes);
    QCOMPARE(desk.at, 5);
    DECIDE(session, Yes);
    QCOMPARE(inView(session), 2);
}

void TestReviewSession::theCardInViewStaysWhateverIsDoneToIt()
{
    Desk desk(2);
    ReviewSession session = opened(desk);
    desk.quotes.insert(1, u"edited"_s);
    desk.states.insert(1, CardState::Elsewhere); // by the person's own hand
    QVERIFY(session.readAgain().has_value());
    QCOMPARE(inView(session), 1);
    QCOMPARE(session.card().value_or(ReviewCard()).passages.value(0).quote, u"edited"_s);
    desk.states.insert(1, CardState::Gone);
    QVERIFY(session.readAgain().has_value());
    QCOMPARE(inView(session), 2);
}

void TestReviewSession::whatIsGoneIsSaidAndPassedBy()
{
    Desk desk(4);
    desk.states = {{2, CardState::Gone}, {3, CardState::Changed}};
    ReviewSession session = opened(desk);
    DECIDE(session, Yes);
    QCOMPARE(inView(session), 4);
    const ReviewSession::PassedBy passed = session.takePassedBy();
    QCOMPARE(passed.gone, 1);
    QCOMPARE(passed.changed, 1);
    QVERIFY(session.takePassedBy().isNone());
    QCOMPARE(session.progress().passed, 2);
    QCOMPARE(session.progress().left(), 1);
}

void TestReviewSession::whatAnotherSessionWasFasterOnIsPassedBy()
{
    Desk desk(2);
    ReviewSession session = opened(desk);
    desk.states.insert(1, CardState::Elsewhere);
    desk.refusal = Error(ErrorCode::Conflict, u"Decided elsewhere"_s);
    QCOMPARE(session.decide(Ruling::Yes).value_or(Outcome::Stored), Outcome::PassedBy);
    QCOMPARE(inView(session), 2);
    QCOMPARE(session.takePassedBy().elsewhere, 1);
    QVERIFY(desk.log.isEmpty());
}

void TestReviewSession::anEmptyQueueSaysWhatWouldFillIt_data()
{
    QTest::addColumn<QueueKind>("queue");
    for (const QueueKind queue : {QueueKind::Candidates, QueueKind::Pairs, QueueKind::Anchors,
                                  QueueKind::Mentions, QueueKind::Unverified})
        QTest::newRow(qPrintable(codeOf(queue))) << queue;
}

void TestReviewSession::anEmptyQueueSaysWhatWouldFillIt()
{
    QFETCH(const QueueKind, queue);
    Desk desk(0);
    const ReviewSession session = opened(desk);
    QCOMPARE(session.stage(), ReviewSession::Stage::Empty);
    const auto mode = ReviewMode::of(queue);
    QVERIFY(!mode->emptyHeading().isEmpty());
    QVERIFY(mode->emptyAdvice().size() > mode->emptyHeading().size());
    for (const Ruling ruling : {Ruling::Yes, Ruling::No, Ruling::Later})
        QVERIFY(!mode->meaning(ruling).isEmpty() && !mode->done(ruling).isEmpty());
}

QTEST_APPLESS_MAIN(TestReviewSession)
#include "tst_reviewsession.moc"
