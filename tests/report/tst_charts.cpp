// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "report/charts.h"
#include "report/reportbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

enum Place { Mentions, Pairs, Verdicts };

Chart chartOf(const ChartCounts &counts, Place place, ReportLocale locale = ReportLocale::English)
{
    return chartsOf(ReportWords(ReportLanguage(locale)), counts).at(place);
}

Chart lines(const QList<CrossCount> &mentions, qint64 undated = 0)
{
    return chartOf({.mentions = mentions, .undated = undated, .pairs = {}, .claims = {}}, Mentions);
}

Chart bars(const QList<CrossCount> &claims)
{
    return chartOf({.mentions = {}, .undated = 0, .pairs = {}, .claims = claims}, Verdicts);
}

QStringList seriesNames(const Chart &chart)
{
    return chart.tableHead().sliced(1);
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthWithoutMentionsIsThereAsWell();
    void fewDaysAreShownDayByDay();
    void manyYearsAreShownYearByYear();
    void whatIsNotKnownSoWellIsLeftOutAndCounted();
    void manyOddDatesMakeTheStepCoarser();
    void onlyAFewChipsHaveALineOfTheirOwn();
    void everyPairHasItsCell();
    void barsStandByNumberAndTheRestLast();
    void wordsAndNumbersAreThoseOfTheLanguage();
    void theHighestValueIsSaidInWords();
    void nothingToCountIsAnEmptyChart();
    void aReportIsCountedByItsMarksAndClaims();
    void fewValuesAreNotWorthADrawing();
};

void ChartsTest::aMonthWithoutMentionsIsThereAsWell()
{
    const Chart chart = lines({{u"H20"_s, u"2025-03-02"_s, 2}, {u"H20"_s, u"2025-06"_s, 5}});
    QCOMPARE(chart.rows, QStringList({u"Mar 2025"_s, u"Apr 2025"_s, u"May 2025"_s, u"Jun 2025"_s}));
    QCOMPARE(chart.series.first().values, QList<qint64>({2, 0, 0, 5}));
    QCOMPARE(chart.rowTitle, u"Month"_s);
}

void ChartsTest::fewDaysAreShownDayByDay()
{
    const Chart chart = lines({{u"H20"_s, u"2025-02-27"_s, 2}, {u"H20"_s, u"2025-03-01"_s, 5}});
    QCOMPARE(chart.rows, QStringList({u"27 Feb 2025"_s, u"28 Feb 2025"_s, u"1 Mar 2025"_s}));
    QCOMPARE(chart.series.first().values, QList<qint64>({2, 0, 5}));
}

void ChartsTest::manyYearsAreShownYearByYear()
{
    const Chart chart = lines({{u"H20"_s, u"2019-02-27"_s, 2}, {u"H20"_s, u"2023-03"_s, 5}});
    QCOMPARE(chart.rows, QStringList({u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s}));
}

void ChartsTest::whatIsNotKnownSoWellIsLeftOutAndCounted()
{
    const Chart chart =
        lines({{u"H20"_s, u"2025"_s, 1}, {u"H20"_s, u"2025-02"_s, 20}, {u"H20"_s, u"2025-04"_s, 5}}, 3);
    QCOMPARE(chart.series.first().values, QList<qint64>({20, 0, 5}));
    QVERIFY2(chart.note.contains(u"Left out: 4 mentions"), qPrintable(chart.note));
    QVERIFY(!lines({{u"H20"_s, u"2025-02"_s, 20}}).note.contains(u"Left out"));
}

void ChartsTest::manyOddDatesMakeTheStepCoarser()
{
    const Chart chart = lines({{u"H20"_s, u"2024"_s, 30}, {u"H20"_s, u"2025-02"_s, 20}});
    QCOMPARE(chart.rows, QStringList({u"2024"_s, u"2025"_s}));
    QCOMPARE(chart.series.first().values, QList<qint64>({30, 20}));
}

void ChartsTest::onlyAFewChipsHaveALineOfTheirOwn()
{
    QList<CrossCount> mentions;
    for (int chip = 1; chip <= 8; ++chip)
        mentions.append({u"Chip %1"_s.arg(chip), u"2025-03"_s, chip});
    const Chart chart = lines(mentions);
    QCOMPARE(seriesNames(chart), QStringList({u"Chip 8"_s, u"Chip 7"_s, u"Chip 6"_s, u"Chip 5"_s, u"Chip 4"_s,
                                              u"other chips"_s}));
    QCOMPARE(chart.series.last().values, QList<qint64>({1 + 2 + 3}));
}

void ChartsTest::everyPairHasItsCell()
{
    const Chart chart = chartOf({.mentions = {},
                                 .undated = 0,
                                 .pairs = {{u"H20"_s, u"MOFCOM"_s, 4},
                                           {u"H20"_s, u"BIS"_s, 0},
                                           {u"H200"_s, u"MOFCOM"_s, 1},
                                           {u"H200"_s, u"BIS"_s, 2}},
                                 .claims = {}},
                                Pairs);
    QCOMPARE(chart.tableHead(), QStringList({u"Chip"_s, u"MOFCOM"_s, u"BIS"_s}));
    QCOMPARE(chart.tableRows(),
             QList<QStringList>({{u"H20"_s, u"4"_s, u"0"_s}, {u"H200"_s, u"1"_s, u"2"_s}}));
}

