// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/texttable.h"
#include "cli/textwidth.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAligned();
    void wideCharactersTakeTwoColumns_data();
    void wideCharactersTakeTwoColumns();
    void whatIsElidedStaysWholeClusters();
    void aPathKeepsItsEnd();
    void aLongCellGoesOnBelow();
    void linesKeepToTheWidth();
    void lineEndsDoNotBreakTheTable();
};

void TestTextTable::columnsAreAligned()
{
    using enum TextTable::Column;
    TextTable table({Number, Elided, Text}, {u"No."_s, u"Title"_s, u"State"_s});
    table.addRow({u"7"_s, u"芯片"_s, u"read"_s});
    table.addRow({u"12"_s, u"Chips"_s, u"new"_s});
    QCOMPARE(table.lines(0),
             (QStringList{u"No.  Title  State"_s, u"  7  芯片   read"_s, u" 12  Chips  new"_s}));
}

void TestTextTable::wideCharactersTakeTwoColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("Latin") << u"città"_s << 5;
    QTest::newRow("combining mark") << u"citta\u0300"_s << 5;
    QTest::newRow("Chinese") << u"芯片"_s << 4;
    QTest::newRow("emoji") << u"😀"_s << 2;
    QTest::newRow("zero width joiner") << u"a\u200db"_s << 2;
}

void TestTextTable::wideCharactersTakeTwoColumns()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestTextTable::whatIsElidedStaysWholeClusters()
{
    QCOMPARE(elidedEnd(u"abc"_s, 3), u"abc"_s);
    QCOMPARE(elidedEnd(u"abcd"_s, 3), u"ab…"_s);
    QCOMPARE(elidedEnd(u"ae\u0301io"_s, 3), u"ae\u0301…"_s);
    QCOMPARE(elidedEnd(u"芯片芯片"_s, 4), u"芯…"_s); // a half character does not fit
}

void TestTextTable::aPathKeepsItsEnd()
{
    const QString elided = elidedMiddle(u"/home/ada/articles/2025/exports.txt"_s, 16);
    QCOMPARE(displayWidth(elided), 16);
    QVERIFY(elided.startsWith(u"/home"));
    QVERIFY(elided.endsWith(u"ports.txt"));
}

void TestTextTable::aLongCellGoesOnBelow()
{
    using enum TextTable::Column;
    TextTable table({Text, Wrapped}, {u"A"_s, u"B"_s});
    table.addRow({u"x"_s, u"one two three four"_s});
    QCOMPARE(table.lines(15), (QStringList{u"A  B"_s, u"x  one two"_s, u"   three four"_s}));
}

void TestTextTable::linesKeepToTheWidth()
{
    using enum TextTable::Column;
    TextTable table({Text, Path, Elided, Wrapped}, {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    const QString word(100, u'w');
    table.addRow({u"x"_s, word, word, word + u" and more"_s});
    for (const QString &line : table.lines(60))
        QVERIFY2(displayWidth(line) <= 60, qPrintable(line));
}

void TestTextTable::lineEndsDoNotBreakTheTable()
{
    TextTable table({TextTable::Column::Text}, {u"Title"_s});
    table.addRow({u"one\ntwo\tthree"_s});
    QCOMPARE(table.lines(0), (QStringList{u"Title"_s, u"one two three"_s}));
}

QTEST_APPLESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
