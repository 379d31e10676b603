// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/attributionplaces.h"
#include "claim/recordproposal.h"
#include "taken.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestAttributionPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsProposedStandsWhereItWasRead();
    void theNearestOccurrenceCounts();
    void lettersAndSpacesMayDiffer();
    void onlyWholeWordsOfTheSentencesCount();
    void theHedgeIsThatOfItsScope();
    void aSpanOutsideTheTextHasNone();
    void emptyPlacesStayEmptyWhereTheyAreMoved();
};

namespace {

TextSpan spanOf(const QString &text, const QString &words)
{
    const qsizetype start = text.indexOf(words);
    return {start, start + words.size()};
}

const QString stock = u"Il mercato attende Nvidia. Secondo un portavoce di Nvidia, l'azienda potrebbe avere "
                      "in magazzino 900.000 schede H20. Altri tacciono."_s;

} // namespace

void TestAttributionPlaces::whatIsProposedStandsWhereItWasRead()
{
    const TextSpan span = spanOf(stock, u"l'azienda potrebbe avere in magazzino 900.000 schede H20"_s);
    const ComparedText compared{stock, Test::mentionsOf(stock), u"it", {}};
    const Claim claim = proposedRecord(compared, span).claim;
    const AttributionPlaces places = attributionPlaces(stock, span, claim);
    QCOMPARE(places.source, spanOf(stock, u"portavoce di Nvidia"_s));
    QCOMPARE(places.cue, spanOf(stock, u"Secondo"_s));
    QCOMPARE(places.hedge, spanOf(stock, u"potrebbe"_s));
    QVERIFY(places.hedgeScope.contains(places.hedge));
}

void TestAttributionPlaces::theNearestOccurrenceCounts()
{
    const QString text = u"Reuters wrote, as Reuters had before, that sales stopped, Reuters said."_s;
    Claim claim;
    claim.source = u"Reuters"_s;
    const auto source = [&](const QString &quote) {
        return attributionPlaces(text, spanOf(text, quote), claim).source.start;
    };
    QCOMPARE(source(u"sales stopped"_s), text.lastIndexOf(u"Reuters"));
    QCOMPARE(source(u"had before"_s), text.indexOf(u"Reuters had"));
    QCOMPARE(source(u"wrote"_s), 0);
}

void TestAttributionPlaces::lettersAndSpacesMayDiffer()
{
    const QString text = u"The  Ministry of\u00a0Commerce SAID that it said no."_s;
    Claim claim;
    claim.source = u"the ministry of Commerce"_s;
    claim.cue = u"said"_s;
    const AttributionPlaces places = attributionPlaces(text, spanOf(text, u"The  Ministry"_s), claim);
    QCOMPARE(places.source, (TextSpan{0, text.indexOf(u" SAID")}));
    QCOMPARE(places.cue.start, text.indexOf(u"said")); // written the same way, though farther off
}

void TestAttributionPlaces::onlyWholeWordsOfTheSentencesCount()
{
    Claim claim;
    claim.source = u"Il mercato"_s; // of the sentence before
    claim.cue = u"port"_s;
    claim.hedgeCue = u"forse"_s;
    const AttributionPlaces places = attributionPlaces(stock, spanOf(stock, u"900.000 schede H20"_s), claim);
    QCOMPARE(places, AttributionPlaces());
}

void TestAttributionPlaces::theHedgeIsThatOfItsScope()
{
    const QString text = u"Sales may stop, orders may grow."_s;
    Claim claim;
    claim.hedgeCue = u"may"_s;
    claim.hedgeScope = u"orders may grow"_s;
    const TextSpan whole{0, text.size()};
    QCOMPARE(attributionPlaces(text, whole, claim).hedge.start, text.lastIndexOf(u"may"));
    claim.hedgeScope = u"orders might grow"_s;
    QCOMPARE(attributionPlaces(text, whole, claim).hedge.start, text.indexOf(u"may"));
    QVERIFY(attributionPlaces(text, whole, claim).hedgeScope.isEmpty());
}

void TestAttributionPlaces::aSpanOutsideTheTextHasNone()
{
    Claim claim;
    claim.source = u"Nvidia"_s;
    for (const TextSpan span : {TextSpan{}, TextSpan{-1, 4}, TextSpan{4, stock.size() + 1}})
        QCOMPARE(attributionPlaces(stock, span, claim), AttributionPlaces());
}

void TestAttributionPlaces::emptyPlacesStayEmptyWhereTheyAreMoved()
{
    const AttributionPlaces places{.source = {1, 3}, .cue = {}, .hedge = {}, .hedgeScope = {}};
    const AttributionPlaces further{.source = {5, 7}, .cue = {}, .hedge = {}, .hedgeScope = {}};
    QCOMPARE(moved(places, 4), further);
}

QTEST_APPLESS_MAIN(TestAttributionPlaces)
#include "tst_attributionplaces.moc"
