// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reviewtest.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"
#include "ui/review/sessionrunner.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "ui/documents/documentspane.h"

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// Every queue, scope and order, chosen and worked on by keys.
class TestWindowReviewQueues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_on.reset(); }

    void pairsStandSideBySideAndAreRelated();
    void arrowsChooseTheSideOfAPair();
    void aPairIsPutAside();
    void aChangedClaimTakesItsPlace();
    void aLostClaimCannotBeAccepted();
    void aMentionIsConfirmedAndOneTakenOut();
    void allThatReadAlikeAreOneStep_data();
    void allThatReadAlikeAreOneStep();
    void whoThinksBetterOfItDecidesNothing();
    void allAlikeIsForMentionsOnly();
    void anUnverifiedClaimIsConfirmedAndItsVerdictStaysOpen();
    void aVerdictIsEnteredOnTheCard();
    void aScopeIsASearch();
    void theSearchOfThePageReadIsOffered();
    void aScopeIsTheSelectedDocuments();
    void aScopeIsATag();
    void aScopeIsAQuestion();
    void theOrderIsThatOfTheDates();
    void theBestComeFirst();

private:
    void open(const QStringList &bodies) { m_on = std::make_unique<ReviewWindow>(bodies); }
    void openPairs();
    void openMentions();
    /// Makes a choice in the box of that name, by keys.
    void choose(const QString &box, const QString &text);
    void startNow();

    std::unique_ptr<ReviewWindow> m_on;
};

namespace {

const QString much = u"Nvidia has 900,000 H20s in stock."_s;
const QString less = u"Nvidia has 640,000 H20s in stock."_s;

} // namespace

void TestWindowReviewQueues::openPairs()
{
    open({much, less});
    m_on->make(much);
    m_on->make(less);
    m_on->start(QueueKind::Pairs);
}

void TestWindowReviewQueues::openMentions()
{
    open({flatSentence + u" The H20 is old. Nobody wants the H20."_s, stockSentence});
    m_on->openPage();
    choose(u"review_queue"_s, queueName(QueueKind::Mentions));
    m_on->chooseMentions();
    startNow();
}

void TestWindowReviewQueues::choose(const QString &box, const QString &text)
{
    m_on->tabTo(box);
    m_on->choose(m_on->named<QComboBox>(box), text);
}

void TestWindowReviewQueues::startNow()
{
    m_on->tabToButton(u"Start the Session"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->runner() && !m_on->runner()->isLooking());
}

void TestWindowReviewQueues::pairsStandSideBySideAndAreRelated()
{
    openPairs();
    QCOMPARE(QApplication::focusWidget(), m_on->card());
    const auto &passages = m_on->card()->passages();
    QVERIFY(passages.first()->isVisible() && passages.last()->isVisible());
    QVERIFY(m_on->says(u"640,000"_s));
    m_on->press(u"A"_s);
    QCOMPARE(m_on->library().relations().all()->size(), 1);
    QVERIFY(m_on->says(u"Everything is decided"_s));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(m_on->library().relations().all()->isEmpty());
    QTRY_VERIFY(!m_on->quote().isEmpty());
}

void TestWindowReviewQueues::arrowsChooseTheSideOfAPair()
{
    openPairs();
    const QString first = m_on->quote();
    m_on->press(u"Right"_s);
    QVERIFY(m_on->quote() != first);
    QVERIFY(m_on->library().tags().create(u"stock"_s).has_value());
    m_on->settle();
    m_on->press(u"1"_s);
    for (const Claim &claim : m_on->claims())
        QCOMPARE(claim.tags.size(), claim.anchor.quote == m_on->quote() ? 1 : 0);
    m_on->press(u"Left"_s);
    QCOMPARE(m_on->quote(), first);
}

void TestWindowReviewQueues::aPairIsPutAside()
{
    openPairs();
    m_on->press(u"X"_s);
    QVERIFY(m_on->library().relations().all()->isEmpty());
    QVERIFY(m_on->library().pairs().toLookAt().future().result()->pairs.isEmpty());
}

