// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryparser.h"
#include "store/documentlist.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/storefixture.h"

#include <QLocale>
#include <QTest>

#include <memory>

using namespace Postilla;
using namespace Qt::StringLiterals;

class DocumentListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eachOrderHasItsOwnSuccession_data();
    void eachOrderHasItsOwnSuccession();
    void theStartIsTheSameListCutShort();
    void anOrderByNameHasNoStart();
    void aStateAndASearchNarrowTheListAndNotTheTotal();
    void aRemovedDocumentIsNeitherListedNorCounted();

private:
    void store(const QString &title, const QString &outlet, const QString &published, ReadState state);
    QStringList titles(const QList<ListedDocument> &listed);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

void DocumentListTest::init()
{
    QLocale::setDefault(QLocale::Italian); // whose order of letters titles follow
    m_fixture = std::make_unique<StoreFixture>();
    m_database = m_fixture->open();
    store(u"Export rules"_s, u"Ledger"_s, u"2025-03-01"_s, ReadState::Unread);
    store(u"Chip in dogana"_s, u"Ágora"_s, {}, ReadState::Reviewed);
    store(u"Éxodo de chips"_s, u"Corsivo"_s, u"2025-08"_s, ReadState::Unread);
}

void DocumentListTest::store(const QString &title, const QString &outlet, const QString &published,
                             ReadState state)
{
    Document document;
    document.title = title;
    document.outlet = outlet;
    document.collectedOn = 1'755'000'000'000; // at one and the same moment: the number decides
    document.state = state;
    if (const auto date = PartialDate::parse(published); date)
        document.published = *date;
    auto edit = Edit::begin(*m_database, Act::start(u"anna"_s, u"import"_s));
    REQUIRE_OK(edit);
    REQUIRE_OK(DocumentStore(*m_database).insert(*edit, document, versionOf(title)));
    REQUIRE_OK(edit->commit());
}

QStringList DocumentListTest::titles(const QList<ListedDocument> &listed)
{
    QStringList titles;
    for (const ListedDocument &document : listed) {
        const auto row = DocumentStore(*m_database).listRow(document.uuid.toString(QUuid::WithoutBraces));
        titles.append(row ? row->title : row.error().message());
    }
    return titles;
}

void DocumentListTest::eachOrderHasItsOwnSuccession_data()
{
    QTest::addColumn<DocumentOrder>("order");
    QTest::addColumn<QStringList>("expected");
    const QString rules = u"Export rules"_s;
    const QString customs = u"Chip in dogana"_s;
    const QString exodus = u"Éxodo de chips"_s;
    QTest::newRow("collected") << DocumentOrder::Collected << QStringList{exodus, customs, rules};
    QTest::newRow("published") << DocumentOrder::Published << QStringList{exodus, rules, customs};
    QTest::newRow("title") << DocumentOrder::Title << QStringList{customs, exodus, rules};
    QTest::newRow("outlet") << DocumentOrder::Outlet << QStringList{customs, exodus, rules};
}

void DocumentListTest::eachOrderHasItsOwnSuccession()
{
    QFETCH(const DocumentOrder, order);
    const auto listing = DocumentList(*m_database).find({.order = order});
    REQUIRE_OK(listing);
    QTEST(titles(listing->documents), "expected");
    QCOMPARE(listing->total, 3);
}

void DocumentListTest::theStartIsTheSameListCutShort()
{
    for (const DocumentOrder order : {DocumentOrder::Collected, DocumentOrder::Published}) {
        const DocumentQuery query{.order = order, .state = ReadState::Unread};
        const auto whole = DocumentList(*m_database).find(query);
        const auto start = DocumentList(*m_database).start(query, 1);
        REQUIRE_OK(whole);
        REQUIRE_OK(start);
        QCOMPARE(whole->documents.size(), 2);
        QCOMPARE(*start, whole->documents.first(1));
    }
}

void DocumentListTest::anOrderByNameHasNoStart()
{
    const auto start = DocumentList(*m_database).start({.order = DocumentOrder::Title}, 10);
    REQUIRE_OK(start);
    QVERIFY(start->isEmpty());
}

void DocumentListTest::aStateAndASearchNarrowTheListAndNotTheTotal()
{
    const auto found =
        DocumentList(*m_database)
            .find({.state = ReadState::Unread, .search = *QueryParser::read(u"EXODO chips"_s)});
    REQUIRE_OK(found);
    QCOMPARE(titles(found->documents), QStringList{u"Éxodo de chips"_s});
    QCOMPARE(found->total, 3);
    const auto reviewed = DocumentList(*m_database).find({.state = ReadState::Reviewed});
    REQUIRE_OK(reviewed);
    QCOMPARE(reviewed->documents.size(), 1);
    QCOMPARE(reviewed->documents.first().state, ReadState::Reviewed);
}

void DocumentListTest::aRemovedDocumentIsNeitherListedNorCounted()
{
    const auto document = DocumentStore(*m_database).byNumber(2);
    REQUIRE_OK(document);
    auto edit = Edit::begin(*m_database, Act::start(u"anna"_s, u"remove"_s));
    REQUIRE_OK(edit);
    REQUIRE_OK(DocumentStore(*m_database).remove(*edit, *document));
    REQUIRE_OK(edit->commit());
    const auto listing = DocumentList(*m_database).find({});
    REQUIRE_OK(listing);
    QCOMPARE(titles(listing->documents), (QStringList{u"Éxodo de chips"_s, u"Export rules"_s}));
    QCOMPARE(listing->total, 2);
}

QTEST_GUILESS_MAIN(DocumentListTest)
#include "tst_documentlist.moc"
