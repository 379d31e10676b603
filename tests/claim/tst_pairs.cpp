// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/pairs.h"
#include "taken.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindIsToldByWhatTheySay_data();
    void theKindIsToldByWhatTheySay();
    void aDenialIsOppositeOnlyToWhatItDenies_data();
    void aDenialIsOppositeOnlyToWhatItDenies();
    void otherChipsAreNeverCompared();
    void figuresConflictOnlyWhereAllMeets_data();
    void figuresConflictOnlyWhereAllMeets();
    void oneDocumentDoesNotAgreeWithItself();
    void aReasonNamesWhatItIsAbout();
    void eachSideKeepsItsBestOnly();
    void itMeetsEnglishAndItalian();
};

namespace {

struct Article
{
    QString text;
    QString published = {};
};

/// One statement a sentence.
QList<StatedClaim> statements(const QList<Article> &articles)
{
    QList<StatedClaim> all;
    for (qsizetype document = 0; document < articles.size(); ++document) {
        const QString &text = articles[document].text;
        const auto day = PartialDate::parse(articles[document].published);
        const ComparedText compared{text, Test::mentionsOf(text), Test::languageOf(text),
                                    day ? std::optional(*day) : std::nullopt};
        const QList<SentenceWords> sentences = Test::taken(text);
        const QList<Attribution> sources = attributions(sentences);
        QList<Candidate> candidates(sentences.size());
        for (qsizetype i = 0; i < sentences.size(); ++i) {
            candidates[i].span = sentences[i].span;
            candidates[i].attribution = sources[i];
            candidates[i].polarity = sources[i].isDenial ? Polarity::Denied : Polarity::Affirmed;
        }
        all += statedClaims(compared, document, candidates);
    }
    return all;
}

QString kinds(const QList<Article> &articles)
{
    QStringList found;
    for (const ClaimPair &pair : findPairs(statements(articles)))
        found.append(codeOf(pair.kind));
    return found.join(u", "_s);
}

} // namespace

void TestPairs::theKindIsToldByWhatTheySay_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("publishedA");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("publishedB");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char16_t *a, const char16_t *dayA, const char16_t *b,
                        const char16_t *dayB, const char16_t *kind) {
        QTest::newRow(name) << QString(a) << QString(dayA) << QString(b) << QString(dayB) << QString(kind);
    };
    row("a different figure", u"Nvidia has 900,000 H20s in stock.", u"",
        u"Nvidia has 640,000 H20s in its warehouses.", u"", u"different figure");
    row("another figure later", u"In January 2026 Nvidia had an inventory of 640,000 H20s.", u"",
        u"In March 2026 Nvidia had an inventory of 900,000 H20s.", u"", u"change");
    row("different figures, published apart", u"Nvidia will ship 900,000 H20 chips to China.", u"2025-08-11",
        u"Nvidia will ship 640,000 H20 chips to China.", u"2025-09-02", u"different figure");
    row("the same words, nobody says what is measured", u"Nvidia may pass 900,000 H20 chips to China.", u"",
        u"Nvidia may pass 640,000 H20 chips to China.", u"", u"different figure");
    row("other words, nobody says what is measured", u"Nvidia may pass 900,000 H20 chips to China.", u"",
        u"In China Alibaba needs 640,000 H20 chips.", u"", u"agreement");
    row("a denial", u"ByteDance has ordered the H20 from Nvidia.", u"",
        u"ByteDance denied that it has ordered the H20.", u"", u"opposite");
    row("on one day", u"Beijing has banned the H20.", u"2025-09-17", u"Beijing has approved the H20.",
        u"2025-09-17", u"opposite");
    row("later the opposite", u"Washington has banned exports of the H20.", u"2025-04-09",
        u"Washington has approved exports of the H20.", u"2025-08-08", u"change");
    row("no date to order them", u"Washington has banned exports of the H20.", u"2025-04-09",
        u"Washington has approved exports of the H20.", u"", u"order unknown");
    row("both only lean", u"Nvidia will sell the H200 in China.", u"2025-12-09",
        u"Nvidia has not sold the H200 in China yet.", u"2026-02-25", u"change");
    row("different actors", u"The Commerce Department approves the H20 for China.", u"",
        u"ByteDance abandons the H20 in China.", u"", u"tension");
    row("agreement", u"Nvidia resumes sales of the H20 in China.", u"",
        u"Nvidia restarts H20 shipments to China.", u"", u"agreement");
}

void TestPairs::theKindIsToldByWhatTheySay()
{
    QFETCH(const QString, a);
    QFETCH(const QString, publishedA);
    QFETCH(const QString, b);
    QFETCH(const QString, publishedB);
    QFETCH(const QString, kind);
    QCOMPARE(kinds({{a, publishedA}, {b, publishedB}}), kind);
}

