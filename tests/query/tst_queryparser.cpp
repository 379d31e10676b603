// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/documentnumbers.h"
#include "query/querydump.h"
#include "query/queryfields.h"
#include "query/queryparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestQueryParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queriesMeanWhatTheySay_data();
    void queriesMeanWhatTheySay();
    void chosenDocumentsAreAskedForByTheirNumbers();
    void errorsSayWhereAndWhat_data();
    void errorsSayWhereAndWhat();
    void errorsSayWhatWasExpected();
    void everyConditionKnowsItsPlace();
    void longQueriesAreAnsweredOrRefused_data();
    void longQueriesAreAnsweredOrRefused();
    void anyTextIsAQueryOrAnErrorInside();
};

void TestQueryParser::queriesMeanWhatTheySay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto add = [](const QString &typed, const QString &meant) {
        QTest::addRow("%s", qPrintable(typed)) << typed << meant;
    };
    add(u""_s, u"all()"_s);
    add(u"  "_s, u"all()"_s);
    add(u"licence"_s, u"text(licence)"_s);
    add(u"export licence"_s, u"all(text(export), text(licence))"_s);
    add(u"\"export  licence\""_s, u"text(export licence)"_s);
    add(u"«licenze di esportazione» “Trump said”"_s,
        u"all(text(licenze di esportazione), text(Trump said))"_s);
    add(u"\"he said \"\"no\"\"\""_s, u"text(he said \"no\")"_s);
    add(u"licen*"_s, u"text(licen*)"_s);
    add(u"\"export licen\"*"_s, u"text(export licen*)"_s);
    add(u"dell'accordo"_s, u"text(dell'accordo)"_s);
    add(u"-banned"_s, u"not text(banned)"_s);
    add(u"a-b -c"_s, u"all(text(a-b), not text(c))"_s);
    add(u"a OR b"_s, u"any(text(a), text(b))"_s);
    add(u"a OR b c"_s, u"all(any(text(a), text(b)), text(c))"_s);
    add(u"a b OR c OR -d"_s, u"all(text(a), any(text(b), text(c), not text(d)))"_s);
    add(u"(a b) OR c"_s, u"any(all(text(a), text(b)), text(c))"_s);
    add(u"-(a OR -b)"_s, u"not any(text(a), not text(b))"_s);
    add(u"((a))"_s, u"text(a)"_s);
    add(u"-(-a)"_s, u"text(a)"_s);
    add(u"or \"OR\" ORa"_s, u"all(text(or), text(OR), text(ORa))"_s);
    add(u"12:30"_s, u"text(12:30)"_s);
    add(u"\"chip:H200\""_s, u"text(chip:H200)"_s);
    add(u"chip:H200"_s, u"chip(H200)"_s);
    add(u"CHIP:h200"_s, u"chip(h200)"_s);
    add(u"chip:\"Ascend 910C\""_s, u"chip(Ascend 910C)"_s);
    add(u"agency:\"Ministry of Commerce\""_s, u"agency(Ministry of Commerce)"_s);
    add(u"company:\"a \"\"b\"\": c\""_s, u"company(a \"b\": c)"_s);
    add(u"person:«Jensen Huang» place:Cina"_s, u"all(person(Jensen Huang), place(Cina))"_s);
    add(u"-company:NVIDIA"_s, u"not company(NVIDIA)"_s);
    add(u"(chip:H20 OR chip:H200)"_s, u"any(chip(H20), chip(H200))"_s);
    add(u"kind:money kind:my-law"_s, u"all(kind(money), kind(my-law))"_s);
    add(u"figure:>1M"_s, u"figure(>1000000..*)"_s);
    add(u"figure:>=1.5bn"_s, u"figure(1500000000..*)"_s);
    add(u"figure:<10%"_s, u"figure(*..<10 percent)"_s);
    add(u"figure:<=\"3 mila\""_s, u"figure(*..3000)"_s);
    add(u"figure:3000"_s, u"figure(3000..3000)"_s);
    add(u"figure:5"_s, u"figure(5..5)"_s);
    add(u"figure:2025"_s, u"figure(2025..2025)"_s);
    add(u"figure:>1e6"_s, u"figure(>1000000..*)"_s);
    add(u"figure:10%..20%"_s, u"figure(10..20 percent)"_s);
    add(u"figure:10..20%"_s, u"figure(10..20 percent)"_s);
    add(u"figure:10M..20M"_s, u"figure(10000000..20000000)"_s);
    add(u"figure:1M.."_s, u"figure(1000000..*)"_s);
    add(u"figure:..1M"_s, u"figure(*..1000000)"_s);
    add(u"figure:\"$15 billion\""_s, u"figure(15000000000..15000000000 money USD)"_s);
    add(u"figure:>\"$15 billion\""_s, u"figure(>15000000000..* money USD)"_s);
    add(u"figure:\"5,5 miliardi di dollari\""_s, u"figure(5500000000..5500000000 money USD)"_s);
    add(u"figure:\"oltre 3 mila\""_s, u"figure(>3000..*)"_s);
    add(u"figure:>\"3 mila schede\""_s, u"figure(>3000..* of schede)"_s);
    add(u"measure:Stock"_s, u"measure(stock)"_s);
    add(u"source:\"Il Sole 24 Ore\" origin:Reuters"_s, u"all(source(Il Sole 24 Ore), origin(Reuters))"_s);
    add(u"date:2025"_s, u"date(2025-01-01..2025-12-31)"_s);
    add(u"date:2025-08.."_s, u"date(2025-08-01..*)"_s);
    add(u"date:..2025-02"_s, u"date(*..2025-02-28)"_s);
    add(u"date:2025-08..2025-10-15"_s, u"date(2025-08-01..2025-10-15)"_s);
    add(u"collected:2025-08-15"_s, u"collected(2025-08-15..2025-08-15)"_s);
    add(u"lang:IT state:unread"_s, u"all(lang(it), state(unread))"_s);
    add(u"tag:\"da chiedere: chi?\""_s, u"tag(da chiedere: chi?)"_s);
    add(u"question:\"Do sales  resume?\""_s, u"question(Do sales resume?)"_s);
    add(u"verdict:disputed rating:b2 rating:3"_s, u"all(verdict(disputed), rating(B2), rating(3))"_s);
    add(u"has:claim"_s, u"has(claim)"_s);
    add(u"document:3"_s, u"document(3..3)"_s);
    add(u"document:3,7..9,12.."_s, u"document(3..3 7..9 12..2147483647)"_s);
    add(u"-document:..4"_s, u"not document(1..4)"_s);
}

