// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentstore.h"
#include "store/edit.h"
#include "store/storefixture.h"
#include "store/undostack.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class DocumentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAsItWasStored();
    void theTextComesBackToTheLetter_data();
    void theTextComesBackToTheLetter();
    void numbersAreNeverGivenOutTwice();
    void theSameTextIsFoundByItsHash();
    void aDocumentIsFoundByItsAddress();
    void theNewestDocumentComesFirst();
    void searchKnowsNeitherCaseNorAccents();
    void searchFollowsTitleTextAndRemoval();
    void aRemovedDocumentCanBeBroughtBack();
    void anUnknownDocumentIsNotFound();
};

namespace {

/// Stores `document` with a text of its own.
Result<Document> store(Database &database, const Document &document, const DocumentVersion &version)
{
    auto edit = Edit::begin(database, Act::start(u"anna"_s, u"import"_s));
    if (!edit)
        return std::unexpected(edit.error());
    return DocumentStore(database).insert(*edit, document, version).and_then([&](const Document &stored) {
        return edit->commit().transform([&] { return stored; });
    });
}

} // namespace

void DocumentStoreTest::everyFieldComesBackAsItWasStored()
{
    const StoreFixture fixture;
    Document document;
    document.title = u"La stretta sui chip «H20»"_s;
    document.outlet = u"Il Foglio"_s;
    document.carrier = u"Aggregatore"_s;
    document.origin = u"Reuters"_s;
    document.author = u"Anna Bianchi"_s;
    document.published = PartialDate::parse(u"2025-08").value();
    document.publishedKnownBy = DateKnownBy::Inferred;
    document.collectedOn = 1'755'000'000'123;
    document.url = u"https://example.org/a?b=c"_s;
    document.language = u"it"_s;
    document.originFile = u"/articoli/uno.txt"_s;
    document.state = ReadState::Reviewed;
    document.reliability = Reliability::B;
    document.abstract = u"In breve"_s;
    document.note = u"Riga una\nriga due"_s;
    DocumentVersion version = versionOf(u"Testo"_s);
    version.format = TextFormat::Markdown;
    version.boilerplate = {{0, 2}, {3, 5}};
    version.originFile = document.originFile;
    version.createdAt = 42;

    const auto stored = store(*fixture.open(), document, version);
    REQUIRE_OK(stored);
    const auto database = fixture.open();
    const auto read = DocumentStore(*database).byNumber(1);
    REQUIRE_OK(read);
    QCOMPARE(read->uuid, stored->uuid);
    QCOMPARE(read->title, document.title);
    QCOMPARE(read->outlet, document.outlet);
    QCOMPARE(read->carrier, document.carrier);
    QCOMPARE(read->origin, document.origin);
    QCOMPARE(read->author, document.author);
    QCOMPARE(read->published.transform(&PartialDate::text), std::optional(u"2025-08"_s));
    QCOMPARE(read->publishedKnownBy, document.publishedKnownBy);
    QCOMPARE(read->collectedOn, document.collectedOn);
    QCOMPARE(read->url, document.url);
    QCOMPARE(read->language, document.language);
    QCOMPARE(read->originFile, document.originFile);
    QCOMPARE(read->state, document.state);
    QCOMPARE(read->reliability, document.reliability);
    QCOMPARE(read->abstract, document.abstract);
    QCOMPARE(read->note, document.note);
    QCOMPARE(read->rev, 1);

    const auto current = DocumentStore(*database).currentVersion(stored->uuid);
    REQUIRE_OK(current);
    QCOMPARE(current->number, 1);
    QCOMPARE(current->format, version.format);
    QCOMPARE(current->boilerplate, version.boilerplate);
    QCOMPARE(current->createdAt, 42);
    QCOMPARE(current->documentUuid, stored->uuid);
    QVERIFY(current->id > 0);
}

void DocumentStoreTest::theTextComesBackToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("white space") << u"  \n\t testo \n\n"_s;
    QTest::newRow("emoji and combining marks") << u"H20 \U0001F1E8\U0001F1F3 e\u0301 芯片"_s;
    QTest::newRow("replacement") << u"\uFFFD\uFEFF"_s;
    QTest::newRow("quotes") << u"l'\"accordo\"; DROP TABLE document; --"_s;
}

void DocumentStoreTest::theTextComesBackToTheLetter()
{
    QFETCH(QString, text);
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"Chips"_s, text);
    REQUIRE_OK(document);
    QCOMPARE(DocumentStore(*database).currentVersion(document->uuid)->text, text);
}

