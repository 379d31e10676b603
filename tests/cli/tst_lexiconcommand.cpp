// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestLexiconCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsShippedIsListed();
    void anImportIsFoundInTheTexts();
    void aDryRunTellsWhereAndChangesNothing();
    void anImportIsOneStepOfUndo();
    void whatIsExportedComesBackInAnotherLibrary();
    void aFileSaidTwiceChangesNothing();
    void aBadFileIsToldWithLineAndColumn_data();
    void aBadFileIsToldWithLineAndColumn();
    void anEntryThatIsThereTwiceIsTold();
    void aNameOfAnotherEntryIsTold();
    void whatIsNothingToDoIsRefused_data();
    void whatIsNothingToDoIsRefused();
    void rulePacksAreFoundAndListed();
    void fiftyThousandEntriesComeIn();
    void messagesAreInTheLanguageOfTheUser();

private:
    Test::Ran lexicon(const QStringList &arguments) const
    {
        return m_program->onLibrary(QStringList{u"lexicon"_s} + arguments);
    }
    QString file(const QByteArray &bytes) const { return m_program->write(u"words.tsv"_s, bytes); }
    QJsonObject entry(const QString &canonical) const;

    std::unique_ptr<Test::Program> m_program;
};

void TestLexiconCommand::init()
{
    m_program = std::make_unique<Test::Program>();
    m_program->write(u"boards/1.txt"_s, "Zorbatek ships boards\n\nZorbatek said so on 3 March 2025.\n");
    const QStringList articles{u"import"_s, m_program->writeNews(), m_program->path(u"boards"_s)};
    QCOMPARE(m_program->onLibrary(articles).code, 0);
}

/// As `lexicon list --json` tells it; empty where it does not.
QJsonObject TestLexiconCommand::entry(const QString &canonical) const
{
    const QJsonArray entries = lexicon({u"list"_s, u"--json"_s}).json()["entries"_L1].toArray();
    for (const QJsonValue each : entries) {
        if (each["canonical"_L1].toString() == canonical)
            return each.toObject();
    }
    return {};
}

void TestLexiconCommand::whatIsShippedIsListed()
{
    const QJsonObject shipped = entry(u"NVIDIA"_s);
    QVERIFY(shipped["shipped"_L1].toBool());
    const auto ran = lexicon({u"list"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains(u"NVIDIA"));
}

void TestLexiconCommand::anImportIsFoundInTheTexts()
{
    const auto ran = lexicon({u"import"_s, u"--json"_s, file("company\tZorbatek\n")});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()["added"_L1].toInt(), 1);
    QCOMPARE(ran.json()["searched_again"_L1].toInt(), 1);
    const QJsonObject stored = entry(u"Zorbatek"_s);
    QCOMPARE(stored["kind"_L1].toString(), u"company"_s);
    QCOMPARE(stored["shipped"_L1].toBool(), false);
    QCOMPARE(stored["names"_L1][0]["condition"_L1].toString(), u"capital"_s);
}

void TestLexiconCommand::aDryRunTellsWhereAndChangesNothing()
{
    const QString words = file("company\tZorbatek\n");
    const auto ran = lexicon({u"import"_s, u"--dry-run"_s, u"--json"_s, words});
    QCOMPARE(ran.code, 0);
    const QJsonValue preview = ran.json()["preview"_L1];
    QCOMPARE(preview["appear"_L1].toInt(), 2);
    QCOMPARE(preview["vanish"_L1].toInt(), 0);
    QCOMPARE(preview["affected"_L1].toInt(), 1);
    QCOMPARE(preview["documents"_L1][0]["title"_L1].toString(), u"Zorbatek ships boards"_s);
    QCOMPARE(preview["documents"_L1][0]["cases"_L1][1]["quote"_L1].toString(), u"Zorbatek"_s);
    QVERIFY(entry(u"Zorbatek"_s).isEmpty());
    const auto printed = lexicon({u"import"_s, u"--dry-run"_s, words});
    QVERIFY2(printed.lines().contains(u"2 mentions would appear"_s), qPrintable(printed.out));
    QVERIFY(printed.out.contains(u"Zorbatek ships boards"));
}

