// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reviewtest.h"
#include "ui/claims/claimform.h"
#include "ui/reader/findbar.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"
#include "ui/review/carddetails.h"
#include "ui/review/cardview.h"
#include "ui/review/decisionrow.h"
#include "ui/review/passageview.h"
#include "ui/review/reviewpage.h"
#include "ui/review/sessionlist.h"
#include "ui/review/sessionrunner.h"

#include <KActionCollection>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// What a person does on a card beside ruling on it, and what the card shows of itself.
class TestWindowReviewCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = windowOnEveryQueue(); }
    void cleanup() { m_on.reset(); }

    void aYesConfirmsWhatWasMadeOnTheCard_data() { addEveryQueue(); }
    void aYesConfirmsWhatWasMadeOnTheCard();
    void whatWasJustMadeIsConfirmedAtOnce();
    void everythingProposedIsConfirmedByOneKey();
    void theKeysAreAboutThePassageThatHasTheKeyboard();
    void theSideStaysWhereTheCardIsReadAgain();
    void delDeletesTheClaim();
    void hShowsTheHistoryOfTheClaim();
    void theClaimIsCopiedAsACitation();
    void mMarksTheSelectedWords();
    void iEditsTheDataOfTheDocument();
    void enterOpensThePlaceOnThePageRead();
    void findingStartsNothingOnAHiddenPage();
    void theLettersGrowAndShrink();
    void theEndOfTheQueueIsAnnounced();
    void theRingStaysWhileThePassageHasTheKeyboard();
    void anotherCardIsShownFromItsTop();
    void theSameCardStaysWhereItIsWhenItIsReadAgain();
    void theButtonsSayTheKeysThatTheyHave();
    void questionMarkAndSlashAreHeardInTheListOfSessions();
    void theBestFirstIsOfferedWhereItMeansSomething();

private:
    bool isOnCard() const { return QApplication::focusWidget() == m_on->card(); }
    PassageText *text(int side) const { return m_on->card()->passages().at(side)->text(); }
    /// That of the page Read.
    Reader *reader() const;
    /// The claim that was made last.
    Claim newest();
    ClaimForm *form() const;

    std::unique_ptr<ReviewWindow> m_on;
};

Claim TestWindowReviewCard::newest()
{
    const QList<Claim> claims = m_on->claims();
    return *std::ranges::max_element(claims, {}, &Claim::number);
}

Reader *TestWindowReviewCard::reader() const
{
    return m_on->on().window().findChild<ReaderPane *>()->reader();
}

/// That of the page in view.
ClaimForm *TestWindowReviewCard::form() const
{
    for (ClaimForm *form : m_on->on().window().findChildren<ClaimForm *>()) {
        if (form->isVisible())
            return form;
    }
    return nullptr;
}

void TestWindowReviewCard::aYesConfirmsWhatWasMadeOnTheCard()
{
    QFETCH(const QueueKind, queue);
    m_on->start(queue);
    m_on->press(u"C"_s);
    const Claim claim = newest();
    QVERIFY(!claim.proposed.isEmpty());
    QVERIFY2(m_on->on().statusShown().contains(u"so does a yes to this card"_s),
             qPrintable(m_on->on().statusShown()));
    m_on->settle();
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"yes"_s);
    QVERIFY(m_on->library().claims().claim(claim.uuid)->proposed.isEmpty());
}

void TestWindowReviewCard::whatWasJustMadeIsConfirmedAtOnce()
{
    m_on->start();
    const QString item = m_on->item();
    m_on->press(u"C"_s);
    m_on->press(u"A"_s); // the card was not read again yet
    QVERIFY2(m_on->on().errorShown().isEmpty(), qPrintable(m_on->on().errorShown()));
    QCOMPARE(m_on->rulings(), u"yes"_s);
    QVERIFY(newest().proposed.isEmpty());
    QVERIFY(m_on->item() != item);
}

void TestWindowReviewCard::everythingProposedIsConfirmedByOneKey()
{
    m_on->start();
    const QString item = m_on->item();
    m_on->press(u"C"_s);
    m_on->press(u"Ctrl+Shift+Return"_s);
    QVERIFY(newest().proposed.isEmpty());
    QCOMPARE(m_on->item(), item);
    QCOMPARE(m_on->rulings(), QString());
    QVERIFY(isOnCard());
}

void TestWindowReviewCard::theKeysAreAboutThePassageThatHasTheKeyboard()
{
    m_on->start(QueueKind::Pairs);
    const QList<CardPassage> passages = m_on->runner()->card()->passages;
    text(1)->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_on->card()->side(), 1);
    m_on->press(u"F"_s);
    QTRY_COMPARE(m_on->library().claims().claim(passages.at(1).claimUuid)->tags.size(), 1);
    QCOMPARE(m_on->library().claims().claim(passages.at(0).claimUuid)->tags.size(), 0);
    text(0)->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_on->card()->side(), 0);
}

