// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "report/reportbuilder.h"
#include "report/reportwriter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

/// So many claims in one article under one question, each with a figure, each in contrast with the next one.
Report manyClaims(int count)
{
    PlainSource source;
    source.addNumberedSentences(count);
    for (int i = 1; i <= count; ++i) {
        source.addNumberedClaim(i);
        source.addFigure(QString::number(i)).object = u"NVIDIA H20"_s;
        if (i > 1)
            source.addRelation(i - 1, RelationKind::Tension, i);
    }
    ReportRequest request = sampleRequest();
    request.fullText = true;
    return *buildReport(source, request, FixedClock(fixedNow));
}

} // namespace

class ReportCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverStopsItWaitsForOneStepAndNothingIsLeft_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("steps");
        // among contrasts and figures, claims, the annex
        for (const char *name : {"report.pdf", "report.html", "report.md"}) {
            for (const int steps : {5, 400, 700, 1100})
                QTest::addRow("%s after %d", name, steps) << QString::fromLatin1(name) << steps;
        }
    }
    void whoeverStopsItWaitsForOneStepAndNothingIsLeft()
    {
        QFETCH(QString, name);
        QFETCH(int, steps);
        static const Report report = manyClaims(300);
        const QTemporaryDir folder;
        int asked = 0;
        const auto written = writeReport(report, {.path = folder.filePath(name)},
                                         [&](qint64, qint64) { return ++asked <= steps; });
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::Cancelled);
        QCOMPARE(asked, steps + 1);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
};

QTEST_MAIN(ReportCancelTest)
#include "tst_reportcancel.moc"
