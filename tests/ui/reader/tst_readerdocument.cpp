// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerdocument.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestReaderDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextOfShortLinesIsShownAsItIs();
    void everyOffsetComesBack_data();
    void everyOffsetComesBack();
    void noLineIsLongerThanTheViewCanTake_data();
    void noLineIsLongerThanTheViewCanTake();
    void aBrokenLineLosesNothing_data();
    void aBrokenLineLosesNothing();
    void noCharacterIsTornApart_data();
    void noCharacterIsTornApart();
    void fewLinesHaveABlockEach();
    void veryManyLinesShareBlocks_data();
    void veryManyLinesShareBlocks();
    void aSpanThatEndsAtABreakStaysOnItsLine();
    void carriageReturnsKeepTheirPlace();
    void anEmptyTextHasOnePlace();
    void aSpanBeyondTheTextIsClipped();

private:
    void texts();
};

void TestReaderDocument::texts()
{
    constexpr qsizetype longLine = 5'000'000;
    QTest::addColumn<QString>("text");
    QTest::newRow("prose") << u"parola dopo parola, word after word "_s.repeated(longLine / 36);
    QTest::newRow("no space") << QString(longLine, u'x');
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🇮🇹👍🏽"_s.repeated(20'000);
    QTest::newRow("astral") << u"x"_s + u"𝔄"_s.repeated(50'000);
    QTest::newRow("combining") << u"e\u0301\u0323"_s.repeated(30'000);
    QTest::newRow("Chinese") << u"出口管制芯片"_s.repeated(20'000);
    QTest::newRow("right to left") << u"שלום עולם "_s.repeated(10'000);
    QTest::newRow("only marks") << QString(50'000, QChar(0x301));
    QTest::newRow("long and short lines")
        << (QString(30'000, u'a') + u"\nbreve\n"_s + QString(45'000, u'b') + u'\n');
    QTest::newRow("as long as allowed") << (QString(ReaderDocument::longestLine, u'a') + u"\nb"_s);
    QTest::newRow("one too long") << QString(ReaderDocument::longestLine + 1, u'a');
}

void TestReaderDocument::aTextOfShortLinesIsShownAsItIs()
{
    const QString text = u"Il primo.\nIl secondo: 出口, 👍🏽.\n"_s;
    const ReaderDocument document(text);
    QCOMPARE(document.shown(), text);
    QCOMPARE(document.viewPosition(12), 12);
}

void TestReaderDocument::everyOffsetComesBack_data()
{
    texts();
}

void TestReaderDocument::everyOffsetComesBack()
{
    QFETCH(QString, text);
    const ReaderDocument document(text);
    qsizetype last = -1;
    for (qsizetype offset = 0; offset <= text.size(); ++offset) {
        const qsizetype view = document.viewPosition(offset);
        if (view <= last || document.offset(view) != offset ||
            document.offset(document.viewEnd(offset)) != offset)
            QFAIL(qPrintable(u"offset %1 is lost"_s.arg(offset)));
        last = view;
    }
    QCOMPARE(last, document.shown().size());
}

void TestReaderDocument::noLineIsLongerThanTheViewCanTake_data()
{
    texts();
}

void TestReaderDocument::noLineIsLongerThanTheViewCanTake()
{
    QFETCH(QString, text);
    const ReaderDocument document(text);
    for (const QStringView line : QStringView(document.shown()).tokenize(u'\n'))
        QVERIFY(line.size() <= ReaderDocument::longestLine);
}

void TestReaderDocument::aBrokenLineLosesNothing_data()
{
    texts();
}

void TestReaderDocument::aBrokenLineLosesNothing()
{
    QFETCH(QString, text);
    const ReaderDocument document(text);
    QCOMPARE(document.stored(), text);
    QCOMPARE(QString(document.shown()).remove(u'\n'), QString(text).remove(u'\n'));
}

void TestReaderDocument::noCharacterIsTornApart_data()
{
    texts();
}

void TestReaderDocument::noCharacterIsTornApart()
{
    QFETCH(QString, text);
    const ReaderDocument document(text);
    for (const QStringView line : QStringView(document.shown()).tokenize(u'\n')) {
        if (line.isEmpty())
            continue;
        QVERIFY(!line.front().isLowSurrogate());
        QVERIFY(!line.back().isHighSurrogate());
        // A text of nothing but marks is one character, and must be broken all the same.
        if (text.front().category() != QChar::Mark_NonSpacing)
            QVERIFY(!line.front().isMark());
    }
}

void TestReaderDocument::fewLinesHaveABlockEach()
{
    const ReaderDocument document(u"una riga\n"_s.repeated(ReaderDocument::mostBlocks - 1));
    QVERIFY(!document.isGathered());
    QCOMPARE(document.blocks(), document.shown());
}

void TestReaderDocument::veryManyLinesShareBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short lines") << u"una riga\n"_s.repeated(ReaderDocument::mostBlocks);
    QTest::newRow("empty lines") << QString(ReaderDocument::mostBlocks, u'\n');
    QTest::newRow("paragraphs") << (QString(300, u'a') + u'\n').repeated(ReaderDocument::mostBlocks);
    QTest::newRow("with a long line")
        << (QString(5 * ReaderDocument::longestLine, u'a') + u"\nb\n"_s.repeated(ReaderDocument::mostBlocks));
}

void TestReaderDocument::veryManyLinesShareBlocks()
{
    QFETCH(QString, text);
    const ReaderDocument document(text);
    QVERIFY(document.isGathered());
    QCOMPARE(QString(document.blocks()).replace(QChar::LineSeparator, u'\n'), document.shown());
    QVERIFY(document.blocks().count(u'\n') < document.shown().count(u'\n') / 10);
    for (const QStringView block : QStringView(document.blocks()).tokenize(u'\n'))
        QVERIFY(block.size() < 2 * ReaderDocument::longestLine);
}

void TestReaderDocument::aSpanThatEndsAtABreakStaysOnItsLine()
{
    const ReaderDocument document(QString(ReaderDocument::longestLine * 2, u'x'));
    const qsizetype at = ReaderDocument::longestLine;
    QCOMPARE(document.viewSpan({0, at}), (TextSpan{0, at}));
    QCOMPARE(document.viewSpan({at, at + 5}), (TextSpan{at + 1, at + 6}));
    QCOMPARE(document.span({at, at + 1}), (TextSpan{at, at}));
}

void TestReaderDocument::carriageReturnsKeepTheirPlace()
{
    const ReaderDocument document(u"a\r\r\nb\uFFFCc"_s);
    QCOMPARE(document.shown(), u"a\n\n\nb\uFFFDc"_s);
    QCOMPARE(document.viewPosition(4), 4);
}

void TestReaderDocument::anEmptyTextHasOnePlace()
{
    const ReaderDocument document{QString()};
    QCOMPARE(document.viewPosition(0), 0);
    QCOMPARE(document.offset(0), 0);
    QVERIFY(document.shown().isEmpty());
}

void TestReaderDocument::aSpanBeyondTheTextIsClipped()
{
    const ReaderDocument document(u"quattro"_s);
    QCOMPARE(document.clipped({-3, 90}), (TextSpan{0, 7}));
    QCOMPARE(document.clipped({50, 90}), (TextSpan{7, 7}));
    QCOMPARE(document.clipped({5, 2}), (TextSpan{5, 5}));
}

QTEST_GUILESS_MAIN(TestReaderDocument)
#include "tst_readerdocument.moc"
