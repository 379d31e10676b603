// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reviewtest.h"
#include "ui/claims/claimform.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// What the keys for claims do on a card.
class TestWindowReviewActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void cMakesTheClaimAndAConfirmsIt();
    void aSecondYesConfirmsWhatWasMadeSince();
    void cAgainMakesASecondClaim();
    void cTakesTheSelection();
    void actsWithoutAClaimSayHowToMakeOne_data();
    void actsWithoutAClaimSayHowToMakeOne();
    void eEditsTheSummary();
    void vRatesAndTabGoesToTheVerdict();
    void wNotesASourceError();
    void tMakesATagAndTheCardHasTheKeyboardAgain();
    void escLeavesThePickerForTheCard();
    void aDigitSetsATag();
    void fFlagsTheClaimAndTheCardStays();
    void lRelatesTheClaimToAnother();
    void theEndIsMovedByKeys();
    void theStartOfWhatIsNoClaimYetMakesIt();
    void escLeavesTheBorderAsItWas();
    void f6GoesToTheFormAndBack();
    void letterKeysInTheFormStayTyping();
    void undoOfAnActLeavesTheCard();
    void whatIsTypedIsStoredBeforeTheDecision();
    void spaceTurnsThePage();

private:
    /// The only claim there is.
    Claim claim();
    bool isOnCard() const { return QApplication::focusWidget() == m_on->card(); }
    ClaimForm *form() const;

    std::unique_ptr<ReviewWindow> m_on;
};

void TestWindowReviewActs::init()
{
    m_on = std::make_unique<ReviewWindow>(QStringList{flatSentence + u' ' + likelySentence, stockSentence});
    m_on->start();
    QCOMPARE(m_on->quote(), flatSentence);
}

Claim TestWindowReviewActs::claim()
{
    const QList<Claim> claims = m_on->claims();
    return claims.size() == 1 ? claims.first() : Claim();
}

/// That of the page in view.
ClaimForm *TestWindowReviewActs::form() const
{
    for (ClaimForm *form : m_on->on().window().findChildren<ClaimForm *>()) {
        if (form->isVisible())
            return form;
    }
    return nullptr;
}

void TestWindowReviewActs::cMakesTheClaimAndAConfirmsIt()
{
    m_on->press(u"C"_s);
    QCOMPARE(claim().anchor.quote, flatSentence);
    QVERIFY(!claim().proposed.isEmpty());
    QVERIFY(form());
    QVERIFY(isOnCard());
    QCOMPARE(m_on->quote(), flatSentence);
    m_on->settle();
    m_on->press(u"A"_s);
    QVERIFY(claim().proposed.isEmpty());
    QCOMPARE(m_on->quote(), likelySentence);
    QVERIFY(!form()); // the next card has no claim yet
}

void TestWindowReviewActs::aSecondYesConfirmsWhatWasMadeSince()
{
    m_on->press(u"A"_s);
    m_on->settle();
    m_on->press(u"B"_s);
    m_on->press(u"C"_s);
    const Claim made = m_on->claims().last();
    QCOMPARE(m_on->claims().size(), 2);
    QVERIFY(!made.proposed.isEmpty());
    m_on->settle();
    m_on->press(u"A"_s);
    QVERIFY2(m_on->on().statusShown().contains(u"Claim confirmed"_s), qPrintable(m_on->on().statusShown()));
    QVERIFY(std::ranges::all_of(m_on->claims(), &QList<ClaimField>::isEmpty, &Claim::proposed));
    QCOMPARE(m_on->quote(), likelySentence);
    QCOMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReviewActs::cAgainMakesASecondClaim()
{
    m_on->press(u"C"_s);
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 2);
    QVERIFY(isOnCard());
}

void TestWindowReviewActs::cTakesTheSelection()
{
    PassageText *text = m_on->card()->passage()->text();
    const qsizetype start = text->text().stored().indexOf(u"blocked"_s);
    text->select({start, start + 20});
    m_on->press(u"C"_s);
    QCOMPARE(claim().anchor.quote, flatSentence.sliced(flatSentence.indexOf(u"blocked"_s), 20));
}

