// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentstore.h"
#include "store/edit.h"
#include "store/journal.h"
#include "store/storefixture.h"
#include "store/undostack.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class UndoStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoWalkTheWholeHistory();
    void aNewActEndsRedo();
    void undoLeavesTheActsOfOthersAlone();
    void aFieldThatSomebodyElseChangedIsAConflictWithBothVersions();
    void theActsBeforeAConflictAreUndoneOncePassedOver();
    void anotherFieldOfTheSameRecordIsNoConflict();
    void undoingAnImportTakesItsDocumentsOutAndRedoBringsThemBack();
    void anImportThatSomebodyElseWorkedOnIsNotUndone();
    void aNewVersionIsUndoneTogetherWithItsPlace();
    void undoingNamesTheOperationsItTakesBack();
    void thereIsNothingToUndoOrRedoInANewLibrary();
    void undoWorksInAnotherProcessAndAfterARestart();
};

namespace {

QString titleOf(Database &database, const QString &uuid)
{
    const auto document = DocumentStore(database).byUuid(uuid);
    return document ? document->title : document.error().message();
}

} // namespace

void UndoStackTest::undoAndRedoWalkTheWholeHistory()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"0"_s, u"Text"_s);
    REQUIRE_OK(document);
    for (int i = 1; i <= 20; ++i)
        REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, QString::number(i)));

    UndoStack stack(*database, u"anna"_s);
    // Down and up again, thrice: undos of redos and redos of undos pile up in the journal.
    for (int round = 0; round < 3; ++round) {
        for (int i = 19; i >= 0; --i) {
            REQUIRE_OK(stack.undo());
            QCOMPARE(titleOf(*database, document->uuid), QString::number(i));
        }
        for (int i = 1; i <= 20; ++i) {
            REQUIRE_OK(stack.redo());
            QCOMPARE(titleOf(*database, document->uuid), QString::number(i));
        }
        COMPARE_ERROR(stack.redo(), ErrorCode::NothingToRedo);
    }
    QCOMPARE(stack.nextUndo().value()->label, u"edit"_s);
    QCOMPARE(findingsIn(*database), QStringList());
}

void UndoStackTest::aNewActEndsRedo()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"One"_s, u"Text"_s);
    REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, u"Two"_s));
    UndoStack stack(*database, u"anna"_s);
    REQUIRE_OK(stack.undo());
    QVERIFY(stack.nextRedo().value().has_value());
    REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, u"Three"_s));
    QVERIFY(!stack.nextRedo().value().has_value());
    COMPARE_ERROR(stack.redo(), ErrorCode::NothingToRedo);
    REQUIRE_OK(stack.undo());
    QCOMPARE(titleOf(*database, document->uuid), u"One"_s);
}

void UndoStackTest::undoLeavesTheActsOfOthersAlone()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto hers = addDocument(*database, u"anna"_s, u"Hers"_s, u"Text"_s);
    const auto his = addDocument(*database, u"bruno"_s, u"His"_s, u"Other text"_s);
    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    COMPARE_ERROR(DocumentStore(*database).byUuid(hers->uuid), ErrorCode::NotFound);
    REQUIRE_OK(DocumentStore(*database).byUuid(his->uuid));
    COMPARE_ERROR(UndoStack(*database, u"anna"_s).undo(), ErrorCode::NothingToUndo);
}

void UndoStackTest::aFieldThatSomebodyElseChangedIsAConflictWithBothVersions()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"First"_s, u"Text"_s);
    REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, u"Hers"_s));
    REQUIRE_OK(renameDocument(*database, u"bruno"_s, document->uuid, u"His"_s));
    const qint64 before = Journal(*database).lastSeq().value();

    UndoStack stack(*database, u"anna"_s);
    COMPARE_ERROR(stack.undo(), ErrorCode::Conflict);

    QCOMPARE(Journal(*database).lastSeq().value(), before);
    QCOMPARE(titleOf(*database, document->uuid), u"His"_s);
    const auto conflicts = stack.conflicts(*stack.nextUndo().value());
    REQUIRE_OK(conflicts);
    QCOMPARE(conflicts->size(), 1);
    QCOMPARE(conflicts->constFirst().record, document->uuid);
    QCOMPARE(conflicts->constFirst().field, u"title"_s);
    QCOMPARE(conflicts->constFirst().mine, QJsonValue(u"Hers"_s));
    QCOMPARE(conflicts->constFirst().theirs, QJsonValue(u"His"_s));
}

void UndoStackTest::theActsBeforeAConflictAreUndoneOncePassedOver()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"First"_s, u"Text"_s);
    const auto other = addDocument(*database, u"anna"_s, u"One"_s, u"Other text"_s);
    REQUIRE_OK(renameDocument(*database, u"anna"_s, other->uuid, u"Two"_s));
    REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, u"Hers"_s));
    REQUIRE_OK(renameDocument(*database, u"bruno"_s, document->uuid, u"His"_s));

    UndoStack stack(*database, u"anna"_s);
    COMPARE_ERROR(stack.undo(), ErrorCode::Conflict);
    const QSet<QString> passed{stack.nextUndo().value()->act};
    REQUIRE_OK(stack.undo(passed));
    QCOMPARE(titleOf(*database, other->uuid), u"One"_s);
    QCOMPARE(titleOf(*database, document->uuid), u"His"_s);
    REQUIRE_OK(stack.redo(passed));
    QCOMPARE(titleOf(*database, other->uuid), u"Two"_s);
    REQUIRE_OK(stack.undo(passed));
    REQUIRE_OK(stack.undo(passed)); // what made the other document
    COMPARE_ERROR(DocumentStore(*database).byUuid(other->uuid), ErrorCode::NotFound);
    // What was passed over is still there, and goes once nothing stands in its way.
    REQUIRE_OK(UndoStack(*database, u"bruno"_s).undo());
    REQUIRE_OK(stack.undo());
    QCOMPARE(titleOf(*database, document->uuid), u"First"_s);
    QCOMPARE(findingsIn(*database), QStringList());
}

