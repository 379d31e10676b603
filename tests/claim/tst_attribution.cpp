// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/attribution.h"
#include "claim/claimcodes.h"
#include "taken.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHolderIsWhoseWordsTheyAre_data();
    void theHolderIsWhoseWordsTheyAre();
    void aPronounIsWhoSpokeLast();
    void loScriveNamesTheSourceOfTheSentenceBefore();
    void aDenialIsTold();
    void theCueIsKept();
};

void TestAttribution::theHolderIsWhoseWordsTheyAre_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QString>("via");
    const auto row = [](const char *name, const char16_t *sentence, const char16_t *kind,
                        const char16_t *holder, const char16_t *via = u"") {
        QTest::newRow(name) << QString(sentence) << QString(kind) << QString(holder) << QString(via);
    };
    row("the author", u"Il governo ha vietato la scheda.", u"document", u"");
    row("secondo", u"Secondo Reuters il carico è fermo.", u"named", u"Reuters");
    row("a paper's article", u"Secondo un articolo del Financial Times il carico è fermo.", u"named",
        u"Financial Times");
    row("stando a", u"Stando a Bloomberg, il carico è fermo.", u"named", u"Bloomberg");
    row("second in a row is no source", u"Nel secondo trimestre il carico era fermo.", u"document", u"");
    row("ha dichiarato", u"Jensen Huang ha dichiarato che il carico è fermo.", u"named", u"Jensen Huang");
    row("with its office", u"Il segretario al Commercio Howard Lutnick ha detto che il carico è fermo.",
        u"named", u"Howard Lutnick");
    row("after the verb", u"Il carico è fermo, ha spiegato Huang ai giornalisti.", u"named", u"Huang");
    row("a spokesman", u"Un portavoce di Nvidia ha detto che il carico è fermo.", u"named",
        u"portavoce di Nvidia");
    row("nobody is named", u"Alcune fonti vicine al dossier riferiscono che il carico è fermo.", u"anonymous",
        u"fonti vicine al dossier");
    row("a text", u"I rapporti indicano che il carico è fermo.", u"named", u"rapporti");
    row("a mere sign", u"I fatti indicano che il carico è fermo.", u"document", u"");
    row("whose fears they are", u"Il piano preoccupa i deputati americani, che temono un aggiramento.",
        u"named", u"deputati americani");
    row("a remark inside another claim",
        u"Le vendite sono calate dopo le parole di Howard Lutnick, che ha suggerito un divieto.", u"document",
        u"");
    row("what is in brackets", u"Il carico è fermo (secondo Reuters, da lunedì).", u"document", u"");
    row("told an agency", u"Due dirigenti hanno riferito a Reuters che il carico è fermo.", u"anonymous",
        u"dirigenti", u"Reuters");
    row("relayed by a paper", u"Il carico di schede è fermo, scrive Bloomberg citando persone informate.",
        u"anonymous", u"persone informate", u"Bloomberg");
    row("said by one, by another's account", u"Secondo Reuters, Jensen Huang ha detto che il carico è fermo.",
        u"named", u"Jensen Huang", u"Reuters");
    row("according to", u"The cargo is stuck, according to Reuters.", u"named", u"Reuters");
    row("said", u"Jensen Huang said the cargo was stuck.", u"named", u"Jensen Huang");
    row("after a quotation", u"\"The cargo is stuck,\" said Jensen Huang.", u"named", u"Jensen Huang");
    row("an agency in the end", u"The cargo is stuck, Reuters reported on Monday.", u"named", u"Reuters");
    row("with an apposition", u"Nvidia, a maker of chips, confirmed that the cargo was stuck.", u"named",
        u"Nvidia");
    row("told a paper", u"The ministry told the Financial Times that the cargo was stuck.", u"named",
        u"ministry", u"Financial Times");
    row("unnamed people", u"The cargo is stuck, people familiar with the matter said.", u"anonymous",
        u"people familiar with the matter");
    row("a heading", u"Cargo stuck at the border: Sources", u"anonymous", u"Sources");
    row("a text that relays them", u"Prosecutors estimate a loss of a billion, according to court documents.",
        u"named", u"Prosecutors");
    row("by a text's account", u"The cargo is stuck, according to the complaint.", u"named", u"complaint");
    row("who does what is said", u"Lisa Su, asked about the cargo, said the ministry will release it.",
        u"named", u"Lisa Su");
    row("an infinitive is no statement", u"Lisa Su agreed not to say where the cargo went.", u"document",
        u"");
    row("what is alleged is no statement", u"The ministry summoned Nvidia over alleged flaws of the card.",
        u"document", u"");
    row("a paper in quotation marks", u"Il carico è fermo, scrive il “Wall Street Journal”.", u"named",
        u"Wall Street Journal");
    row("the name after the office", u"L’amministratore delegato di Nvidia, Jensen Huang, ha detto di sì.",
        u"named", u"Jensen Huang");
    row("said of oneself", u"Jensen Huang si è detto deluso della decisione del ministero.", u"named",
        u"Jensen Huang");
    row("one person", u"La stessa persona ha detto che il carico è fermo.", u"anonymous", u"persona");
    row("a sale is no statement", u"Nvidia has sold an estimated 900,000 cards.", u"document", u"");
}

void TestAttribution::theHolderIsWhoseWordsTheyAre()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, kind);
    QFETCH(const QString, holder);
    QFETCH(const QString, via);
    const Attribution found = attributions(Test::taken(sentence)).first();
    QCOMPARE(found.holder, holder);
    QCOMPARE(codeOf(found.kind), kind);
    QCOMPARE(found.via, via);
    QCOMPARE(sentence.sliced(found.source.start, found.source.length()), holder);
}

void TestAttribution::aPronounIsWhoSpokeLast()
{
    const auto english = attributions(Test::taken(u"Lisa Su spoke first. He said the cargo was stuck."_s));
    QCOMPARE(english.at(1).holder, u"Lisa Su"_s);
    const auto italian = attributions(
        Test::taken(u"Il ministro ha detto che il carico è fermo. Ha aggiunto che resterà lì."_s));
    QCOMPARE(italian.at(1).holder, u"ministro"_s);
}

void TestAttribution::loScriveNamesTheSourceOfTheSentenceBefore()
{
    const auto found = attributions(Test::taken(u"Il carico è fermo. Lo scrive il Financial Times."_s));
    QCOMPARE(found.at(0).holder, u"Financial Times"_s);
    QCOMPARE(found.at(1).holder, u"Financial Times"_s);
}

void TestAttribution::aDenialIsTold()
{
    QVERIFY(attributions(Test::taken(u"Nvidia ha fermamente negato queste accuse."_s)).first().isDenial);
    QVERIFY(attributions(Test::taken(u"ByteDance denied the report."_s)).first().isDenial);
    QVERIFY(!attributions(Test::taken(u"ByteDance confirmed the report."_s)).first().isDenial);
}

void TestAttribution::theCueIsKept()
{
    const QString text = u"Il carico, a detta di Bloomberg, è fermo."_s;
    const Attribution found = attributions(Test::taken(text)).first();
    QCOMPARE(text.sliced(found.cue.start, found.cue.length()), u"a detta di"_s);
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