void TestWindowReviewActs::actsWithoutAClaimSayHowToMakeOne_data()
{
    QTest::addColumn<QString>("key");
    for (const auto *key : {"E", "F2", "F", "T", "1", "V", "L", "W"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void TestWindowReviewActs::actsWithoutAClaimSayHowToMakeOne()
{
    QFETCH(QString, key);
    m_on->press(key);
    QVERIFY(m_on->on().statusShown().contains(u"C makes one"_s));
    QVERIFY(isOnCard());
    QVERIFY(!QApplication::activePopupWidget());
}

void TestWindowReviewActs::eEditsTheSummary()
{
    m_on->press(u"C"_s);
    m_on->press(u"E"_s);
    QVERIFY(!isOnCard());
    m_on->on().type(u"Customs block H20s"_s);
    m_on->press(u"Ctrl+Return"_s);
    QVERIFY(isOnCard());
    QCOMPARE(claim().summary, u"Customs block H20s"_s);
}

void TestWindowReviewActs::vRatesAndTabGoesToTheVerdict()
{
    m_on->press(u"C"_s);
    m_on->press(u"V"_s);
    m_on->on().type(u"B2"_s);
    m_on->press(u"Tab"_s);
    QCOMPARE(claim().reliability, Reliability::B);
    QVERIFY(form()->isAncestorOf(QApplication::focusWidget()));
    m_on->press(u"Esc"_s);
    QVERIFY(isOnCard());
    m_on->press(u"A"_s);
    QCOMPARE(claim().verdict, Verdict::Unverified); // nobody has said one
}

void TestWindowReviewActs::wNotesASourceError()
{
    m_on->press(u"C"_s);
    m_on->press(u"W"_s);
    m_on->press(u"Down"_s);
    m_on->press(u"Ctrl+Return"_s);
    QVERIFY(claim().sourceError);
    QVERIFY(isOnCard());
}

void TestWindowReviewActs::tMakesATagAndTheCardHasTheKeyboardAgain()
{
    m_on->press(u"C"_s);
    m_on->press(u"T"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->on().type(u"approvals"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(claim().tags.size(), 1);
    m_on->settle();
    QCOMPARE(m_on->on().window().focusWidget(), m_on->card());
    m_on->press(u"X"_s);
    QCOMPARE(m_on->rulings(), u"no"_s);
}

void TestWindowReviewActs::escLeavesThePickerForTheCard()
{
    m_on->press(u"C"_s);
    m_on->press(u"T"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->press(u"Esc"_s);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QTRY_VERIFY(isOnCard());
    QVERIFY(claim().tags.isEmpty());
}

void TestWindowReviewActs::aDigitSetsATag()
{
    QVERIFY(m_on->library().tags().create(u"approvals"_s).has_value());
    m_on->settle();
    m_on->press(u"C"_s);
    m_on->press(u"1"_s);
    QCOMPARE(claim().tags.size(), 1);
    QVERIFY(isOnCard());
    m_on->press(u"1"_s);
    QCOMPARE(claim().tags.size(), 0);
    m_on->press(u"2"_s);
    QVERIFY(m_on->on().statusShown().contains(u"No tag has the key 2"_s));
}

void TestWindowReviewActs::fFlagsTheClaimAndTheCardStays()
{
    m_on->press(u"C"_s);
    m_on->press(u"F"_s);
    QCOMPARE(claim().tags.size(), 1);
    QCOMPARE(m_on->library().tags().all()->first().name, u"flag"_s);
    QVERIFY(isOnCard());
    QCOMPARE(m_on->quote(), flatSentence);
}

void TestWindowReviewActs::lRelatesTheClaimToAnother()
{
    m_on->make(stockSentence);
    m_on->settle();
    m_on->press(u"C"_s);
    m_on->press(u"L"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->press(u"Return"_s);
    m_on->on().type(u"contra"_s);
    m_on->press(u"Return"_s);
    m_on->press(u"Return"_s); // no reason
    QTRY_COMPARE(m_on->library().relations().all()->size(), 1);
    m_on->settle();
    QCOMPARE(m_on->on().window().focusWidget(), m_on->card());
    m_on->press(u"X"_s);
    QCOMPARE(m_on->rulings(), u"no"_s);
}

void TestWindowReviewActs::theEndIsMovedByKeys()
{
    m_on->press(u"C"_s);
    m_on->settle();
    m_on->press(u"."_s);
    m_on->press(u"Shift+Left"_s);
    m_on->press(u"Shift+Left"_s);
    m_on->press(u"Return"_s);
    QVERIFY(claim().anchor.quote.size() < flatSentence.size());
    QVERIFY(flatSentence.startsWith(claim().anchor.quote));
    QVERIFY(isOnCard());
    m_on->settle();
    m_on->press(u"A"_s);
    QVERIFY(claim().proposed.isEmpty());
    QVERIFY(claim().anchor.quote.size() < flatSentence.size());
}

void TestWindowReviewActs::theStartOfWhatIsNoClaimYetMakesIt()
{
    m_on->press(u","_s);
    m_on->press(u"Ctrl+Right"_s);
    m_on->press(u"Return"_s);
    QVERIFY(claim().anchor.quote.size() < flatSentence.size());
    QVERIFY(flatSentence.endsWith(claim().anchor.quote));
    QVERIFY(isOnCard());
}

void TestWindowReviewActs::escLeavesTheBorderAsItWas()
{
    m_on->press(u"C"_s);
    m_on->press(u"."_s);
    m_on->press(u"Ctrl+Left"_s);
    m_on->press(u"Esc"_s);
    QCOMPARE(claim().anchor.quote, flatSentence);
    QVERIFY(isOnCard());
    m_on->press(u"X"_s);
    QCOMPARE(m_on->rulings(), u"no"_s);
}

void TestWindowReviewActs::f6GoesToTheFormAndBack()
{
    m_on->press(u"C"_s);
    m_on->settle(); // the form is laid out
    m_on->press(u"F6"_s);
    QVERIFY(form()->isAncestorOf(QApplication::focusWidget()));
    m_on->press(u"F6"_s);
    QVERIFY(isOnCard());
}

void TestWindowReviewActs::letterKeysInTheFormStayTyping()
{
    m_on->press(u"C"_s);
    m_on->press(u"E"_s);
    m_on->on().type(u"axsbctvlw1,."_s);
    m_on->press(u"Ctrl+Return"_s);
    QCOMPARE(claim().summary, u"axsbctvlw1,."_s);
    QCOMPARE(m_on->rulings(), QString());
    QCOMPARE(m_on->quote(), flatSentence);
}

void TestWindowReviewActs::undoOfAnActLeavesTheCard()
{
    m_on->press(u"C"_s);
    m_on->settle();
    QVERIFY(form());
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(m_on->claims().isEmpty());
    QTRY_VERIFY(!form());
    QCOMPARE(m_on->quote(), flatSentence);
    QVERIFY(isOnCard());
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"yes"_s);
    QCOMPARE(m_on->claims().size(), 1);
}

void TestWindowReviewActs::whatIsTypedIsStoredBeforeTheDecision()
{
    m_on->press(u"C"_s);
    m_on->press(u"E"_s);
    m_on->on().type(u"Blocked"_s);
    m_on->card()->setFocus();
    m_on->press(u"A"_s);
    QCOMPARE(claim().summary, u"Blocked"_s);
    QVERIFY(claim().proposed.isEmpty());
    QCOMPARE(m_on->quote(), likelySentence);
}

void TestWindowReviewActs::spaceTurnsThePage()
{
    const QString filler =
        u"The trucks stood in the rain for hours and nobody knew when they would go on, "_s;
    m_on = std::make_unique<ReviewWindow>(
        QStringList{filler.repeated(60) + u"and "_s + flatSentence + u' ' + filler.repeated(60) + u"too."_s});
    m_on->start();
    QVERIFY(!m_on->quote().isEmpty());
    m_on->on().window().resize(1024, 700);
    const QScrollBar *bar = m_on->card()->passage()->text()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const int top = bar->value();
    m_on->press(u"Space"_s);
    QVERIFY(bar->value() > top);
    m_on->press(u"Shift+Space"_s);
    QCOMPARE(bar->value(), top);
    QCOMPARE(m_on->rulings(), QString());
}

QTEST_MAIN(TestWindowReviewActs)
#include "tst_window_reviewacts.moc"
