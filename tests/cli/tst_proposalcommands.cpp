// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestProposalCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void candidatesArePrintedWithCodePoints();
    void theBestAreFirstAndMayBeCut();
    void candidatesOfHtmlCountInTheTextThatIsWritten();
    void aBadFileDoesNotHideTheOthers();
    void aWrongNumberIsRefused();
    void pairsArePrintedWithBothPlaces();
    void oneFileIsComparedWithItself();

private:
    std::unique_ptr<Test::Program> m_program;
};

void TestProposalCommands::init()
{
    m_program = std::make_unique<Test::Program>();
}

void TestProposalCommands::candidatesArePrintedWithCodePoints()
{
    const QString file = m_program->write(
        u"a.txt"_s,
        "\xEF\xBB\xBF👩\r\nNvidia may ship 40,000 H20s to China, Reuters reported.\r\nLeave a comment\r\n");
    const auto ran = m_program->run({u"candidates"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    const QJsonArray rows = ran.json().array();
    QCOMPARE(rows.size(), 1);
    const QJsonValue row = rows.first();
    QCOMPARE(row["document"_L1].toString(), file);
    QCOMPARE(row["start"_L1].toInt(), 4); // BOM 1, woman 1, CR LF 2
    QCOMPARE(row["end"_L1].toInt(), 59);
    QCOMPARE(row["text"_L1].toString(), u"Nvidia may ship 40,000 H20s to China, Reuters reported."_s);
    QCOMPARE(row["holder"_L1].toString(), u"Reuters"_s);
    QCOMPARE(row["hedge"_L1].toString(), u"possible"_s);
    QCOMPARE(row["type"_L1].toString(), u"quantity"_s);
    QVERIFY(row["score"_L1].toDouble() > 0.5 && row["score"_L1].toDouble() <= 1);
    QVERIFY(row["via"_L1].isNull());
}

void TestProposalCommands::theBestAreFirstAndMayBeCut()
{
    const QString file = m_program->write(u"a.txt"_s, "Huawei sells chips.\n"
                                                      "Nvidia shipped 40,000 H20s to China in 2025.\n"
                                                      "AMD has stopped its exports of the MI308.\n");
    const auto all = m_program->run({u"candidates"_s, file, u"--format"_s, u"json"_s}).json().array();
    QVERIFY(all.size() > 1);
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(all.at(i - 1)["score"_L1].toDouble() >= all.at(i)["score"_L1].toDouble());
    const auto one = m_program->run({u"candidates"_s, file, u"--top"_s, u"1"_s});
    QCOMPARE(one.out.count(u"\r\n"), 2);
    QVERIFY(one.out.startsWith(u"document,start,end,text,score,holder,hedge,type,"));
    QVERIFY(one.out.contains(u"40,000"));
}

void TestProposalCommands::candidatesOfHtmlCountInTheTextThatIsWritten()
{
    const QString folder = m_program->path(u"texts"_s);
    const QString file = m_program->write(
        u"a.html"_s,
        "<html><head><title>T</title></head><body><p>Nvidia sold 40,000 H20s &amp; more.</p></body></html>");
    const auto ran =
        m_program->run({u"candidates"_s, file, u"--format"_s, u"json"_s, u"--text-out"_s, folder});
    const QString text = QString::fromUtf8(Test::readFile(folder + u"/a.txt"_s));
    const QJsonValue row = ran.json().array().first();
    const qsizetype start = row["start"_L1].toInt();
    QCOMPARE(text.sliced(start, row["end"_L1].toInt() - start), row["text"_L1].toString());
}

void TestProposalCommands::aBadFileDoesNotHideTheOthers()
{
    const QString empty = m_program->write(u"empty.txt"_s, "");
    const QString good = m_program->write(u"good.txt"_s, "Nvidia sold 40,000 H20s to China.\n");
    const auto ran = m_program->run({u"candidates"_s, empty, good});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(empty));
    QVERIFY(ran.out.contains(u"40,000 H20s"));
}

void TestProposalCommands::aWrongNumberIsRefused()
{
    const auto ran = m_program->run({u"candidates"_s, u"a.txt"_s, u"--top"_s, u"few"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(u"few"));
}

void TestProposalCommands::pairsArePrintedWithBothPlaces()
{
    const QString a = m_program->write(u"a.txt"_s, "\xEF\xBB\xBFNvidia has 900,000 H20s in stock.\r\n");
    const QString b =
        m_program->write(u"b.txt"_s, "Leave a comment\r\nNvidia has 640,000 H20s in stock.\r\n");
    const auto ran = m_program->run({u"compare"_s, a, b, u"--format"_s, u"json"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    const QJsonArray rows = ran.json().array();
    QCOMPARE(rows.size(), 1);
    const QJsonValue row = rows.first();
    QCOMPARE(row["document_a"_L1].toString(), a);
    QCOMPARE(row["start_a"_L1].toInt(), 1);
    QCOMPARE(row["end_a"_L1].toInt(), 34);
    QCOMPARE(row["document_b"_L1].toString(), b);
    QCOMPARE(row["start_b"_L1].toInt(), 17);
    QCOMPARE(row["end_b"_L1].toInt(), 50);
    QCOMPARE(row["kind"_L1].toString(), u"different figure"_s);
    QVERIFY(row["score"_L1].toDouble() > 0.5);
    QVERIFY(row["reason"_L1].toString().contains(u"900,000"));
}

void TestProposalCommands::oneFileIsComparedWithItself()
{
    const QString file = m_program->write(u"a.txt"_s, "Nvidia has 900,000 H20s in stock.\n"
                                                      "Nvidia has 640,000 H20s in its warehouses.\n"
                                                      "Nvidia has 640,000 H200s in stock.\n");
    const auto ran = m_program->run({u"compare"_s, file});
    QCOMPARE(ran.out.count(u"\r\n"), 2);
    QVERIFY(ran.out.startsWith(u"document_a,start_a,end_a,document_b,start_b,end_b,kind,score,reason\r\n"));
}

QTEST_GUILESS_MAIN(TestProposalCommands)
#include "tst_proposalcommands.moc"
