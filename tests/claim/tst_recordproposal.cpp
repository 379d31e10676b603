// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figurescene.h"
#include "claim/proposedfields.h"
#include "claim/recordproposal.h"
#include "taken.h"

#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestRecordProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsSayWhoSaysItAndHowSurely();
    void theFiguresOfTheSpanComeWithTheirMeaning();
    void aPersonsWordOnAFigureIsNotTheMachines();
    void theOnlyDateIsThatOfTheEvent_data();
    void theOnlyDateIsThatOfTheEvent();
    void theEventFollowsTheSpanUnlessAPersonHasGivenAnEnd();
    void aSpanInsideASentenceTakesItsSourceAndItsOwnHedge();
    void aSecondClaimOfASentenceIsTheLessHedgedOne();
    void whatAPersonHasSaidIsNotFilledIn();
    void whatIsProposedFollowsTheSpan();
    void aPersonsWordOnAFigureComesWithTheNextSpanToo();
    void whatAPersonChangesIsNoLongerProposed();
};

namespace {

ClaimRecord proposedFor(const QString &text, const QString &quote, qsizetype already = 0,
                        const QList<FigureCorrection> &corrections = {})
{
    const auto published = PartialDate::parse(u"2025-08-20");
    const ComparedText compared{text, Test::mentionsOf(text), Test::languageOf(text), *published,
                                corrections};
    const qsizetype start = text.indexOf(quote);
    return proposedRecord(compared, {start, start + quote.size()}, already);
}

const QString stock =
    u"Il mercato attende. Secondo un portavoce di Nvidia, l'azienda potrebbe avere in magazzino "
    "oltre 900.000 schede H20 a luglio 2025.\n"_s;
const QString mixed =
    u"Nvidia ha venduto 10.000 schede H20, ma le nuove licenze potrebbero arrivare a settembre.\n"_s;

/// Somebody's word on what the only figure of a text measures.
FigureCorrection measured(const QString &text, Measure measure)
{
    const QList<Mention> mentions = Test::mentionsOf(text);
    FigureCorrection correction;
    correction.anchor.span = std::ranges::find_if(mentions, isCounting)->span;
    correction.measure = measure;
    return correction;
}

} // namespace

void TestRecordProposal::theWordsSayWhoSaysItAndHowSurely()
{
    const Claim claim = proposedFor(stock, stock.sliced(20).trimmed()).claim;
    QCOMPARE(claim.source, u"portavoce di Nvidia"_s);
    QCOMPARE(claim.sourceKind, SourceKind::Named);
    QCOMPARE(claim.cue, u"Secondo"_s);
    QCOMPARE(claim.hedge, Hedge::Possible);
    QCOMPARE(claim.polarity, Polarity::Affirmed);
    QCOMPARE(claim.type, ClaimType::Quantity);
}

void TestRecordProposal::theFiguresOfTheSpanComeWithTheirMeaning()
{
    const ClaimRecord record = proposedFor(stock, stock.sliced(20).trimmed());
    QCOMPARE(record.figures.size(), 1);
    const ClaimFigure &figure = record.figures.constFirst();
    QCOMPARE(figure.text, u"oltre 900.000 schede"_s);
    QCOMPARE(figure.value.value, 900000.0);
    QCOMPARE(figure.value.modifier, FigureModifier::MoreThan);
    QCOMPARE(figure.object, u"NVIDIA H20"_s);
    QCOMPARE(figure.measure, Measure::Stock);
    QCOMPARE(figure.asOf ? figure.asOf->text() : QString(), u"2025-07"_s);
    QVERIFY(record.entities.contains({MentionKind::Chip, u"NVIDIA H20"_s}));
    QVERIFY(record.entities.contains({MentionKind::Company, u"NVIDIA"_s}));
    QVERIFY(proposedFor(stock, u"Il mercato attende."_s).figures.isEmpty());
}

void TestRecordProposal::aPersonsWordOnAFigureIsNotTheMachines()
{
    const QString quote = stock.sliced(20).trimmed();
    FigureCorrection correction = measured(stock, Measure::Orders);
    const ClaimFigure counted = proposedFor(stock, quote, 0, {correction}).figures.constFirst();
    QCOMPARE(counted.measure, Measure::Orders);
    QCOMPARE(counted.object, u"NVIDIA H20"_s);
    QCOMPARE(counted.proposed, (QList{FigureField::Value, FigureField::Object, FigureField::AsOf}));
    correction.measure.reset();
    correction.object = QString(); // of no chip at all
    const ClaimFigure ofNone = proposedFor(stock, quote, 0, {correction}).figures.constFirst();
    QCOMPARE(ofNone.measure, Measure::Stock);
    QVERIFY(ofNone.object.isEmpty());
    QCOMPARE(ofNone.proposed, (QList{FigureField::Value, FigureField::Measure, FigureField::AsOf}));
}