void TestWindowReviewCard::theSideStaysWhereTheCardIsReadAgain()
{
    m_on->start(QueueKind::Pairs);
    m_on->press(u"Right"_s);
    const QString second = m_on->runner()->card()->passages.at(1).claimUuid;
    m_on->press(u"F"_s);
    QTRY_COMPARE(m_on->library().claims().claim(second)->tags.size(), 1);
    m_on->settle();
    QCOMPARE(m_on->card()->side(), 1);
    m_on->press(u"F"_s); // the same one again
    QTRY_COMPARE(m_on->library().claims().claim(second)->tags.size(), 0);
    m_on->press(u"S"_s);
    QCOMPARE(m_on->card()->side(), 0); // another card
}

void TestWindowReviewCard::delDeletesTheClaim()
{
    m_on->start();
    const QString item = m_on->item();
    const qsizetype before = m_on->claims().size();
    m_on->press(u"C"_s);
    m_on->settle();
    m_on->press(u"Del"_s);
    QTRY_COMPARE(m_on->claims().size(), before);
    QVERIFY(m_on->on().statusShown().contains(u"deleted"_s));
    QTRY_VERIFY(!form());
    QCOMPARE(m_on->item(), item);
    QVERIFY(isOnCard());
    m_on->press(u"A"_s);
    QCOMPARE(m_on->rulings(), u"yes"_s);
}

void TestWindowReviewCard::hShowsTheHistoryOfTheClaim()
{
    m_on->start(QueueKind::Unverified);
    m_on->press(u"H"_s);
    QTRY_VERIFY(std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *window) {
        return qobject_cast<const QDialog *>(window) && window->isVisible();
    }));
}

void TestWindowReviewCard::theClaimIsCopiedAsACitation()
{
    m_on->start(QueueKind::Unverified);
    QApplication::clipboard()->clear();
    m_on->press(u"Ctrl+Shift+C"_s);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(m_on->runner()->card()->passages.first().claimNumber), qPrintable(copied));
}

void TestWindowReviewCard::mMarksTheSelectedWords()
{
    m_on->start();
    m_on->press(u"M"_s);
    QVERIFY(m_on->on().statusShown().contains(u"Select the words"_s));
    const qsizetype start = text(0)->text().stored().indexOf(u"Tuesday"_s);
    QVERIFY(start >= 0);
    text(0)->select({start, start + 7});
    m_on->press(u"M"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->press(u"Return"_s);
    const CardPassage passage = m_on->runner()->card()->passages.first();
    const TextSpan marked = text(0)->toDocument({start, start + 7});
    const auto isMarked = [&] {
        return std::ranges::contains(m_on->library().marks().ofVersion(passage.versionUuid).value(), marked,
                                     &Mention::span);
    };
    QTRY_VERIFY(isMarked());
    QCOMPARE(m_on->rulings(), QString());
}

void TestWindowReviewCard::iEditsTheDataOfTheDocument()
{
    m_on->start();
    m_on->press(u"I"_s);
    QTRY_VERIFY(reader()->isVisible());
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    m_on->press(u"Ctrl+2"_s);
    QTRY_VERIFY(m_on->card()->isVisible());
}

void TestWindowReviewCard::enterOpensThePlaceOnThePageRead()
{
    m_on->start(QueueKind::Pairs);
    m_on->press(u"Right"_s);
    const QString quote = m_on->runner()->card()->passages.at(1).quote;
    m_on->press(u"Return"_s);
    QTRY_VERIFY(reader()->isVisible());
    QTRY_VERIFY(reader()->text().stored().sliced(reader()->caret()).startsWith(quote));
    m_on->press(u"Ctrl+2"_s);
    QTRY_VERIFY(isOnCard());
}

void TestWindowReviewCard::findingStartsNothingOnAHiddenPage()
{
    m_on->start();
    for (const auto &key : {u"Ctrl+F"_s, u"F3"_s, u"Shift+F3"_s})
        m_on->press(key);
    QVERIFY(m_on->on().window().findChild<FindBar *>()->isHidden());
    QVERIFY(isOnCard());
}

void TestWindowReviewCard::theLettersGrowAndShrink()
{
    m_on->start(QueueKind::Pairs);
    const int usual = text(0)->zoom();
    m_on->press(u"Ctrl++"_s);
    QCOMPARE(text(0)->zoom(), usual + 10);
    QCOMPARE(text(1)->zoom(), usual + 10);
    QCOMPARE(reader()->zoom(), usual + 10); // one size for reading
    m_on->press(u"Ctrl+-"_s);
    m_on->press(u"Ctrl+-"_s);
    QCOMPARE(text(1)->zoom(), usual - 10);
    m_on->press(u"Ctrl+0"_s);
    QCOMPARE(text(0)->zoom(), 100);
}

namespace {

QStringList announced;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
}

} // namespace

