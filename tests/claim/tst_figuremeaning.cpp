// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figuremeaning.h"

#include "mention/mentionfinder.h"
#include "mention/smallwords.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestFigureMeaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measureIsReadFromTheWordsAround_data();
    void measureIsReadFromTheWordsAround();
    void objectIsTheChipThatTheFigureCounts_data();
    void objectIsTheChipThatTheFigureCounts();
    void asOfIsTheDateOfTheClause_data();
    void asOfIsTheDateOfTheClause();
    void theNextSentenceMayTellOfAFigure_data();
    void theNextSentenceMayTellOfAFigure();
    void datesAndPeriodsMeasureNothing();
    void aNewParagraphTakesUpNoChip();
};

namespace {

QList<FigureMeaning> meanings(const QString &text, const QString &published = {})
{
    const auto finder = MentionFinder::standard();
    const auto day = PartialDate::parse(published);
    return figureMeanings(text, (*finder)->find(text), looksItalian(text) ? u"it" : u"en",
                          day ? std::optional(*day) : std::nullopt);
}

/// "900.000 unità stock NVIDIA H20 2025-08; …"
QString written(const QString &text, const QString &published = {})
{
    QStringList lines;
    for (const FigureMeaning &meaning : meanings(text, published)) {
        const QString asOf = meaning.asOf ? meaning.asOf->text() : QString();
        const QStringList parts{text.sliced(meaning.figure.start, meaning.figure.length()),
                                codeOf(meaning.measure), meaning.object, asOf};
        lines.append(parts.join(u'|'));
    }
    return lines.join(u"; "_s);
}

} // namespace

void TestFigureMeaning::measureIsReadFromTheWordsAround_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a stock") << u"Nei magazzini della società restano circa 900.000 unità di H20."_s
                             << u"900.000 unità|stock|NVIDIA H20|"_s;
    QTest::newRow("orders") << u"The buyers have ordered 300,000 H20s from the foundry."_s
                            << u"300,000|orders|NVIDIA H20|"_s;
    QTest::newRow("approved") << u"Il ministero ha autorizzato l'esportazione di 40.000 schede."_s
                              << u"40.000 schede|approved||"_s;
    QTest::newRow("shipped") << u"L'azienda ha spedito oltre 1,2 milioni di H20 ai clienti cinesi."_s
                             << u"1,2 milioni|shipped|NVIDIA H20|"_s;
    QTest::newRow("planned") << u"The group plans to build 20,000 accelerators by 2027."_s
                             << u"20,000 accelerators|planned||2027"_s;
    QTest::newRow("capacity") << u"SMIC ha una capacità di 30.000 wafer al mese."_s
                              << u"30.000 wafer|capacity||"_s;
    QTest::newRow("a price") << u"Smugglers sell the H100 for $30,000 apiece."_s
                             << u"$30,000|price|NVIDIA H100|"_s;
    QTest::newRow("a loss") << u"Il divieto sull'H20 comporta una svalutazione di 5,5 miliardi di dollari."_s
                            << u"5,5 miliardi di dollari|loss|NVIDIA H20|"_s;
    QTest::newRow("a cost that is a loss")
        << u"The ban cost the company $2.5bn in lost sales."_s << u"$2.5bn|loss||"_s;
    QTest::newRow("a performance by its unit")
        << u"The Ascend 920 reaches 900 TFLOPS."_s << u"900 TFLOPS|performance|Huawei Ascend 920|"_s;
    QTest::newRow("a performance by comparison")
        << u"The H200 is six times faster than the H20."_s << u"six times|performance|NVIDIA H200|"_s;
    QTest::newRow("an executive order orders nothing")
        << u"The executive order names 40,000 chips."_s << u"40,000 chips|||"_s;
    QTest::newRow("two figures, each its own")
        << u"La società ha 900.000 H20 in magazzino e ne ha ordinati altri 300.000."_s
        << u"900.000|stock|NVIDIA H20|; 300.000|orders|NVIDIA H20|"_s;
}

void TestFigureMeaning::measureIsReadFromTheWordsAround()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(written(text), expected);
}

