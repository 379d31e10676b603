// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claimcodes.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestClaimCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsReadBackFromItsCode();
    void anUnknownCodeIsRefused();
    void aRatingMayBeHalfJudged_data();
    void aRatingMayBeHalfJudged();
    void whatIsNoRatingIsRefusedAndSaysWhatToWrite_data();
    void whatIsNoRatingIsRefusedAndSaysWhatToWrite();
    void numbersHaveFourDigitsAtLeast();
};

void TestClaimCodes::everyValueIsReadBackFromItsCode()
{
    for (int value = 0; value <= static_cast<int>(Verdict::Refuted); ++value) {
        const auto verdict = static_cast<Verdict>(value);
        QCOMPARE(fromCode<Verdict>(codeOf(verdict)).value(), verdict);
    }
    for (int value = 0; value <= static_cast<int>(ClaimType::Denial); ++value) {
        const auto type = static_cast<ClaimType>(value);
        QCOMPARE(fromCode<ClaimType>(codeOf(type)).value(), type);
    }
    for (int value = 0; value <= static_cast<int>(Credibility::Six); ++value) {
        const auto credibility = static_cast<Credibility>(value);
        QCOMPARE(fromCode<Credibility>(codeOf(credibility)).value(), credibility);
    }
    QCOMPARE(codeOf(Hedge::Likely), u"likely"_s);
    QCOMPARE(codeOf(SourceKind::Anonymous), u"anonymous"_s);
    QCOMPARE(codeOf(Polarity::Denied), u"denied"_s);
}

void TestClaimCodes::anUnknownCodeIsRefused()
{
    const auto verdict = fromCode<Verdict>(u"riscontrata");
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code(), ErrorCode::BadArgument);
    QCOMPARE(verdict.error().where(), u"riscontrata"_s);
}

void TestClaimCodes::aRatingMayBeHalfJudged_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("both") << u"B2"_s << u"B2"_s;
    QTest::newRow("small letter, spaces") << u" b2 "_s << u"B2"_s;
    QTest::newRow("reliability only") << u"c"_s << u"C"_s;
    QTest::newRow("credibility only") << u"6"_s << u"6"_s;
    QTest::newRow("neither") << u""_s << u""_s;
}

void TestClaimCodes::aRatingMayBeHalfJudged()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const auto rating = parseRating(typed);
    QVERIFY(rating.has_value());
    QCOMPARE(ratingText(*rating), text);
}

void TestClaimCodes::whatIsNoRatingIsRefusedAndSaysWhatToWrite_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("letter beyond F") << u"G2"_s;
    QTest::newRow("digit beyond 6") << u"B7"_s;
    QTest::newRow("digit first") << u"2B"_s;
    QTest::newRow("too much") << u"B22"_s;
    QTest::newRow("an accented letter") << u"È2"_s;
}

void TestClaimCodes::whatIsNoRatingIsRefusedAndSaysWhatToWrite()
{
    QFETCH(QString, typed);
    const auto rating = parseRating(typed);
    QVERIFY(!rating);
    QCOMPARE(rating.error().code(), ErrorCode::BadArgument);
    QVERIFY(rating.error().advice().contains(u"B2"));
}

void TestClaimCodes::numbersHaveFourDigitsAtLeast()
{
    QCOMPARE(claimNumberText(u"A"_s, 42), u"A-0042"_s);
    QCOMPARE(claimNumberText(u"B"_s, 12345), u"B-12345"_s);
}

QTEST_GUILESS_MAIN(TestClaimCodes)
#include "tst_claimcodes.moc"