void TestWindowReviewCard::theEndOfTheQueueIsAnnounced()
{
    m_on->start(QueueKind::Pairs);
    announced.clear();
    QAccessible::installUpdateHandler(hear);
    QAccessible::setActive(true);
    while (!m_on->item().isEmpty())
        m_on->press(u"X"_s);
    m_on->settle();
    QAccessible::installUpdateHandler(nullptr);
    const auto isEnd = [](const QString &said) { return said.contains(u"Everything is decided"_s); };
    QCOMPARE(std::ranges::count_if(announced, isEnd), 1);
    QVERIFY(std::ranges::any_of(announced, [](const QString &said) { return said.contains(u"Ctrl+Z"_s); }));
}

void TestWindowReviewCard::theRingStaysWhileThePassageHasTheKeyboard()
{
    m_on->start();
    const auto ring = [this] { return m_on->card()->grab().toImage().pixelColor(1, 40); };
    const QColor onCard = ring();
    text(0)->setFocus();
    QCOMPARE(ring(), onCard);
    m_on->on().window().findChild<DecisionRow *>()->findChild<QToolButton *>()->setFocus();
    QVERIFY(ring() != onCard);
}

void TestWindowReviewCard::anotherCardIsShownFromItsTop()
{
    m_on->on().window().resize(700, 420);
    m_on->start(QueueKind::Unverified);
    QScrollBar *bar = m_on->card()->findChild<CardDetails *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    m_on->press(u"S"_s);
    QCOMPARE(bar->value(), 0);
}

void TestWindowReviewCard::theSameCardStaysWhereItIsWhenItIsReadAgain()
{
    m_on->on().window().resize(700, 420);
    m_on->start(QueueKind::Unverified);
    QScrollBar *bar = m_on->card()->findChild<CardDetails *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const int before = bar->value();
    Claims claims = m_on->library().claims();
    Claim claim = claims.claim(m_on->runner()->card()->passages.constFirst().claimUuid).value();
    claim.reportedVia = u"A wire of the south"_s;
    QVERIFY(claims.edit(claim).has_value());
    QTRY_VERIFY(m_on->says(claim.reportedVia));
    QCOMPARE(bar->value(), before);
}

void TestWindowReviewCard::theButtonsSayTheKeysThatTheyHave()
{
    m_on->start();
    const auto words = [this] {
        QStringList said;
        for (const QToolButton *button :
             m_on->on().window().findChild<DecisionRow *>()->findChildren<QToolButton *>())
            said.append(button->text() + u'|' + button->accessibleName());
        return said.join(u'\n');
    };
    QVERIFY2(words().contains(u"A makes the claim|yes: makes the claim, key A"_s), qPrintable(words()));
    QAction *later = nullptr;
    for (QAction *action : m_on->card()->actions()) {
        if (action->objectName() == u"put_off"_s)
            later = action;
    }
    QVERIFY(later);
    later->setShortcut(QKeySequence(u"Z"_s));
    QVERIFY2(words().contains(u"Z later|later: later, key Z"_s), qPrintable(words()));
}

void TestWindowReviewCard::questionMarkAndSlashAreHeardInTheListOfSessions()
{
    m_on->start();
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->sessions());
    const QList<QAction *> heard = m_on->sessions()->actions();
    for (const auto &key : {u"?"_s, u"/"_s})
        QVERIFY2(std::ranges::any_of(
                     heard, [&](const QAction *action) { return action->shortcut() == QKeySequence(key); }),
                 qPrintable(key));
}

void TestWindowReviewCard::theBestFirstIsOfferedWhereItMeansSomething()
{
    m_on->openPage();
    auto *queue = m_on->named<QComboBox>(u"review_queue"_s);
    const auto *order = m_on->named<QComboBox>(u"review_order"_s);
    for (const auto &[kind, isRanked] :
         {std::pair(QueueKind::Candidates, true), std::pair(QueueKind::Pairs, true),
          std::pair(QueueKind::Anchors, true), std::pair(QueueKind::Mentions, false),
          std::pair(QueueKind::Unverified, false)}) {
        queue->setCurrentText(queueName(kind));
        QCOMPARE(order->findText(orderName(ReviewOrder::Score)) >= 0, isRanked);
        QVERIFY(order->currentIndex() >= 0);
    }
}

QTEST_MAIN(TestWindowReviewCard)
#include "tst_window_reviewcard.moc"
