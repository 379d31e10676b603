// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/claimmark.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {
ClaimMark claim(qsizetype start, qsizetype end)
{
    return {{}, {}, {start, end}, Verdict::Unverified, {}};
}
} // namespace

class TestClaimMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsApartShareTheFirstColumn();
    void overlappingClaimsStandSideBySide();
    void whatHoldsAnotherStandsNextToTheText();
    void aFreedColumnIsTakenAgain();
    void twoClaimsOnTheSameWordsAreTold();
    void noClaimsNoColumns();
    void onlyWordsThatStandThereAreTold();
};

void TestClaimMark::claimsApartShareTheFirstColumn()
{
    QCOMPARE(bracketColumns({claim(10, 20), claim(0, 10)}), (QList{0, 0}));
}

void TestClaimMark::overlappingClaimsStandSideBySide()
{
    QCOMPARE(bracketColumns({claim(0, 10), claim(9, 20)}), (QList{0, 1}));
}

void TestClaimMark::whatHoldsAnotherStandsNextToTheText()
{
    QCOMPARE(bracketColumns({claim(0, 5), claim(0, 50)}), (QList{1, 0}));
}

void TestClaimMark::aFreedColumnIsTakenAgain()
{
    QCOMPARE(bracketColumns({claim(0, 100), claim(10, 20), claim(30, 40), claim(35, 45)}),
             (QList{0, 1, 1, 2}));
}

void TestClaimMark::twoClaimsOnTheSameWordsAreTold()
{
    QCOMPARE(bracketColumns({claim(4, 9), claim(4, 9)}), (QList{0, 1}));
}

void TestClaimMark::noClaimsNoColumns()
{
    QVERIFY(bracketColumns({}).isEmpty());
}

void TestClaimMark::onlyWordsThatStandThereAreTold()
{
    const auto words =
        tellingWords({.source = {8, 15}, .cue = {}, .hedge = {20, 28}, .hedgeScope = {16, 40}});
    QCOMPARE(words.size(), 2);
    QCOMPARE(words[0].role, u"source"_s);
    QCOMPARE(words[0].span, (TextSpan{8, 15}));
    QCOMPARE(words[1].role, u"hedge"_s);
}

QTEST_GUILESS_MAIN(TestClaimMark)
#include "tst_claimmark.moc"
