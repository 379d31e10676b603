// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/similardecisions.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestSimilarDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLikestComeFirst();
    void otherRulesAndTheItemItselfAreLeftOut();
    void whatWasPutOffIsNotDecided();
    void theLastWordOnAnItemCounts();
};

namespace {

Decision decided(const QString &item, Ruling ruling, const QString &gist)
{
    return {.item = item, .ruling = ruling, .rule = u"candidate/event"_s, .gist = gist};
}

const QString approved = u"Beijing has approved imports of the H20 chip"_s;

} // namespace

void TestSimilarDecisions::theLikestComeFirst()
{
    SimilarDecisions known;
    known.add(decided(u"1"_s, Ruling::No, u"Beijing has approved a new airport"_s));
    known.add(decided(u"2"_s, Ruling::Yes, u"Beijing has approved imports of the H200 chip"_s));
    known.add(decided(u"3"_s, Ruling::Yes, u"Nvidia reported its results on Tuesday"_s));
    const auto similar = known.like(u"candidate/event"_s, approved, u"9"_s);
    QCOMPARE(similar.size(), 2);
    QCOMPARE(similar[0].ruling, Ruling::Yes);
    QVERIFY(similar[0].gist.contains(u"H200"_s));
    QCOMPARE(similar[1].ruling, Ruling::No);
}

void TestSimilarDecisions::otherRulesAndTheItemItselfAreLeftOut()
{
    SimilarDecisions known;
    known.add(decided(u"1"_s, Ruling::Yes, approved));
    QVERIFY(known.like(u"candidate/quantity"_s, approved, u"9"_s).isEmpty());
    QVERIFY(known.like(u"candidate/event"_s, approved, u"1"_s).isEmpty());
}

void TestSimilarDecisions::whatWasPutOffIsNotDecided()
{
    SimilarDecisions known;
    known.add(decided(u"1"_s, Ruling::Later, approved));
    QVERIFY(known.like(u"candidate/event"_s, approved, u"9"_s).isEmpty());
}

void TestSimilarDecisions::theLastWordOnAnItemCounts()
{
    SimilarDecisions known;
    known.add(decided(u"1"_s, Ruling::Yes, approved));
    known.add(decided(u"1"_s, Ruling::No, approved));
    const auto similar = known.like(u"candidate/event"_s, approved, u"9"_s);
    QCOMPARE(similar.size(), 1);
    QCOMPARE(similar[0].ruling, Ruling::No);
}

QTEST_APPLESS_MAIN(TestSimilarDecisions)
#include "tst_similardecisions.moc"
