// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/storedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestOffsetMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bomAndFoldedLineEndsCountInTheOriginal();
    void aPositionInsideACharacterIsItsEnd();
    void aSpanIsConvertedBothWays();
    void everyCharacterOfARandomTextIsFoundAgain();
};

namespace {

/// Pieces that make the two counts drift apart, and some that only look as if they did.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"\r\n"_s,
                                    u"\r"_s,
                                    u"\n"_s,
                                    u"a"_s,
                                    u"è"_s,
                                    u"😀"_s,
                                    u"𠀀"_s,
                                    u"e\u0301"_s,
                                    u"\uFEFF"_s,
                                    QString(QChar(0xD83D)),
                                    QString(QChar(0xDE00)),
                                    QString(QChar(0))};
    QString text = random.bounded(2) == 0 ? u"\uFEFF"_s : QString();
    for (int i = random.bounded(40); i > 0; --i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

/// What a stored character stands for in a decoded file.
char32_t asStored(char32_t codePoint)
{
    return codePoint == 0 || QChar::isSurrogate(codePoint) ? U'\uFFFD' : codePoint;
}

} // namespace

void TestOffsetMap::bomAndFoldedLineEndsCountInTheOriginal()
{
    const StoredText stored = storeText(u"\uFEFFa\r\nb");
    QCOMPARE(stored.text, u"a\nb"_s);
    QCOMPARE(stored.original.codePoint(0), 1);
    QCOMPARE(stored.original.codePoint(1), 2);
    QCOMPARE(stored.original.codePoint(2), 4);
    QCOMPARE(stored.original.codePoint(3), 5);
    QCOMPARE(stored.original.unit(4), 2);
    QCOMPARE(OffsetMap::ofStored(stored.text).codePoint(2), 2);
}

void TestOffsetMap::aPositionInsideACharacterIsItsEnd()
{
    const OffsetMap map = OffsetMap::ofStored(u"a😀b");
    QCOMPARE(map.codePoint(2), 2);
    QCOMPARE(map.codePoint(3), 2);
    const OffsetMap folded = OffsetMap::ofDecoded(u"a\r\nb");
    QCOMPARE(folded.unit(2), 2);
    QCOMPARE(folded.unit(3), 2);
}

void TestOffsetMap::aSpanIsConvertedBothWays()
{
    const OffsetMap map = OffsetMap::ofStored(u"😀 H20 😀");
    QCOMPARE(map.codePoints(TextSpan{3, 6}), (TextSpan{2, 5}));
    QCOMPARE(map.units(TextSpan{2, 5}), (TextSpan{3, 6}));
}

void TestOffsetMap::everyCharacterOfARandomTextIsFoundAgain()
{
    QRandomGenerator random(20250806);
    for (int round = 0; round < 2000; ++round) {
        const QString decoded = randomText(random);
        const StoredText stored = storeText(decoded);
        const QList<uint> original = decoded.toUcs4();
        const OffsetMap own = OffsetMap::ofStored(stored.text);
        qsizetype characters = 0;
        for (qsizetype unit = 0; unit < stored.text.size(); ++characters) {
            const bool isPair = stored.text.at(unit).isHighSurrogate();
            const char32_t character = QStringView(stored.text).sliced(unit, isPair ? 2 : 1).toUcs4().first();
            const qsizetype at = stored.original.codePoint(unit);
            const bool isFolded = character == U'\n' && original.at(at) == U'\r';
            QCOMPARE(character, isFolded ? U'\n' : asStored(original.at(at)));
            QCOMPARE(stored.original.unit(at), unit);
            QCOMPARE(own.codePoint(unit), characters);
            QCOMPARE(own.unit(characters), unit);
            unit += isPair ? 2 : 1;
            QCOMPARE(stored.original.codePoint(unit), at + (isFolded ? 2 : 1));
        }
    }
}

QTEST_APPLESS_MAIN(TestOffsetMap)
#include "tst_offsetmap.moc"
