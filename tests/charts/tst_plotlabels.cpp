// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartlook.h"
#include "charts/plotlabels.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestPlotLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongNameIsCutToItsRoom_data();
    void aLongNameIsCutToItsRoom();
    void aShortNameStaysWhole();
    void linesEndBetweenWords();
    void noMoreLinesThanThereIsRoomFor();
    void stepsAreRoundWholeNumbers_data();
    void stepsAreRoundWholeNumbers();

private:
    QFont m_font = ChartLook::ofReport().font();
};

void TestPlotLabels::aLongNameIsCutToItsRoom_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << u"Bureau of Industry and Security "_s.repeated(16);
    QTest::newRow("no spaces") << QString(500, u'M');
    QTest::newRow("Chinese") << u"中华人民共和国商务部"_s.repeated(50);
    QTest::newRow("Arabic") << u"وزارة التجارة "_s.repeated(40);
}

void TestPlotLabels::aLongNameIsCutToItsRoom()
{
    QFETCH(QString, name);
    constexpr qreal room = 600;
    QVERIFY(widthOf(oneLine(name, m_font, room), m_font) <= room);
    const QString lines = inLines(name, m_font, room, 3);
    QCOMPARE_LE(lines.count(u'\n'), 2);
    QVERIFY(widthOf(lines, m_font) <= room + 1);
    QVERIFY(lines.contains(u'…'));
}

void TestPlotLabels::aShortNameStaysWhole()
{
    QCOMPARE(oneLine(u"NVIDIA  H20\n"_s, m_font, 2000), u"NVIDIA H20"_s);
    QCOMPARE(inLines(u"NVIDIA H20"_s, m_font, 2000, 3), u"NVIDIA H20"_s);
}

void TestPlotLabels::linesEndBetweenWords()
{
    const qreal room = widthOf(u"Administration"_s, m_font) + 2;
    QCOMPARE(inLines(u"Cyberspace Administration of China"_s, m_font, room, 3),
             u"Cyberspace\nAdministration\nof China"_s);
}

void TestPlotLabels::noMoreLinesThanThereIsRoomFor()
{
    const qreal room = widthOf(u"Administration"_s, m_font) + 2;
    const QStringList lines = inLines(u"Cyberspace Administration of China"_s, m_font, room, 2).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first(), u"Cyberspace"_s);
    QVERIFY(lines.last().endsWith(u'…'));
}

void TestPlotLabels::stepsAreRoundWholeNumbers_data()
{
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<double>("step");
    QTest::newRow("nothing") << qint64(0) << 1.0;
    QTest::newRow("one") << qint64(1) << 1.0;
    QTest::newRow("three") << qint64(3) << 1.0;
    QTest::newRow("seven") << qint64(7) << 2.0;
    QTest::newRow("twenty") << qint64(20) << 5.0;
    QTest::newRow("many") << qint64(1'000'000) << 500'000.0;
}

void TestPlotLabels::stepsAreRoundWholeNumbers()
{
    QFETCH(qint64, highest);
    QTEST(roundStep(highest, 4), "step");
}

QTEST_MAIN(TestPlotLabels)
#include "tst_plotlabels.moc"
