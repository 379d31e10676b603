// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QFileInfo>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHelpNamesEveryCommand();
    void aMisspeltCommandOpensNoWindowAndMakesNoLibrary();
    void theVersionIsPrinted();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void whatCannotBeUnderstoodIsRefused_data();
    void whatCannotBeUnderstoodIsRefused();
    void theLibraryIsNamedAfterTheCommand();

private:
    Test::Program m_program;
};

namespace {
const QStringList verbs{u"import"_s, u"list"_s, u"show"_s,    u"edit"_s,   u"backup"_s, u"verify"_s,
                        u"undo"_s,   u"redo"_s, u"history"_s, u"claims"_s, u"lexicon"_s};
}

void TestUsage::theHelpNamesEveryCommand()
{
    const auto ran = m_program.run({u"--help"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    for (const QString &verb : verbs)
        QVERIFY2(ran.out.contains(u"\n  "_s + verb + u' '), qPrintable(verb));
    QCOMPARE(m_program.run({u"-h"_s}).out, ran.out);
}

void TestUsage::aMisspeltCommandOpensNoWindowAndMakesNoLibrary()
{
    const auto ran = m_program.run({u"improt"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(u"improt"));
    QVERIFY(!QFileInfo::exists(u"improt"_s));
}

void TestUsage::theVersionIsPrinted()
{
    const auto ran = m_program.run({u"--version"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith(u"postilla 0."));
}

void TestUsage::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : verbs)
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestUsage::everyCommandExplainsItself()
{
    QFETCH(QString, verb);
    const auto ran = m_program.run({verb, u"--help"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    QVERIFY(ran.out.startsWith(u"Usage: postilla "_s + verb));
    for (const QString &option : {u"--library"_s, u"--analyst"_s, u"--json"_s, u"--help"_s})
        QVERIFY2(ran.out.contains(option), qPrintable(option));
}

void TestUsage::whatCannotBeUnderstoodIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("command") << QStringList{u"imprt"_s} << u"imprt"_s;
    QTest::newRow("option") << QStringList{u"list"_s, u"--colour"_s} << u"colour"_s;
    QTest::newRow("no file") << QStringList{u"import"_s} << u"FILE|FOLDER"_s;
    QTest::newRow("no number") << QStringList{u"show"_s} << u"NUMBER"_s;
    QTest::newRow("two numbers") << QStringList{u"show"_s, u"1"_s, u"2"_s} << u"2"_s;
    QTest::newRow("word for a number") << QStringList{u"show"_s, u"first"_s} << u"first"_s;
    QTest::newRow("number 0") << QStringList{u"show"_s, u"0"_s} << u"0"_s;
    QTest::newRow("nothing to edit") << QStringList{u"edit"_s, u"1"_s} << u"--title"_s;
    QTest::newRow("option without value") << QStringList{u"edit"_s, u"1"_s, u"--title"_s} << u"title"_s;
    QTest::newRow("library without a name")
        << QStringList{u"list"_s, u"--library"_s, u""_s} << u"--library"_s;
    QTest::newRow("limit") << QStringList{u"history"_s, u"--limit"_s, u"many"_s} << u"many"_s;
    QTest::newRow("argument of list") << QStringList{u"list"_s, u"all"_s} << u"all"_s;
}

void TestUsage::whatCannotBeUnderstoodIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto ran = m_program.run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(named), qPrintable(ran.err));
}

void TestUsage::theLibraryIsNamedAfterTheCommand()
{
    const auto ran = m_program.run({u"--library"_s, m_program.libraryPath(), u"list"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(u"--library"));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
