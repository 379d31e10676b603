// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryparser.h"
#include "store/documentsearch.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/indexrepair.h"
#include "store/select.h"
#include "store/spellout.h"
#include "store/storefixture.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// More documents than are looked up one by one, so that the index itself is read in its order.
class DocumentSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreTheListInItsOrder_data();
    void pagesAreTheListInItsOrder();
    void relevanceIsThatOfFts5();
    void relevanceIsAskedOfTheBestFirstAndOfAllWhereTheseAreTooFew();
    void beginningsAreSpelledOutWhereTheirWordsAreFew();
    void relevanceFollowsWhatIsStored();
    void aRepairThatIsBrokenOffGoesOn();

private:
    static constexpr int count = 1300;

    void store(bool wrongClock);
    SearchPlan planOf(const QString &typed);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

void DocumentSearchTest::store(bool wrongClock)
{
    m_database.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_database = m_fixture->open();
    auto edit = Edit::begin(*m_database, Act::start(u"anna"_s, u"import"_s));
    REQUIRE_OK(edit);
    for (int number = 0; number < count; ++number) {
        Document document;
        document.title = u"Report %1"_s.arg(number);
        document.collectedOn = 1'755'000'000'000 + number / 3;
        if (wrongClock && number % 50 == 7)
            document.collectedOn -= 400;
        if (const auto date = PartialDate::parse(u"2025-%1"_s.arg(1 + number % 12, 2, 10, QChar(u'0')));
            date && number % 5 != 0)
            document.published = *date;
        const QString text = u"chip "_s.repeated(1 + number % 7) +
                             u"%1 licences "_s.arg(number).repeated(1 + number % 3) +
                             (number % 2 == 0 ? u"even"_s : u"odd"_s);
        REQUIRE_OK(DocumentStore(*m_database).insert(*edit, document, versionOf(text)));
    }
    REQUIRE_OK(edit->commit());
}

SearchPlan DocumentSearchTest::planOf(const QString &typed)
{
    const auto query = QueryParser::read(typed);
    const auto plan = SearchCompiler(*m_database, {}).plan(query.value());
    return plan.value();
}

void DocumentSearchTest::pagesAreTheListInItsOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<DocumentOrder>("order");
    QTest::addColumn<bool>("wrongClock");
    for (const bool wrongClock : {false, true}) {
        for (const auto order : {DocumentOrder::Collected, DocumentOrder::Published}) {
            for (const char *typed : {"chip", "chip even", "chip -even", "-even", "chip -even -\"chip 7\"",
                                      "\"chip 7\" OR even", "1234", "123*", "chi*", "\"chip 129\"* -even",
                                      "licences -1234", "lang:it OR chip", "chip date:2025-03"})
                QTest::addRow("%s %d %d", typed, int(order), wrongClock)
                    << QString::fromLatin1(typed) << order << wrongClock;
        }
    }
}

void DocumentSearchTest::pagesAreTheListInItsOrder()
{
    QFETCH(QString, typed);
    QFETCH(DocumentOrder, order);
    QFETCH(bool, wrongClock);
    static std::optional<bool> stored;
    if (stored != wrongClock)
        store(wrongClock);
    stored = wrongClock;
    const auto whole = DocumentList(*m_database).find({.order = order, .search = *QueryParser::read(typed)});
    REQUIRE_OK(whole);
    QVERIFY(!whole->documents.isEmpty());
    DocumentSearch search(*m_database, planOf(typed));
    QList<ListedDocument> paged;
    std::optional<SearchPlace> place;
    do {
        const auto page = search.newest(order, place, 60);
        REQUIRE_OK(page);
        paged += page->documents;
        place = page->end;
    } while (place);
    QCOMPARE(paged.size(), whole->documents.size());
    QVERIFY(paged == whole->documents);
}

void DocumentSearchTest::relevanceIsThatOfFts5()
{
    store(false);
    QVERIFY(m_database->prepareRank().value());
    const QList<std::pair<QString, int>> queries{
        {u"chip"_s, 1},     {u"licences OR even"_s, 2}, {u"\"chip chip\" 123*"_s, 2},
        {u"chip odd"_s, 2}, {u"chip -even"_s, 1},       {u"chip licences -even"_s, 2}};
    for (const auto &[typed, phrases] : queries) {
        const SearchPlan plan = planOf(typed);
        const auto wanted = select(
            *m_database,
            u"SELECT uuid FROM (SELECT rowid AS id, bm25(document_index) AS score FROM document_index "
            "WHERE document_index MATCH ?) AS best JOIN document USING (id) "
            "ORDER BY score, id DESC LIMIT 40"_s,
            [](const Statement &row) { return QUuid::fromString(row.text(0)); }, plan.match);
        const auto scores = select(
            *m_database,
            u"SELECT bm25(document_index), postilla_rank(document_index, ?) FROM document_index "
            "WHERE document_index MATCH ?"_s,
            [](const Statement &row) { return std::pair(row.real(0), row.real(1)); }, phrases, plan.match);
        REQUIRE_OK(wanted);
        REQUIRE_OK(scores);
        QVERIFY(!scores->isEmpty());
        for (const auto &[fts, ours] : phrases > 1 ? *scores : QList<std::pair<double, double>>())
            QVERIFY2(std::abs(fts - ours) < 1e-9, qPrintable(QString::number(fts - ours)));
        const auto ranked = DocumentSearch(*m_database, plan).ranked(40);
        REQUIRE_OK(ranked);
        QList<QUuid> found;
        for (const ListedDocument &listed : *ranked)
            found.append(listed.uuid);
        QVERIFY(found == *wanted);
    }
}

