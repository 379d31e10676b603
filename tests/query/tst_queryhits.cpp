// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/mentionfinder.h"
#include "query/namefold.h"
#include "query/queryhits.h"
#include "query/queryparser.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestQueryHits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesMeanOneEntity_data();
    void namesMeanOneEntity();
    void hitsAreWhatWasAskedFor_data();
    void hitsAreWhatWasAskedFor();
    void aSnippetShowsTheHits();
    void aSnippetOfALongTextIsCutAtWords();
};

void TestQueryHits::namesMeanOneEntity_data()
{
    QTest::addColumn<MentionKind>("kind");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("meant");
    using enum MentionKind;
    QTest::newRow("model") << Chip << u"NVIDIA H20"_s << u"h20"_s << true;
    QTest::newRow("whole") << Chip << u"NVIDIA H20"_s << u"nvidia  H20"_s << true;
    QTest::newRow("longer model") << Chip << u"NVIDIA H200"_s << u"H20"_s << false;
    QTest::newRow("end of a word") << Chip << u"NVIDIA GH20"_s << u"H20"_s << false;
    QTest::newRow("first half") << Chip << u"NVIDIA GB200 NVL72"_s << u"GB200"_s << false;
    QTest::newRow("family name") << Person << u"Jensen Huang"_s << u"huang"_s << true;
    QTest::newRow("given name") << Person << u"Jensen Huang"_s << u"Jensen"_s << false;
    QTest::newRow("company") << Company << u"Bank of China"_s << u"China"_s << false;
    QTest::newRow("apostrophe") << Agency << u"Agenzia delle Dogane dell'Italia"_s
                                << u"agenzia delle dogane dell’Italia"_s << true;
}

void TestQueryHits::namesMeanOneEntity()
{
    QFETCH(MentionKind, kind);
    QFETCH(QString, canonical);
    QFETCH(QString, typed);
    QFETCH(bool, meant);
    QCOMPARE(namesEntity(kind, canonical, foldedName(typed)), meant);
}

void TestQueryHits::hitsAreWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("word") << u"licenze"_s << QStringList{u"licenze"_s, u"Licenze"_s};
    QTest::newRow("diacritics") << u"citta"_s << QStringList{u"Città"_s};
    QTest::newRow("phrase") << u"\"nuove licenze\""_s << QStringList{u"nuove licenze"_s};
    QTest::newRow("prefix") << u"licen*"_s << QStringList{u"licenze"_s, u"Licenze"_s};
    QTest::newRow("overlapping") << u"nuove OR \"nuove licenze\""_s << QStringList{u"nuove licenze"_s};
    QTest::newRow("excluded") << u"licenze -nuove"_s << QStringList{u"licenze"_s, u"Licenze"_s};
    QTest::newRow("apostrophe") << u"dell'accordo"_s << QStringList{u"dell’accordo"_s};
    QTest::newRow("name") << u"chip:H20"_s << QStringList{u"H20"_s};
    QTest::newRow("kind") << u"kind:chip"_s << QStringList{u"H20"_s, u"H200"_s};
    QTest::newRow("figure") << u"figure:>1000"_s << QStringList{u"3 mila schede"_s};
    QTest::newRow("elsewhere") << u"lang:it"_s << QStringList();
}

void TestQueryHits::hitsAreWhatWasAskedFor()
{
    QFETCH(QString, asked);
    QFETCH(QStringList, hits);
    const QString text =
        u"Le nuove licenze per l'H20 di NVIDIA, prima dell’accordo, valgono per 3 mila schede e 500 H200. "
        "Licenze in Città."_s;
    const auto finder = MentionFinder::standard();
    const auto query = QueryParser::parse(asked);
    QVERIFY(finder && query);
    QueryEntities entities;
    entities[nameKey({MentionKind::Chip, u"H20"_s})] = {u"NVIDIA H20"_s};
    QStringList found;
    for (const TextSpan &span : QueryHits(*query, entities).find(text, (*finder)->find(text)))
        found.append(text.mid(span.start, span.length()));
    QCOMPARE(found, hits);
}

void TestQueryHits::aSnippetShowsTheHits()
{
    const QString text = u"One\ntwo three."_s;
    const Snippet snippet = snippetOf(text, {{4, 7}}, 100);
    QCOMPARE(snippet.text, u"One two three."_s);
    QCOMPARE(snippet.hits, QList<TextSpan>({{4, 7}}));
    QCOMPARE(snippet.span.end, text.size());
    QCOMPARE(snippetOf(u"", {}, 100).text, QString());
}

void TestQueryHits::aSnippetOfALongTextIsCutAtWords()
{
    const QString text = u"lorem "_s.repeated(100) + u"licence here "_s + u"ipsum "_s.repeated(100);
    const qsizetype at = text.indexOf(u"licence"_s);
    const Snippet snippet = snippetOf(text, {{at, at + 7}}, 80);
    QVERIFY(snippet.text.startsWith(u"…lorem "_s));
    QVERIFY(snippet.text.endsWith(u"ipsum…"_s));
    QCOMPARE(snippet.hits.size(), 1);
    QCOMPARE(snippet.text.mid(snippet.hits.first().start, snippet.hits.first().length()), u"licence"_s);
    QVERIFY(snippet.text.size() <= 82);
    const QString unbroken = u"\U0001F642"_s.repeated(200);
    QVERIFY(!snippetOf(unbroken, {}, 81).text.chopped(1).back().isHighSurrogate());
}

QTEST_GUILESS_MAIN(TestQueryHits)
#include "tst_queryhits.moc"
