// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "report/sessionreport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestSessionReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSummarySaysWhatWasGoneThroughAndTheCounts();
    void theRulesSayHowOftenEachWasTakenUp();
    void theThreeTablesAppearTogetherOrNotAtAll();
    void thePdfSaysAllOfIt();
    void aCancelledPdfLeavesNothing_data();
    void aCancelledPdfLeavesNothing();
};

namespace {

SessionReport sample()
{
    SessionReport report;
    report.library = u"chips"_s;
    report.analyst = u"Ada, B."_s;
    report.queue = u"candidate claims"_s;
    report.scope = u"chip:H20"_s;
    report.startedAt = 0;
    report.madeAt = 60'000;
    report.total = 10;
    report.yes = 3;
    report.no = 1;
    report.later = 2;
    report.passed = 1;
    report.open = 3;
    report.rules = {{u"figure/quantity"_s, u"Figure: quantity"_s, 3, 1, 1},
                    {u"candidate/event"_s, u"Proposed claim, event"_s, 0, 0, 1}};
    return report;
}

SessionReport withDecisions(int count)
{
    SessionReport report = sample();
    for (int number = 1; number <= count; ++number)
        report.decisions.append({number * qint64(1000), u"Ada, B."_s, u"yes"_s, u"figure/quantity"_s, 7,
                                 u"On licences"_s, u"A-%1"_s.arg(number, 4, 10, QLatin1Char('0')),
                                 u"Sentence number %1 of the article."_s.arg(number)});
    return report;
}

template <typename Write>
QString written(Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(buffer, sample()) ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

void TestSessionReport::theSummarySaysWhatWasGoneThroughAndTheCounts()
{
    QCOMPARE(written(writeSummary),
             u"library,analyst,queue,scope,started_at,made_at,total,yes,no,later,passed,open,"
             "acceptance\r\n"
             "chips,\"Ada, B.\",candidate claims,chip:H20,1970-01-01T00:00:00.000Z,1970-01-01T00:01:00.000Z,"
             "10,3,1,2,1,3,0.7500\r\n"_s);
}

/// What was only put off has no acceptance yet.
void TestSessionReport::theRulesSayHowOftenEachWasTakenUp()
{
    QCOMPARE(written(writeRules),
             u"rule,yes,no,later,acceptance\r\nfigure/quantity,3,1,1,0.7500\r\ncandidate/event,0,0,1,\r\n"_s);
}

void TestSessionReport::theThreeTablesAppearTogetherOrNotAtAll()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"taken-rules.csv"_s)); // no file can stand there
    QVERIFY(!writeSessionReport(sample(), folder.filePath(u"taken.csv"_s)).has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    const auto paths = writeSessionReport(sample(), folder.filePath(u"session.csv"_s));
    QVERIFY(paths.has_value());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             QStringList({u"session-rules.csv"_s, u"session-summary.csv"_s, u"session.csv"_s}));
    QCOMPARE(paths->size(), 3);
}

void TestSessionReport::thePdfSaysAllOfIt()
{
    const QTemporaryDir folder;
    const auto paths = writeSessionReport(withDecisions(40), folder.filePath(u"session.pdf"_s));
    QVERIFY2(paths.has_value(), paths ? "" : qPrintable(paths.error().message()));
    QFile file(paths->first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = Test::PdfFile(file.readAll()).text().simplified();
    QStringList said{u"Review session"_s,
                     u"chips"_s,
                     u"Ada, B."_s,
                     u"candidate claims"_s,
                     u"chip:H20"_s,
                     u"Passed by"_s,
                     u"Not decided"_s,
                     u"Figure: quantity"_s,
                     u"3 yes, 1 no, 1 later"_s,
                     u"Every decision"_s};
    for (int number = 1; number <= 40; ++number)
        said.append(u"Sentence number %1 of the article."_s.arg(number));
    for (const QString &words : std::as_const(said))
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
    QVERIFY(!text.contains(u"figure/quantity"_s)); // a rule is named in words
}

void TestSessionReport::aCancelledPdfLeavesNothing_data()
{
    QTest::addColumn<int>("asked");
    QTest::newRow("among the decisions") << 20;
    QTest::newRow("while the file is put together") << 1000;
}

/// It is asked before each decision, and while the pages are put together after the last one.
void TestSessionReport::aCancelledPdfLeavesNothing()
{
    QFETCH(int, asked);
    static const SessionReport report = withDecisions(1000);
    const QTemporaryDir folder;
    int goneOn = 0;
    const auto paths = writeSessionReport(report, folder.filePath(u"session.pdf"_s),
                                          [&](qint64, qint64) { return ++goneOn <= asked; });
    QVERIFY(!paths && paths.error().code() == ErrorCode::Cancelled);
    QCOMPARE(goneOn, asked + 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

QTEST_MAIN(TestSessionReport)
#include "tst_sessionreport.moc"
