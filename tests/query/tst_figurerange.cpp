// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/mentionfinder.h"
#include "query/queryparser.h"

#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestFigureRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfTextsMeetRanges_data();
    void figuresOfTextsMeetRanges();
};

void TestFigureRange::figuresOfTextsMeetRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("meets");
    const auto add = [](const QString &text, const QString &asked, bool isMet) {
        QTest::addRow("%s in %s", qPrintable(asked), qPrintable(text)) << text << asked << isMet;
    };
    add(u"oltre tre milioni di schede"_s, u">1M"_s, true);
    add(u"oltre tre milioni di schede"_s, u">3M"_s, false);
    add(u"oltre tre milioni di schede"_s, u">=3M"_s, true);
    add(u"oltre tre milioni di schede"_s, u"\"3 milioni di schede\""_s, true);
    add(u"oltre tre milioni di schede"_s, u"\"3 milioni di chip\""_s, false);
    add(u"$5.5 billion"_s, u"\"$5.5bn\""_s, true);
    add(u"$5.5 billion"_s, u"\"5.5 miliardi di euro\""_s, false);
    add(u"$5.5 billion"_s, u">5bn"_s, true);
    add(u"between 20 and 35 percent"_s, u"10%..20%"_s, true);
    add(u"between 20 and 35 percent"_s, u"10%..19%"_s, false);
    add(u"between 20 and 35 percent"_s, u"30%"_s, true);
    add(u"between 20 and 35 percent"_s, u"<20%"_s, false);
    add(u"between 20 and 35 percent"_s, u"<=20%"_s, true);
    add(u"15 percent"_s, u"10..20"_s, false);
    add(u"in August 2025"_s, u">1000"_s, false);
}

void TestFigureRange::figuresOfTextsMeetRanges()
{
    QFETCH(QString, text);
    QFETCH(QString, asked);
    QFETCH(bool, meets);
    const auto finder = MentionFinder::standard();
    QVERIFY(finder);
    const QList<Mention> mentions = (*finder)->find(text);
    const auto query = QueryParser::parse(u"figure:"_s + asked);
    QVERIFY(query);
    const FigureRange range = std::get<FigureCondition>(query->condition).range;
    QCOMPARE(std::ranges::any_of(mentions,
                                 [&](const Mention &mention) {
                                     return mention.figure &&
                                            Postilla::meets(range, *mention.figure, mention.sub);
                                 }),
             meets);
}

QTEST_GUILESS_MAIN(TestFigureRange)
#include "tst_figurerange.moc"
