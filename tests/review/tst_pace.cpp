// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/pace.h"

#include <QTest>

using namespace Postilla;

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewCardsSayNothingYet();
    void oneHardCardDoesNotMakeTheOthersLookHard();
    void aPauseDoesNotCount();
};

namespace {

/// Cards that took so many milliseconds, one after the other.
Pace paceOf(const QList<qint64> &taken)
{
    Pace pace;
    qint64 now = 1000;
    for (const qint64 each : taken) {
        pace.show(now);
        now += each;
        pace.decide(now);
    }
    return pace;
}

} // namespace

void TestPace::aFewCardsSayNothingYet()
{
    QVERIFY(!paceOf({3000, 3000, 3000, 3000}).perCard());
    QVERIFY(!paceOf({}).perHour());
}

void TestPace::oneHardCardDoesNotMakeTheOthersLookHard()
{
    const Pace pace = paceOf({4000, 4000, 90'000, 4000, 4000});
    QCOMPARE(pace.perCard(), 4000);
    QCOMPARE(pace.perHour(), 900.0);
}

void TestPace::aPauseDoesNotCount()
{
    QVERIFY(!paceOf({4000, 4000, 600'000, 4000, 4000}).perCard());
    QCOMPARE(paceOf({4000, 4000, 600'000, 4000, 4000, 4000}).perCard(), 4000);
}

QTEST_APPLESS_MAIN(TestPace)
#include "tst_pace.moc"
