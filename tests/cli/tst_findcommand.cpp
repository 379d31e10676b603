// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestFindCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsFoundIsPrintedWithTheTextAroundIt();
    void jsonHasTheHitsInCodePoints();
    void theLimitCutsTheListAndSaysSo();
    void relevanceComesFirstOnDemand();
    void aQueryMayBeginWithWhatItLeavesOut();
    void aBadQueryIsWrongUsage_data();
    void aBadQueryIsWrongUsage();
    void nothingFoundIsNoFailure();
    void aLibraryThatIsMissingIsAFailure();
    void aScopeNarrowsListsClaimsAndReports();

private:
    std::unique_ptr<Test::Program> m_program;
};

void TestFindCommand::init()
{
    m_program = std::make_unique<Test::Program>();
    const QString first = m_program->write(
        u"a.txt"_s, "Sales of chips\n\n\xF0\x9F\x91\xA9 sees the H20 in Beijing. The H20 costs $12,000.\n");
    const QString second =
        m_program->write(u"b.txt"_s, "Scorte\n\nLe scorte di H200 superano tre milioni di schede in Cina.\n");
    const QString third =
        m_program->write(u"c.txt"_s, "Licences\n\nNo chips are named here at all, chips or not.\n");
    for (const QString &file : {first, second, third})
        QCOMPARE(m_program->onLibrary({u"import"_s, file}).code, 0);
}

void TestFindCommand::whatIsFoundIsPrintedWithTheTextAroundIt()
{
    const auto ran = m_program->onLibrary({u"find"_s, u"chip:H200 figure:>1M"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.lines().constFirst(), u"2  Scorte (date unknown)"_s);
    QVERIFY(ran.out.contains(u"Le scorte di H200"_s));
    QVERIFY(!ran.out.contains(u"Sales"_s));
}

void TestFindCommand::jsonHasTheHitsInCodePoints()
{
    const auto ran = m_program->onLibrary({u"find"_s, u"--json"_s, u"chip:H20"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray found = ran.json().array();
    QCOMPARE(found.size(), 1);
    const QJsonObject hit = found.first().toObject();
    QCOMPARE(hit.value("number"_L1).toInt(), 1);
    QCOMPARE(hit.value("mentions"_L1)["chips"_L1].toInt(), 2);
    const QList<char32_t> text = [&] {
        const auto points = hit.value("snippet"_L1)["text"_L1].toString().toUcs4();
        return QList<char32_t>(points.begin(), points.end());
    }();
    const QJsonArray hits = hit.value("snippet"_L1)["hits"_L1].toArray();
    QCOMPARE(hits.size(), 2);
    for (const QJsonValue &place : hits) {
        const auto word =
            text.mid(place["start"_L1].toInt(), place["end"_L1].toInt() - place["start"_L1].toInt());
        QCOMPARE(QString::fromUcs4(word.constData(), word.size()), u"H20"_s);
    }
}

void TestFindCommand::theLimitCutsTheListAndSaysSo()
{
    const auto ran = m_program->onLibrary({u"find"_s, u"chip* OR scorte"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.lines().constFirst().startsWith(u"3  "_s));
    QVERIFY(ran.err.contains(u"--limit"_s));
    QCOMPARE(m_program->onLibrary({u"find"_s, u"chips"_s, u"--limit"_s, u"none"_s}).code, 2);
}

void TestFindCommand::relevanceComesFirstOnDemand()
{
    const auto ran = m_program->onLibrary({u"find"_s, u"beijing OR chips"_s, u"--ranked"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.lines().constFirst().startsWith(u"1  "_s));
}

void TestFindCommand::aQueryMayBeginWithWhatItLeavesOut()
{
    const auto ran = m_program->onLibrary({u"find"_s, u"-chip:H20 -licences"_s});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().constFirst(), u"2  Scorte (date unknown)"_s);
    QCOMPARE(ran.out.count(u"(date unknown)"_s), 1);
}

void TestFindCommand::aBadQueryIsWrongUsage_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown field") << u"a chipp:H20"_s << u"character 3"_s;
    QTest::newRow("open quotation") << u"\"a b"_s << u"character 1"_s;
    QTest::newRow("no figure") << u"figure:>abc"_s << u"character 9"_s;
    QTest::newRow("range the wrong way round") << u"date:2025-10..2025-08"_s << u"character 6"_s;
    QTest::newRow("unknown kind") << u"kind:law"_s << u"character 1"_s;
    QTest::newRow("10 kB") << u"chip "_s.repeated(2000) << u"character 641"_s;
}

void TestFindCommand::aBadQueryIsWrongUsage()
{
    QFETCH(QString, query);
    QFETCH(QString, place);
    const auto ran = m_program->onLibrary({u"find"_s, query});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(place), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(u"Expected"_s), qPrintable(ran.err));
}

void TestFindCommand::nothingFoundIsNoFailure()
{
    const auto ran = m_program->onLibrary({u"find"_s, u"chip:H100"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QString());
    QVERIFY(!ran.err.isEmpty());
    const auto json = m_program->onLibrary({u"find"_s, u"chip:H100"_s, u"--json"_s});
    QVERIFY(json.json().isArray());
}

void TestFindCommand::aLibraryThatIsMissingIsAFailure()
{
    QCOMPARE(m_program->run({u"find"_s, u"a"_s, u"--library"_s, m_program->path(u"none.postilla"_s)}).code,
             1);
}

void TestFindCommand::aScopeNarrowsListsClaimsAndReports()
{
    QCOMPARE(m_program->onLibrary({u"claim"_s, u"1"_s, u"--quote"_s, u"costs $12,000"_s}).code, 0);
    QCOMPARE(m_program->onLibrary({u"claim"_s, u"2"_s, u"--quote"_s, u"tre milioni"_s}).code, 0);
    const QStringList scope{u"--scope"_s, u"chip:H200"_s};
    const auto list = m_program->onLibrary(QStringList{u"list"_s, u"--json"_s} + scope);
    QCOMPARE(list.json().array().size(), 1);
    QCOMPARE(list.json()[0]["number"_L1].toInt(), 2);
    const auto claims = m_program->onLibrary(QStringList{u"claims"_s, u"--json"_s} + scope);
    QCOMPARE(claims.json().array().size(), 1);
    QCOMPARE(claims.json()[0]["quote"_L1].toString(), u"tre milioni"_s);
    const QString table = m_program->path(u"claims.csv"_s);
    QCOMPARE(m_program->onLibrary(QStringList{u"report"_s, u"--output"_s, table} + scope).code, 0);
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("tre milioni"));
    QVERIFY(!bytes.contains("12,000"));
    const QString page = m_program->path(u"report.md"_s);
    QCOMPARE(m_program->onLibrary(QStringList{u"report"_s, u"--output"_s, page, u"--lang"_s, u"it"_s} + scope)
                 .code,
             0);
    QFile markdown(page);
    QVERIFY(markdown.open(QIODevice::ReadOnly));
    QVERIFY(markdown.readAll().contains("I documenti trovati da: chip:H200"));
    QCOMPARE(m_program->onLibrary({u"list"_s, u"--scope"_s, u"chip:"_s}).code, 2);
}

QTEST_GUILESS_MAIN(TestFindCommand)
#include "tst_findcommand.moc"
