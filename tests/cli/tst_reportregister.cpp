// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "support/testdata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestReportRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsHandedOverIsEnteredWithItsHash();
    void tablesAndDataAreNotEntered();
    void theNextReportSaysWhatChanged();
    void aReportMayReplaceAnEarlierOne();
    void whatIsNotInTheRegisterCannotBeReplaced();
    void theTablesSayWhichReportsCarriedAClaim();
    void undoLeavesTheRegisterAlone();
    void aReportThatCannotBeWrittenIsNotEntered();
    void inBriefTheClaimsAreLeftOut();
    void theSameReportInAnotherFormatIsNoChange();
    void theListTellsFilesApartAndWhatWasRefuted();
    void aReportThatCannotBeEnteredReplacesNothing();
    void anOptionThatSaysNothingToTheFormatIsRefused_data();
    void anOptionThatSaysNothingToTheFormatIsRefused();
    void unknownChoicesAreRefused_data();
    void unknownChoicesAreRefused();

private:
    QString file(const QString &name) const { return m_program->path(name); }
    int report(const QString &name, const QStringList &more = {}) const
    {
        return m_program
            ->onLibrary(QStringList{u"report"_s, u"--output"_s, file(name), u"--lang"_s, u"en"_s} + more)
            .code;
    }
    QJsonArray entered() const { return m_program->onLibrary({u"reports"_s, u"--json"_s}).json().array(); }
    QString text(const QString &name) const { return QString::fromUtf8(Test::readFile(file(name))); }
    void claim(const QString &quote) const
    {
        QCOMPARE(m_program->onLibrary({u"claim"_s, u"1"_s, u"--quote"_s, quote}).code, 0);
    }

    std::unique_ptr<Test::Program> m_program;
};

void TestReportRegister::init()
{
    m_program = std::make_unique<Test::Program>();
    const QString article = m_program->write(
        u"a.txt"_s, "Chips\n\nThey sold the H20 to China. The ministry denied it. Nobody saw the H200.\n");
    QCOMPARE(m_program->onLibrary({u"import"_s, article}).code, 0);
    claim(u"They sold the H20 to China"_s);
}

void TestReportRegister::whatIsHandedOverIsEnteredWithItsHash()
{
    QCOMPARE(m_program->onLibrary({u"reports"_s}).out, QString());
    QCOMPARE(report(u"one.md"_s), 0);
    const QJsonObject record = entered().at(0).toObject();
    QCOMPARE(record["number"_L1].toString(), u"R-A-0001"_s);
    QCOMPARE(record["claims"_L1].toArray(), QJsonArray{u"A-0001"_s});
    QCOMPARE(record["file"_L1].toString(), file(u"one.md"_s));
    QCOMPARE(record["sha256"_L1].toString().toLatin1(),
             QCryptographicHash::hash(Test::readFile(file(u"one.md"_s)), QCryptographicHash::Sha256).toHex());
    QVERIFY(text(u"one.md"_s).contains(u"R-A-0001"));
    QVERIFY(m_program->onLibrary({u"reports"_s}).out.contains(u"R-A-0001"));
}

void TestReportRegister::tablesAndDataAreNotEntered()
{
    for (const QString &name : {u"one.csv"_s, u"one.xlsx"_s, u"one.json"_s})
        QCOMPARE(report(name), 0);
    QVERIFY(entered().isEmpty());
}

void TestReportRegister::theNextReportSaysWhatChanged()
{
    QCOMPARE(report(u"one.md"_s), 0);
    QVERIFY(text(u"one.md"_s).contains(u"This is the first report of this scope"));
    claim(u"The ministry denied it"_s);
    QCOMPARE(report(u"two.md"_s), 0);
    QVERIFY2(text(u"two.md"_s).contains(u"1 new claim \\[[A-0002](#a-0002)\\]"),
             qPrintable(text(u"two.md"_s)));
    QVERIFY(text(u"two.md"_s).contains(u"What changed since R-A-0001"));
}

void TestReportRegister::aReportMayReplaceAnEarlierOne()
{
    QCOMPARE(report(u"one.md"_s), 0);
    QCOMPARE(report(u"two.md"_s, {u"--replaces"_s, u"1"_s}), 0);
    QVERIFY(text(u"two.md"_s).contains(u"*Replaces:* R-A-0001"));
    QCOMPARE(entered().at(0)["replaces"_L1].toString(), u"R-A-0001"_s);
}

void TestReportRegister::whatIsNotInTheRegisterCannotBeReplaced()
{
    const auto ran =
        m_program->onLibrary({u"report"_s, u"--output"_s, file(u"one.md"_s), u"--replaces"_s, u"R-A-0009"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"R-A-0009"));
    QVERIFY(!QFile::exists(file(u"one.md"_s)));
}

void TestReportRegister::theTablesSayWhichReportsCarriedAClaim()
{
    QCOMPARE(report(u"one.md"_s), 0);
    QCOMPARE(report(u"two.html"_s), 0);
    claim(u"The ministry denied it"_s);
    QCOMPARE(report(u"claims.csv"_s), 0);
    const QStringList lines = text(u"claims.csv"_s).split(u"\r\n"_s);
    QVERIFY2(lines.at(1).contains(u",R-A-0001 | R-A-0002,"), qPrintable(lines.at(1)));
    QVERIFY2(!lines.at(2).contains(u"R-A-"), qPrintable(lines.at(2)));
}

