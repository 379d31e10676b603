// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/exchangerate.h"
#include "library/figurewords.h"
#include "library/libraryfolder.h"
#include "query/queryparser.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

/// The ledger of figures, against the marks of every text one by one.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyOrderReadPageByPageIsTheWholeLedger_data();
    void everyOrderReadPageByPageIsTheWholeLedger();
    void queriesAskOfTheFigureAndOfItsDocument_data();
    void queriesAskOfTheFigureAndOfItsDocument();
    void aFigureHasItsSentence();
    void theSourceThatASentenceNamesSaysIt();
    void valuesThatDoNotMeetSayWhy();
    void aCorrectedMeasureWinsIsUndoneAndOutlivesTheNextSearch();
    void aCorrectedChipMovesTheFigureToItsGroup();
    void correctionsSpeakForARule();
    void numbersAreShownInTheScaleThatIsChosen();
    void amountsAreConvertedByAStatedRateAlone();
    void whatIsNoRateIsRefused_data();
    void whatIsNoRateIsRefused();

private:
    QStringList ledger(const FigureQuery &query, int limit = 1000) const;
    QStringList bruteForce(const std::function<bool(const StatedFigureRow &)> &wanted) const;
    StatedFigureRow figure(double value) const;

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

namespace {

const QStringList articles{
    u"H20 stock grows\n\nLedger Daily, 12 March 2025\n\nNvidia had 900,000 H20 units in stock on 10 March "
    u"2025. "
    "Buyers ordered 300,000 of them.\n"_s,
    u"Scorte in calo\n\nIl Foglio dei Chip, 26 gennaio 2025\n\nAl 25 gennaio 2025 nei magazzini restavano "
    u"640.000 "
    "unità di H20. Il prezzo è di 12.000 dollari al pezzo.\n"_s,
    u"A dispute\n\nChip Wire, 14 March 2025\n\nIn March 2025 the warehouses held 500,000 H20 units. Sales of "
    u"the H200 "
    "fell by 15%.\n"_s,
    u"Nothing with numbers\n\nChip Wire, 2 April 2025\n\nOfficials said that the H20 was discussed.\n"_s,
};

QString keyText(const StatedFigureRow &row)
{
    return u"%1:%2"_s.arg(row.documentNumber).arg(row.key.span.start);
}

Query queryOf(const QString &text)
{
    return QueryParser::read(text).value();
}

} // namespace

void TestFigures::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    QStringList files;
    for (const QString &text : articles)
        files.append(m_folder->write(u"%1.txt"_s.arg(files.size()), text));
    imported(*m_library, files);
}

/// Read in pages of that length.
QStringList TestFigures::ledger(const FigureQuery &query, int limit) const
{
    QStringList keys;
    std::optional<FigurePlace> place;
    do {
        const auto page = m_library->figures().page(query, place, limit);
        if (!page) {
            qWarning("%s", qPrintable(page.error().message()));
            return {u"failed"_s};
        }
        for (const LedgerFigure &figure : page->figures)
            keys.append(keyText(figure.row));
        place = page->end;
    } while (place);
    return keys;
}

/// By number of the document and place in its text.
QStringList TestFigures::bruteForce(const std::function<bool(const StatedFigureRow &)> &wanted) const
{
    QStringList keys;
    const auto documents = m_library->documents();
    for (const DocumentListRow &listed : *documents) {
        const Document document = m_library->document(listed.uuid).value();
        const DocumentVersion version = m_library->currentVersion(listed.uuid).value();
        const QList<Mention> mentions = m_library->marks().ofVersion(version.uuid).value();
        for (const FigureMeaning &meaning :
             figureMeanings(version.text, mentions, document.language, document.published)) {
            const auto mention = std::ranges::find(mentions, meaning.figure, &Mention::span);
            StatedFigureRow row;
            row.key.span = meaning.figure;
            row.figure = {*mention->figure, mention->sub, meaning.object, meaning.measure, meaning.asOf};
            row.documentNumber = document.number;
            row.title = document.title;
            row.outlet = document.outlet;
            row.published = document.published;
            if (wanted(row))
                keys.append(keyText(row));
        }
    }
    keys.sort();
    return keys;
}

