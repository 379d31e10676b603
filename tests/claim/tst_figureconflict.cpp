// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figureconflict.h"

#include "mention/mentionfinder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestFigureConflict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesMeetAsFarAsTheyAreStated_data();
    void valuesMeetAsFarAsTheyAreStated();
    void onlyTheSameMatterAtTheSameTimeConflicts_data();
    void onlyTheSameMatterAtTheSameTimeConflicts();
    void aGroupNamesTheTwoFarthestApart();
    void whatHasChangedSinceIsNoConflict();
    void groupsSayTheSameAsAllPairs();
};

namespace {

/// The first figure of a text.
Mention figureIn(const QString &text)
{
    const auto finder = MentionFinder::standard();
    for (const Mention &mention : (*finder)->find(text)) {
        if (mention.kind == MentionKind::Figure && mention.figure)
            return mention;
    }
    return {};
}

std::optional<PartialDate> day(const QString &edtf)
{
    const auto date = PartialDate::parse(edtf);
    return date ? std::optional(*date) : std::nullopt;
}

MeasuredFigure measured(const QString &text, Measure measure, const QString &asOf,
                        const QString &object = u"NVIDIA H20"_s)
{
    const Mention figure = figureIn(text);
    return {figure.figure.value_or(FigureValue()), figure.sub, object, measure, day(asOf)};
}

} // namespace

void TestFigureConflict::valuesMeetAsFarAsTheyAreStated_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("meets");
    QTest::newRow("apart") << u"900.000 unità"_s << u"640.000 unità"_s << false;
    QTest::newRow("rounded") << u"4.6 million chips"_s << u"4.63 million GPUs"_s << true;
    QTest::newRow("next digit") << u"4.6 million chips"_s << u"4.7 million chips"_s << false;
    QTest::newRow("two digits at least") << u"900,000 units"_s << u"860,000 units"_s << false;
    QTest::newRow("about") << u"circa 900.000 unità"_s << u"830.000 schede"_s << true;
    QTest::newRow("about, too far") << u"circa 900.000 unità"_s << u"640.000 unità"_s << false;
    QTest::newRow("more than") << u"more than 640,000 units"_s << u"900,000 units"_s << true;
    QTest::newRow("more than that") << u"more than 900,000 units"_s << u"640,000 units"_s << false;
    QTest::newRow("up to") << u"up to 900,000 units"_s << u"640,000 units"_s << true;
    QTest::newRow("up to less") << u"up to 640,000 units"_s << u"900,000 units"_s << false;
    QTest::newRow("open both ways") << u"up to 640,000 units"_s << u"more than 900,000 units"_s << false;
    QTest::newRow("ranges") << u"between 20 and 35 percent"_s << u"30%"_s << true;
    QTest::newRow("ranges apart") << u"between 20 and 35 percent"_s << u"40%"_s << false;
}

void TestFigureConflict::valuesMeetAsFarAsTheyAreStated()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const Mention first = figureIn(one);
    const Mention second = figureIn(other);
    QVERIFY(first.figure && second.figure);
    QCOMPARE(comparableUnit(*first.figure, first.sub), comparableUnit(*second.figure, second.sub));
    QTEST(meet(intervalOf(*first.figure), intervalOf(*second.figure)), "meets");
    QTEST(meet(intervalOf(*second.figure), intervalOf(*first.figure)), "meets");
}

void TestFigureConflict::onlyTheSameMatterAtTheSameTimeConflicts_data()
{
    QTest::addColumn<MeasuredFigure>("other");
    QTest::addColumn<bool>("conflicts");
    const QString less = u"640.000 unità"_s;
    QTest::newRow("in that month") << measured(less, Measure::Stock, u"2025-03"_s) << true;
    QTest::newRow("at no stated time") << measured(less, Measure::Stock, {}) << true;
    QTest::newRow("another day") << measured(less, Measure::Stock, u"2025-01-25"_s) << false;
    QTest::newRow("another measure") << measured(less, Measure::Orders, u"2025-03"_s) << false;
    QTest::newRow("another chip") << measured(less, Measure::Stock, u"2025-03"_s, u"NVIDIA H200"_s) << false;
    QTest::newRow("no chip") << measured(less, Measure::Stock, u"2025-03"_s, {}) << false;
    QTest::newRow("money") << measured(u"640.000 dollari"_s, Measure::Stock, u"2025-03"_s) << false;
    QTest::newRow("wafers") << measured(u"640.000 wafer"_s, Measure::Stock, u"2025-03"_s) << false;
    QTest::newRow("as much") << measured(u"900.000 schede"_s, Measure::Stock, u"2025-03"_s) << false;
}

void TestFigureConflict::onlyTheSameMatterAtTheSameTimeConflicts()
{
    QFETCH(MeasuredFigure, other);
    QTEST(conflict(measured(u"900.000 unità"_s, Measure::Stock, u"2025-03-10"_s), other), "conflicts");
    QTEST(conflict(other, measured(u"900.000 unità"_s, Measure::Stock, u"2025-03-10"_s)), "conflicts");
}

void TestFigureConflict::aGroupNamesTheTwoFarthestApart()
{
    DisagreementFinder finder;
    finder.add(0, {890, 910}, {}, day(u"2025-03-10"_s));
    finder.add(1, {690, 710}, {}, day(u"2025"_s));
    finder.add(2, {630, 650}, {}, day(u"2025-03"_s));
    finder.add(3, {1, 2}, u"%"_s, day(u"2025-03"_s));
    finder.add(4, {10, 20}, {}, day(u"2024-03"_s));
    QCOMPARE(finder.worst(), (FigurePair{Disagreement::Conflict, 2, 0}));
}

void TestFigureConflict::whatHasChangedSinceIsNoConflict()
{
    DisagreementFinder finder;
    QCOMPARE(finder.worst(), FigurePair());
    finder.add(7, {890, 910}, {}, day(u"2025-03-10"_s));
    QCOMPARE(finder.worst(), FigurePair());
    finder.add(8, {630, 650}, {}, day(u"2025-01-25"_s));
    QCOMPARE(finder.worst(), (FigurePair{Disagreement::OverTime, 8, 7}));
}

void TestFigureConflict::groupsSayTheSameAsAllPairs()
{
    const QStringList periods{u""_s,        u"2024"_s,       u"2025"_s,      u"2025-03"_s,
                              u"2025-04"_s, u"2025-03-10"_s, u"2025-03-11"_s};
    QRandomGenerator random(4);
    for (int round = 0; round < 500; ++round) {
        QList<std::pair<FigureInterval, std::optional<PartialDate>>> figures;
        DisagreementFinder finder;
        for (int each = 0; each < 5; ++each) {
            const double low = random.bounded(30);
            figures.append(
                {{low, low + 1 + random.bounded(20)}, day(periods[random.bounded(periods.size())])});
            finder.add(each, figures.last().first, {}, figures.last().second);
        }
        Disagreement expected = Disagreement::None;
        for (const auto &[interval, period] : figures) {
            for (const auto &[other, otherPeriod] : figures) {
                if (!meet(interval, other))
                    expected =
                        std::max(expected, periodsOverlap(period, otherPeriod) ? Disagreement::Conflict
                                                                               : Disagreement::OverTime);
            }
        }
        const FigurePair found = finder.worst();
        QCOMPARE(found.disagreement, expected);
        if (expected != Disagreement::None)
            QVERIFY(!meet(figures[found.lower].first, figures[found.higher].first));
    }
}

QTEST_GUILESS_MAIN(TestFigureConflict)
#include "tst_figureconflict.moc"