void DocumentSearchTest::relevanceIsAskedOfTheBestFirstAndOfAllWhereTheseAreTooFew()
{
    store(false);
    const auto all = DocumentSearch(*m_database, planOf(u"chip"_s)).ranked(count);
    REQUIRE_OK(all);
    const auto dated = DocumentList(*m_database).find({.search = *QueryParser::read(u"date:2025-03"_s)});
    REQUIRE_OK(dated);
    QList<ListedDocument> wanted = *all;
    wanted.removeIf([&](const ListedDocument &each) { return !dated->documents.contains(each); });
    for (const int limit : {5, 80}) {
        const auto ranked = DocumentSearch(*m_database, planOf(u"chip date:2025-03"_s)).ranked(limit);
        REQUIRE_OK(ranked);
        QCOMPARE(ranked->size(), limit);
        QVERIFY(*ranked == wanted.first(limit));
    }
}

void DocumentSearchTest::beginningsAreSpelledOutWhereTheirWordsAreFew()
{
    store(false);
    const auto matchOfAll = [&](const QString &typed) {
        return matchOf(spelledOut(*m_database, planOf(typed).words).value());
    };
    QCOMPARE(matchOfAll(u"EVE*"_s), uR"((("even")))"_s);
    QCOMPARE(
        matchOfAll(u"\"report 129\"* -127*"_s),
        uR"(((("report 129" OR "report 1290" OR "report 1291" OR "report 1292" OR "report 1293" OR )"_s
        uR"("report 1294" OR "report 1295" OR "report 1296" OR "report 1297" OR "report 1298" OR )"_s
        uR"("report 1299")) NOT (("127" OR "1270" OR "1271" OR "1272" OR "1273" OR "1274" OR "1275" OR )"_s
        uR"("1276" OR "1277" OR "1278" OR "1279"))))"_s);
    QCOMPARE(matchOfAll(u"zebra*"_s), uR"(("zebra" *))"_s);

    QString many;
    for (int number = 0; number < 70; ++number)
        many += u"word%1 "_s.arg(number);
    REQUIRE_OK(addDocument(*m_database, u"anna"_s, u"Many"_s, many));
    QCOMPARE(matchOfAll(u"word*"_s), uR"(("word" *))"_s);
}

void DocumentSearchTest::relevanceFollowsWhatIsStored()
{
    store(false);
    QVERIFY(m_database->prepareRank().value());
    REQUIRE_OK(addDocument(*m_database, u"anna"_s, u"All of it"_s, u"even even even"_s));
    const auto best = DocumentSearch(*m_database, planOf(u"even"_s)).ranked(1);
    REQUIRE_OK(best);
    QCOMPARE(DocumentStore(*m_database).byUuid(best->constFirst().uuid.toString(QUuid::WithoutBraces))->title,
             u"All of it"_s);
}

void DocumentSearchTest::aRepairThatIsBrokenOffGoesOn()
{
    store(false);
    int steps = 0;
    const auto broken = IndexRepair(*m_database).run([&](qint64, qint64) { return ++steps < 4; });
    COMPARE_ERROR(broken, ErrorCode::Cancelled);
    const Query query = *QueryParser::read(u"chip"_s);
    COMPARE_ERROR(SearchCompiler(*m_database, {}).plan(query), ErrorCode::SearchIndexDamaged);
    REQUIRE_OK(DocumentList(*m_database).find({})); // who does not search is not held up

    // What comes, changes and goes meanwhile is right in the end.
    REQUIRE_OK(addDocument(*m_database, u"anna"_s, u"Late"_s, u"chip latecomer"_s));
    const auto first = DocumentStore(*m_database).byNumber(5);
    const auto last = DocumentStore(*m_database).byNumber(count - 5);
    REQUIRE_OK(renameDocument(*m_database, u"anna"_s, first->uuid, u"Newname first"_s));
    REQUIRE_OK(renameDocument(*m_database, u"anna"_s, last->uuid, u"Newname last"_s));
    auto edit = Edit::begin(*m_database, Act::start(u"anna"_s, u"remove"_s));
    REQUIRE_OK(edit);
    REQUIRE_OK(DocumentStore(*m_database).remove(*edit, *DocumentStore(*m_database).byNumber(count - 7)));
    REQUIRE_OK(edit->commit());

    REQUIRE_OK(IndexRepair(*m_database).run({}));
    QCOMPARE(titlesFound(*m_database, u"latecomer"_s), QStringList{u"Late"_s});
    QCOMPARE(titlesFound(*m_database, u"newname"_s).size(), 2);
    QCOMPARE(titlesFound(*m_database, u"chip"_s).size(), count);
    QCOMPARE(findingsIn(*m_database), QStringList());
}

QTEST_GUILESS_MAIN(DocumentSearchTest)
#include "tst_documentsearch.moc"
