// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reviewtest.h"
#include "ui/claims/claimform.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"
#include "ui/review/sessionrunner.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// Every key of a card in every queue, and what the letters do where the keyboard is elsewhere.
class TestWindowReviewKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = windowOnEveryQueue(); }
    void cleanup() { m_on.reset(); }

    void everyRulingIsOneKeyInEveryQueue_data();
    void everyRulingIsOneKeyInEveryQueue();
    void everyActIsOneKeyInEveryQueue_data();
    void everyActIsOneKeyInEveryQueue();
    void bothPassagesOfAPairHearTheKeys();
    void everyRulingIsHeardInThePassageToo_data() { addEveryQueue(); }
    void everyRulingIsHeardInThePassageToo();
    void backspaceGoesBackAndSpaceDecidesNothing_data() { addEveryQueue(); }
    void backspaceGoesBackAndSpaceDecidesNothing();
    void whereverElseTheKeyboardIsLettersDecideNothing_data() { addEveryQueue(); }
    void whereverElseTheKeyboardIsLettersDecideNothing();

private:
    bool isOnCard() const { return QApplication::focusWidget() == m_on->card(); }
    bool isOnForm() const;
    /// Tags of all claims together.
    qsizetype tags();
    void checkAct(const QString &key);
    /// Types what would decide on the card, in the widget that has the keyboard.
    void typeLetters();

    std::unique_ptr<ReviewWindow> m_on;
};

bool TestWindowReviewKeys::isOnForm() const
{
    return std::ranges::any_of(m_on->on().window().findChildren<ClaimForm *>(), [](const ClaimForm *form) {
        return form->isVisible() && form->isAncestorOf(QApplication::focusWidget());
    });
}

qsizetype TestWindowReviewKeys::tags()
{
    qsizetype count = 0;
    for (const Claim &claim : m_on->claims())
        count += claim.tags.size();
    return count;
}

void TestWindowReviewKeys::everyRulingIsOneKeyInEveryQueue_data()
{
    QTest::addColumn<QueueKind>("queue");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("ruling");
    for (const QueueKind queue : {QueueKind::Candidates, QueueKind::Pairs, QueueKind::Anchors,
                                  QueueKind::Mentions, QueueKind::Unverified}) {
        for (const auto &[key, ruling] :
             {std::pair(u"A"_s, u"yes"_s), std::pair(u"X"_s, u"no"_s), std::pair(u"S"_s, u"later"_s)})
            QTest::newRow(qPrintable(codeOf(queue) + u' ' + key)) << queue << key << ruling;
    }
}

void TestWindowReviewKeys::everyRulingIsOneKeyInEveryQueue()
{
    QFETCH(const QueueKind, queue);
    QFETCH(const QString, key);
    QFETCH(const QString, ruling);
    m_on->start(queue);
    const QString first = m_on->item();
    m_on->press(key);
    QCOMPARE(m_on->rulings(), ruling);
    QVERIFY(!m_on->item().isEmpty() && m_on->item() != first);
    QVERIFY(isOnCard());
    m_on->press(u"B"_s);
    QCOMPARE(m_on->item(), first);
    QVERIFY(m_on->runner()->card()->decided.has_value());
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->rulings(), QString());
    QTRY_VERIFY(m_on->item() == first && !m_on->runner()->card()->decided);
    QVERIFY(isOnCard());
}

void TestWindowReviewKeys::everyActIsOneKeyInEveryQueue_data()
{
    QTest::addColumn<QueueKind>("queue");
    QTest::addColumn<QString>("key");
    for (const QueueKind queue : {QueueKind::Candidates, QueueKind::Pairs, QueueKind::Anchors,
                                  QueueKind::Mentions, QueueKind::Unverified}) {
        for (const auto &key :
             {u"C"_s, u"E"_s, u"F2"_s, u"T"_s, u"1"_s, u"V"_s, u"L"_s, u"W"_s, u"F"_s, u","_s, u"."_s})
            QTest::newRow(qPrintable(codeOf(queue) + u' ' + key)) << queue << key;
    }
}

void TestWindowReviewKeys::everyActIsOneKeyInEveryQueue()
{
    QFETCH(const QueueKind, queue);
    QFETCH(const QString, key);
    QVERIFY(m_on->library().tags().create(u"stock"_s).has_value());
    m_on->start(queue);
    const QString item = m_on->item();
    if (m_on->runner()->card()->passages.first().claimUuid.isEmpty() && key != u"C") {
        m_on->press(u"C"_s);
        m_on->settle();
    }
    checkAct(key);
    QTRY_VERIFY(isOnCard());
    QCOMPARE(m_on->item(), item);
    QCOMPARE(m_on->rulings(), QString());
}

