// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/mentionlist.h"

#include <QTest>

using namespace Postilla;

namespace {
Mention mention(qsizetype start, qsizetype end, MentionKind kind = MentionKind::Chip)
{
    return {{start, end}, kind, MentionSub::None, {}, {}};
}

bool any(const Mention &)
{
    return true;
}

bool isFigure(const Mention &mention)
{
    return mention.kind == MentionKind::Figure;
}
} // namespace

class TestMentionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentionsComeInTheOrderOfTheText();
    void aLongMentionIsFoundFromItsMiddle();
    void theInnermostOfSeveralCounts();
    void whatDoesNotPassIsSteppedOver();
    void anEmptyListFindsNothing();
};

void TestMentionList::mentionsComeInTheOrderOfTheText()
{
    const MentionList list({mention(20, 25), mention(3, 5), mention(10, 10), mention(3, 9)});
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).span, (TextSpan{3, 5}));
    QCOMPARE(list.at(1).span, (TextSpan{3, 9}));
    QCOMPARE(list.at(2).span, (TextSpan{20, 25}));
}

void TestMentionList::aLongMentionIsFoundFromItsMiddle()
{
    const MentionList list({mention(0, 100), mention(10, 12), mention(200, 210)});
    QCOMPARE(list.indexAt(50, any), 0);
    QCOMPARE(list.indexAt(150, any), -1);
    const auto around = list.around({60, 70});
    QVERIFY(std::ranges::any_of(around, [](const Mention &found) { return found.span == TextSpan{0, 100}; }));
    QVERIFY(std::ranges::none_of(around, [](const Mention &found) { return found.span.start == 200; }));
}

void TestMentionList::theInnermostOfSeveralCounts()
{
    const MentionList list({mention(0, 20), mention(5, 10, MentionKind::Figure)});
    QCOMPARE(list.indexAt(6, any), 1);
    QCOMPARE(list.indexAt(12, any), 0);
    QCOMPARE(list.indexAt(12, isFigure), -1);
}

void TestMentionList::whatDoesNotPassIsSteppedOver()
{
    const MentionList list({mention(0, 2), mention(5, 7, MentionKind::Figure), mention(9, 12)});
    QCOMPARE(list.firstFrom(5), 1);
    QCOMPARE(list.firstFrom(6), 2);
    QCOMPARE(list.find(0, 1, isFigure), 1);
    QCOMPARE(list.find(2, -1, isFigure), 1);
    QCOMPARE(list.find(2, 1, isFigure), -1);
}

void TestMentionList::anEmptyListFindsNothing()
{
    const MentionList list;
    QCOMPARE(list.indexAt(0, any), -1);
    QCOMPARE(list.find(list.firstFrom(0), 1, any), -1);
    QCOMPARE(list.find(list.firstFrom(0) - 1, -1, any), -1);
    QVERIFY(list.around({0, 100}).empty());
}

QTEST_GUILESS_MAIN(TestMentionList)
#include "tst_mentionlist.moc"