void TestRecordProposal::theOnlyDateIsThatOfTheEvent_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("event");
    const auto add = [](const char *name, const QString &sentence, const QString &event) {
        QTest::newRow(name) << sentence << event;
    };
    add("a day", u"Nvidia ha venduto 10.000 schede H20 il 14 marzo 2025."_s, u"2025-03-14"_s);
    add("a month without its year", u"Nvidia ha venduto 10.000 schede H20 a luglio."_s, u"2025-07"_s);
    add("a year", u"The ministry banned the H20 in 2024."_s, u"2024"_s);
    add("a quarter", u"Il governo ha approvato le licenze nel secondo trimestre del 2025."_s,
        u"2025-04/2025-06"_s);
    add("several", u"Nvidia sold 10,000 H20 chips in May 2025 and 20,000 in June 2025."_s, {});
    add("none", u"Nvidia ha venduto 10.000 schede H20."_s, {});
    add("said on", u"Reuters ha detto il 14 marzo 2025 che Nvidia venderà le H20 in Cina."_s, {});
    add("told whom", u"Officials told reporters on 14 March 2025 that the H20 was banned."_s, {});
    add("before the speaker", u"On 14 March 2025 the ministry said that the H20 would be banned."_s, {});
    add("said then of another",
        u"The ministry said on Tuesday, 12 August 2025, that customs had blocked the H20 in July."_s,
        u"2025-07"_s);
    add("the source behind", u"Customs blocked 30,000 H20 chips on 14 March 2025, the ministry said."_s,
        u"2025-03-14"_s);
    add("according to", u"Customs blocked 30,000 chips on 14 March 2025 according to the ministry."_s,
        u"2025-03-14"_s);
    add("a dateline", u"ROMA, 12 febbraio 2025 – Nvidia ha in magazzino 820.000 schede H20."_s, {});
    add("an opening", u"A luglio 2025, Nvidia ha venduto 10.000 schede H20."_s, u"2025-07"_s);
}

void TestRecordProposal::theOnlyDateIsThatOfTheEvent()
{
    QFETCH(QString, sentence);
    QFETCH(QString, event);
    const Claim claim = proposedFor(sentence + u'\n', sentence).claim;
    QStringList days;
    for (const auto &day : {claim.eventFrom, claim.eventTo}) {
        if (day)
            days.append(day->text());
    }
    QCOMPARE(days.join(u'/'), event);
}

void TestRecordProposal::theEventFollowsTheSpanUnlessAPersonHasGivenAnEnd()
{
    const QString later = u"le nuove licenze potrebbero arrivare a settembre"_s;
    const QString sold = u"Nvidia ha venduto 10.000 schede H20"_s;
    QVERIFY(!proposedFor(mixed, sold).claim.eventFrom);
    ClaimRecord record;
    fillIn(record, proposedFor(stock, stock.sliced(20).trimmed()));
    QVERIFY(record.claim.proposed.contains(ClaimField::EventFrom));
    QVERIFY(!record.claim.proposed.contains(ClaimField::EventTo));
    proposeAnew(record, proposedFor(mixed, later));
    QCOMPARE(record.claim.eventFrom->text(), u"2025-09"_s);
    record.claim.eventTo = *PartialDate::parse(u"2025-12");
    proposeAnew(record, proposedFor(mixed, sold));
    QCOMPARE(record.claim.eventFrom->text(), u"2025-09"_s);
    QVERIFY(record.claim.proposed.contains(ClaimField::EventFrom));
    ClaimRecord own;
    own.claim.eventTo = *PartialDate::parse(u"2025-12");
    fillIn(own, proposedFor(mixed, later));
    QVERIFY(!own.claim.eventFrom);
}

void TestRecordProposal::aSpanInsideASentenceTakesItsSourceAndItsOwnHedge()
{
    const ClaimRecord flat = proposedFor(mixed, u"Nvidia ha venduto 10.000 schede H20"_s);
    QCOMPARE(flat.claim.hedge, Hedge::None);
    QVERIFY(flat.claim.hedgeCue.isEmpty() && flat.claim.hedgeScope.isEmpty());
    QCOMPARE(flat.figures.size(), 1);
    const ClaimRecord hedged = proposedFor(mixed, u"le nuove licenze potrebbero arrivare a settembre"_s);
    QCOMPARE(hedged.claim.hedge, Hedge::Possible);
    QCOMPARE(hedged.claim.hedgeCue, u"potrebbero"_s);
    QVERIFY2(hedged.claim.hedgeScope.contains(u"potrebbero arrivare a settembre"_s),
             qPrintable(hedged.claim.hedgeScope));
    QVERIFY(hedged.figures.isEmpty());
    QCOMPARE(proposedFor(stock, u"oltre 900.000 schede H20"_s).claim.source, u"portavoce di Nvidia"_s);
}

