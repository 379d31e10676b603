// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/kindtable.h"
#include "mention/mentionrow.h"
#include "support/testdata.h"

#include <QSet>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestKindTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReadBack();
    void everyKindIsToldApart();
    void aUserKindHasANumber();
    void unknownNamesAreRefused();
    void cellsSayTheNumberPlainly();
};

void TestKindTable::namesAreReadBack()
{
    for (const KindInfo &info : builtinKinds())
        QVERIFY(parseKind(kindName(info.kind).toLower()) == info.kind);
    for (int sub = 0; sub <= int(MentionSub::Hedge); ++sub)
        QVERIFY(parseSub(subName(MentionSub(sub))) == MentionSub(sub));
    for (int modifier = 0; modifier <= int(FigureModifier::Vague); ++modifier)
        QVERIFY(parseModifier(modifierName(FigureModifier(modifier))) == FigureModifier(modifier));
}

void TestKindTable::everyKindIsToldApart()
{
    QSet<QString> labels;
    QSet<int> underlines;
    for (const KindInfo &info : builtinKinds()) {
        QVERIFY(!info.key.isEmpty() && !info.format.isEmpty());
        labels.insert(info.label);
        underlines.insert(int(info.underline));
    }
    QCOMPARE(labels.size(), builtinKinds().size());
    QCOMPARE(underlines.size(), builtinKinds().size());
}

void TestKindTable::aUserKindHasANumber()
{
    QCOMPARE(kindName(MentionKind(70)), u"USER70"_s);
    QVERIFY(parseKind(u"USER70") == MentionKind(70));
    QVERIFY(kindInfo(MentionKind(70)).key.isEmpty());
}

void TestKindTable::unknownNamesAreRefused()
{
    QCOMPARE(parseKind(u"USER3").error().code(), ErrorCode::BadArgument);
    QCOMPARE(parseKind(u"").error().code(), ErrorCode::BadArgument);
    QCOMPARE(parseSub(u"CHIP").error().code(), ErrorCode::BadArgument);
    QCOMPARE(parseModifier(u"maybe").error().code(), ErrorCode::BadArgument);
}

void TestKindTable::cellsSayTheNumberPlainly()
{
    const QString text = u"circa 1,5 milioni"_s;
    Mention mention{{6, 17}, MentionKind::Figure, MentionSub::Quantity, {}, FigureValue()};
    mention.figure->value = 1500000;
    mention.figure->modifier = FigureModifier::About;
    QCOMPARE(mentionCells(text, mention).join(u'|'), u"FIGURE|QUANTITY|1,5 milioni|1500000|||||about|"_s);
    mention.figure->value = 0.125;
    QCOMPARE(mentionCells(text, mention).at(3), u"0.125"_s);
    QCOMPARE(mentionCells(text, mention).size(), mentionColumns().size());
}

QTEST_GUILESS_MAIN(TestKindTable)
#include "tst_kindtable.moc"
