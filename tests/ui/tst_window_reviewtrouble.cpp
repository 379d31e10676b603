// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/filesizelimit.h"
#include "support/reviewtest.h"
#include "ui/review/cardview.h"
#include "ui/review/planform.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sessionlist.h"
#include "ui/review/sessionrunner.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// What goes wrong in a session, and what the window says of it.
class TestWindowReviewTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_on.reset(); }

    void anEmptyQueueSaysWhatWouldFillIt_data();
    void anEmptyQueueSaysWhatWouldFillIt();
    void aSearchThatIsNoneIsSaidAndStartsNothing();
    void noTagToGoThroughIsSaidAndStartsNothing();
    void noSelectedDocumentIsSaidAndStartsNothing();
    void aDecisionThatStandsIsSaidToBeSo();
    void aColleagueInTheSameSessionIsNotUndone();
    void whatSomebodyChangedIsShownBeforeItIsSigned();
    void aQueueThatWasAllPassedBySaysSo();
    void aDocumentThatWentIsSaidAndPassedBy();
    void theDocumentOfTheCardInViewGoes();
    void aDocumentWithAnotherTextIsSaidAndPassedBy();
    void theDocumentOfTheCardInViewGetsAnotherText();
    void aClaimThatWentIsSaidAndPassedBy();
    void aClaimVerifiedMeanwhileIsSaidAndPassedBy();
    void twoSessionsOnOneQueueDecideOnce();
    void aFullDiskLeavesTheCardAndSaysSo();
    void anotherLibraryEndsTheSessionInTheWindow();
    void undoFromAnotherPageIsShownWhenThePageIs();
    void aChangedFigureIsShownOnTheCardInView();

private:
    void open(const QStringList &bodies) { m_on = std::make_unique<ReviewWindow>(bodies); }
    QString uuidWith(const QString &words);

    std::unique_ptr<ReviewWindow> m_on;
};

/// The document that holds them.
QString TestWindowReviewTrouble::uuidWith(const QString &words)
{
    const auto documents = m_on->library().documents();
    for (const DocumentListRow &row : documents ? *documents : QList<DocumentListRow>()) {
        if (m_on->library().currentVersion(row.uuid)->text.contains(words))
            return row.uuid;
    }
    return {};
}

void TestWindowReviewTrouble::anEmptyQueueSaysWhatWouldFillIt_data()
{
    QTest::addColumn<QueueKind>("queue");
    QTest::addColumn<QString>("said");
    QTest::newRow("candidates") << QueueKind::Candidates << u"No proposed claim to decide on"_s;
    QTest::newRow("pairs") << QueueKind::Pairs << u"No pair of claims to look at"_s;
    QTest::newRow("anchors") << QueueKind::Anchors << u"Every claim stands as it stood"_s;
    QTest::newRow("unverified") << QueueKind::Unverified << u"No unverified claim in this scope"_s;
}

void TestWindowReviewTrouble::anEmptyQueueSaysWhatWouldFillIt()
{
    QFETCH(QueueKind, queue);
    QFETCH(QString, said);
    open({u"Nothing happened."_s});
    m_on->start(queue);
    QTRY_VERIFY(m_on->says(said));
    QVERIFY(m_on->quote().isEmpty());
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    m_on->press(u"Return"_s); // back to the sessions
    QTRY_VERIFY(m_on->sessions()->isVisible());
}

void TestWindowReviewTrouble::aSearchThatIsNoneIsSaidAndStartsNothing()
{
    open({flatSentence});
    m_on->openPage();
    m_on->tabTo(u"review_scope"_s);
    m_on->choose(m_on->named<QComboBox>(u"review_scope"_s), scopeName(ScopeKind::Search));
    m_on->tabTo(u"review_search"_s);
    m_on->on().type(u"figure:>>"_s);
    m_on->press(u"Return"_s);
    QVERIFY(!m_on->on().errorShown().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"review_search"_s);
    QVERIFY(m_on->library().reviews().all()->isEmpty());
}

void TestWindowReviewTrouble::noTagToGoThroughIsSaidAndStartsNothing()
{
    open({flatSentence});
    m_on->openPage();
    m_on->tabTo(u"review_scope"_s);
    m_on->choose(m_on->named<QComboBox>(u"review_scope"_s), scopeName(ScopeKind::Tag));
    m_on->tabToButton(u"Start the Session"_s);
    m_on->press(u"Return"_s);
    QVERIFY(!m_on->on().errorShown().isEmpty()); // there is no tag
    QVERIFY(m_on->library().reviews().all()->isEmpty());
}

void TestWindowReviewTrouble::noSelectedDocumentIsSaidAndStartsNothing()
{
    open({flatSentence});
    m_on->openPage();
    m_on->tabTo(u"review_scope"_s);
    m_on->choose(m_on->named<QComboBox>(u"review_scope"_s), scopeName(ScopeKind::Documents));
    m_on->page()->findChild<PlanForm *>()->offer({}, {});
    m_on->tabToButton(u"Start the Session"_s);
    m_on->press(u"Return"_s);
    QVERIFY2(m_on->on().errorShown().contains(u"No document is selected"_s),
             qPrintable(m_on->on().errorShown()));
    QVERIFY(m_on->library().reviews().all()->isEmpty());
}

