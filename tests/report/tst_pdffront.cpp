// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "plainsource.h"
#include "report/reportbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

QStringList pagesOf(const ClaimSource &source, const ReportRequest &request = sampleRequest())
{
    const auto report = buildReport(source, request, FixedClock(fixedNow));
    const auto bytes = report ? renderPdf(*report) : std::unexpected(report.error());
    return PdfFile(bytes.value_or(QByteArray())).pages();
}

QString longScope()
{
    return u"chip:H20 "_s.repeated(60) + u"\"the last of many\""_s;
}

/// As many claims of nobody by name as asked for, each in three articles of one origin.
PlainSource anonymousClaims(int count)
{
    PlainSource source;
    source.addNumberedSentences(count);
    for (int i = 1; i <= count; ++i) {
        source.addNumberedClaim(i).sourceKind = SourceKind::Anonymous;
        source.setOrigins({0, 0, 0});
    }
    return source;
}

/// Claims that the last report has carried as unverified.
PlainSource withNewVerdicts(int count)
{
    PlainSource source;
    QList<qsizetype> claims;
    source.addDocument(u"T"_s, u"It says so."_s);
    for (int i = 1; i <= count; ++i) {
        source.addClaim(u"It says so."_s).verdict = Verdict::Disputed;
        claims.append(i);
    }
    source.addReport(u"R-A-0001"_s, claims);
    return source;
}

/// All that can make a first page too long at once.
PlainSource muchToSay()
{
    PlainSource source = anonymousClaims(300);
    Judgement &judgement = source.addJudgement(
        u"The deliveries go on, for reasons that it takes many words to explain. "_s.repeated(40));
    judgement.likelihood = Likelihood::Likely;
    for (int i = 1; i <= 300; ++i)
        judgement.claimsFor.append(PlainSource::claimUuid(i));
    source.addJudgement(u"Nothing is known of prices."_s);
    source.addReport(u"R-A-0001"_s, {}).scope = longScope();
    for (int i = 2; i <= 20; ++i)
        source.addRelation(i - 1, RelationKind::Contradicts, i,
                           u"Why they cannot both be right. "_s.repeated(i));
    return source;
}

} // namespace

class PdfFrontTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsOnePageHoweverMuchThereIsToSay_data()
    {
        QTest::addColumn<ReportPaper>("paper");
        QTest::newRow("A4") << ReportPaper::A4;
        QTest::newRow("Letter") << ReportPaper::Letter;
    }
    void itIsOnePageHoweverMuchThereIsToSay()
    {
        QFETCH(ReportPaper, paper);
        ReportRequest request = sampleRequest();
        request.paper = paper;
        request.scope = longScope();
        request.library = u"A library with a long name "_s.repeated(9);
        const QStringList pages = pagesOf(muchToSay(), request);
        const QString &front = pages[0];
        QVERIFY2(front.contains(u"1 article · 300 claims"), qPrintable(front));
        QVERIFY2(front.contains(u"○ 300 unverified"), qPrintable(front));
        QVERIFY2(front.contains(u"300 new claims [A-0001, A-0002, A-0003, A-0004, A-0005, A-0006 and"),
                 qPrintable(front));
        QVERIFY(front.simplified().contains(u"294 more]"));
        QVERIFY2(front.contains(u"300 claims that nobody has verified"), qPrintable(front));
    }

    void aLongFirstLineIsCutAndSaysThatItIs()
    {
        const QString front = pagesOf(muchToSay())[0];
        const QStringList lines = front.split(u'\n');
        const auto count =
            std::ranges::count_if(lines, [](const QString &line) { return line.contains(u"for reasons"); });
        QVERIFY2(count > 1 && count <= 5, qPrintable(front));
        QVERIFY(front.contains(u"…"));
        QVERIFY2(front.simplified().contains(u"… Likelihood: likely (55–80 %). [A-0001, "),
                 qPrintable(front));
        QVERIFY2(front.simplified().contains(u"A-0006 and 294 more]"), qPrintable(front));
        QVERIFY2(front.contains(u"more below"), qPrintable(front));
    }

    void aLongScopeIsCutThereAndWholeWhereTheMethodIs()
    {
        ReportRequest request = sampleRequest();
        request.scope = longScope();
        const QStringList pages = pagesOf(sampleSource(), request);
        QVERIFY(!pages[0].contains(u"the last of many"));
        const QString legend = pages.last().simplified();
        QVERIFY2(legend.contains(u"the last of many"), qPrintable(legend));
    }

    void itSaysTheQuestionsAndThePeriod()
    {
        PlainSource source = sampleSource();
        for (const QString &question : {u"Who pays?"_s, u"Who sells?"_s, u"Who knows?"_s})
            source.addJudgement(u"Nobody."_s, source.addQuestion(question, source.addTag(question)));
        source.addDocument(u"Later"_s, u"Text."_s).published = *PartialDate::parse(u"2026-02-03");
        const QString front = pagesOf(source)[0].simplified();
        QVERIFY2(
            front.contains(u"Questions Le consegne di H20 riprendono? · Who pays? · Who sells? and 1 more"),
            qPrintable(front));
        QVERIFY2(front.contains(u"Period August 2025 – 3 February 2026; 1 article undated"),
                 qPrintable(front));
    }

    void withoutADatedArticleThereIsNoPeriod()
    {
        const QString front = pagesOf(anonymousClaims(1))[0].simplified();
        QVERIFY2(front.contains(u"Period not known: no article is dated"), qPrintable(front));
    }

    void whatNoLaterPartShowsIsNotPromisedBelow()
    {
        const QString front = pagesOf(withNewVerdicts(20))[0];
        QVERIFY2(front.contains(u"16 more\n"), qPrintable(front));
        QVERIFY(!front.contains(u"more below"));
    }
};

QTEST_MAIN(PdfFrontTest)
#include "tst_pdffront.moc"
