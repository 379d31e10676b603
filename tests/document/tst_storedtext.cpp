// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/contenthash.h"
#include "document/storedtext.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestStoredText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheFirstBomIsDropped();
    void aCarriageReturnOnItsOwnStays();
    void whatCannotBeStoredIsReplacedAndCounted();
    void nothingElseIsTouched();
    void theHashIsThatOfTheTextAsUtf8();
};

void TestStoredText::onlyTheFirstBomIsDropped()
{
    QCOMPARE(storeText(u"\uFEFFa\uFEFFb").text, u"a\uFEFFb"_s);
}

void TestStoredText::aCarriageReturnOnItsOwnStays()
{
    QCOMPARE(storeText(u"a\r\r\nb\rc\r").text, u"a\r\nb\rc\r"_s);
}

void TestStoredText::whatCannotBeStoredIsReplacedAndCounted()
{
    const QString decoded =
        u"a"_s + QChar(0) + u"😀"_s + QChar(0xDE00) + QChar(0xD83D) + u"b"_s + QChar(0xD83D);
    const StoredText stored = storeText(decoded);
    QCOMPARE(stored.text, u"a\uFFFD😀\uFFFD\uFFFDb\uFFFD"_s);
    QCOMPARE(stored.nuls, 1);
    QCOMPARE(stored.unpairedSurrogates, 3);
}

void TestStoredText::nothingElseIsTouched()
{
    const QString text = u"  \n\te\u0301 è \u00A0\u200B\uFFFD😀 \n\n "_s;
    const StoredText stored = storeText(text);
    QCOMPARE(stored.text, text);
    QCOMPARE(stored.nuls + stored.unpairedSurrogates, 0);
}

void TestStoredText::theHashIsThatOfTheTextAsUtf8()
{
    QCOMPARE(contentHash(u"abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(contentHash(u"Perché"), u"59fa57a8106048801773d79073c43e05b25e96deb0324c148193346830612878"_s);
}

QTEST_APPLESS_MAIN(TestStoredText)
#include "tst_storedtext.moc"