StatedFigureRow TestFigures::figure(double value) const
{
    const auto page = m_library->figures().page({}, std::nullopt, 1000);
    for (const LedgerFigure &figure : page->figures) {
        if (figure.row.figure.value.value == value)
            return figure.row;
    }
    return {};
}

void TestFigures::everyOrderReadPageByPageIsTheWholeLedger_data()
{
    QTest::addColumn<FigureOrder>("order");
    QTest::addColumn<bool>("isDescending");
    for (const FigureOrder order :
         {FigureOrder::Value, FigureOrder::Published, FigureOrder::Chip, FigureOrder::Measure}) {
        QTest::addRow("%s up", qPrintable(codeOf(order))) << order << false;
        QTest::addRow("%s down", qPrintable(codeOf(order))) << order << true;
    }
}

void TestFigures::everyOrderReadPageByPageIsTheWholeLedger()
{
    QFETCH(FigureOrder, order);
    QFETCH(bool, isDescending);
    const FigureQuery query{.order = order, .isDescending = isDescending};
    const QStringList whole = ledger(query);
    QVERIFY(whole.size() >= 6);
    QCOMPARE(ledger(query, 1), whole);
    QCOMPARE(ledger(query, 4), whole);
    QStringList sorted = whole;
    sorted.sort();
    QCOMPARE(sorted, bruteForce([](const StatedFigureRow &) { return true; }));
    const auto page = m_library->figures().page(query, std::nullopt, 1000);
    const auto isInOrder = [&](const LedgerFigure &one, const LedgerFigure &next) {
        const MeasuredFigure &a = (isDescending ? next : one).row.figure;
        const MeasuredFigure &b = (isDescending ? one : next).row.figure;
        switch (order) {
        case FigureOrder::Value:
            return a.value.value <= b.value.value;
        case FigureOrder::Published:
            return (isDescending ? next : one).row.published->text() <=
                   (isDescending ? one : next).row.published->text();
        case FigureOrder::Chip: // those without one come last either way
            return next.row.figure.object.isEmpty() ||
                   (!one.row.figure.object.isEmpty() && a.object <= b.object);
        case FigureOrder::Measure:
            return next.row.figure.measure == Measure::NotStated ||
                   (one.row.figure.measure != Measure::NotStated && a.measure <= b.measure);
        }
        return false;
    };
    QCOMPARE(std::ranges::adjacent_find(page->figures, std::not_fn(isInOrder)), page->figures.cend());
}

void TestFigures::queriesAskOfTheFigureAndOfItsDocument_data()
{
    using Wanted = std::function<bool(const StatedFigureRow &)>;
    QTest::addColumn<QString>("query");
    QTest::addColumn<Wanted>("wanted");
    const auto add = [](const QString &query, const Wanted &wanted) {
        QTest::addRow("%s", qPrintable(query)) << query << wanted;
    };
    const Wanted ofH20 = [](const StatedFigureRow &row) { return row.figure.object == u"NVIDIA H20"; };
    const Wanted isStock = [](const StatedFigureRow &row) { return row.figure.measure == Measure::Stock; };
    add(u"chip:H20"_s, ofH20);
    add(u"-chip:H20"_s, [=](const StatedFigureRow &row) { return !ofH20(row); });
    add(u"measure:stock"_s, isStock);
    add(u"chip:H20 measure:stock"_s, [=](const StatedFigureRow &row) { return ofH20(row) && isStock(row); });
    add(u"kind:percent"_s, [](const StatedFigureRow &row) { return row.figure.sub == MentionSub::Percent; });
    add(u"kind:money OR kind:percent"_s, [](const StatedFigureRow &row) {
        return row.figure.sub == MentionSub::Percent || row.figure.sub == MentionSub::Money;
    });
    add(u"figure:>600k"_s, [](const StatedFigureRow &row) {
        return row.figure.sub != MentionSub::Percent && row.figure.value.value > 600000;
    });
    add(u"warehouses"_s, [](const StatedFigureRow &row) { return row.documentNumber == 3; });
    add(u"measure:stock -warehouses"_s,
        [=](const StatedFigureRow &row) { return isStock(row) && row.documentNumber != 3; });
    add(u"date:2025-03"_s, [](const StatedFigureRow &row) {
        return row.published && row.published->text().startsWith(u"2025-03");
    });
}

