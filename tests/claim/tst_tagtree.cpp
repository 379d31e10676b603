// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/judgement.h"
#include "claim/tagtree.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

Tag tagOf(const QString &uuid, const QString &parent = {}, const QString &question = {})
{
    Tag tag;
    tag.uuid = uuid;
    tag.name = uuid.toUpper();
    tag.parentUuid = parent;
    tag.questionUuid = question;
    return tag;
}

QStringList uuids(const QList<Tag> &tags)
{
    QStringList uuids;
    for (const Tag &tag : tags)
        uuids.append(tag.uuid);
    return uuids;
}

} // namespace

class TestTagTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPathNamesThoseAbove()
    {
        const TagTree tree(
            {tagOf(u"late"_s, u"orders"_s), tagOf(u"orders"_s, u"supply"_s), tagOf(u"supply"_s)});
        QCOMPARE(tree.path(u"late"_s), u"SUPPLY / ORDERS / LATE"_s);
        QCOMPARE(tree.path(u"supply"_s), u"SUPPLY"_s);
        QCOMPARE(tree.path(u"nowhere"_s), QString());
        QCOMPARE(tree.paths({u"nowhere"_s, u"orders"_s}), QStringList(u"SUPPLY / ORDERS"_s));
        QCOMPARE(tree.depth(u"late"_s), 2);
        QVERIFY(tree.isBelow(u"late"_s, u"supply"_s));
        QVERIFY(!tree.isBelow(u"supply"_s, u"late"_s));
        QVERIFY(tree.isIn(u"late"_s, {u"nowhere"_s, u"supply"_s}));
        QVERIFY(tree.isIn(u"supply"_s, {u"supply"_s}));
        QVERIFY(!tree.isIn(u"supply"_s, {u"late"_s, u"orders"_s}));
    }

    void tagsComeBehindTheOneAboveThem()
    {
        const TagTree tree({tagOf(u"late"_s, u"orders"_s), tagOf(u"prices"_s),
                            tagOf(u"orders"_s, u"supply"_s), tagOf(u"supply"_s),
                            tagOf(u"stock"_s, u"supply"_s)});
        QCOMPARE(uuids(tree.inOrder()),
                 QStringList({u"prices"_s, u"supply"_s, u"orders"_s, u"late"_s, u"stock"_s}));
    }

    void noTagIsLostInACircleOrUnderOneThatIsGone()
    {
        const TagTree tree(
            {tagOf(u"a"_s, u"b"_s), tagOf(u"b"_s, u"a"_s), tagOf(u"c"_s, u"gone"_s), tagOf(u"d"_s, u"d"_s)});
        QCOMPARE(uuids(tree.inOrder()), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(tree.path(u"a"_s), u"A"_s);
    }

    void aQuestionHoldsForTheTagsBelow()
    {
        const TagTree tree({tagOf(u"supply"_s, {}, u"q1"_s), tagOf(u"orders"_s, u"supply"_s),
                            tagOf(u"late"_s, u"orders"_s, u"q2"_s), tagOf(u"prices"_s)});
        QCOMPARE(tree.questionOf(u"orders"_s), u"q1"_s);
        QCOMPARE(tree.questionOf(u"late"_s), u"q2"_s);
        QCOMPARE(tree.questionOf(u"prices"_s), QString());
    }

    /// Intelligence Community Directive 203 leaves no gap between one band and the next.
    void theSevenBandsFollowEachOther()
    {
        QCOMPARE(bandOf(Likelihood::NotJudged), (LikelihoodBand{0, 0}));
        QCOMPARE(bandOf(Likelihood::AlmostNoChance).low, 1);
        QCOMPARE(bandOf(Likelihood::AlmostCertain).high, 99);
        for (int band = static_cast<int>(Likelihood::AlmostNoChance);
             band < static_cast<int>(Likelihood::AlmostCertain); ++band) {
            QCOMPARE(bandOf(static_cast<Likelihood>(band)).high,
                     bandOf(static_cast<Likelihood>(band + 1)).low);
        }
        QCOMPARE(likelihoodText(Likelihood::Likely), u"likely (55–80 %)"_s);
        QCOMPARE(likelihoodText(Likelihood::NotJudged), u"not judged"_s);
    }
};

QTEST_GUILESS_MAIN(TestTagTree)
#include "tst_tagtree.moc"
