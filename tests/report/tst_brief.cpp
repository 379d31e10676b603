// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "report/brief.h"
#include "report/figurewords.h"
#include "report/reportbuilder.h"
#include "report/reportfacts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

enum Box { Judgements, Changes, Figures, Contrasts, Unknowns };

Report built(const ClaimSource &source, const ReportRequest &request = sampleRequest())
{
    return buildReport(source, request, FixedClock(fixedNow)).value_or(Report());
}

BriefBox box(const Report &report, Box which)
{
    const ReportWords words{ReportLanguage(report.request.locale)};
    return briefBoxes(words, report, contrastsOf(words, report))[which];
}

QStringList linesOf(const Report &report, Box which)
{
    QStringList lines;
    for (const BriefLine &line : box(report, which).lines)
        lines.append(line.claims.isEmpty() ? line.text()
                                           : line.text() + u" ["_s + line.claims.join(u", "_s) + u']');
    return lines;
}

/// Two claims of one chip and measure, one number each.
PlainSource twoFigures(double one, double other, const QString &asOfOther)
{
    PlainSource source;
    source.addDocument(u"T"_s, u"Stock is one. Stock is another."_s);
    for (const double value : {one, other}) {
        source.addClaim(value == one ? u"Stock is one."_s : u"Stock is another."_s);
        ClaimFigure &figure = source.addFigure(QString::number(value));
        figure.value.value = value;
        figure.object = u"NVIDIA H20"_s;
        figure.measure = Measure::Stock;
        figure.asOf = *PartialDate::parse(value == one ? u"2025-03"_s : asOfOther);
    }
    return source;
}

} // namespace

class BriefTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void likelihoodAndConfidenceAreTwoSentences()
    {
        const QStringList lines = linesOf(built(sampleSource()), Judgements);
        QCOMPARE(lines.first(),
                 u"Judgement 1. Le consegne riprendono a lotti. Likelihood: likely (55–80 %). "
                 "Confidence: low; una sola prima fonte, nessun riscontro. [A-0002, A-0001]"_s);
    }

    void withoutAJudgementTheBoxSaysSo()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Text."_s);
        QVERIFY(linesOf(built(source), Judgements).isEmpty());
        QVERIFY(!box(built(source), Judgements).nothing.isEmpty());
    }

    void oneChipWithTwoMeasuresIsEasilyConfused()
    {
        const QStringList lines = linesOf(built(sampleSource()), Figures);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].contains(u"NVIDIA H20 · planned: circa 700.000 unità (December 2025)"),
                 qPrintable(lines[0]));
        QVERIFY2(
            lines[1].contains(u"NVIDIA H20 · price: 5,5 miliardi di dollari – proposed, not confirmed ["),
            qPrintable(lines[1]));
    }

    void aValueThatOneFigureConfirmsIsNoProposal()
    {
        PlainSource source = twoFigures(900'000, 640'000, u"2025-03"_s);
        ClaimFigure &figure = source.addFigure(u"900000"_s);
        figure.object = u"NVIDIA H20"_s;
        figure.measure = Measure::Stock;
        figure.asOf = *PartialDate::parse(u"2025-03");
        figure.proposed = {FigureField::Measure};
        QCOMPARE(linesOf(built(source), Figures),
                 QStringList{u"NVIDIA H20 · stock: 900000 (March 2025) / 640000 (March 2025) "
                             "[A-0001, A-0002]"_s});
    }

    void inTheTableOfFiguresWhatIsProposedCarriesASign()
    {
        const ReportWords words{ReportLanguage(ReportLocale::English)};
        const QList<FigureRow> rows = figureRows(words, built(sampleSource()));
        QCOMPARE(rows[0].cells[2], u"planned"_s);
        QCOMPARE(rows[1].cells[2], u"price\u00A0†"_s);
        QCOMPARE(rows[1].cells[3], u"5,5 miliardi di dollari"_s);
        QCOMPARE(proposedNote(words, rows), u"† proposed by the program, not confirmed"_s);
        QCOMPARE(proposedNote(words, rows.first(1)), QString());
    }

    void oneFigureAloneIsNotConfusedWithAny()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Text."_s);
        source.addClaim(u"Text"_s);
        ClaimFigure &figure = source.addFigure(u"3"_s);
        figure.object = u"NVIDIA H20"_s;
        figure.measure = Measure::Stock;
        QVERIFY(linesOf(built(source), Figures).isEmpty());
    }

    void whatPeopleHaveRelatedStandsInContrast()
    {
        const QStringList lines = linesOf(built(sampleSource()), Contrasts);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].startsWith(u"In tension. Ordini cinesi di H20 ridotti"), qPrintable(lines[0]));
        QVERIFY2(lines[0].contains(u"chi riferisce i tagli e chi prevede le consegne sono fonti diverse"),
                 qPrintable(lines[0]));
        QVERIFY2(lines[0].endsWith(u"[A-0001, A-0002]"), qPrintable(lines[0]));
    }

    void figuresThatDoNotMeetStandInContrastAsProposed()
    {
        const Report report = built(twoFigures(900'000, 640'000, u"2025-03"_s));
        const ReportWords words{ReportLanguage(ReportLocale::English)};
        const QList<Contrast> contrasts = contrastsOf(words, report);
        QCOMPARE(contrasts.size(), 1);
        QVERIFY(contrasts[0].isProposed);
        QVERIFY2(contrasts[0].why.contains(u"NVIDIA H20, stock: 640000 and 900000"),
                 qPrintable(contrasts[0].why));
        QVERIFY(linesOf(report, Contrasts)[0].contains(u"proposed, not confirmed"));
    }

    void figuresOfOtherDaysMayDiffer()
    {
        QVERIFY(linesOf(built(twoFigures(900'000, 640'000, u"2025-06"_s)), Contrasts).isEmpty());
    }

    void whatIsNotKnownIsCounted()
    {
        const QStringList lines = linesOf(built(sampleSource()), Unknowns);
        QVERIFY(lines[0].startsWith(u"1 document without a known date"));
        QCOMPARE(lines[1], u"2 claims of sources that are not named [A-0001, A-0005]"_s);
        QCOMPARE(lines[2], u"1 claim in several articles of a single origin [A-0003]"_s);
        QCOMPARE(lines[3], u"3 claims that nobody has verified"_s);
    }

    void sourcesThatOnlyTheProgramTakesForAnonymousAreToldApart()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"One. Another."_s);
        source.addClaim(u"One."_s).sourceKind = SourceKind::Anonymous;
        Claim &guessed = source.addClaim(u"Another."_s);
        guessed.sourceKind = SourceKind::Anonymous;
        guessed.proposed = {ClaimField::SourceKind};
        QCOMPARE(linesOf(built(source), Unknowns)[1],
                 u"2 claims of sources that are not named – 1 of them proposed, not confirmed "
                 "[A-0001, A-0002]"_s);
    }

    void belowAQuoteAProposedSourceIsSaidToBeProposed()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"One."_s);
        Claim &claim = source.addClaim(u"One."_s);
        claim.source = u"Reuters"_s;
        claim.sourceKind = SourceKind::Named;
        claim.proposed = {ClaimField::Source};
        const Report report = built(source);
        const ReportWords words{ReportLanguage(ReportLocale::English)};
        const QString line = signature(words, {&report.documents[0], &report.documents[0].claims[0]});
        QVERIFY2(line.startsWith(u"Reuters (named source) – proposed, not confirmed · 1, T"),
                 qPrintable(line));
    }

    void theFirstReportHasNothingToCompareWith()
    {
        QVERIFY(linesOf(built(sampleSource()), Changes).isEmpty());
        QVERIFY(box(built(sampleSource()), Changes).nothing.contains(u"first report"));
    }

    void theNextReportSaysWhatChanged()
    {
        PlainSource source = sampleSource();
        source.addReport(u"R-A-0001"_s, {1, 3, 4, 99});
        const Report report = built(source);
        QVERIFY(box(report, Changes).title.contains(u"R-A-0001"));
        QCOMPARE(linesOf(report, Changes),
                 (QStringList{u"Verdict: disputed, was unverified. [A-0001]"_s,
                              u"Verdict: refuted, was unverified. [A-0004]"_s,
                              u"3 new claims [A-0002, A-0005, A-0006]"_s,
                              u"1 claim no longer in scope or deleted [A-0099]"_s}));
        QCOMPARE(report.documents[0].claims[0].reportedIn, QStringList{u"R-A-0001"_s});
        QVERIFY(report.documents[0].claims[1].reportedIn.isEmpty());
    }

    void aReportOfAnotherScopeIsNotFollowed()
    {
        PlainSource source = sampleSource();
        source.addReport(u"R-A-0001"_s, {1}).scope = u"chip:H20"_s;
        QVERIFY(!built(source).previous);
        ReportRequest request = sampleRequest();
        request.replaces = u"1"_s;
        QCOMPARE(built(source, request).previous->number, u"R-A-0001"_s);
        request.replaces = u"7"_s;
        QCOMPARE(buildReport(source, request, FixedClock(fixedNow)).error().code(), ErrorCode::NotFound);
    }

    void theFootCountsArticlesClaimsAndOrigins()
    {
        const Report report = built(sampleSource());
        const ReportWords words{ReportLanguage(ReportLocale::Italian)};
        QCOMPARE(briefFoot(words, report.counts),
                 u"2 articoli · 6 affermazioni · 2 prime fonti indipendenti"_s);
    }
};

QTEST_GUILESS_MAIN(BriefTest)
#include "tst_brief.moc"
