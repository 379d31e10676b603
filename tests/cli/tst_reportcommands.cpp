// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestReportCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mentionsArePrintedWithCodePoints();
    void mentionsOfHtmlCountInTheTextThatIsWritten();
    void aBadFileDoesNotHideTheOthers();
    void jsonHasNumbersAndNulls();
    void anUnknownFormatIsRefused();
    void noLibraryIsTouchedByMentions();
    void anEmptyListOfClaimsSaysWhatToDo();
    void aReportIsWrittenAsPdf();
    void aReportFitsThePaperThatIsAskedFor();
    void aReportHasItsChartsWithoutADisplay();
    void aFolderTakesAllTables();
    void aReportWithoutATargetIsRefused_data();
    void aReportWithoutATargetIsRefused();
    void anEmptyLibraryHasNothingToReport();

private:
    std::unique_ptr<Test::Program> m_program;
};

void TestReportCommands::init()
{
    m_program = std::make_unique<Test::Program>();
}

void TestReportCommands::mentionsArePrintedWithCodePoints()
{
    const QString file = m_program->write(u"a.txt"_s, "\xEF\xBB\xBF👩 sees\r\nthe H20.\r\n");
    const auto ran = m_program->run({u"mentions"_s, file});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    const QStringList lines = ran.out.split(u"\r\n"_s);
    QCOMPARE(lines.at(0),
             u"document,start,end,kind,sub,text,value,low,high,unit,currency,modifier,canonical"_s);
    // BOM 1, woman 1, " sees" 5, CR LF 2, "the " 4
    QCOMPARE(lines.at(1), file + u",13,16,CHIP,,H20,,,,,,,NVIDIA H20"_s);
}

void TestReportCommands::mentionsOfHtmlCountInTheTextThatIsWritten()
{
    const QString folder = m_program->path(u"texts"_s);
    const auto ran = m_program->run(
        {u"mentions"_s,
         m_program->write(
             u"a.html"_s,
             "<html><head><title>T</title></head><body><p>They sold the H20 &amp; more.</p></body></html>"),
         u"--format"_s, u"json"_s, u"--text-out"_s, folder});
    QCOMPARE(ran.code, 0);
    const QString text = QString::fromUtf8(Test::readFile(folder + u"/a.txt"_s));
    const QJsonArray mentions = ran.json().array();
    QVERIFY(!mentions.isEmpty());
    for (const QJsonValue &mention : mentions) {
        const qsizetype start = mention["start"_L1].toInt();
        QCOMPARE(text.sliced(start, mention["end"_L1].toInt() - start), mention["text"_L1].toString());
    }
}

void TestReportCommands::aBadFileDoesNotHideTheOthers()
{
    const QString empty = m_program->write(u"empty.txt"_s, "");
    const QString good = m_program->write(u"good.txt"_s, "They sold the H20 to China.\n");
    const auto ran = m_program->run({u"mentions"_s, empty, good});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(empty));
    QVERIFY(ran.out.contains(u",H20,"));
}

void TestReportCommands::jsonHasNumbersAndNulls()
{
    const QString file = m_program->write(u"a.txt"_s, "They sold 900,000 boards in 2025.\n");
    const QJsonArray mentions =
        m_program->run({u"mentions"_s, file, u"--format"_s, u"json"_s}).json().array();
    QCOMPARE(mentions.size(), 2);
    QCOMPARE(mentions.at(0)["value"_L1], QJsonValue(900000));
    QVERIFY(mentions.at(0)["canonical"_L1].isNull());
    QCOMPARE(mentions.at(1)["sub"_L1].toString(), u"DATE"_s);
    QCOMPARE(mentions.at(1)["value"_L1], QJsonValue(u"2025"_s));
}

