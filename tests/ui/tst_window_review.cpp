// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reviewtest.h"
#include "ui/claims/claimlist.h"
#include "ui/countline.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"
#include "ui/review/sessionlist.h"
#include "ui/review/sessionrunner.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// A review session from its start to its report, by keys alone.
class TestWindowReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_on =
            std::make_unique<ReviewWindow>(QStringList{flatSentence + u' ' + likelySentence, stockSentence});
    }
    void cleanup() { m_on.reset(); }

    void thePageSaysHowToBegin();
    void aSessionStartsByKeysAndItsCardHasTheKeyboard();
    void theFirstLetterAfterTheStartIsHeard();
    void aYesMakesTheClaimAndShowsTheNextCard();
    void aNoAndALaterGoOn();
    void bothKeysForThePreviousCardShowIt_data();
    void bothKeysForThePreviousCardShowIt();
    void whatIsPutOffReturnsAtTheEnd();
    void undoBringsTheCardBack();
    void undoReachesAcrossARestart();
    void redoDecidesAgain();
    void aKeyHeldDownDecidesOneCard();
    void everyKeyIsHeardAlsoWhereTheTextHasTheKeyboard();
    void lettersInAButtonDecideNothing();
    void withoutSingleKeysALetterDecidesNothing();
    void aSessionGoesOnAtItsCardAfterARestart();
    void severalSessionsStayOpen();
    void aSessionIsClosedAndOpenedAgain();
    void atTheEndTheReportIsOneKeyAway();
    void theReportIsExportedFromTheListAsATable();
    void thePaceIsShownOnlyWhereItIsAskedFor();
    void fewCardsLeftAreLessThanAMinute();
    void theClaimStandsOnThePageRead();
    void theStatusLineCountsTheClaimsOfTheTextThatIsRead();
    void theCardIsSaidToAScreenReader();

private:
    std::unique_ptr<ReviewWindow> m_on;
};

void TestWindowReview::thePageSaysHowToBegin()
{
    m_on->openPage();
    QVERIFY(m_on->says(u"No session yet"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"review_queue"_s);
}

void TestWindowReview::aSessionStartsByKeysAndItsCardHasTheKeyboard()
{
    m_on->start();
    QCOMPARE(m_on->quote(), flatSentence);
    QCOMPARE(QApplication::focusWidget(), m_on->card());
    QVERIFY(m_on->says(u"0 of 3"_s));
    QVERIFY(m_on->says(u"30,000"_s));
    QVERIFY(m_on->says(u"A yes writes and confirms"_s));
    QVERIFY(m_on->says(u"(proposed)"_s));
    QVERIFY(m_on->says(u"1 Mar 2025"_s));
}

void TestWindowReview::theFirstLetterAfterTheStartIsHeard()
{
    for (int time = 0; time < 20; ++time) {
        m_on->openPage();
        m_on->tabToButton(u"Start the Session"_s);
        m_on->press(u"Return"_s);
        QTRY_VERIFY(!m_on->quote().isEmpty());
        const QString first = m_on->quote();
        m_on->press(u"S"_s);
        QCOMPARE(m_on->rulings(), u"later"_s);
        QVERIFY(m_on->quote() != first);
        m_on->press(u"Esc"_s);
        QVERIFY(m_on->sessions()->isVisible());
    }
}

void TestWindowReview::aYesMakesTheClaimAndShowsTheNextCard()
{
    m_on->start();
    m_on->press(u"A"_s);
    QCOMPARE(m_on->quote(), likelySentence);
    QCOMPARE(m_on->claims().size(), 1);
    const Claim claim = m_on->claims().first();
    QCOMPARE(claim.anchor.quote, flatSentence);
    QVERIFY(claim.proposed.isEmpty());
    QCOMPARE(claim.verdict, Verdict::Unverified);
    QCOMPARE(claim.credibility, Credibility::NotJudged);
    QVERIFY(m_on->on().statusShown().startsWith(u"Claim made"_s));
    QVERIFY(m_on->says(u"1 yes · 0 no · 0 later"_s));
    QCOMPARE(QApplication::focusWidget(), m_on->card());
}

void TestWindowReview::aNoAndALaterGoOn()
{
    m_on->start();
    m_on->press(u"X"_s);
    QCOMPARE(m_on->quote(), likelySentence);
    m_on->press(u"S"_s);
    QCOMPARE(m_on->quote(), stockSentence);
    QCOMPARE(m_on->rulings(), u"no later"_s);
    QVERIFY(m_on->claims().isEmpty());
}

void TestWindowReview::bothKeysForThePreviousCardShowIt_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("B") << u"B"_s;
    QTest::newRow("Backspace") << u"Backspace"_s;
}

void TestWindowReview::bothKeysForThePreviousCardShowIt()
{
    QFETCH(QString, key);
    m_on->start();
    m_on->press(key);
    QCOMPARE(m_on->quote(), flatSentence); // nothing was decided before
    m_on->press(u"X"_s);
    m_on->press(key);
    QCOMPARE(m_on->quote(), flatSentence);
    QVERIFY(m_on->says(u"Decided: no"_s));
    m_on->press(u"A"_s); // another ruling takes its place
    QCOMPARE(m_on->rulings(), u"yes"_s);
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->quote(), likelySentence);
}