void TestRecordProposal::aSecondClaimOfASentenceIsTheLessHedgedOne()
{
    QCOMPARE(proposedFor(mixed, mixed.trimmed(), 0).claim.hedge, Hedge::Possible);
    QCOMPARE(proposedFor(mixed, mixed.trimmed(), 1).claim.hedge, Hedge::None);
    QCOMPARE(proposedFor(mixed, mixed.trimmed(), 2).claim.hedge, Hedge::None);
}

void TestRecordProposal::whatAPersonHasSaidIsNotFilledIn()
{
    ClaimRecord record;
    record.claim.source = u"Reuters"_s;
    record.claim.hedge = Hedge::Likely;
    fillIn(record, proposedFor(stock, stock.sliced(20).trimmed()));
    QCOMPARE(record.claim.source, u"Reuters"_s);
    QCOMPARE(record.claim.sourceKind, SourceKind::NotStated);
    QVERIFY(record.claim.cue.isEmpty());
    QCOMPARE(record.claim.hedge, Hedge::Likely);
    QCOMPARE(record.claim.type, ClaimType::Quantity);
    QCOMPARE(proposedCodes(record),
             (QStringList{u"type"_s, u"polarity"_s, u"entities"_s, u"event_from"_s, u"figures"_s}));
}

void TestRecordProposal::whatIsProposedFollowsTheSpan()
{
    ClaimRecord record;
    fillIn(record, proposedFor(mixed, mixed.trimmed()));
    record.claim.proposed.removeOne(ClaimField::Type);
    record.claim.type = ClaimType::Rule;
    record.figures[0].uuid = u"f"_s;
    proposeAnew(record, proposedFor(mixed, u"Nvidia ha venduto 10.000 schede H20"_s));
    QCOMPARE(record.claim.hedge, Hedge::None);
    QCOMPARE(record.claim.type, ClaimType::Rule);
    QCOMPARE(record.figures.size(), 1);
    QCOMPARE(record.figures[0].uuid, u"f"_s);
    record.figures[0].proposed.removeOne(FigureField::Object);
    proposeAnew(record, proposedFor(mixed, u"potrebbero arrivare a settembre"_s));
    QCOMPARE(record.claim.hedge, Hedge::Possible);
    QVERIFY(record.entities.isEmpty());
    QVERIFY(!record.claim.proposed.contains(ClaimField::Entities));
    QCOMPARE(record.figures.size(), 1); // a person has worked on it
}

void TestRecordProposal::aPersonsWordOnAFigureComesWithTheNextSpanToo()
{
    const FigureCorrection correction = measured(mixed, Measure::Orders);
    ClaimRecord record;
    fillIn(record, proposedFor(mixed, mixed.trimmed(), 0, {correction}));
    record.figures[0].uuid = u"f"_s;
    const ClaimRecord shorter = proposedFor(mixed, u"Nvidia ha venduto 10.000 schede H20"_s, 0, {correction});
    proposeAnew(record, shorter);
    QCOMPARE(record.figures.size(), 1);
    QCOMPARE(record.figures[0].uuid, u"f"_s);
    QCOMPARE(record.figures[0].measure, Measure::Orders);
    QVERIFY(!record.figures[0].proposed.contains(FigureField::Measure));
    record.figures[0].measure = Measure::Shipped; // on the claim itself
    proposeAnew(record, shorter);
    QCOMPARE(record.figures[0].measure, Measure::Shipped);
}

void TestRecordProposal::whatAPersonChangesIsNoLongerProposed()
{
    ClaimRecord stored;
    fillIn(stored, proposedFor(stock, stock.sliced(20).trimmed()));
    ClaimRecord edited = stored;
    edited.claim.source = u"Nvidia"_s;
    edited.claim.proposed.removeOne(ClaimField::Hedge); // confirmed as it is
    edited.entities.removeLast();
    const auto left = stillProposed(edited, stored);
    QVERIFY(!left.contains(ClaimField::Source));
    QVERIFY(!left.contains(ClaimField::Hedge));
    QVERIFY(!left.contains(ClaimField::Entities));
    QVERIFY(left.contains(ClaimField::SourceKind));
    ClaimFigure figure = stored.figures[0];
    figure.measure = Measure::Orders;
    QCOMPARE(stillProposed(figure, stored.figures[0]),
             (QList{FigureField::Value, FigureField::Object, FigureField::AsOf}));
}

QTEST_APPLESS_MAIN(TestRecordProposal)
#include "tst_recordproposal.moc"