void TestFigures::queriesAskOfTheFigureAndOfItsDocument()
{
    QFETCH(QString, query);
    QFETCH(std::function<bool(const StatedFigureRow &)>, wanted);
    const QStringList expected = bruteForce(wanted);
    QVERIFY(!expected.isEmpty());
    for (const FigureOrder order :
         {FigureOrder::Value, FigureOrder::Published, FigureOrder::Chip, FigureOrder::Measure}) {
        QStringList found = ledger({.order = order, .scope = queryOf(query)}, 2);
        found.sort();
        QCOMPARE(found, expected);
    }
}

void TestFigures::aFigureHasItsSentence()
{
    const auto page = m_library->figures().page({.scope = queryOf(u"figure:>800k"_s)}, std::nullopt, 10);
    QCOMPARE(page->figures.size(), 1);
    QCOMPARE(page->figures.first().sentence, u"Nvidia had 900,000 H20 units in stock on 10 March 2025."_s);
    QCOMPARE(page->figures.first().who, page->figures.first().row.outlet);
}

void TestFigures::theSourceThatASentenceNamesSaysIt()
{
    const QString file = m_folder->write(
        u"said.txt"_s, u"Shipments\n\nJensen Huang said that Nvidia had shipped 40,000,000 H20 units.\n"_s);
    imported(*m_library, {file});
    const auto page = m_library->figures().page({.scope = queryOf(u"figure:>30M"_s)}, std::nullopt, 10);
    QCOMPARE(page->figures.size(), 1);
    QCOMPARE(page->figures.first().who, u"Jensen Huang"_s);
}

void TestFigures::valuesThatDoNotMeetSayWhy()
{
    const auto groups = resultOf(m_library->figures().groups({}));
    QVERIFY(groups && !groups->isEmpty());
    const LedgerGroup &first = groups->first();
    QCOMPARE(first.group.object, u"NVIDIA H20"_s);
    QCOMPARE(first.group.measure, Measure::Stock);
    QCOMPARE(first.group.count, 3);
    QCOMPARE(first.group.disagreement, Disagreement::Conflict);
    QCOMPARE(disagreementText(first, QLocale::c()),
             u"NVIDIA H20, stock: 900,000 H20 as of 10 March 2025 against 500,000 H20 as of March 2025"_s);
    const auto others = resultOf(m_library->figures().groups(queryOf(u"-warehouses"_s)));
    QCOMPARE(others->first().group.disagreement, Disagreement::OverTime);
    QCOMPARE(
        disagreementText(others->first(), QLocale::c()),
        u"NVIDIA H20, stock: 900,000 H20 as of 10 March 2025 against 640,000 unità as of 25 January 2025"_s);
}

void TestFigures::aCorrectedMeasureWinsIsUndoneAndOutlivesTheNextSearch()
{
    QCOMPARE(figure(300000).figure.measure, Measure::Orders);
    QVERIFY(m_library->figures().setMeasure(figure(300000), Measure::Shipped));
    QCOMPARE(figure(300000).figure.measure, Measure::Shipped);
    LexiconEntry entry;
    entry.kind = u"company"_s;
    entry.canonical = u"Buyers Inc"_s;
    entry.aliases = {{u"Buyers Inc"_s, {}}, {u"Buyers"_s, {}}};
    QVERIFY(m_library->lexicon().apply(storeEntry(entry)));
    QVERIFY(resultOf(m_library->marks().catchUp()).value_or(0) > 0);
    QCOMPARE(figure(300000).figure.measure, Measure::Shipped);
    QVERIFY(m_library->undo());
    QVERIFY(resultOf(m_library->marks().catchUp()));
    QVERIFY(m_library->undo());
    QCOMPARE(figure(300000).figure.measure, Measure::Orders);
    QVERIFY(m_library->redo());
    QCOMPARE(figure(300000).figure.measure, Measure::Shipped);
    QVERIFY(m_library->figures().withdraw(figure(300000)));
    QCOMPARE(figure(300000).figure.measure, Measure::Orders);
    QVERIFY(!m_library->figures().withdraw(figure(300000)));
}

