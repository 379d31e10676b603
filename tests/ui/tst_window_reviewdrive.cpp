// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewsummary.h"
#include "support/reviewtest.h"
#include "ui/review/cardview.h"
#include "ui/review/sessionrunner.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// A thousand decisions as fast as a program can press the keys: none is missed, none is doubled.
class TestWindowReviewDrive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandKeysAreAThousandDecisions();

private:
    /// What was pressed: the item of the card in view then, and the ruling.
    struct Press
    {
        QString item;
        Ruling ruling;
    };
    void press();
    void takeBack();

    std::unique_ptr<ReviewWindow> m_on;
    QList<Press> m_pressed;
    QRandomGenerator m_random{7};
};

namespace {

QStringList articles(int count)
{
    QStringList bodies;
    for (int number = 1; number <= count; ++number) {
        bodies.append(QString(flatSentence).replace(u"30,000"_s, u"3%1,000"_s.arg(number)) + u' ' +
                      QString(stockSentence).replace(u"900,000"_s, u"9%1,000"_s.arg(number)) + u' ' +
                      QString(likelySentence).replace(u"imports of"_s, u"%1 imports of"_s.arg(number + 10)));
    }
    return bodies;
}

} // namespace

void TestWindowReviewDrive::press()
{
    const auto kind = m_random.bounded(10);
    const Ruling ruling = kind < 5 ? Ruling::Yes : kind < 9 ? Ruling::No : Ruling::Later;
    const QString key = ruling == Ruling::Yes ? u"A"_s : ruling == Ruling::No ? u"X"_s : u"S"_s;
    const auto &card = m_on->runner()->card();
    QVERIFY(card.has_value());
    m_pressed.append({card->item.key, ruling});
    m_on->press(key);
}

void TestWindowReviewDrive::takeBack()
{
    const Press last = m_pressed.takeLast();
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(m_on->runner()->card() && m_on->runner()->card()->item.key == last.item);
    QTRY_VERIFY(!m_on->runner()->card()->decided);
}

void TestWindowReviewDrive::aThousandKeysAreAThousandDecisions()
{
    constexpr int wanted = 1000;
    constexpr int undoEvery = 100;
    m_on = std::make_unique<ReviewWindow>(articles(360));
    m_on->start();
    QVERIFY(m_on->runner()->progress().total > wanted);
    while (m_pressed.size() < wanted && !QTest::currentTestFailed()) {
        press();
        if (m_pressed.size() % undoEvery == 0) {
            takeBack();
            takeBack();
            press();
            press();
            press();
        }
    }
    const auto summary = m_on->library().reviews().summary(m_on->runner()->record().uuid);
    QVERIFY(summary.has_value());
    QCOMPARE(summary->decisions.size(), m_pressed.size());
    for (qsizetype place = 0; place < m_pressed.size(); ++place) {
        QCOMPARE(summary->decisions.at(place).decision.item, m_pressed.at(place).item);
        QCOMPARE(summary->decisions.at(place).decision.ruling, m_pressed.at(place).ruling);
    }
    QCOMPARE(m_on->runner()->progress().done() + m_on->runner()->progress().later, m_pressed.size());
}

QTEST_MAIN(TestWindowReviewDrive)
#include "tst_window_reviewdrive.moc"
