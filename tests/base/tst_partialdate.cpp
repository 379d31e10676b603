// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/partialdate.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownSurvivesWritingAndReading_data();
    void whatIsKnownSurvivesWritingAndReading();
    void aDayThatDoesNotExistIsRefused_data();
    void aDayThatDoesNotExistIsRefused();
    void aMonthLastsUntilItsLastDay();
    void aYearLastsFromJanuaryToDecember();
};

void TestPartialDate::whatIsKnownSurvivesWritingAndReading_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("year") << u"2025"_s;
    QTest::newRow("month") << u"2025-08"_s;
    QTest::newRow("day") << u"2025-08-15"_s;
    QTest::newRow("leap day") << u"2024-02-29"_s;
}

void TestPartialDate::whatIsKnownSurvivesWritingAndReading()
{
    QFETCH(QString, text);
    const auto date = PartialDate::parse(text);
    QVERIFY(date.has_value());
    QCOMPARE(date->text(), text);
}

void TestPartialDate::aDayThatDoesNotExistIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("30 February") << u"2025-02-30"_s;
    QTest::newRow("29 February of a common year") << u"2025-02-29"_s;
    QTest::newRow("month 13") << u"2025-13"_s;
    QTest::newRow("month 0") << u"2025-00"_s;
    QTest::newRow("day 0") << u"2025-01-00"_s;
    QTest::newRow("no month but a day") << u"2025--15"_s;
    QTest::newRow("Italian order") << u"15-08-2025"_s;
    QTest::newRow("line end") << u"2025\n"_s;
    QTest::newRow("empty") << u""_s;
}

void TestPartialDate::aDayThatDoesNotExistIsRefused()
{
    QFETCH(QString, text);
    const auto date = PartialDate::parse(text);
    QVERIFY(!date.has_value());
    QCOMPARE(date.error().code(), ErrorCode::BadDate);
    QCOMPARE(date.error().where(), text);
}

void TestPartialDate::aMonthLastsUntilItsLastDay()
{
    const auto february = PartialDate::parse(u"2024-02");
    QCOMPARE(february->firstDay(), QDate(2024, 2, 1));
    QCOMPARE(february->lastDay(), QDate(2024, 2, 29));
}

void TestPartialDate::aYearLastsFromJanuaryToDecember()
{
    const auto year = PartialDate::parse(u"2025");
    QCOMPARE(year->firstDay(), QDate(2025, 1, 1));
    QCOMPARE(year->lastDay(), QDate(2025, 12, 31));
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