void TestLexiconCommand::anImportIsOneStepOfUndo()
{
    QCOMPARE(lexicon({u"import"_s, file("company\tZorbatek\ncompany\tBrumbotek\n")}).code, 0);
    const auto undone = m_program->onLibrary({u"undo"_s, u"--json"_s});
    QCOMPARE(undone.json()["label"_L1].toString(), u"import-lexicon"_s);
    QVERIFY(entry(u"Zorbatek"_s).isEmpty());
    QVERIFY(entry(u"Brumbotek"_s).isEmpty());
}

void TestLexiconCommand::whatIsExportedComesBackInAnotherLibrary()
{
    const QByteArray rows = "kind\tlaw\tLaw\tLaws\t#884400\tdotted\n"
                            "company\tZorbatek\tZorbatek; it:la Zorba !any\ta maker of boards\n"
                            "law\tBoards Act\tBoards Act; boards rule !exact\n";
    QCOMPARE(lexicon({u"import"_s, file(rows)}).code, 0);
    const auto exported = lexicon({u"export"_s});
    QCOMPARE(exported.code, 0);
    QVERIFY(exported.out.contains(u"it:la Zorba !any"));

    const QString other = m_program->path(u"other.postilla"_s);
    const QString file = m_program->write(u"exported.tsv"_s, exported.out.toUtf8());
    m_program->run({u"import"_s, m_program->writeNews(), u"--library"_s, other});
    QCOMPARE(m_program->run({u"lexicon"_s, u"import"_s, file, u"--library"_s, other}).code, 0);
    QCOMPARE(m_program->run({u"lexicon"_s, u"export"_s, u"--library"_s, other}).out, exported.out);
}

void TestLexiconCommand::aFileSaidTwiceChangesNothing()
{
    const QString words = file("company\tZorbatek\n");
    QCOMPARE(lexicon({u"import"_s, words}).code, 0);
    const auto again = lexicon({u"import"_s, u"--json"_s, words});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()["unchanged"_L1].toInt(), 1);
    QCOMPARE(m_program->onLibrary({u"undo"_s}).code, 0);
    QVERIFY(entry(u"Zorbatek"_s).isEmpty());
}

void TestLexiconCommand::aBadFileIsToldWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown kind") << QByteArray("company\tA Corp\nfirm\tB Corp\n") << u"line 2, column 1"_s;
    QTest::newRow("no name") << QByteArray("company\t\n") << u"line 1, column 9"_s;
    QTest::newRow("open brace") << QByteArray("company\tA\tA {x,y\n") << u"line 1, column 11"_s;
    QTest::newRow("condition") << QByteArray("company\tA\tA !never\n") << u"line 1, column 11"_s;
    QTest::newRow("empty alias") << QByteArray("company\tA\tA; ;B\n") << u"line 1, column 11"_s;
    QTest::newRow("colour") << QByteArray("kind\tlaw\tLaw\tLaws\tred\tdotted\n") << u"line 1, column 19"_s;
    QTest::newRow("one cell") << QByteArray("# words\n\ncompany\n") << u"line 3, column 1"_s;
}

void TestLexiconCommand::aBadFileIsToldWithLineAndColumn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const QString words = file(bytes);
    for (const QStringList &arguments : {QStringList{u"check"_s, words}, {u"import"_s, words}}) {
        const auto ran = lexicon(arguments);
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QString());
        QVERIFY2(ran.err.contains(u"words.tsv, "_s + place), qPrintable(ran.err));
    }
    QVERIFY(entry(u"A Corp"_s).isEmpty());
}

void TestLexiconCommand::anEntryThatIsThereTwiceIsTold()
{
    const QString words = file("company\tZorbatek\tZorb\ncompany\tZorbatek\tZorba\n");
    const auto checked = lexicon({u"check"_s, u"--json"_s, words});
    QCOMPARE(checked.code, 1);
    QCOMPARE(checked.json()["duplicates"_L1].toArray(), QJsonArray{u"company/Zorbatek"_s});
    QVERIFY(checked.err.contains(u"company/Zorbatek"));
    QCOMPARE(lexicon({u"import"_s, words}).code, 0);
    const QJsonObject joined = entry(u"Zorbatek"_s);
    QCOMPARE(joined["names"_L1].toArray().size(), 3);
}