void TestWindowReview::whatIsPutOffReturnsAtTheEnd()
{
    m_on->start();
    m_on->press(u"S"_s);
    m_on->press(u"A"_s);
    m_on->press(u"A"_s);
    QCOMPARE(m_on->quote(), flatSentence);
    m_on->press(u"X"_s);
    QVERIFY(m_on->quote().isEmpty());
    QVERIFY(m_on->says(u"Everything is decided"_s));
}

void TestWindowReview::undoBringsTheCardBack()
{
    m_on->start();
    m_on->press(u"A"_s);
    m_on->press(u"X"_s);
    m_on->press(u"A"_s); // in another document
    QVERIFY(m_on->quote().isEmpty());
    for (const QString &card : {stockSentence, likelySentence, flatSentence}) {
        m_on->press(u"Ctrl+Z"_s);
        QTRY_COMPARE(m_on->quote(), card);
        QTRY_COMPARE(QApplication::focusWidget(), m_on->card());
    }
    QVERIFY(m_on->claims().isEmpty());
    QCOMPARE(m_on->rulings(), QString());
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReview::undoReachesAcrossARestart()
{
    m_on->start();
    m_on->press(u"A"_s);
    m_on->press(u"X"_s);
    m_on->on().restart();
    m_on->openPage();
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->quote(), stockSentence);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->quote(), likelySentence);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->quote(), flatSentence);
    QVERIFY(m_on->claims().isEmpty());
}

void TestWindowReview::redoDecidesAgain()
{
    m_on->start();
    m_on->press(u"A"_s);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->quote(), flatSentence);
    m_on->press(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(m_on->quote(), likelySentence);
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReview::aKeyHeldDownDecidesOneCard()
{
    m_on->start();
    for (const auto &[key, letter] : {std::pair(Qt::Key_A, u"a"_s), std::pair(Qt::Key_X, u"x"_s)}) {
        const QString before = m_on->rulings();
        QWidget *card = QApplication::focusWidget();
        QTest::simulateEvent(card, true, key, Qt::NoModifier, letter, false);
        for (int repeat = 0; repeat < 20; ++repeat)
            QTest::simulateEvent(card, true, key, Qt::NoModifier, letter, true);
        QTest::simulateEvent(card, false, key, Qt::NoModifier, letter, false);
        QCOMPARE(m_on->rulings().split(u' ', Qt::SkipEmptyParts).size(),
                 before.split(u' ', Qt::SkipEmptyParts).size() + 1);
    }
}

void TestWindowReview::everyKeyIsHeardAlsoWhereTheTextHasTheKeyboard()
{
    m_on->start();
    m_on->press(u"Tab"_s);
    QCOMPARE(QApplication::focusWidget(), m_on->card()->passage()->text());
    m_on->press(u"X"_s);
    QCOMPARE(m_on->rulings(), u"no"_s);
    m_on->press(u"S"_s);
    QCOMPARE(m_on->rulings(), u"no later"_s);
    m_on->press(u"B"_s);
    QCOMPARE(m_on->quote(), likelySentence);
}

void TestWindowReview::lettersInAButtonDecideNothing()
{
    m_on->start();
    int buttons = 0;
    for (int step = 0; step < 20; ++step) {
        m_on->press(u"Tab"_s);
        QWidget *focus = QApplication::focusWidget();
        if (!qobject_cast<QAbstractButton *>(focus) || m_on->card()->isAncestorOf(focus))
            continue;
        for (const char letter : {'a', 'x', 's', 'b', 'c', '1'})
            QTest::keyClick(focus, letter);
        ++buttons;
    }
    QVERIFY(buttons > 3);
    QCOMPARE(m_on->rulings(), QString());
    QVERIFY(m_on->claims().isEmpty());
}

void TestWindowReview::withoutSingleKeysALetterDecidesNothing()
{
    m_on->start();
    auto *actions = m_on->on().window().findChild<Actions *>();
    actions->action(ActionId::SingleKeys)->trigger();
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), QString());
    actions->action(ActionId::SingleKeys)->trigger();
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReview::aSessionGoesOnAtItsCardAfterARestart()
{
    m_on->start();
    m_on->press(u"X"_s);
    QCOMPARE(m_on->quote(), likelySentence);
    m_on->on().restart();
    m_on->openPage();
    QCOMPARE(QApplication::focusWidget(), m_on->sessions());
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->quote(), likelySentence);
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"no yes"_s);
}

void TestWindowReview::severalSessionsStayOpen()
{
    m_on->start();
    m_on->press(u"X"_s);
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->sessions());
    m_on->start(QueueKind::Unverified);
    QVERIFY(m_on->says(u"No unverified claim in this scope"_s));
    m_on->press(u"Esc"_s);
    QTRY_VERIFY(m_on->sessions()->isVisible());
    QCOMPARE(m_on->sessions()->count(), 2);
    m_on->sessions()->setFocus();
    m_on->press(u"Down"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->quote(), likelySentence);
    QVERIFY(m_on->says(u"1 of 3"_s));
}