void TestPairs::aDenialIsOppositeOnlyToWhatItDenies_data()
{
    QTest::addColumn<QString>("denial");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOpposite");
    const auto italian =
        u"Il ministero ha smentito che le dogane abbiano ricevuto l’ordine di fermare gli H20."_s;
    const auto english = u"The ministry denied that customs had been told to stop the H20."_s;
    QTest::newRow("what it denies") << english << u"Customs have stopped four lots of the H20."_s << true;
    QTest::newRow("in the other language")
        << italian << u"Customs have stopped four lots of the H20."_s << true;
    QTest::newRow("a stock") << italian << u"Nei depositi ci sono 900.000 unità dell’H20."_s << false;
    QTest::newRow("a count") << english << u"In all 900,000 units of the H20 are waiting."_s << false;
    QTest::newRow("that it goes on") << english << u"Customs have cleared four lots of the H20."_s << false;
}

void TestPairs::aDenialIsOppositeOnlyToWhatItDenies()
{
    QFETCH(const QString, denial);
    QFETCH(const QString, other);
    QFETCH(const bool, isOpposite);
    QCOMPARE(kinds({{denial}, {other}}).contains(u"opposite"), isOpposite);
}

void TestPairs::otherChipsAreNeverCompared()
{
    QCOMPARE(kinds({{u"Nvidia has 900,000 H20s in stock."_s}, {u"Nvidia has 640,000 H200s in stock."_s}}),
             QString());
    QCOMPARE(kinds({{u"Beijing has banned the H20."_s}, {u"Beijing has approved the H200."_s}}), QString());
}

void TestPairs::figuresConflictOnlyWhereAllMeets_data()
{
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("conflicts");
    QTest::newRow("another number") << u"Nvidia has 640,000 H20s in stock."_s << true;
    QTest::newRow("the same number") << u"Nvidia has 900,000 H20s in stock."_s << false;
    QTest::newRow("about the same number") << u"Nvidia has about 880,000 H20s in stock."_s << false;
    QTest::newRow("a bound that holds") << u"Nvidia has more than 600,000 H20s in stock."_s << false;
    QTest::newRow("a bound that does not") << u"Nvidia has more than one million H20s in stock."_s << true;
    QTest::newRow("another measure") << u"Nvidia has ordered 640,000 H20s."_s << false;
    QTest::newRow("a share is no count") << u"Nvidia has 64% of its H20s in stock."_s << false;
}

void TestPairs::figuresConflictOnlyWhereAllMeets()
{
    QFETCH(const QString, b);
    QFETCH(const bool, conflicts);
    QCOMPARE(kinds({{u"Nvidia has 900,000 H20s in stock."_s}, {b}}).contains(u"different figure"), conflicts);
}

void TestPairs::oneDocumentDoesNotAgreeWithItself()
{
    QCOMPARE(kinds({{u"Nvidia resumes sales of the H20. Nvidia restarts its H20 shipments."_s}}), QString());
    QCOMPARE(kinds({{u"Nvidia has 900,000 H20s in stock. Nvidia has 640,000 H20s in its warehouses."_s}}),
             u"different figure"_s);
}

void TestPairs::aReasonNamesWhatItIsAbout()
{
    const auto pairs = findPairs(
        statements({{u"Nvidia has 900,000 H20s in stock."_s}, {u"Nvidia has 640,000 H20s in stock."_s}}));
    QCOMPARE(pairs.size(), 1);
    for (const QString &part : {u"NVIDIA H20"_s, u"stock"_s, u"900,000"_s, u"640,000"_s})
        QVERIFY2(pairs.first().reason.contains(part), qPrintable(pairs.first().reason));
    const auto unmeasured = findPairs(statements({{u"Nvidia may pass 900,000 H20 chips to China."_s},
                                                  {u"Nvidia may pass 640,000 H20 chips to China."_s}}));
    QCOMPARE(unmeasured.size(), 1);
    QVERIFY2(unmeasured.first().reason.contains(u"(NVIDIA H20)"_s), qPrintable(unmeasured.first().reason));
}

void TestPairs::eachSideKeepsItsBestOnly()
{
    QList<Article> articles;
    for (int i = 0; i < 6; ++i)
        articles.append({u"Nvidia resumes sales of the H20 in China."_s});
    const QList<StatedClaim> all = statements(articles);
    const auto pairs = findPairs(all, 1);
    QVERIFY(pairs.size() < 6);
    QVERIFY(std::ranges::is_sorted(pairs, std::ranges::greater(), &ClaimPair::score));
    for (const ClaimPair &pair : pairs)
        QVERIFY(pair.first < pair.second && pair.score > 0 && pair.score <= 1.0001);
}

void TestPairs::itMeetsEnglishAndItalian()
{
    QCOMPARE(kinds({{u"Il ministero del Commercio ha sospeso la vendita della scheda H20 in Cina."_s},
                    {u"The sale of the H20 was suspended by the Commerce Department."_s}}),
             u"agreement"_s);
}

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