void TestFigures::aCorrectedChipMovesTheFigureToItsGroup()
{
    QVERIFY(m_library->figures().setMeasure(figure(500000), Measure::Capacity));
    QVERIFY(m_library->figures().setObject(figure(500000), u"NVIDIA H200"_s));
    QCOMPARE(figure(500000).figure.object, u"NVIDIA H200"_s);
    QCOMPARE(figure(500000).figure.measure, Measure::Capacity);
    const auto groups = resultOf(m_library->figures().groups({}));
    QCOMPARE(groups->first().group.disagreement, Disagreement::OverTime);
    QVERIFY(m_library->figures().setObject(figure(500000), {}));
    QCOMPARE(figure(500000).figure.object, QString());
}

void TestFigures::correctionsSpeakForARule()
{
    QVERIFY(m_library->figures().proposals()->isEmpty());
    QVERIFY(m_library->figures().setMeasure(figure(300000), Measure::Shipped));
    const auto proposals = m_library->figures().proposals();
    QVERIFY(std::ranges::contains(*proposals, MeaningProposal{u"ordered"_s, Measure::Shipped, {}, 1}));
    QVERIFY(m_library->figures().setMeasure(figure(300000), Measure::Orders));
    QVERIFY(m_library->figures().proposals()->isEmpty());
    QVERIFY(m_library->figures().setObject(figure(500000), u"NVIDIA H200"_s));
    QVERIFY(std::ranges::contains(*m_library->figures().proposals(),
                                  MeaningProposal{u"warehouses"_s, {}, u"NVIDIA H200"_s, 1}));
}

void TestFigures::numbersAreShownInTheScaleThatIsChosen()
{
    FigureValue value;
    value.value = 1250000;
    const QLocale english = QLocale(QLocale::English);
    QCOMPARE(numberText(value, MentionSub::Quantity, NumberScale::Natural, english), u"1.25 million"_s);
    QCOMPARE(numberText(value, MentionSub::Quantity, NumberScale::Plain, english), u"1,250,000"_s);
    QCOMPARE(numberText(value, MentionSub::Quantity, NumberScale::Thousands, english), u"1,250 thousand"_s);
    QCOMPARE(numberText(value, MentionSub::Quantity, NumberScale::Millions, english), u"1.25 million"_s);
    value.value.reset();
    value.low = 20;
    value.high = 35;
    QCOMPARE(numberText(value, MentionSub::Percent, NumberScale::Thousands, english), u"20–35%"_s);
}

void TestFigures::amountsAreConvertedByAStatedRateAlone()
{
    FigureValue amount;
    amount.low = 5e6;
    amount.high = 7.5e6;
    amount.currency = u"EUR"_s;
    QVERIFY(!converted(amount, {}));
    const auto rates = parseRates(u"1 EUR = 1.08 USD; cny 0,14 eur"_s);
    QCOMPARE(rates.value(), (QList<ExchangeRate>{{u"EUR"_s, u"USD"_s, 1.08}, {u"CNY"_s, u"EUR"_s, 0.14}}));
    const ConvertedFigure shown = converted(amount, *rates).value_or(ConvertedFigure());
    QCOMPARE(shown.value.low, std::optional(5.4e6));
    QCOMPARE(shown.value.high, std::optional(8.1e6));
    QCOMPARE(shown.value.currency, u"USD"_s);
    QCOMPARE(shown.rate.text(QLocale(QLocale::Italian)), u"1 EUR = 1,08 USD"_s);
    amount.currency = u"USD"_s;
    QVERIFY(!converted(amount, *rates));
    amount.currency.clear();
    QVERIFY(!converted(amount, *rates));
}

void TestFigures::whatIsNoRateIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"1.08", "EUR USD", "1 EUR = 0 USD", "1 EUR = -2 USD", "1 EUR = 1.08 EUR", "1 EUR = 1e9 USD",
          "2 EUR = 3 USD", "euro = 1 USD", "1 EUR = 1 USD; 1 EUR = 2 CNY"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestFigures::whatIsNoRateIsRefused()
{
    QFETCH(QString, typed);
    const auto rates = parseRates(typed);
    QVERIFY(!rates);
    QCOMPARE(rates.error().code(), ErrorCode::BadArgument);
    QVERIFY(!rates.error().advice().isEmpty());
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