void DocumentStoreTest::numbersAreNeverGivenOutTwice()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    QCOMPARE(addDocument(*database, u"anna"_s, u"One"_s, u"1"_s)->number, 1);
    QCOMPARE(addDocument(*database, u"anna"_s, u"Two"_s, u"2"_s)->number, 2);
    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    QCOMPARE(addDocument(*database, u"anna"_s, u"Three"_s, u"3"_s)->number, 3);
}

void DocumentStoreTest::theSameTextIsFoundByItsHash()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    const auto known = DocumentStore(*database).findByContentHash(versionOf(u"Text"_s).contentHash);
    REQUIRE_OK(known);
    const KnownDocument found = known->value_or(KnownDocument());
    QCOMPARE(found.documentUuid, document->uuid);
    QCOMPARE(found.title, u"Chips"_s);
    QVERIFY(!found.removed);
    QVERIFY(!DocumentStore(*database).findByContentHash(versionOf(u"text"_s).contentHash)->has_value());
}

void DocumentStoreTest::aDocumentIsFoundByItsAddress()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    Document document;
    document.url = u"https://example.org/a"_s;
    REQUIRE_OK(store(*database, document, versionOf(u"Text"_s)));
    const auto known = DocumentStore(*database).findByUrl(document.url);
    REQUIRE_OK(known);
    QCOMPARE(known->value_or(KnownDocument()).contentHash, versionOf(u"Text"_s).contentHash);
    QVERIFY(!DocumentStore(*database).findByUrl(u"https://example.org/b"_s)->has_value());
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Without address"_s, u"Other"_s));
    QVERIFY(!DocumentStore(*database).findByUrl({})->has_value());
}

void DocumentStoreTest::theNewestDocumentComesFirst()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Old"_s, u"chip 1"_s));
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"New"_s, u"chip 2"_s));
    QCOMPARE(DocumentStore(*database).list()->constFirst().title, u"New"_s);
    QCOMPARE(titlesFound(*database, u"chip"_s).constFirst(), u"New"_s);
}

void DocumentStoreTest::searchKnowsNeitherCaseNorAccents()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Perché la Cina"_s, u"La società vendé tre milioni"_s));
    QCOMPARE(titlesFound(*database, u"PERCHE societa"_s).size(), 1);
    QCOMPARE(titlesFound(*database, u"vendé"_s).size(), 1);
    QVERIFY(titlesFound(*database, u"perche taiwan"_s).isEmpty());
}

void DocumentStoreTest::searchFollowsTitleTextAndRemoval()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    DocumentStore documents(*database);
    const auto document = addDocument(*database, u"anna"_s, u"Dazi"_s, u"Testo"_s);
    const auto renamed = renameDocument(*database, u"anna"_s, document->uuid, u"Licenze"_s);
    REQUIRE_OK(renamed);
    QVERIFY(titlesFound(*database, u"dazi"_s).isEmpty());
    QCOMPARE(titlesFound(*database, u"licenze"_s).size(), 1);

    auto edit = Edit::begin(*database, Act::start(u"anna"_s, u"remove"_s));
    REQUIRE_OK(edit);
    REQUIRE_OK(documents.remove(*edit, *renamed));
    REQUIRE_OK(edit->commit());
    QVERIFY(titlesFound(*database, u"licenze"_s).isEmpty());
}

void DocumentStoreTest::aRemovedDocumentCanBeBroughtBack()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    DocumentStore documents(*database);
    const auto document = addDocument(*database, u"anna"_s, u"Dazi"_s, u"Testo"_s);
    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    auto edit = Edit::begin(*database, Act::start(u"anna"_s, u"import"_s));
    REQUIRE_OK(edit);
    REQUIRE_OK(documents.restore(*edit, document->uuid));
    REQUIRE_OK(edit->commit());
    QCOMPARE(documents.byUuid(document->uuid)->number, 1);
    QCOMPARE(documents.versions(document->uuid)->size(), 1);
    QCOMPARE(titlesFound(*database, u"dazi"_s).size(), 1);
}

void DocumentStoreTest::anUnknownDocumentIsNotFound()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    COMPARE_ERROR(DocumentStore(*database).byNumber(7), ErrorCode::NotFound);
    COMPARE_ERROR(DocumentStore(*database).byUuid(u"7"_s), ErrorCode::NotFound);
    COMPARE_ERROR(DocumentStore(*database).listRow(u"7"_s), ErrorCode::NotFound);
    COMPARE_ERROR(DocumentStore(*database).currentVersion(u"7"_s), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(DocumentStoreTest)
#include "tst_documentstore.moc"