void TestQueryParser::queriesMeanWhatTheySay()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto query = QueryParser::parse(typed);
    QVERIFY2(query, query ? "" : qPrintable(query.error().toError().message()));
    QCOMPARE(dump(*query), meant);
}

void TestQueryParser::chosenDocumentsAreAskedForByTheirNumbers()
{
    QCOMPARE(queryOfDocuments({12, 9, 3, 8, 7}), u"document:3,7..9,12"_s);
    QCOMPARE(queryOfDocuments({5, 5, 4}), u"document:4..5"_s);
    QCOMPARE(queryOfDocuments({}), QString());
    const auto query = QueryParser::parse(queryOfDocuments({12, 9, 3, 8, 7}));
    QVERIFY(query);
    QCOMPARE(dump(*query), u"document(3..3 7..9 12..12)"_s);
}

void TestQueryParser::errorsSayWhereAndWhat_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fault");
    QTest::addColumn<TextSpan>("span");
    QTest::addColumn<QString>("argument");
    const auto add = [](const QString &typed, QueryFault fault, TextSpan span, const QString &argument = {}) {
        QTest::addRow("%s", qPrintable(typed)) << typed << int(fault) << span << argument;
    };
    using enum QueryFault;
    add(u"a \"b c"_s, UnclosedQuote, {2, 3}, u"\""_s);
    add(u"«a"_s, UnclosedQuote, {0, 1}, u"»"_s);
    add(u"agency:\"Ministry"_s, UnclosedQuote, {7, 8}, u"\""_s);
    add(u"a 5\" wafer"_s, UnclosedQuote, {3, 4}, u"\""_s);
    add(u"chipp:H200"_s, UnknownField, {0, 6}, u"chipp"_s);
    add(u"see http://example.org"_s, UnknownField, {4, 9}, u"http"_s);
    add(u"a chip:"_s, MissingValue, {7, 7}, u"chip"_s);
    add(u"chip: H200"_s, MissingValue, {5, 5}, u"chip"_s);
    add(u"chip:\"\""_s, MissingValue, {7, 7}, u"chip"_s);
    add(u"chip:\"...\""_s, BadValue, {6, 10}, u"..."_s);
    add(u"chip:H20*"_s, BadValue, {5, 9}, u"H20*"_s);
    add(u"figure:>abc"_s, BadValue, {8, 11}, u"abc"_s);
    add(u"figure:>"_s, BadValue, {8, 8});
    add(u"figure:.."_s, BadValue, {7, 9}, u".."_s);
    add(u"figure:1M..x"_s, BadValue, {11, 12}, u"x"_s);
    add(u"figure:>1M..2M"_s, BadValue, {8, 14}, u"1M..2M"_s);
    add(u"figure:1%..$2"_s, BadValue, {7, 13}, u"1%..$2"_s);
    add(u"figure:20%..10%"_s, ReversedRange, {7, 15}, u"20%..10%"_s);
    add(u"date:2025-13"_s, BadValue, {5, 12}, u"2025-13"_s);
    add(u"date:2025-08..soon"_s, BadValue, {14, 18}, u"soon"_s);
    add(u"date:.."_s, BadValue, {5, 7}, u".."_s);
    add(u"date:2025-10..2025-08"_s, ReversedRange, {5, 21}, u"2025-10..2025-08"_s);
    add(u"measure:weight"_s, BadValue, {8, 14}, u"weight"_s);
    add(u"state:open"_s, BadValue, {6, 10}, u"open"_s);
    add(u"verdict:\"\U0001F642 x\""_s, BadValue, {9, 14}, u"\U0001F642 x"_s);
    add(u"rating:G9"_s, BadValue, {7, 9}, u"G9"_s);
    add(u"document:three"_s, BadValue, {9, 14}, u"three"_s);
    add(u"document:0"_s, BadValue, {9, 10}, u"0"_s);
    add(u"document:3,"_s, BadValue, {11, 11}, QString());
    add(u"document:4,.."_s, BadValue, {11, 13}, u".."_s);
    add(u"document:99999999999"_s, BadValue, {9, 20}, u"99999999999"_s);
    add(u"document:1,9..7"_s, ReversedRange, {11, 15}, u"9..7"_s);
    add(u"lang:ita"_s, BadValue, {5, 8}, u"ita"_s);
    add(u"has:figure"_s, BadValue, {4, 10}, u"figure"_s);
    add(u"(a b"_s, UnclosedBracket, {0, 1});
    add(u"a) b"_s, UnopenedBracket, {1, 2});
    add(u"a ()"_s, MissingTerm, {3, 4});
    add(u"OR a"_s, MissingTerm, {0, 1});
    add(u"a OR"_s, MissingTerm, {4, 4});
    add(u"a OR OR b"_s, MissingTerm, {5, 6});
    add(u"(a OR )"_s, MissingTerm, {6, 7});
    add(u"a - b"_s, MissingTerm, {3, 4});
    add(u"--a"_s, MissingTerm, {1, 2});
    add(u"a ..."_s, WithoutWord, {2, 5}, u"..."_s);
    add(u"\"  \""_s, WithoutWord, {0, 4}, u"\"  \""_s);
    add(u"li*"_s, ShortPrefix, {0, 3}, u"li"_s);
    add(u"dell'a*"_s, ShortPrefix, {0, 7}, u"dell'a"_s);
    add(u"lice*nce"_s, StarInside, {4, 5}, u"lice*n"_s);
}