void TestWindowReview::aSessionIsClosedAndOpenedAgain()
{
    m_on->start();
    m_on->press(u"X"_s);
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->sessions());
    m_on->tabToButton(u"Close"_s);
    m_on->press(u"Return"_s);
    QVERIFY(m_on->library().reviews().all()->first().session.isClosed);
    QVERIFY(m_on->sessions()->item(0)->text().contains(u"closed"_s));
    m_on->sessions()->setFocus();
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->quote(), likelySentence);
    QVERIFY(!m_on->library().reviews().all()->first().session.isClosed);
}

void TestWindowReview::atTheEndTheReportIsOneKeyAway()
{
    m_on->start();
    for (const auto *key : {"A", "X", "A"})
        m_on->press(QString::fromLatin1(key));
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(button && button->text().remove(u'&').startsWith(u"Export the Report"_s));
    m_on->on().answers().target = m_on->on().folder() + u"/session.pdf"_s;
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->on().statusShown().startsWith(u"Written"_s));
    QFile pdf(m_on->on().answers().target);
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.readAll().startsWith("%PDF"));
}

void TestWindowReview::theReportIsExportedFromTheListAsATable()
{
    m_on->start();
    m_on->press(u"A"_s);
    m_on->press(u"X"_s);
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->sessions());
    m_on->on().answers().target = m_on->on().folder() + u"/session.csv"_s;
    m_on->tabToButton(u"Export the Report…"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->on().statusShown().startsWith(u"Written"_s));
    QFile csv(m_on->on().answers().target);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(csv.readAll());
    QVERIFY(table.contains(u"yes"_s) && table.contains(u"no"_s) && table.contains(u"30,000"_s));
    QFile summary(m_on->on().folder() + u"/session-summary.csv"_s);
    QVERIFY(summary.open(QIODevice::ReadOnly));
    QVERIFY(summary.readAll().contains(",1,1,0,")); // yes, no, later
    QFile rules(m_on->on().folder() + u"/session-rules.csv"_s);
    QVERIFY(rules.open(QIODevice::ReadOnly) &&
            rules.readAll().startsWith("rule,yes,no,later,acceptance\r\n"));
}

void TestWindowReview::thePaceIsShownOnlyWhereItIsAskedFor()
{
    m_on->start();
    m_on->press(u"X"_s);
    const auto *pace = m_on->named<QLabel>(u"review_pace"_s);
    QVERIFY(pace && !pace->isVisible());
    m_on->on().window().findChild<Actions *>()->action(ActionId::ShowPace)->trigger();
    QVERIFY(pace->isVisible());
    m_on->on().restart();
    m_on->openPage();
    QVERIFY(m_on->on().window().findChild<Actions *>()->action(ActionId::ShowPace)->isChecked());
}

void TestWindowReview::fewCardsLeftAreLessThanAMinute()
{
    m_on->start();
    for (int card = 0; card < 6; ++card)
        m_on->press(u"S"_s);
    QVERIFY(m_on->says(u"less than a minute left"_s));
    QVERIFY(!m_on->says(u"0:0"_s));
    for (int card = 0; card < 3; ++card)
        m_on->press(u"X"_s);
    QVERIFY(m_on->says(u"Everything is decided"_s));
    QVERIFY(!m_on->says(u" left"_s));
}

void TestWindowReview::theClaimStandsOnThePageRead()
{
    m_on->on().openDocument(u"Article 1"_s);
    QTRY_COMPARE(m_on->on().claimList()->model()->rowCount(), 0);
    m_on->start();
    m_on->press(u"A"_s);
    m_on->press(u"A"_s);
    m_on->settle();
    m_on->press(u"Ctrl+1"_s);
    QTRY_COMPARE(m_on->on().claimList()->model()->rowCount(), 2);
}

void TestWindowReview::theStatusLineCountsTheClaimsOfTheTextThatIsRead()
{
    m_on->on().openDocument(u"Article 1"_s);
    m_on->start();
    m_on->press(u"A"_s);
    m_on->press(u"A"_s);
    const auto *line = m_on->on().window().findChild<CountLine *>(); // hidden while a message stands there
    QTRY_VERIFY2(line->text().contains(u"2 claim"_s), qPrintable(line->text()));
}

void TestWindowReview::theCardIsSaidToAScreenReader()
{
    static QStringList announced;
    announced.clear();
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement)
            announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
    });
    QAccessible::setActive(true);
    m_on->start();
    const auto said = [](const QString &words) {
        return std::ranges::any_of(announced, [&](const QString &each) { return each.contains(words); });
    };
    QTRY_VERIFY(said(flatSentence));
    m_on->press(u"X"_s);
    QVERIFY(said(u"Not a claim"_s));
    QVERIFY(said(likelySentence));
    QVERIFY(said(u"A yes writes and confirms"_s) && said(u"(proposed)"_s));
    QVERIFY(m_on->card()->accessibleDescription().contains(likelySentence));
    QAccessible::installUpdateHandler(before);
}

QTEST_MAIN(TestWindowReview)
#include "tst_window_review.moc"