void UndoStackTest::anotherFieldOfTheSameRecordIsNoConflict()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"First"_s, u"Text"_s);
    auto renamed = renameDocument(*database, u"anna"_s, document->uuid, u"Hers"_s);
    REQUIRE_OK(renamed);
    renamed->note = u"His note"_s;
    REQUIRE_OK(saveDocument(*database, u"bruno"_s, *renamed));

    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    const auto now = DocumentStore(*database).byUuid(document->uuid);
    REQUIRE_OK(now);
    QCOMPARE(now->title, u"First"_s);
    QCOMPARE(now->note, u"His note"_s);
}

void UndoStackTest::undoingAnImportTakesItsDocumentsOutAndRedoBringsThemBack()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    DocumentStore documents(*database);
    const auto document = addDocument(*database, u"anna"_s, u"Chips"_s, u"Semiconduttori"_s);
    REQUIRE_OK(document);
    UndoStack stack(*database, u"anna"_s);

    QCOMPARE(stack.undo().value().label, u"import"_s);
    QVERIFY(documents.list()->isEmpty());
    QVERIFY(titlesFound(*database, u"semiconduttori"_s).isEmpty());
    const auto known = documents.findByContentHash(versionOf(u"Semiconduttori"_s).contentHash);
    REQUIRE_OK(known);
    QVERIFY(known->has_value());
    QVERIFY((*known)->removed);

    REQUIRE_OK(stack.redo());
    QCOMPARE(documents.list()->size(), 1);
    QCOMPARE(titlesFound(*database, u"semiconduttori"_s).size(), 1);
    QCOMPARE(documents.currentVersion(document->uuid)->text, u"Semiconduttori"_s);
    QCOMPARE(documents.byUuid(document->uuid)->number, 1);
}

void UndoStackTest::anImportThatSomebodyElseWorkedOnIsNotUndone()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    REQUIRE_OK(renameDocument(*database, u"bruno"_s, document->uuid, u"His"_s));
    COMPARE_ERROR(UndoStack(*database, u"anna"_s).undo(), ErrorCode::Conflict);
    QCOMPARE(titleOf(*database, document->uuid), u"His"_s);
}

void UndoStackTest::aNewVersionIsUndoneTogetherWithItsPlace()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    DocumentStore documents(*database);
    const auto document = addDocument(*database, u"anna"_s, u"Chips"_s, u"Vecchio"_s);
    auto edit = Edit::begin(*database, Act::start(u"anna"_s, u"update"_s));
    REQUIRE_OK(edit);
    const auto added = documents.addVersion(*edit, *document, versionOf(u"Nuovo"_s));
    REQUIRE_OK(added);
    QCOMPARE(added->number, 2);
    REQUIRE_OK(edit->commit());
    QCOMPARE(documents.currentVersion(document->uuid)->text, u"Nuovo"_s);

    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    QCOMPARE(documents.currentVersion(document->uuid)->text, u"Vecchio"_s);
    QCOMPARE(documents.versions(document->uuid)->size(), 1);
    QCOMPARE(titlesFound(*database, u"vecchio"_s).size(), 1);
    QVERIFY(titlesFound(*database, u"nuovo"_s).isEmpty());
}

void UndoStackTest::undoingNamesTheOperationsItTakesBack()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"First"_s, u"Text"_s);
    REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, u"Second"_s));
    const QString taken = Journal(*database).latest(1)->constFirst().uuid;
    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    const auto operations = Journal(*database).latest(1);
    REQUIRE_OK(operations);
    QCOMPARE(operations->constFirst().undoes, taken);
    QCOMPARE(operations->constFirst().label, u"edit"_s);
}

void UndoStackTest::thereIsNothingToUndoOrRedoInANewLibrary()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    UndoStack stack(*database, u"anna"_s);
    COMPARE_ERROR(stack.undo(), ErrorCode::NothingToUndo);
    COMPARE_ERROR(stack.redo(), ErrorCode::NothingToRedo);
    QVERIFY(!stack.nextUndo().value().has_value());
}

void UndoStackTest::undoWorksInAnotherProcessAndAfterARestart()
{
    const StoreFixture fixture;
    const auto document = addDocument(*fixture.open(), u"anna"_s, u"First"_s, u"Text"_s);
    REQUIRE_OK(document);
    REQUIRE_OK(renameDocument(*fixture.open(), u"anna"_s, document->uuid, u"Second"_s));

    QCOMPARE(runEditor({u"undo"_s, fixture.path()}), u"edit"_s);
    QCOMPARE(titleOf(*fixture.open(), document->uuid), u"First"_s);
    REQUIRE_OK(UndoStack(*fixture.open(), u"anna"_s).redo());
    QCOMPARE(titleOf(*fixture.open(), document->uuid), u"Second"_s);
    QCOMPARE(runEditor({u"undo"_s, fixture.path()}), u"edit"_s);
    QCOMPARE(runEditor({u"redo"_s, fixture.path()}), u"edit"_s);
    QCOMPARE(titleOf(*fixture.open(), document->uuid), u"Second"_s);
}

QTEST_GUILESS_MAIN(UndoStackTest)
#include "tst_undostack.moc"