void TestQueryParser::errorsSayWhereAndWhat()
{
    QFETCH(QString, typed);
    QFETCH(int, fault);
    QFETCH(TextSpan, span);
    QFETCH(QString, argument);
    const auto query = QueryParser::parse(typed);
    QVERIFY(!query);
    QCOMPARE(int(query.error().fault()), fault);
    QCOMPARE(query.error().span().start, span.start);
    QCOMPARE(query.error().span().end, span.end);
    QCOMPARE(query.error().argument(), argument);
}

void TestQueryParser::errorsSayWhatWasExpected()
{
    const auto query = QueryParser::read(u"chip:H20 figure:>abc"_s);
    QVERIFY(!query);
    QCOMPARE(query.error().code(), ErrorCode::BadQuery);
    QCOMPARE(query.error().message(),
             u"“abc” cannot be asked for here: character 18. Expected a figure, such as "
             "3000, >1M, 10%..20% or \"3 mila\"."_s);
}

void TestQueryParser::everyConditionKnowsItsPlace()
{
    const QString typed = u"-chip:H20 \"a bcd\"* (c OR d)"_s;
    const auto query = QueryParser::parse(typed);
    QVERIFY(query);
    QStringList places;
    for (const Query &part : query->parts)
        places.append(typed.mid(part.span.start, part.span.length()));
    QCOMPARE(places, QStringList({u"-chip:H20"_s, u"\"a bcd\"*"_s, u"c OR d"_s}));
}

