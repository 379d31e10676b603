// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/wordindex.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestTextUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingTwiceChangesNothing();
    void lettersOfOneLanguageMakeWords();
    void wordsOfOtherCaseHaveOneKey();
    void wordsOfSixteenLettersHaveKeysOfTheirOwn();
    void anIndexedWordIsKnownInAnyCase();
    void onlyWordsThatCountInSmallLettersMayBeKnown();
};

void TestTextUnits::foldingTwiceChangesNothing()
{
    for (int c = 0; c < 0x10000; ++c)
        QCOMPARE(foldUnit(foldUnit(char16_t(c))), foldUnit(char16_t(c)));
}

void TestTextUnits::lettersOfOneLanguageMakeWords()
{
    for (const QChar c : u"azAZ09_àÉßøñЖαק"_s)
        QVERIFY2(isWordUnit(c.unicode()), qPrintable(QString(c)));
    for (const QChar c : u" -'.$€«“的あ한\xD83D\x200F"_s)
        QVERIFY2(!isWordUnit(c.unicode()), qPrintable(QString(c)));
}

void TestTextUnits::wordsOfOtherCaseHaveOneKey()
{
    const TextWord small = readWord(u"perché no", 0);
    const TextWord large = readWord(u"PERCHÉ", 0);
    QCOMPARE(small.end, 6);
    QCOMPARE(small.key, large.key);
    QVERIFY(!small.key.isExact());
}

void TestTextUnits::wordsOfSixteenLettersHaveKeysOfTheirOwn()
{
    QSet<WordKey> keys;
    constexpr int words = 26 * 26 * 26;
    for (int i = 0; i < words; ++i) {
        QString word = u"strozzapreti"_s;
        for (int rest = i, letter = 0; letter < 4; ++letter, rest /= 26)
            word += QChar(u'a' + rest % 26);
        const WordKey key = readWord(word, 0).key;
        QVERIFY(key.isExact());
        keys.insert(key);
    }
    QCOMPARE(keys.size(), words);
    QVERIFY(!readWord(u"strozzapretistroz", 0).key.isExact());
}

void TestTextUnits::anIndexedWordIsKnownInAnyCase()
{
    WordIndex index;
    index.add(u"Zürich Group")->readers = WordIndex::Names;
    index.add(u"Zürich Group")->afterName = NameTrie::anything;
    QCOMPARE(index.add(u"$ 5"), nullptr);
    const auto readersOf = [&index](QStringView text) {
        const TextWord word = readWord(text, 0);
        return index.at(text, word, isUpperAt(text, 0)).readers;
    };
    QCOMPARE(readersOf(u"ZÜRICH is large"), WordIndex::Names);
    QCOMPARE(readersOf(u"Zürcher"), 0);
    index.add(u"Donaudampfschifffahrt")->capitalReaders = WordIndex::Chips;
    QCOMPARE(readersOf(u"Donaudampfschifffahrt"), WordIndex::Chips);
    QCOMPARE(readersOf(u"donaudampfschifffahrt"), 0);
    QCOMPARE(readersOf(u"Donaudampfschifffahrts"), 0);
    QVERIFY(readersOf(u"H20") & WordIndex::Chips);
}

void TestTextUnits::onlyWordsThatCountInSmallLettersMayBeKnown()
{
    WordIndex index;
    index.add(u"licenze")->readers = WordIndex::Figures;
    index.add(u"Meta")->capitalReaders = WordIndex::Names;
    index.compile();
    QVERIFY(index.mayKnow(readWord(u"licenze", 0).key));
    QVERIFY(!index.mayKnow(readWord(u"meta", 0).key));
    QVERIFY(!index.mayKnow(readWord(u"parola", 0).key));
}

QTEST_GUILESS_MAIN(TestTextUnits)
#include "tst_textunits.moc"