void TestWindowReviewKeys::checkAct(const QString &key)
{
    const qsizetype claims = m_on->claims().size();
    const qsizetype tags = this->tags();
    m_on->press(key);
    if (key == u"C") {
        QCOMPARE(m_on->claims().size(), claims + 1);
    } else if (key == u"1" || key == u"F") {
        QTRY_COMPARE(this->tags(), tags + 1);
    } else if (key == u"T" || key == u"L") {
        QTRY_VERIFY(QApplication::activePopupWidget());
        m_on->press(u"Esc"_s);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    } else if (key == u"," || key == u".") {
        QVERIFY2(m_on->on().statusShown().contains(u"← →"_s), qPrintable(m_on->on().statusShown()));
        m_on->press(u"Esc"_s);
    } else {
        QVERIFY(isOnForm());
        m_on->press(u"Esc"_s);
    }
}

void TestWindowReviewKeys::bothPassagesOfAPairHearTheKeys()
{
    m_on->start(QueueKind::Pairs);
    QString rulings;
    for (PassageView *passage : m_on->card()->passages()) {
        passage->text()->setFocus();
        m_on->press(u"S"_s);
        rulings += rulings.isEmpty() ? u"later"_s : u" later"_s;
        QCOMPARE(m_on->rulings(), rulings);
    }
}

void TestWindowReviewKeys::everyRulingIsHeardInThePassageToo()
{
    QFETCH(const QueueKind, queue);
    m_on->start(queue);
    m_on->card()->passage()->text()->setFocus();
    m_on->press(u"X"_s);
    QCOMPARE(m_on->rulings(), u"no"_s);
    QVERIFY(!m_on->item().isEmpty());
    m_on->card()->passage()->text()->setFocus();
    m_on->press(u"S"_s);
    QCOMPARE(m_on->rulings(), u"no later"_s);
}

void TestWindowReviewKeys::backspaceGoesBackAndSpaceDecidesNothing()
{
    QFETCH(const QueueKind, queue);
    m_on->start(queue);
    const QString first = m_on->item();
    m_on->press(u"X"_s);
    const QString second = m_on->item();
    m_on->press(u"Space"_s);
    m_on->press(u"Shift+Space"_s);
    QCOMPARE(m_on->item(), second);
    QCOMPARE(m_on->rulings(), u"no"_s);
    m_on->press(u"Backspace"_s);
    QCOMPARE(m_on->item(), first);
    QCOMPARE(m_on->rulings(), u"no"_s);
    QVERIFY(isOnCard());
}

void TestWindowReviewKeys::typeLetters()
{
    for (const char letter : {'a', 'x', 's', 'b', 'c', 'f', '1'}) {
        if (QWidget *focus = QApplication::focusWidget())
            QTest::keyClick(focus, letter);
    }
}

void TestWindowReviewKeys::whereverElseTheKeyboardIsLettersDecideNothing()
{
    QFETCH(const QueueKind, queue);
    m_on->start(queue);
    m_on->press(u"C"_s); // whatever the queue, the form is there
    m_on->settle();
    const qsizetype claims = m_on->claims().size();
    QList<QWidget *> seen;
    for (int step = 0; step < 100; ++step) {
        m_on->press(u"Tab"_s);
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus == m_on->card() || m_on->card()->isAncestorOf(focus) || seen.contains(focus))
            continue;
        seen.append(focus);
        typeLetters();
        m_on->press(u"Esc"_s); // of a list that has opened; else back to the card
        focus->setFocus();
    }
    const auto isSeen = [&](auto *none) {
        return std::ranges::any_of(
            seen, [none](QWidget *each) { return qobject_cast<decltype(none)>(each) != nullptr; });
    };
    QVERIFY(isSeen(static_cast<QAbstractButton *>(nullptr)));
    QVERIFY(isSeen(static_cast<QComboBox *>(nullptr)));
    QVERIFY(isSeen(static_cast<QLineEdit *>(nullptr)));
    QCOMPARE(m_on->rulings(), QString());
    QCOMPARE(m_on->claims().size(), claims);
}

QTEST_MAIN(TestWindowReviewKeys)
#include "tst_window_reviewkeys.moc"