void TestFigureMeaning::objectIsTheChipThatTheFigureCounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("right behind it") << u"Beyond the H20, the buyers ordered 700,000 H200s."_s
                                     << u"700,000|orders|NVIDIA H200|"_s;
    QTest::newRow("in its clause")
        << u"Il prezzo dell'H20 è di 12.000 dollari, quello dell'H200 di 30.000 dollari."_s
        << u"12.000 dollari|price|NVIDIA H20|; 30.000 dollari|price|NVIDIA H200|"_s;
    QTest::newRow("in the sentence before") << u"The H20 returns to China. Some 600,000 units are in stock."_s
                                            << u"600,000 units|stock|NVIDIA H20|"_s;
    QTest::newRow("not where that names two")
        << u"The H20 and the H200 return. Some 600,000 units are in stock."_s << u"600,000 units|stock||"_s;
}

void TestFigureMeaning::objectIsTheChipThatTheFigureCounts()
{
    measureIsReadFromTheWordsAround();
}

void TestFigureMeaning::asOfIsTheDateOfTheClause_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("asOf");
    QTest::newRow("a whole date") << u"As of 25 January 2026 the stock was 640,000 H20s."_s << QString()
                                  << u"2026-01-25"_s;
    QTest::newRow("a year") << u"Nel 2024 la società ha spedito 800.000 H20."_s << QString() << u"2024"_s;
    QTest::newRow("a day without its year")
        << u"Al 10 marzo le scorte erano di 900.000 unità."_s << u"2026-03-20"_s << u"2026-03-10"_s;
    QTest::newRow("in the year before")
        << u"At the end of December the stock was 640,000 units."_s << u"2026-01-04"_s << u"2025-12"_s;
    QTest::newRow("no year to be known")
        << u"Al 10 marzo le scorte erano di 900.000 unità."_s << QString() << QString();
    QTest::newRow("now") << u"Attualmente la società ha scorte per 900.000 unità."_s << u"2025-08-12"_s
                         << u"2025-08-12"_s;
    QTest::newRow("the date of something else")
        << u"In risposta al divieto del 2023, la società ha scorte per 900.000 unità."_s << QString()
        << u""_s;
    QTest::newRow("a quarter") << u"In the second quarter of 2025 the company shipped 40,000 units."_s
                               << QString() << u"2025"_s;
}

void TestFigureMeaning::asOfIsTheDateOfTheClause()
{
    QFETCH(const QString, text);
    QFETCH(const QString, published);
    QFETCH(const QString, asOf);
    const auto found = meanings(text, published);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().asOf ? found.first().asOf->text() : QString(), asOf);
}

void TestFigureMeaning::theNextSentenceMayTellOfAFigure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString waiting = u"In halls near the port wait 700,000 H20s. "_s;
    QTest::newRow("what it measures and when")
        << waiting + u"The figure, updated on Friday 6 March, is that of a warehouse list."_s
        << u"700,000|stock|NVIDIA H20|2026-03-06"_s;
    QTest::newRow("in Italian")
        << u"Restano fermi nel porto 700.000 H20. Il dato, riferito al 6 marzo, è di un inventario."_s
        << u"700.000|stock|NVIDIA H20|2026-03-06"_s;
    QTest::newRow("a date of something else")
        << waiting + u"The figure was printed on 6 March by a paper."_s << u"700,000||NVIDIA H20|"_s;
    QTest::newRow("not what is said already")
        << u"The buyers ordered 700,000 H20s in 2024. That number, as of 6 March, is more than the stock."_s
        << u"700,000|orders|NVIDIA H20|2024"_s;
    QTest::newRow("not of another subject")
        << waiting + u"A warehouse list names the owners."_s << u"700,000||NVIDIA H20|"_s;
    QTest::newRow("not in a new paragraph")
        << waiting + u"\n\nThe figure is that of a warehouse list."_s << u"700,000||NVIDIA H20|"_s;
    QTest::newRow("not without a word")
        << waiting + u"“"_s + QString(80, u'–') + u"”"_s << u"700,000||NVIDIA H20|"_s;
    QTest::newRow("not a sentence later")
        << waiting + u"Nobody asks for them. The figure is that of a warehouse list."_s
        << u"700,000||NVIDIA H20|"_s;
}

void TestFigureMeaning::theNextSentenceMayTellOfAFigure()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(written(text, u"2026-03-13"_s), expected);
}

void TestFigureMeaning::datesAndPeriodsMeasureNothing()
{
    QCOMPARE(written(u"Nel 2024 gli ordini sono rimasti fermi per tre settimane."_s), QString());
}

void TestFigureMeaning::aNewParagraphTakesUpNoChip()
{
    QCOMPARE(written(u"The H20 returns to China.\nSome 600,000 units are in stock."_s),
             u"600,000 units|stock||"_s);
}

QTEST_GUILESS_MAIN(TestFigureMeaning)
#include "tst_figuremeaning.moc"