void TestWindowReviewTrouble::aDecisionThatStandsIsSaidToBeSo()
{
    open({flatSentence, stockSentence});
    m_on->start();
    m_on->press(u"A"_s);
    m_on->press(u"B"_s);
    m_on->press(u"A"_s);
    QVERIFY2(m_on->on().statusShown().contains(u"Decided so already"_s),
             qPrintable(m_on->on().statusShown()));
    QCOMPARE(m_on->quote(), stockSentence);
    QCOMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReviewTrouble::aColleagueInTheSameSessionIsNotUndone()
{
    open({flatSentence, stockSentence});
    m_on->start();
    const auto data = m_on->library().reviews().data(m_on->runner()->record());
    ReviewSession colleague(*data, *data, ReviewOrder::Document);
    QVERIFY(colleague.open());
    QVERIFY(colleague.decide(Ruling::Yes));
    m_on->press(u"X"_s); // before the window is told
    QVERIFY2(m_on->on().errorShown().contains(u"in another window"_s), qPrintable(m_on->on().errorShown()));
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->quote(), flatSentence);
    QVERIFY(m_on->says(u"Decided: yes"_s));
}

void TestWindowReviewTrouble::whatSomebodyChangedIsShownBeforeItIsSigned()
{
    open({flatSentence, stockSentence});
    const Claim claim = m_on->make(flatSentence);
    m_on->start(QueueKind::Unverified);
    ClaimRecord record = m_on->library().claims().record(claim.uuid).value();
    record.figures.first().text = u"31,000 H20 chips"_s;
    QVERIFY(m_on->library().claims().editRecord(record));
    m_on->press(u"A"_s); // before the window is told
    QVERIFY2(m_on->on().errorShown().contains(u"changed since it was shown"_s),
             qPrintable(m_on->on().errorShown()));
    QCOMPARE(m_on->rulings(), QString());
    QVERIFY(m_on->says(u"31,000 H20 chips"_s));
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReviewTrouble::aQueueThatWasAllPassedBySaysSo()
{
    open({flatSentence});
    m_on->start();
    QVERIFY(m_on->library().remove({m_on->library().document(uuidWith(flatSentence)).value()}));
    QTRY_VERIFY(m_on->says(u"Nothing is left to decide on"_s));
    QVERIFY(m_on->says(u"1 item(s) were passed by"_s));
    QVERIFY(!m_on->says(u"are decided"_s));
}

void TestWindowReviewTrouble::aDocumentThatWentIsSaidAndPassedBy()
{
    open({flatSentence, likelySentence, stockSentence});
    m_on->start();
    QVERIFY(m_on->library().remove({m_on->library().document(uuidWith(likelySentence)).value()}));
    m_on->settle();
    m_on->press(u"X"_s);
    QCOMPARE(m_on->quote(), stockSentence);
    QVERIFY2(m_on->on().statusShown().contains(u"passed by: not in the library"_s),
             qPrintable(m_on->on().statusShown()));
}

void TestWindowReviewTrouble::theDocumentOfTheCardInViewGoes()
{
    open({flatSentence, stockSentence});
    m_on->start();
    QVERIFY(m_on->library().remove({m_on->library().document(uuidWith(flatSentence)).value()}));
    QTRY_COMPARE(m_on->quote(), stockSentence);
    QVERIFY(m_on->on().statusShown().contains(u"not in the library any more"_s));
    QCOMPARE(QApplication::focusWidget(), m_on->card());
}

void TestWindowReviewTrouble::aDocumentWithAnotherTextIsSaidAndPassedBy()
{
    open({flatSentence});
    m_on->importAgain(likelySentence + u' ' + stockSentence);
    m_on->start();
    QCOMPARE(m_on->quote(), flatSentence);
    m_on->importAgain(likelySentence + u" Nobody knows more."_s);
    m_on->settle();
    m_on->press(u"A"_s);
    QTRY_VERIFY(m_on->says(u"Everything is decided"_s));
    QTRY_VERIFY2(m_on->on().statusShown().contains(u"2 item(s) passed by: changed"_s),
                 qPrintable(m_on->on().statusShown()));
    QCOMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReviewTrouble::theDocumentOfTheCardInViewGetsAnotherText()
{
    open({flatSentence});
    m_on->importAgain(likelySentence + u' ' + stockSentence);
    m_on->start();
    m_on->press(u"X"_s);
    QCOMPARE(m_on->quote(), likelySentence);
    m_on->settle();
    m_on->importAgain(u"Nobody knows any more."_s);
    QTRY_VERIFY(m_on->says(u"Everything is decided"_s));
    QVERIFY2(m_on->on().statusShown().contains(u"2 item(s) passed by: changed"_s),
             qPrintable(m_on->on().statusShown()));
    QCOMPARE(m_on->rulings(), u"no"_s);
}

void TestWindowReviewTrouble::aClaimVerifiedMeanwhileIsSaidAndPassedBy()
{
    open({flatSentence, likelySentence, stockSentence});
    m_on->make(flatSentence);
    Claim second = m_on->make(likelySentence);
    m_on->make(stockSentence);
    m_on->start(QueueKind::Unverified);
    second.verdict = Verdict::Corroborated;
    QVERIFY(m_on->library().claims().edit(second));
    m_on->settle();
    m_on->press(u"A"_s);
    QCOMPARE(m_on->quote(), stockSentence);
    QVERIFY(m_on->on().statusShown().contains(u"decided elsewhere"_s));
    QCOMPARE(m_on->library().claims().claim(second.uuid)->verdict, Verdict::Corroborated);
}

void TestWindowReviewTrouble::aClaimThatWentIsSaidAndPassedBy()
{
    open({flatSentence, likelySentence, stockSentence});
    m_on->make(flatSentence);
    const Claim second = m_on->make(likelySentence);
    m_on->make(stockSentence);
    m_on->start(QueueKind::Unverified);
    QVERIFY(m_on->library().claims().remove({second}));
    m_on->settle();
    m_on->press(u"A"_s);
    QCOMPARE(m_on->quote(), stockSentence);
    QVERIFY(m_on->on().statusShown().contains(u"passed by: not in the library"_s));
}

void TestWindowReviewTrouble::twoSessionsOnOneQueueDecideOnce()
{
    open({flatSentence, stockSentence});
    m_on->start();
    // A colleague at the same library.
    const auto theirs = m_on->library().reviews().start({});
    QVERIFY(m_on->library().reviews().find(*theirs).future().result().has_value());
    const auto data = m_on->library().reviews().data(*theirs);
    ReviewSession colleague(*data, *data, ReviewOrder::Document);
    QVERIFY(colleague.open());
    QVERIFY(colleague.decide(Ruling::Yes));
    m_on->press(u"A"_s);
    QCOMPARE(m_on->quote(), stockSentence);
    QCOMPARE(m_on->claims().size(), 1);
    QTRY_VERIFY(m_on->on().statusShown().contains(u"decided elsewhere"_s));
    QVERIFY2(!m_on->on().statusShown().contains(u"Claim made"_s), qPrintable(m_on->on().statusShown()));
}

void TestWindowReviewTrouble::aFullDiskLeavesTheCardAndSaysSo()
{
    open({flatSentence, stockSentence});
    m_on->start();
    m_on->settle();
    {
        const FileSizeLimit limit(0);
        m_on->press(u"A"_s);
    }
    QVERIFY(!m_on->on().errorShown().isEmpty());
    QCOMPARE(m_on->quote(), flatSentence);
    QCOMPARE(QApplication::focusWidget(), m_on->card());
    QVERIFY(m_on->claims().isEmpty());
    QCOMPARE(m_on->rulings(), QString());
    m_on->press(u"A"_s); // there is room again
    QCOMPARE(m_on->quote(), stockSentence);
    QCOMPARE(m_on->rulings(), u"yes"_s);
    QCOMPARE(m_on->claims().size(), 1);
}

void TestWindowReviewTrouble::anotherLibraryEndsTheSessionInTheWindow()
{
    open({flatSentence});
    m_on->start();
    m_on->on().window().openLibrary(m_on->on().folder() + u"/other.postilla"_s);
    QVERIFY(!m_on->runner());
    QTRY_VERIFY(!m_on->card()->isVisible());
}

void TestWindowReviewTrouble::undoFromAnotherPageIsShownWhenThePageIs()
{
    open({flatSentence, stockSentence});
    m_on->start();
    m_on->press(u"A"_s);
    m_on->press(u"X"_s);
    QVERIFY(m_on->says(u"Everything is decided"_s));
    m_on->press(u"Ctrl+1"_s);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->rulings(), u"yes"_s);
    m_on->settle();
    m_on->press(u"Ctrl+2"_s);
    QTRY_COMPARE(m_on->quote(), stockSentence);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->card());
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"yes yes"_s);
}

void TestWindowReviewTrouble::aChangedFigureIsShownOnTheCardInView()
{
    open({flatSentence, stockSentence});
    const Claim claim = m_on->make(flatSentence);
    m_on->start(QueueKind::Unverified);
    QVERIFY(m_on->says(u"30,000"_s));
    ClaimRecord record = m_on->library().claims().record(claim.uuid).value();
    QVERIFY(!record.figures.isEmpty());
    record.figures.first().text = u"31,000 H20 chips"_s;
    QVERIFY(m_on->library().claims().editRecord(record));
    QTRY_VERIFY(m_on->says(u"31,000 H20 chips"_s));
}

QTEST_MAIN(TestWindowReviewTrouble)
#include "tst_window_reviewtrouble.moc"