void TestWindowReviewQueues::aChangedClaimTakesItsPlace()
{
    open({likelySentence});
    m_on->importAgain(stockSentence + u' ' + flatSentence);
    const Claim claim = m_on->make(stockSentence);
    m_on->importAgain(QString(stockSentence).replace(u"900,000"_s, u"800,000"_s) + u' ' + flatSentence);
    m_on->start(QueueKind::Anchors);
    QVERIFY(m_on->quote().contains(u"800,000"_s));
    QVERIFY(m_on->says(u"As it was"_s));
    QVERIFY(m_on->says(u"As it reads now"_s));
    m_on->press(u"A"_s);
    QVERIFY(m_on->library().claims().claim(claim.uuid)->anchor.quote.contains(u"800,000"_s));
}

void TestWindowReviewQueues::aLostClaimCannotBeAccepted()
{
    open({likelySentence});
    m_on->importAgain(stockSentence + u' ' + flatSentence);
    const Claim claim = m_on->make(stockSentence);
    m_on->importAgain(flatSentence);
    m_on->start(QueueKind::Anchors);
    QCOMPARE(m_on->quote(), stockSentence);
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), QString());
    QCOMPARE(m_on->quote(), stockSentence);
    QVERIFY(m_on->on().statusShown().contains(u"not in the new text"_s));
    m_on->press(u"X"_s);
    QCOMPARE(m_on->rulings(), u"no"_s);
}

void TestWindowReviewQueues::aMentionIsConfirmedAndOneTakenOut()
{
    openMentions();
    QCOMPARE(m_on->quote(), u"H20"_s);
    m_on->press(u"A"_s);
    m_on->press(u"X"_s);
    QCOMPARE(m_on->rulings(), u"yes no"_s);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReviewQueues::allThatReadAlikeAreOneStep_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("right") << u"Shift+A"_s;
    QTest::newRow("not right") << u"Shift+X"_s;
}

void TestWindowReviewQueues::allThatReadAlikeAreOneStep()
{
    QFETCH(QString, key);
    openMentions();
    m_on->press(key);
    QTRY_COMPARE(m_on->on().answers().asked.size(), 1);
    QVERIFY2(m_on->on().answers().asked.first().contains(u"4 mention"_s),
             qPrintable(m_on->on().answers().asked.first()));
    QVERIFY(m_on->on().answers().asked.first().contains(u"2 document"_s));
    QTRY_VERIFY(m_on->says(u"Everything is decided"_s));
    QCOMPARE(m_on->rulings().split(u' ').size(), 4);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->rulings(), QString());
    QTRY_COMPARE(m_on->quote(), u"H20"_s);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->card());
}

void TestWindowReviewQueues::whoThinksBetterOfItDecidesNothing()
{
    openMentions();
    m_on->on().answers().yes = false;
    m_on->press(u"Shift+X"_s);
    QTRY_COMPARE(m_on->on().answers().asked.size(), 1);
    m_on->settle();
    QCOMPARE(m_on->rulings(), QString());
    QCOMPARE(m_on->quote(), u"H20"_s);
}

void TestWindowReviewQueues::allAlikeIsForMentionsOnly()
{
    open({flatSentence});
    m_on->start();
    m_on->press(u"Shift+A"_s);
    QVERIFY(m_on->on().statusShown().contains(u"Only mentions"_s));
    QCOMPARE(m_on->rulings(), QString());
    QVERIFY(m_on->on().answers().asked.isEmpty());
}

void TestWindowReviewQueues::anUnverifiedClaimIsConfirmedAndItsVerdictStaysOpen()
{
    open({flatSentence, stockSentence});
    const Claim claim = m_on->make(flatSentence);
    m_on->make(stockSentence);
    m_on->start(QueueKind::Unverified);
    QCOMPARE(m_on->quote(), flatSentence);
    m_on->press(u"A"_s);
    QCOMPARE(m_on->quote(), stockSentence);
    QVERIFY(m_on->library().claims().claim(claim.uuid)->proposed.isEmpty());
    QCOMPARE(m_on->library().claims().claim(claim.uuid)->verdict, Verdict::Unverified);
}

void TestWindowReviewQueues::aVerdictIsEnteredOnTheCard()
{
    open({flatSentence, stockSentence});
    const Claim claim = m_on->make(flatSentence);
    m_on->make(stockSentence);
    m_on->start(QueueKind::Unverified);
    m_on->press(u"V"_s);
    m_on->on().type(u"B2"_s);
    m_on->press(u"Tab"_s);
    m_on->press(u"Down"_s);
    m_on->press(u"Ctrl+Return"_s);
    QCOMPARE(QApplication::focusWidget(), m_on->card());
    QVERIFY(m_on->library().claims().claim(claim.uuid)->verdict != Verdict::Unverified);
    QCOMPARE(m_on->quote(), flatSentence); // the card stays until it is decided on
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"yes"_s);
    QCOMPARE(m_on->quote(), stockSentence);
}

