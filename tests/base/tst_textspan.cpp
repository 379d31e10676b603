// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/textspan.h"

#include <QTest>

using namespace Postilla;

class TestTextSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursDoNotOverlap();
    void theCommonStretchOfStrangersIsEmpty();
    void theEndIsOutside();
};

void TestTextSpan::neighboursDoNotOverlap()
{
    QVERIFY(!(TextSpan{0, 3}.overlaps({3, 5})));
    QVERIFY((TextSpan{0, 4}.overlaps({3, 5})));
}

void TestTextSpan::theCommonStretchOfStrangersIsEmpty()
{
    QVERIFY((TextSpan{0, 3}.intersected({7, 9}).isEmpty()));
    QCOMPARE((TextSpan{0, 8}.intersected({7, 9}).length()), 1);
}

void TestTextSpan::theEndIsOutside()
{
    QVERIFY((TextSpan{2, 5}.contains(2)));
    QVERIFY(!(TextSpan{2, 5}.contains(5)));
}

QTEST_APPLESS_MAIN(TestTextSpan)
#include "tst_textspan.moc"