void TestReportCommands::anUnknownFormatIsRefused()
{
    const auto ran = m_program->run({u"mentions"_s, u"a.txt"_s, u"--format"_s, u"xml"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(u"xml"));
}

void TestReportCommands::noLibraryIsTouchedByMentions()
{
    m_program->run({u"mentions"_s, m_program->write(u"a.txt"_s, "They sold the H20.\n")});
    QVERIFY(!QFile::exists(m_program->path(u"data/postilla"_s)));
    QCOMPARE(m_program->run({u"mentions"_s, u"a.txt"_s, u"--library"_s, u"x"_s}).code, 2);
}

void TestReportCommands::anEmptyListOfClaimsSaysWhatToDo()
{
    m_program->onLibrary({u"import"_s, m_program->writeNews()});
    const auto ran = m_program->onLibrary({u"claims"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QString());
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(m_program->onLibrary({u"claims"_s, u"--json"_s}).json(), QJsonDocument(QJsonArray()));
}

void TestReportCommands::aReportIsWrittenAsPdf()
{
    m_program->onLibrary({u"import"_s, m_program->writeNews()});
    m_program->environment().remove(u"DISPLAY"_s);
    m_program->environment().remove(u"QT_QPA_PLATFORM"_s);
    const QString target = m_program->path(u"report.pdf"_s);
    const auto ran = m_program->onLibrary({u"report"_s, u"--output"_s, target, u"--full-text"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.trimmed(), target);
    QVERIFY(Test::readFile(target).startsWith("%PDF-"));
}

void TestReportCommands::aReportFitsThePaperThatIsAskedFor()
{
    m_program->onLibrary({u"import"_s, m_program->writeNews()});
    const QString target = m_program->path(u"report.pdf"_s);
    const auto boxOn = [&](const QStringList &paper) {
        m_program->onLibrary(QStringList{u"report"_s, u"--output"_s, target} + paper);
        return Test::readFile(target);
    };
    QVERIFY(boxOn({}).contains("/MediaBox [ 0 0 595.000000 842.000000 ]"));
    QVERIFY(boxOn({u"--paper"_s, u"letter"_s}).contains("/MediaBox [ 0 0 612.000000 792.000000 ]"));
}

void TestReportCommands::aReportHasItsChartsWithoutADisplay()
{
    for (const QByteArray month : {"March", "April", "May"}) {
        m_program->write(u"news/%1.txt"_s.arg(QString::fromUtf8(month)),
                         "Sales of " + month + "\n\nChip Wire, 2 " + month + " 2025\n\nThey sold the H20.\n");
    }
    m_program->onLibrary({u"import"_s, m_program->path(u"news"_s)});
    m_program->environment().remove(u"DISPLAY"_s);
    m_program->environment().remove(u"QT_QPA_PLATFORM"_s);
    const QString page = m_program->path(u"report.html"_s);
    const auto ran = m_program->onLibrary({u"report"_s, u"--output"_s, page, u"--lang"_s, u"it"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    const QByteArray html = Test::readFile(page);
    QCOMPARE(html.count("<svg "), 1);
    QVERIFY(html.contains("Occorrenze dei chip nel tempo"));
    const QString paper = m_program->path(u"report.pdf"_s);
    QCOMPARE(m_program->onLibrary({u"report"_s, u"--output"_s, paper}).code, 0);
    QVERIFY(Test::readFile(paper).startsWith("%PDF-"));
}

void TestReportCommands::aFolderTakesAllTables()
{
    m_program->onLibrary({u"import"_s, m_program->writeNews()});
    const QString folder = m_program->path(u"tables/"_s);
    QCOMPARE(m_program->onLibrary({u"report"_s, u"--output"_s, folder}).code, 0);
    for (const QString &table : {u"documents"_s, u"mentions"_s, u"claims"_s})
        QVERIFY2(QFile::exists(u"%1%2.csv"_s.arg(folder, table)), qPrintable(table));
    QCOMPARE(Test::readFile(folder + u"documents.csv"_s).count("\r\n"), 4);
}

void TestReportCommands::aReportWithoutATargetIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("none") << QStringList();
    QTest::newRow("ending") << QStringList{u"--output"_s, u"report.doc"_s};
    QTest::newRow("table") << QStringList{u"--output"_s, u"r.csv"_s, u"--table"_s, u"people"_s};
}

void TestReportCommands::aReportWithoutATargetIsRefused()
{
    QFETCH(QStringList, options);
    m_program->onLibrary({u"import"_s, m_program->writeNews()});
    const auto ran = m_program->onLibrary(QStringList{u"report"_s} + options);
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.err.isEmpty());
}

void TestReportCommands::anEmptyLibraryHasNothingToReport()
{
    m_program->onLibrary({u"import"_s, m_program->writeNews()});
    m_program->onLibrary({u"undo"_s});
    const auto ran = m_program->onLibrary({u"report"_s, u"--output"_s, m_program->path(u"r.pdf"_s)});
    QCOMPARE(ran.code, 1);
    QVERIFY(!QFile::exists(m_program->path(u"r.pdf"_s)));
}

QTEST_GUILESS_MAIN(TestReportCommands)
#include "tst_reportcommands.moc"