void TestWindowReviewQueues::aScopeIsASearch()
{
    open({flatSentence, stockSentence, likelySentence});
    m_on->openPage();
    choose(u"review_scope"_s, scopeName(ScopeKind::Search));
    m_on->tabTo(u"review_search"_s);
    m_on->on().type(u"chip:H200"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->quote(), likelySentence);
    m_on->press(u"X"_s);
    QTRY_VERIFY(m_on->says(u"Everything is decided"_s));
}

void TestWindowReviewQueues::theSearchOfThePageReadIsOffered()
{
    open({flatSentence, likelySentence});
    m_on->press(u"Ctrl+K"_s);
    m_on->on().type(u"chip:H200"_s);
    m_on->press(u"Return"_s);
    m_on->openPage();
    QCOMPARE(m_on->named<QLineEdit>(u"review_search"_s)->text(), u"chip:H200"_s);
}

void TestWindowReviewQueues::aScopeIsTheSelectedDocuments()
{
    open({flatSentence, stockSentence, likelySentence});
    m_on->on().openDocument(u"Article 2"_s);
    m_on->openPage();
    choose(u"review_scope"_s, scopeName(ScopeKind::Documents));
    QVERIFY(m_on->says(u"1 document"_s));
    startNow();
    QCOMPARE(m_on->quote(), stockSentence);
    QVERIFY(m_on->says(u"0 of 1"_s));
}

void TestWindowReviewQueues::aScopeIsATag()
{
    open({flatSentence, stockSentence});
    m_on->make(flatSentence);
    QVERIFY(m_on->library().claims().edit(m_on->make(stockSentence), {u"Supply"_s}));
    m_on->openPage();
    choose(u"review_queue"_s, queueName(QueueKind::Unverified));
    choose(u"review_scope"_s, scopeName(ScopeKind::Tag));
    choose(u"review_tag"_s, u"Supply"_s);
    startNow();
    QCOMPARE(m_on->quote(), stockSentence);
    QVERIFY(m_on->says(u"Tag: Supply"_s));
}

void TestWindowReviewQueues::aScopeIsAQuestion()
{
    open({flatSentence, stockSentence});
    m_on->make(flatSentence);
    QVERIFY(m_on->library().claims().edit(m_on->make(stockSentence), {u"Supply"_s}));
    const auto question = m_on->library().judgements().ask(u"Is there any stock?"_s);
    Tag tag = m_on->library().tags().all()->first();
    tag.questionUuid = question->uuid;
    QVERIFY(m_on->library().tags().edit(tag));
    m_on->openPage();
    choose(u"review_queue"_s, queueName(QueueKind::Unverified));
    choose(u"review_scope"_s, scopeName(ScopeKind::Question));
    choose(u"review_question"_s, u"Is there any stock?"_s);
    startNow();
    QCOMPARE(m_on->quote(), stockSentence);
}

void TestWindowReviewQueues::theOrderIsThatOfTheDates()
{
    open({flatSentence, stockSentence, likelySentence});
    m_on->openPage();
    choose(u"review_order"_s, orderName(ReviewOrder::Date));
    startNow();
    QStringList seen;
    for (int card = 0; card < 3; ++card) {
        seen.append(m_on->quote());
        m_on->press(u"X"_s);
    }
    QCOMPARE(seen, (QStringList{flatSentence, stockSentence, likelySentence}));
}

void TestWindowReviewQueues::theBestComeFirst()
{
    open({flatSentence, stockSentence, likelySentence});
    m_on->openPage();
    choose(u"review_order"_s, orderName(ReviewOrder::Score));
    startNow();
    double last = 1;
    for (int card = 0; card < 3; ++card) {
        const double score = m_on->runner()->card()->item.score;
        QVERIFY(score <= last);
        last = score;
        m_on->press(u"X"_s);
    }
}

QTEST_MAIN(TestWindowReviewQueues)
#include "tst_window_reviewqueues.moc"
