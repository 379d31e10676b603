// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "report/reportbuilder.h"
#include "support/testdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {
Result<Report> build(const ClaimSource &source, const ReportRequest &request = sampleRequest())
{
    return buildReport(source, request, FixedClock(fixedNow));
}
} // namespace

class ReportBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingInScopeIsAnError()
    {
        QCOMPARE(build(PlainSource()).error().code(), ErrorCode::NothingToReport);
    }

    void whatIsInScopeIsCounted()
    {
        const auto report = build(sampleSource());
        QVERIFY(report);
        const ReportCounts &counts = report->counts;
        QCOMPARE(counts.documents, 2);
        QCOMPARE(counts.claims, 6);
        QCOMPARE(counts.origins, 2);
        QCOMPARE(counts.undated, 1);
        QCOMPARE(counts.byVerdict, (std::array<qsizetype, 4>{3, 1, 1, 1}));
    }

    void tagsAreNamedWithThoseAboveThem()
    {
        const auto report = build(sampleSource());
        QCOMPARE(report->documents[0].claims[1].tagPaths, (QStringList{u"Supply / Orders"_s, u"Licences"_s}));
    }

    void aTagUnderItselfEndsTheReportNot()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Some text."_s);
        // the tag gets the first number, and so its own uuid as parent
        const QString own = PlainSource().addTag(u"Loop"_s);
        const QString tag = source.addTag(u"Loop"_s, own);
        QCOMPARE(tag, own);
        source.addClaim(u"text"_s).tags = {tag};
        QCOMPARE(build(source)->documents[0].claims[0].tagPaths, QStringList{u"Loop"_s});
    }

    void claimsStandUnderTheQuestionsOfTheirTags()
    {
        const auto report = build(sampleSource());
        QVERIFY(report);
        QCOMPARE(report->questions.size(), 2);
        const ReportQuestion &asked = report->questions[0];
        QCOMPARE(asked.question.text, u"Le consegne di H20 riprendono?"_s);
        QCOMPARE(asked.claims,
                 (QStringList{u"A-0001"_s, u"A-0002"_s})); // their tag stands under the question's
        QCOMPARE(asked.judgements.size(), 1);
        QCOMPARE(asked.judgements[0].claimsFor, QStringList(u"A-0002"_s));
        QCOMPARE(asked.judgements[0].claimsAgainst, QStringList(u"A-0001"_s));
        QVERIFY(report->questions[1].question.uuid.isEmpty());
        QCOMPARE(report->questions[1].judgements.size(), 1);
        QCOMPARE(report->documents[0].claims[0].questions, QStringList(asked.question.text));
    }

    void aReportOnAPartLeavesOutWhatRestsOnNothingInIt()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Some text."_s);
        source.addClaim(u"Some"_s);
        source.addJudgement(u"Here"_s).claimsFor = {PlainSource::claimUuid(1), PlainSource::claimUuid(7)};
        source.addJudgement(u"Elsewhere"_s).claimsFor = {PlainSource::claimUuid(7)};
        ReportRequest request = sampleRequest();
        QCOMPARE(build(source, request)->questions[0].judgements.size(), 2);
        request.scope = u"chip:H20"_s;
        const auto report = build(source, request);
        QCOMPARE(report->questions[0].judgements.size(), 1);
        QCOMPARE(report->questions[0].judgements[0].judgement.statement, u"Here"_s);
        QCOMPARE(report->questions[0].judgements[0].outOfScope, 1);
    }

    void offsetsAreCodePoints()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"😀😀 the quote"_s);
        source.addClaim(u"quote"_s);
        QCOMPARE(build(source)->documents[0].claims[0].codePoints, (TextSpan{7, 12}));
    }

    void aClaimOnAnEarlierTextIsQuotedFromIt()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"The old words stand. More."_s);
        source.addClaim(u"old words"_s);
        source.addVersion(u"The new words stand."_s);
        const auto report = build(source);
        QVERIFY(report);
        const ReportClaim &claim = report->documents[0].claims[0];
        QCOMPARE(claim.context.text, u"The old words stand. More."_s);
        QCOMPARE(claim.versionNumber, 1);
        QVERIFY(!claim.inCurrentText);
        QCOMPARE(report->documents[0].version.number, 2);
    }

    void aQuoteOutsideItsTextIsAnError()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Short."_s);
        source.addClaim(u"Short"_s).anchor.span = {3, 99};
        const auto report = build(source);
        QVERIFY(!report);
        QCOMPARE(report.error().code(), ErrorCode::BadSpan);
        QCOMPARE(report.error().where(), u"A-0001"_s);
    }

    void daysBeginWhereTheRequestSays()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Text."_s).collectedOn = fixedNow; // 05:50 UTC
        ReportRequest request = sampleRequest();
        request.timeZone = QTimeZone(-6 * 3600);
        const auto report = build(source, request);
        QCOMPARE(report->madeOn, QDate(2026, 11, 21));
        QCOMPARE(report->documents[0].collectedOn, QDate(2026, 11, 21));
    }

    void cancellingEndsIt()
    {
        const auto report = buildReport(sampleSource(), sampleRequest(), FixedClock(fixedNow),
                                        [](qint64 done, qint64 total) { return done + 1 < total; });
        QVERIFY(!report);
        QCOMPARE(report.error().code(), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ReportBuilderTest)
#include "tst_reportbuilder.moc"