void TestLexiconCommand::aNameOfAnotherEntryIsTold()
{
    const auto checked = lexicon({u"check"_s, u"--json"_s, file("company\tZorbatek\tNvidia\n")});
    QCOMPARE(checked.code, 1);
    const QJsonValue warning = checked.json()["warnings"_L1][0];
    QCOMPARE(warning["warning"_L1].toString(), u"shared_name"_s);
    QCOMPARE(warning["other"_L1].toString(), u"NVIDIA"_s);
    QVERIFY(checked.err.contains(u"NVIDIA"));
    QCOMPARE(lexicon({u"check"_s, file("company\tZorbatek\n")}).code, 0);
}

void TestLexiconCommand::whatIsNothingToDoIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QStringList() << 2 << u"check FILE"_s;
    QTest::newRow("word") << QStringList{u"sort"_s} << 2 << u"sort"_s;
    QTest::newRow("no file") << QStringList{u"import"_s} << 2 << u"import FILE"_s;
    QTest::newRow("file of an export") << QStringList{u"export"_s, u"words.tsv"_s} << 2 << u"words.tsv"_s;
    QTest::newRow("missing file") << QStringList{u"import"_s, u"none.tsv"_s} << 1 << u"none.tsv"_s;
}

void TestLexiconCommand::whatIsNothingToDoIsRefused()
{
    QFETCH(QStringList, arguments);
    const auto ran = lexicon(arguments);
    QTEST(ran.code, "code");
    QCOMPARE(ran.out, QString());
    QFETCH(QString, said);
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
}

void TestLexiconCommand::rulePacksAreFoundAndListed()
{
    QCOMPARE(lexicon({u"packs"_s, u"--json"_s}).json().array(), QJsonArray());
    m_program->write(u"data/postilla/rulepacks/good.xml"_s,
                     R"(<language name="Boards" version="1" kateversion="5.0" section="Other" extensions="">
        <highlighting><contexts><context name="Start" attribute="Text" lineEndContext="#stay">
        <RegExpr attribute="Place" context="#stay" String="ships boards"/></context></contexts><itemDatas>
        <itemData name="Text" defStyleNum="dsNormal"/><itemData name="Place" defStyleNum="dsKeyword"/>
        </itemDatas></highlighting></language>)");
    QCOMPARE(lexicon({u"packs"_s}).code, 0);
    const QString article = m_program->write(u"boards.txt"_s, "Brumbotek ships boards to Lyon.\n");
    QVERIFY(m_program->run({u"mentions"_s, article}).out.contains(u",10,22,PLACE,"));
    const auto ran = lexicon({u"import"_s, u"--json"_s, file("company\tBrumbotek\n")});
    QCOMPARE(ran.json()["searched_again"_L1].toInt(), 4);
    m_program->write(u"data/postilla/rulepacks/bad.xml"_s, "<language name=\"Bad\">\n<broken");
    const auto listed = lexicon({u"packs"_s, u"--json"_s});
    QCOMPARE(listed.code, 1);
    const QJsonDocument json = listed.json();
    QCOMPARE(json[0]["error"_L1]["code"_L1].toString(), u"lexicon_invalid"_s);
    QVERIFY(json[0]["error"_L1]["where"_L1].toString().contains(u"bad.xml, line 2"));
    QVERIFY(json[1]["error"_L1].isNull());
}

void TestLexiconCommand::fiftyThousandEntriesComeIn()
{
    constexpr int many = 50'000;
    QByteArray rows;
    for (int number = 0; number < many; ++number)
        rows += "company\tZorb Works " + QByteArray::number(number) + '\n';
    const auto ran = lexicon({u"import"_s, u"--json"_s, file(rows)});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.json()["added"_L1].toInt(), many);
    QCOMPARE(lexicon({u"export"_s}).lines().size(), many + 1);
    QCOMPARE(m_program->onLibrary({u"verify"_s}).code, 0);
}

void TestLexiconCommand::messagesAreInTheLanguageOfTheUser()
{
    m_program->environment().insert(u"LC_ALL"_s, u"it_IT.UTF-8"_s);
    const auto ran = lexicon({u"import"_s, u"--dry-run"_s, file("company\tZorbatek\n")});
    QVERIFY2(ran.out.contains(u"2 occorrenze apparirebbero"), qPrintable(ran.out));
}

QTEST_GUILESS_MAIN(TestLexiconCommand)
#include "tst_lexiconcommand.moc"
