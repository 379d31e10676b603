// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claimcodes.h"
#include "claim/hedge.h"
#include "taken.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestHedge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsAsHedgedAsItsMostHedgedClause_data();
    void aSentenceIsAsHedgedAsItsMostHedgedClause();
    void aCueReachesAsFarAsItsClause();
};

void TestHedge::aSentenceIsAsHedgedAsItsMostHedgedClause_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("hedge");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *hedge) {
        QTest::newRow(name) << QString(sentence) << QString(hedge);
    };
    row("flat", u"Il ministero ha vietato la scheda.", u"none");
    row("potrebbe", u"Il ministero potrebbe vietare la scheda.", u"possible");
    row("dovrebbe", u"Il ministero dovrebbe vietare la scheda.", u"likely");
    row("è probabile", u"È probabile che il ministero vieti la scheda.", u"likely");
    row("sembra", u"Il ministero sembra voler vietare la scheda.", u"likely");
    row("the reportative conditional", u"Il ministero avrebbe già vietato la scheda.", u"likely");
    row("the reportative conditional of to be", u"Il carico sarebbe partito dal porto.", u"likely");
    row("the future seen from the past",
        u"Il ministro ha detto che le regole avrebbero colpito anche la scheda.", u"none");
    row("what would follow", u"Se la scheda fosse vietata, la richiesta verrebbe esaminata.", u"none");
    row("what is asked", u"Hanno pagato senza sapere se la scheda sarebbe arrivata.", u"none");
    row("sta valutando", u"Il governo sta valutando un divieto.", u"possible");
    row("the most hedged clause", u"Il governo, che dovrebbe decidere presto, potrebbe vietare la scheda.",
        u"possible");
    row("a potential loss", u"La società ha comunicato potenziali perdite.", u"possible");
    row("a potential evil that is feared", u"Si temono danni per la potenziale fuga di dati.", u"possible");
    row("a potential obstacle", u"La società ha superato un potenziale ostacolo.", u"none");
    row("fears", u"I deputati temono che la regola sia aggirata.", u"possible");
    row("an aim is no doubt", u"Servono regole in modo che le aziende possano spedire.", u"none");
    row("signs", u"Gli ultimi segnali indicano che il governo frena.", u"likely");
    row("a report is more than a sign", u"Un rapporto di Reuters indica che il governo frena.", u"none");
    row("reportedly", u"The ministry has reportedly banned the card.", u"likely");
    row("may", u"The ministry may ban the card.", u"possible");
    row("may not forbids", u"Sellers may not ship more than half of their output.", u"none");
    row("May is a month", u"The ministry banned the card in May and in June.", u"none");
    row("is expected to", u"The ministry is expected to ban the card.", u"likely");
    row("could", u"The ban could cost the company a billion.", u"possible");
    row("could not is a fact", u"The company could not deliver the card.", u"none");
    row("considering", u"The government is considering a ban.", u"possible");
    row("will", u"The government will ban the card.", u"none");
}

void TestHedge::aSentenceIsAsHedgedAsItsMostHedgedClause()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, hedge);
    QCOMPARE(codeOf(mostHedged(hedgeCues(Test::taken(sentence).first()))), hedge);
}

void TestHedge::aCueReachesAsFarAsItsClause()
{
    const QString text = u"Nvidia ha 900.000 schede in magazzino, il che dovrebbe coprire le perdite."_s;
    const auto cues = hedgeCues(Test::taken(text).first());
    QCOMPARE(cues.size(), 1);
    QCOMPARE(text.sliced(cues[0].cue.start, cues[0].cue.length()), u"dovrebbe"_s);
    QCOMPARE(text.sliced(cues[0].scope.start, cues[0].scope.length()),
             u"il che dovrebbe coprire le perdite."_s);
}

QTEST_GUILESS_MAIN(TestHedge)
#include "tst_hedge.moc"
