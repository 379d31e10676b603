// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sessionreport.h"

#include <QBuffer>
#include <QDir>
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
    report.open = 4;
    report.rules = {{u"figure/quantity"_s, u"Figure: quantity"_s, 3, 1, 1},
                    {u"candidate/event"_s, u"Proposed claim, event"_s, 0, 0, 1}};
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
             u"library,analyst,queue,scope,started_at,made_at,total,yes,no,later,open,acceptance\r\n"
             "chips,\"Ada, B.\",candidate claims,chip:H20,1970-01-01T00:00:00.000Z,1970-01-01T00:01:00.000Z,"
             "10,3,1,2,4,0.7500\r\n"_s);
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

QTEST_GUILESS_MAIN(TestSessionReport)
#include "tst_sessionreport.moc"