void ChartsTest::barsStandByNumberAndTheRestLast()
{
    QList<CrossCount> claims{{QString(), u"unverified"_s, 90}};
    for (int origin = 1; origin <= 10; ++origin)
        claims.append({u"Origin %1"_s.arg(origin, 2, 10, QChar(u'0')), u"refuted"_s, origin});
    claims.append({u"Origin 01"_s, u"corroborated"_s, 40});
    const Chart chart = bars(claims);
    QCOMPARE(chart.rows, QStringList({u"Origin 01"_s, u"Origin 10"_s, u"Origin 09"_s, u"Origin 08"_s,
                                      u"Origin 07"_s, u"Origin 06"_s, u"Origin 05"_s, u"Origin 04"_s,
                                      u"other origins"_s, u"not stated"_s}));
    QCOMPARE(seriesNames(chart),
             QStringList({u"● corroborated"_s, u"◐ disputed"_s, u"✕ refuted"_s, u"○ unverified"_s}));
    QCOMPARE(chart.tableRows().first(), QStringList({u"Origin 01"_s, u"40"_s, u"0"_s, u"1"_s, u"0"_s}));
    QCOMPARE(chart.tableRows().at(8), QStringList({u"other origins"_s, u"0"_s, u"0"_s, u"5"_s, u"0"_s}));
    QCOMPARE(chart.highest(), 90);
}

void ChartsTest::wordsAndNumbersAreThoseOfTheLanguage()
{
    const Chart chart =
        chartOf({.mentions = {{u"H20"_s, u"2025-08"_s, 12'345}}, .undated = 2, .pairs = {}, .claims = {}},
                Mentions, ReportLocale::Italian);
    QCOMPARE(chart.title, u"Occorrenze dei chip nel tempo"_s);
    QCOMPARE(chart.tableRows().first(), QStringList({u"ago 2025"_s, u"12.345"_s}));
    QVERIFY2(chart.note.contains(u"2 occorrenze"), qPrintable(chart.note));
}

void ChartsTest::theHighestValueIsSaidInWords()
{
    const Chart chart = lines({{u"H20"_s, u"2025-03"_s, 2}, {u"H200"_s, u"2025-04"_s, 5'000}});
    const QString spoken = spokenChart(ReportWords(ReportLanguage(ReportLocale::English)), chart);
    QVERIFY2(spoken.endsWith(u"The highest value is 5,000: Apr 2025, H200."), qPrintable(spoken));
}

void ChartsTest::nothingToCountIsAnEmptyChart()
{
    for (const Chart &chart : chartsOf(ReportWords(ReportLanguage(ReportLocale::English)), {})) {
        QVERIFY2(chart.isEmpty(), qPrintable(chart.title));
        QVERIFY(!chart.isWorthDrawing());
        QVERIFY(!chart.title.isEmpty());
    }
}

void ChartsTest::aReportIsCountedByItsMarksAndClaims()
{
    PlainSource source;
    source.addDocument(u"One"_s, u"The H20, the H20 and the H200: says MOFCOM."_s).published =
        *PartialDate::parse(u"2025-08-15");
    source.mark(u"H20 "_s, MentionKind::Chip, u"H20"_s);
    source.mark(u"H20,"_s, MentionKind::Chip, u"H20"_s);
    source.mark(u"H200"_s, MentionKind::Chip, u"H200"_s);
    source.mark(u"MOFCOM"_s, MentionKind::Agency, u"MOFCOM"_s, MentionSub::Government);
    source.addClaim(u"says MOFCOM"_s).verdict = Verdict::Disputed;
    Document &other = source.addDocument(u"Two"_s, u"The H20: says Reuters."_s);
    other.origin = u"Reuters"_s;
    source.mark(u"H20"_s, MentionKind::Chip, u"H20"_s);
    source.mark(u"Reuters"_s, MentionKind::Agency, u"Reuters"_s, MentionSub::Press);
    source.addClaim(u"says Reuters"_s);
    const auto report = buildReport(source, sampleRequest(), FixedClock(fixedNow));
    QVERIFY(report.has_value());
    const ChartCounts counts = chartCounts(*report);
    QVERIFY(counts.mentions ==
            QList<CrossCount>({{u"H20"_s, u"2025-08-15"_s, 2}, {u"H200"_s, u"2025-08-15"_s, 1}}));
    QCOMPARE(counts.undated, 1);
    QVERIFY(counts.pairs == QList<CrossCount>({{u"H20"_s, u"MOFCOM"_s, 1}, {u"H200"_s, u"MOFCOM"_s, 1}}));
    QVERIFY(counts.claims ==
            QList<CrossCount>({{QString(), u"disputed"_s, 1}, {u"Reuters"_s, u"unverified"_s, 1}}));
}

void ChartsTest::fewValuesAreNotWorthADrawing()
{
    const QList<CrossCount> two{{u"H20"_s, u"2025-03"_s, 2}, {u"H20"_s, u"2025-04"_s, 5}};
    QVERIFY(!lines(two).isWorthDrawing());
    QVERIFY(lines(two + QList<CrossCount>{{u"H20"_s, u"2025-05"_s, 1}}).isWorthDrawing());
    QVERIFY(!bars({{u"Reuters"_s, u"refuted"_s, 100}}).isWorthDrawing());
}

QTEST_GUILESS_MAIN(ChartsTest)
#include "tst_charts.moc"
