// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentstore.h"
#include "store/edit.h"
#include "store/journal.h"
#include "store/recordtable.h"
#include "store/storefixture.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsOneOperationWithItsFields();
    void anEditWithoutCommitLeavesNothing();
    void aWriteThatChangesNothingIsNoOperation();
    void aRecordThatHasMovedOnIsAConflict();
    void aRemovedRecordIsNotFound();
    void anActMayTakeSeveralEdits();
    void theClockRunsOnAcrossSites();
    void aCopyBecomesASiteOfItsOwn();
    void textsStayOutOfTheJournal();
    void operationsSinceAPointAreThoseOfOthers();
};

void JournalTest::everyChangeIsOneOperationWithItsFields()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    REQUIRE_OK(document);
    REQUIRE_OK(renameDocument(*database, u"bruno"_s, document->uuid, u"More chips"_s));

    const auto operations = Journal(*database).latest(1);
    REQUIRE_OK(operations);
    const Operation &operation = operations->constFirst();
    QCOMPARE(operation.seq, 3);
    QCOMPARE(operation.siteSeq, 3);
    QCOMPARE(operation.lamport, 3);
    QCOMPARE(operation.analyst, u"bruno"_s);
    QCOMPARE(operation.label, u"edit"_s);
    QCOMPARE(operation.kind, OperationKind::Update);
    QCOMPARE(operation.noun, u"document"_s);
    QCOMPARE(operation.record, document->uuid);
    QCOMPARE(operation.before, QJsonObject({{u"title"_s, u"Chips"_s}}));
    QCOMPARE(operation.after, QJsonObject({{u"title"_s, u"More chips"_s}}));
    QVERIFY(operation.undoes.isEmpty());
    QCOMPARE(operation.uuid.size(), 36);
}

void JournalTest::anEditWithoutCommitLeavesNothing()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    {
        auto edit = Edit::begin(*database, Act::start(u"anna"_s, u"import"_s));
        REQUIRE_OK(edit);
        REQUIRE_OK(DocumentStore(*database).insert(*edit, {}, versionOf(u"Text"_s)));
    }
    QCOMPARE(Journal(*database).lastSeq().value(), 0);
    QCOMPARE(DocumentStore(*database).list()->size(), 0);
}

void JournalTest::aWriteThatChangesNothingIsNoOperation()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    REQUIRE_OK(document);
    const auto same = saveDocument(*database, u"anna"_s, *document);
    REQUIRE_OK(same);
    QCOMPARE(same->rev, document->rev);
    QCOMPARE(Journal(*database).lastSeq().value(), 2);
}

void JournalTest::aRecordThatHasMovedOnIsAConflict()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    auto document = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    REQUIRE_OK(document);
    REQUIRE_OK(renameDocument(*database, u"bruno"_s, document->uuid, u"His"_s));
    document->title = u"Hers"_s;
    COMPARE_ERROR(saveDocument(*database, u"anna"_s, *document), ErrorCode::Conflict);
    QCOMPARE(DocumentStore(*database).byUuid(document->uuid)->title, u"His"_s);
}

void JournalTest::aRemovedRecordIsNotFound()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    auto edit = Edit::begin(*database, Act::start(u"anna"_s, u"remove"_s));
    REQUIRE_OK(edit);
    REQUIRE_OK(DocumentStore(*database).remove(*edit, *document));
    COMPARE_ERROR(DocumentStore(*database).update(*edit, *document), ErrorCode::NotFound);
}

void JournalTest::anActMayTakeSeveralEdits()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const Act act = Act::start(u"anna"_s, u"import"_s);
    for (const QString &title : {u"One"_s, u"Two"_s}) {
        Document document;
        document.title = title;
        auto edit = Edit::begin(*database, act, Priority::Batch);
        REQUIRE_OK(edit);
        REQUIRE_OK(DocumentStore(*database).insert(*edit, document, versionOf(title)));
        REQUIRE_OK(edit->commit());
    }
    const auto operations = Journal(*database).ofAct(act.uuid);
    REQUIRE_OK(operations);
    QCOMPARE(operations->size(), 4);
}

void JournalTest::theClockRunsOnAcrossSites()
{
    const StoreFixture fixture;
    REQUIRE_OK(addDocument(*fixture.open(), u"anna"_s, u"Chips"_s, u"Text"_s));
    QVERIFY(QFile::copy(fixture.path(), fixture.path(u"copy"_s)));
    const auto copy = Database::open(fixture.path(u"copy"_s));
    REQUIRE_OK(copy);
    REQUIRE_OK(addDocument(**copy, u"anna"_s, u"More"_s, u"More"_s));
    const auto operations = Journal(**copy).latest(1);
    REQUIRE_OK(operations);
    QCOMPARE(operations->constFirst().lamport, 4);
    QCOMPARE(operations->constFirst().siteSeq, 2);
}

void JournalTest::aCopyBecomesASiteOfItsOwn()
{
    const StoreFixture fixture;
    const auto letterOf = [](Database &database) {
        auto edit = Edit::begin(database, Act::start(u"anna"_s, u"edit"_s));
        const QString letter = edit ? edit->site().letter : edit.error().message();
        return edit && edit->commit() ? letter : u"not committed: "_s + letter;
    };
    QCOMPARE(letterOf(*fixture.open()), u"A"_s);
    QVERIFY(QFile::copy(fixture.path(), fixture.path(u"copy"_s)));
    auto copy = Database::open(fixture.path(u"copy"_s));
    REQUIRE_OK(copy);
    QCOMPARE(letterOf(**copy), u"B"_s);
    QCOMPARE(letterOf(**copy), u"B"_s);
    QCOMPARE(letterOf(*fixture.open()), u"A"_s);
}

void JournalTest::textsStayOutOfTheJournal()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Chips"_s, u"A body that is nowhere else"_s));
    const auto operations = Journal(*database).latest(10);
    REQUIRE_OK(operations);
    QCOMPARE(operations->size(), 2);
    for (const Operation &operation : *operations) {
        for (const QJsonValue value : operation.after)
            QVERIFY(!value.toString().contains(u"nowhere else"_s));
    }
    QCOMPARE(operations->constLast().after.value(u"content_hash"_s).toString().size(), 64);
}

void JournalTest::operationsSinceAPointAreThoseOfOthers()
{
    const StoreFixture fixture;
    const auto mine = fixture.open();
    const auto document = addDocument(*mine, u"anna"_s, u"Chips"_s, u"Text"_s);
    REQUIRE_OK(document);
    const qint64 seq = Journal(*mine).lastSeq().value();
    const qint64 version = mine->dataVersion().value();
    QCOMPARE(mine->dataVersion().value(), version);

    REQUIRE_OK(renameDocument(*fixture.open(), u"bruno"_s, document->uuid, u"His"_s));

    QVERIFY(mine->dataVersion().value() != version);
    const auto operations = Journal(*mine).since(seq);
    REQUIRE_OK(operations);
    QCOMPARE(operations->size(), 1);
    QCOMPARE(operations->constFirst().record, document->uuid);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
