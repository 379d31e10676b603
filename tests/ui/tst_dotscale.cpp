// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/dotscale.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestDotScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDateStandsInTheMiddle();
    void valuesLieByPowersOfTen();
    void ticksAreMonthsOrYearsAsDenseAsThereIsRoom();
};

void TestDotScale::oneDateStandsInTheMiddle()
{
    DotScale scale;
    QVERIFY(scale.isEmpty());
    QVERIFY(scale.ticks(5).isEmpty());
    const QDate day(2025, 3, 10);
    scale.add(day, 900000);
    QVERIFY(!scale.isEmpty());
    QCOMPARE(scale.across(day), 0.5);
    QCOMPARE(scale.ticks(5), QList{day});
    QCOMPARE(DotScale::formatOf({day}), u"d MMM yyyy"_s);
    scale.add(day.addDays(4), 1);
    QCOMPARE(scale.across(day), 0.0);
    QCOMPARE(scale.across(day.addDays(1)), 0.25);
}

void TestDotScale::valuesLieByPowersOfTen()
{
    DotScale scale;
    scale.add({2025, 3, 10}, 1000);
    scale.add({2025, 3, 10}, 900000);
    QCOMPARE(scale.lowest(), 3);
    QCOMPARE(scale.highest(), 6);
    QCOMPARE(scale.up(1000), 0.0);
    QCOMPARE(scale.up(1e6), 1.0);
    QVERIFY(scale.up(1e4) < scale.up(1e5));
    scale.add({2025, 3, 10}, 0);
    QCOMPARE(scale.lowest(), 0);
    QCOMPARE(scale.up(0), 0.0);
}

void TestDotScale::ticksAreMonthsOrYearsAsDenseAsThereIsRoom()
{
    DotScale scale;
    scale.add({2024, 11, 20}, 1);
    scale.add({2025, 2, 5}, 1);
    const QList<QDate> months{{2024, 12, 1}, {2025, 1, 1}, {2025, 2, 1}};
    QCOMPARE(scale.ticks(5), months);
    QCOMPARE(DotScale::formatOf(months), u"MMM yyyy"_s);
    QCOMPARE(scale.ticks(2), QList<QDate>({{2025, 1, 1}}));
    scale.add({2030, 6, 1}, 1);
    const QList<QDate> years = scale.ticks(6);
    QCOMPARE(years.size(), 6);
    QCOMPARE(years.first(), QDate(2025, 1, 1));
    QCOMPARE(DotScale::formatOf(years), u"yyyy"_s);
}

QTEST_GUILESS_MAIN(TestDotScale)
#include "tst_dotscale.moc"