void TestQueryParser::longQueriesAreAnsweredOrRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fault");
    constexpr qsizetype size = 10'000;
    const auto add = [](const char *name, const QString &typed, int fault) {
        QTest::newRow(name) << typed << fault;
    };
    add("words", u"ab "_s.repeated(size / 3), int(QueryFault::TooMany));
    add("phrase", u'"' + u"ab "_s.repeated(size / 3) + u'"', int(QueryFault::TooMany));
    add("alternatives", u"a"_s + u" OR chip:H20"_s.repeated(size / 12), int(QueryFault::TooMany));
    add("brackets", u"("_s.repeated(size), int(QueryFault::TooDeep));
    add("dashes", u"-"_s.repeated(size), int(QueryFault::MissingTerm));
    add("quotes", u"\""_s.repeated(size), int(QueryFault::WithoutWord));
    add("one word", u"a"_s.repeated(size), -1);
    add("a figure", u"figure:"_s + u"9"_s.repeated(size), int(QueryFault::BadValue));
    add("spaces", u" "_s.repeated(size) + u"a"_s, -1);
}

void TestQueryParser::longQueriesAreAnsweredOrRefused()
{
    QFETCH(QString, typed);
    QFETCH(int, fault);
    const auto query = QueryParser::parse(typed);
    QCOMPARE(query ? -1 : int(query.error().fault()), fault);
}

void TestQueryParser::anyTextIsAQueryOrAnErrorInside()
{
    QStringList pieces{u"a"_s,  u" "_s,    u"\""_s, u"("_s,  u")"_s, u"-"_s,    u"*"_s,      u"OR"_s,
                       u":"_s,  u".."_s,   u">"_s,  u"1M"_s, u"%"_s, u"«"_s,    u"»"_s,      u"abcd"_s,
                       u"\n"_s, u"2025"_s, u"à"_s,  u"中"_s, u"$"_s, u"\"\""_s, u"\xD83D"_s, u"\u0301"_s};
    for (const QueryField &field : queryFields())
        pieces.append(field.name + u':');
    QRandomGenerator random(4);
    int good = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString typed;
        for (int count = random.bounded(1, 12); count > 0; --count)
            typed += pieces.at(random.bounded(int(pieces.size())));
        const auto query = QueryParser::parse(typed);
        good += query ? 1 : 0;
        const TextSpan span = query ? query->span : query.error().span();
        QVERIFY2(span.start >= 0 && span.start <= span.end && span.end <= typed.size(), qPrintable(typed));
    }
    QVERIFY(good > 1000);
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