void TestReportRegister::undoLeavesTheRegisterAlone()
{
    QCOMPARE(report(u"one.md"_s), 0);
    QCOMPARE(m_program->onLibrary({u"undo"_s}).code, 0);
    QCOMPARE(entered().size(), 1);
    // The act before it was the claim.
    QVERIFY(!m_program->onLibrary({u"claims"_s}).out.contains(u"A-0001"));
}

void TestReportRegister::aReportThatCannotBeWrittenIsNotEntered()
{
    QCOMPARE(report(u"no/where/one.md"_s), 1);
    QVERIFY(entered().isEmpty());
}

void TestReportRegister::inBriefTheClaimsAreLeftOut()
{
    QCOMPARE(report(u"brief.md"_s, {u"--layout"_s, u"brief"_s}), 0);
    QVERIFY(text(u"brief.md"_s).contains(u"## Judgements"));
    QVERIFY(!text(u"brief.md"_s).contains(u"They sold the H20"));
}

void TestReportRegister::theSameReportInAnotherFormatIsNoChange()
{
    QCOMPARE(report(u"one.md"_s), 0);
    QCOMPARE(report(u"one.html"_s), 0);
    QVERIFY(text(u"one.html"_s).contains(u"This is the first report of this scope"));
    claim(u"The ministry denied it"_s);
    QCOMPARE(report(u"two.md"_s), 0);
    QVERIFY(text(u"two.md"_s).contains(u"What changed since R-A-0002"));
    QCOMPARE(report(u"two.html"_s), 0);
    QVERIFY(text(u"two.html"_s).contains(u"What changed since R-A-0002"));
}

void TestReportRegister::theListTellsFilesApartAndWhatWasRefuted()
{
    QCOMPARE(report(u"one.md"_s), 0);
    const QString hash = entered().at(0)["sha256"_L1].toString();
    QVERIFY(entered().at(0)["refuted"_L1].toArray().isEmpty());
    const Test::Ran listed = m_program->onLibrary({u"reports"_s});
    QVERIFY2(listed.lines().at(0).contains(u"Refuted") && listed.lines().at(1).contains(hash.left(12)),
             qPrintable(listed.out));
}

void TestReportRegister::aReportThatCannotBeEnteredReplacesNothing()
{
    QFile old(file(u"one.md"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s,
                 {m_program->libraryPath(), u"CREATE TRIGGER full BEFORE INSERT ON report BEGIN "
                                            "SELECT RAISE(ABORT, 'the register takes no more'); END"_s});
    QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
    QCOMPARE(report(u"one.md"_s), 1);
    QCOMPARE(text(u"one.md"_s), u"old"_s);
    QVERIFY(entered().isEmpty());
    QVERIFY(QDir(QFileInfo(old).path()).entryList({u".*"_s}, QDir::Hidden | QDir::Files).isEmpty());
}

void TestReportRegister::anOptionThatSaysNothingToTheFormatIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("option");
    QTest::newRow("layout of data") << u"one.json"_s << QStringList{u"--layout"_s, u"brief"_s};
    QTest::newRow("table of a PDF") << u"one.pdf"_s << QStringList{u"--table"_s, u"figures"_s};
    QTest::newRow("paper of a web page") << u"one.html"_s << QStringList{u"--paper"_s, u"letter"_s};
    QTest::newRow("full text of a workbook") << u"one.xlsx"_s << QStringList{u"--full-text"_s};
    QTest::newRow("profile of a workbook") << u"one.xlsx"_s << QStringList{u"--profile"_s, u"data"_s};
    QTest::newRow("a table replaces no report") << u"one.csv"_s << QStringList{u"--replaces"_s, u"1"_s};
}

void TestReportRegister::anOptionThatSaysNothingToTheFormatIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QStringList, option);
    const Test::Ran ran = m_program->onLibrary(QStringList{u"report"_s, u"--output"_s, file(name)} + option);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(option.constFirst()) && ran.err.contains(name), qPrintable(ran.err));
    QVERIFY(!QFile::exists(file(name)));
}

void TestReportRegister::unknownChoicesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("choice");
    QTest::newRow("layout") << u"one.md"_s << QStringList{u"--layout"_s, u"short"_s};
    QTest::newRow("paper") << u"one.pdf"_s << QStringList{u"--paper"_s, u"a5"_s};
    QTest::newRow("profile") << u"one.csv"_s << QStringList{u"--profile"_s, u"excel"_s};
    QTest::newRow("table") << u"one.csv"_s << QStringList{u"--table"_s, u"people"_s};
}

void TestReportRegister::unknownChoicesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QStringList, choice);
    const auto ran = m_program->onLibrary(QStringList{u"report"_s, u"--output"_s, file(name)} + choice);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(choice.constLast()) && ran.err.contains(u"Choose one of: "),
             qPrintable(ran.err));
    QVERIFY(!QFile::exists(file(name)));
}

QTEST_GUILESS_MAIN(TestReportRegister)
#include "tst_reportregister.moc"
