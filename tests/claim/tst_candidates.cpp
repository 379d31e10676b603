// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/candidates.h"
#include "claim/claimcodes.h"
#include "claim/phrasetable.h"
#include "document/boilerplate.h"
#include "taken.h"

#include <QDir>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsWorthAClaimOrNot_data();
    void aSentenceIsWorthAClaimOrNot();
    void theBestComeFirst();
    void typesAreToldByTheirWords_data();
    void typesAreToldByTheirWords();
    void everyShippedTableIsInOrder();
    void aRowThatLacksACellIsRefused();
    void aPhraseMayHaveStemsAndGaps();
};

namespace {

QList<Candidate> found(const QString &text)
{
    return findCandidates(text, Test::mentionsOf(text), boilerplateSpans(text), Test::languageOf(text));
}

} // namespace

void TestCandidates::aSentenceIsWorthAClaimOrNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWorthIt");
    const auto row = [](const char *name, const char16_t *text, bool isWorthIt) {
        QTest::newRow(name) << QString(text) << isWorthIt;
    };
    row("a figure", u"Il gruppo ha in magazzino 40.000 schede.", true);
    row("a decision", u"Il ministero del Commercio ha revocato le licenze per l'H20.", true);
    row("a statement", u"A spokesman for Nvidia said that the shipments had stopped.", true);
    row("a heading with its verb", u"Pechino vieta la scheda H20 agli enti pubblici", true);
    row("a heading without a verb", u"Il divieto dell'H20 per gli enti pubblici", false);
    row("a heading with a participle", u"Chip per la Cina: concessa la licenza", false);
    row("a question", u"Che cosa farà ora Nvidia con le 40.000 schede in magazzino?", false);
    row("a comment", u"La vicenda rappresenta una sfida per l'equilibrio geopolitico.", false);
    row("a comment in English", u"The move underscores the deepening rift over technology.", false);
    row("what introduces a quotation", u"Il portavoce di Nvidia ha dichiarato:", false);
    row("a leftover of the web", u"Lascia un commento", false);
    row("a service line", u"Leggi anche: Nvidia vende 40.000 schede alla Cina.", false);
}

void TestCandidates::aSentenceIsWorthAClaimOrNot()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isWorthIt);
    QCOMPARE(!found(text).isEmpty(), isWorthIt);
}

void TestCandidates::theBestComeFirst()
{
    const QString text =
        u"The team met again. Nvidia shipped 40,000 H20s to China in 2025, Reuters reported."_s;
    const auto candidates = found(text);
    QVERIFY(!candidates.isEmpty());
    QVERIFY(text.sliced(candidates.first().span.start).startsWith(u"Nvidia"));
    QVERIFY(std::ranges::is_sorted(candidates, std::ranges::greater(), &Candidate::score));
    QVERIFY(candidates.first().score <= 1 && candidates.last().score >= worthAClaim);
    QCOMPARE(candidates.first().attribution.holder, u"Reuters"_s);
}

void TestCandidates::typesAreToldByTheirWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::newRow("quantity") << u"Nvidia has 40,000 H20s in stock."_s << u"quantity"_s;
    QTest::newRow("rule") << u"Sellers of the H20 must obtain a licence from the ministry."_s << u"rule"_s;
    QTest::newRow("event") << u"Jensen Huang ha incontrato Donald Trump a Washington."_s << u"event"_s;
    QTest::newRow("prediction") << u"Nvidia tornerà a vendere la scheda H20 in Cina."_s << u"prediction"_s;
    QTest::newRow("causal") << u"The delay of the H20 was caused by the Commerce Department."_s
                            << u"causal"_s;
    QTest::newRow("denial") << u"ByteDance ha smentito l'acquisto di 40.000 H20."_s << u"denial"_s;
}

void TestCandidates::typesAreToldByTheirWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, type);
    const auto candidates = found(text);
    QCOMPARE(candidates.size(), 1);
    QCOMPARE(codeOf(candidates.first().type), type);
}

void TestCandidates::everyShippedTableIsInOrder()
{
    const QStringList names = QDir(u":/postilla/claims"_s).entryList();
    QVERIFY(names.contains(u"hedges.tsv"_s));
    for (const QString &name : names) {
        QFile file(u":/postilla/claims/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = PhraseTable::read(name, file.readAll());
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message()));
    }
}

void TestCandidates::aRowThatLacksACellIsRefused()
{
    const auto table = PhraseTable::read(u"a.tsv"_s, "code\t-\tit\n");
    QCOMPARE(table.error().code(), ErrorCode::LexiconInvalid);
    QVERIFY(table.error().where().contains(u"a.tsv"_s));
}

void TestCandidates::aPhraseMayHaveStemsAndGaps()
{
    const auto table = PhraseTable::read(u"a.tsv"_s, "c\t-\t-\tha .. negat*\n");
    const auto hits = [&](const QString &text) {
        return table->find(foldedWords(text, {0, text.size()}), u"it");
    };
    QCOMPARE(hits(u"Nvidia ha sempre fermamente negato"_s).size(), 1);
    QCOMPARE(hits(u"Nvidia ha negato"_s).first().span, (TextSpan{7, 16}));
    QVERIFY(hits(u"Nvidia ha poi sempre fermamente negato"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
