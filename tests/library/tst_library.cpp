// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"
#include "store/storefixture.h"
#include "support/testdata.h"

#include <QDir>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentMap>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFolderOfTheDefaultLibraryIsMadeWithIt();
    void noOtherFolderIsMade();
    void aRulePackThatTakesTooLongIsTold();
    void openingDoesNotMakeALibrary();
    void anEditOfAStaleDocumentIsAConflict();
    void undoAndRedoSurviveClosing();
    void undoLeavesWhatSomebodyElseHasChanged();
    void aReadOnlyLibraryIsReadButNotWritten();
    void aLibraryOfAnOlderSchemaIsBroughtUpToDateForReadingToo();
    void severalDocumentsAreEditedInOneStep();
    void oneStaleDocumentKeepsTheOthersFromBeingEdited();
    void severalDocumentsAreRemovedInOneStep();
    void connectionsEndWithTheirThreads();
    void aCopyOpensWithEverythingInIt();
    void aCopyHasTheEndingOfItsLibrary();
    void copiesOfTheSameMomentAreAllKept();
    void aSoundLibraryHasNoFindings();

private:
    std::unique_ptr<Test::LibraryFolder> m_folder;
};

namespace {
Document withNote(const Library &library, const QString &note)
{
    Document document = *library.documentByNumber(1);
    document.note = note;
    return document;
}

/// How often this process has the file open.
int openHandles(const QString &path)
{
    int count = 0;
    const QDir handles(u"/proc/self/fd"_s);
    for (const QFileInfo &handle : handles.entryInfoList(QDir::Files | QDir::System)) {
        if (handle.symLinkTarget() == path)
            ++count;
    }
    return count;
}
} // namespace

void TestLibrary::init()
{
    m_folder = std::make_unique<Test::LibraryFolder>();
}

void TestLibrary::theFolderOfTheDefaultLibraryIsMadeWithIt()
{
    qputenv("XDG_DATA_HOME", m_folder->path(u"a/b"_s).toUtf8());
    const auto library = Library::openOrCreate(Library::defaultPath(), {.analyst = u"Ada"_s});
    qunsetenv("XDG_DATA_HOME");
    QVERIFY(library.has_value());
    QCOMPARE((*library)->path(), m_folder->path(u"a/b/postilla/library.postilla"_s));
    QCOMPARE((*library)->documents()->size(), 0);
}

/// Every rule tries its expression anew, and each try gives up only at the engine's own limit.
void TestLibrary::aRulePackThatTakesTooLongIsTold()
{
    const QString rule = uR"(<RegExpr attribute="Place" context="#stay" String="(?:\w+\s?)+[!?]"/>)"_s;
    QVERIFY(QDir().mkpath(m_folder->path(u"data/postilla/rulepacks"_s)));
    m_folder->write(
        u"data/postilla/rulepacks/slow.xml"_s,
        uR"(<language name="Slow" version="1" kateversion="5.0" section="Other" extensions=""><highlighting>
        <contexts><context name="Start" attribute="Text" lineEndContext="#stay">)"_s +
            rule.repeated(100) + uR"(</context></contexts><itemDatas>
        <itemData name="Text" defStyleNum="dsNormal"/><itemData name="Place" defStyleNum="dsKeyword"/>
        </itemDatas></highlighting></language>)"_s);
    const QString article =
        m_folder->write(u"long.txt"_s, u"Boards\n\n"_s + u"and so on it goes "_s.repeated(60));
    qputenv("XDG_DATA_HOME", m_folder->path(u"data"_s).toUtf8());
    const auto restore = qScopeGuard([] { qunsetenv("XDG_DATA_HOME"); });
    const auto library = m_folder->open();
    QStringList told;
    QSignalSpy spy(library.get(), &Library::packSwitchedOff);
    connect(library.get(), &Library::packSwitchedOff, this,
            [&told](const Error &error) { told.append(error.message()); });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"slow\\.xml, at line 3 of a text"_s));
    Test::imported(*library, {article});
    QVERIFY(!spy.isEmpty() || spy.wait());
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().contains(u"slow.xml"));
    const auto packs = library->packs().states();
    QVERIFY(packs && packs->at(0).trouble.has_value());
}

void TestLibrary::noOtherFolderIsMade()
{
    const auto library = Library::openOrCreate(m_folder->path(u"a/new.postilla"_s), {});
    QVERIFY(!library.has_value());
    QCOMPARE(library.error().code(), ErrorCode::FileMissing);
    QCOMPARE(library.error().where(), m_folder->path(u"a"_s));
    QVERIFY(!library.error().advice().isEmpty());
    const auto copied = Test::resultOf(m_folder->open()->backUp(m_folder->path(u"b/copy.postilla"_s)));
    QCOMPARE(copied.error().code(), ErrorCode::FileMissing);
    QVERIFY(!QFileInfo::exists(m_folder->path(u"a"_s)) && !QFileInfo::exists(m_folder->path(u"b"_s)));
}

void TestLibrary::openingDoesNotMakeALibrary()
{
    const auto library = Library::open(m_folder->libraryPath(), {});
    QVERIFY(!library.has_value());
    QCOMPARE(library.error().code(), ErrorCode::LibraryMissing);
    QVERIFY(!QFileInfo::exists(m_folder->libraryPath()));
}

void TestLibrary::anEditOfAStaleDocumentIsAConflict()
{
    const auto ada = m_folder->open();
    imported(*ada, {m_folder->writeArticles(u"news"_s, 1)});
    const auto bea = m_folder->open(u"Bea"_s);
    const Document seenByBea = withNote(*bea, u"Bea's"_s);
    QVERIFY(ada->edit(withNote(*ada, u"Ada's"_s)).has_value());
    const auto late = bea->edit(seenByBea);
    QVERIFY(!late.has_value());
    QCOMPARE(late.error().code(), ErrorCode::Conflict);
    QCOMPARE(bea->documentByNumber(1)->note, u"Ada's"_s);
}

void TestLibrary::undoAndRedoSurviveClosing()
{
    {
        const auto library = m_folder->open();
        imported(*library, {m_folder->writeArticles(u"news"_s, 1)});
        QVERIFY(library->edit(withNote(*library, u"first"_s)).has_value());
    }
    {
        const auto library = m_folder->open();
        const auto label = [](const UndoStep &step) { return step.label; };
        QCOMPARE(library->history().nextUndo().value().transform(label), std::optional(u"edit"_s));
        QVERIFY(library->undo().has_value());
        QCOMPARE(library->documentByNumber(1)->note, QString());
    }
    const auto library = m_folder->open();
    QVERIFY(library->redo().has_value());
    QCOMPARE(library->documentByNumber(1)->note, u"first"_s);
    QVERIFY(!library->history().nextRedo().value().has_value());
}

void TestLibrary::undoLeavesWhatSomebodyElseHasChanged()
{
    const auto ada = m_folder->open();
    imported(*ada, {m_folder->writeArticles(u"news"_s, 1)});
    QVERIFY(ada->edit(withNote(*ada, u"Ada's"_s)).has_value());
    const auto bea = m_folder->open(u"Bea"_s);
    QVERIFY(bea->edit(withNote(*bea, u"Bea's"_s)).has_value());
    const auto undone = ada->undo();
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code(), ErrorCode::Conflict);
    QCOMPARE(ada->documentByNumber(1)->note, u"Bea's"_s);
    const auto conflicts = ada->history().conflicts(ada->history().nextUndo().value().value_or(UndoStep()));
    QVERIFY(conflicts.has_value());
    QCOMPARE(conflicts->at(0).mine.toString(), u"Ada's"_s);
    QCOMPARE(conflicts->at(0).theirs.toString(), u"Bea's"_s);
}

void TestLibrary::aReadOnlyLibraryIsReadButNotWritten()
{
    imported(*m_folder->open(), {m_folder->writeArticles(u"news"_s, 1)});
    const auto library = m_folder->openReadOnly();
    QVERIFY(library->isReadOnly());
    QCOMPARE(library->documents()->size(), 1);
    const auto edited = library->edit(withNote(*library, u"no"_s));
    QVERIFY(!edited.has_value());
    QCOMPARE(edited.error().code(), ErrorCode::LibraryReadOnly);
}

void TestLibrary::aLibraryOfAnOlderSchemaIsBroughtUpToDateForReadingToo()
{
    m_folder->open();
    emptyLibrary(**Database::open(m_folder->libraryPath()));
    const auto library = Library::open(m_folder->libraryPath(), {.access = Library::Access::ReadOnly});
    QCOMPARE(library ? QString() : library.error().message(), QString());
    QVERIFY((*library)->isReadOnly());
    QCOMPARE((*library)->documents()->size(), 0);
}

void TestLibrary::severalDocumentsAreEditedInOneStep()
{
    const auto library = m_folder->open();
    imported(*library, {m_folder->writeArticles(u"news"_s, 2)});
    QList<Document> documents{*library->documentByNumber(1), *library->documentByNumber(2)};
    for (Document &document : documents)
        document.state = ReadState::Reviewed;
    QVERIFY(library->edit(documents).has_value());
    for (const int number : {1, 2})
        QCOMPARE(library->documentByNumber(number)->state, ReadState::Reviewed);
    QVERIFY(library->undo().has_value());
    for (const int number : {1, 2})
        QCOMPARE(library->documentByNumber(number)->state, ReadState::Unread);
}

void TestLibrary::oneStaleDocumentKeepsTheOthersFromBeingEdited()
{
    const auto library = m_folder->open();
    imported(*library, {m_folder->writeArticles(u"news"_s, 2)});
    QList<Document> documents{*library->documentByNumber(2), *library->documentByNumber(1)};
    QVERIFY(library->edit(withNote(*library, u"meanwhile"_s)).has_value());
    for (Document &document : documents)
        document.state = ReadState::Reviewed;
    const auto edited = library->edit(documents);
    QVERIFY(!edited.has_value());
    QCOMPARE(edited.error().code(), ErrorCode::Conflict);
    QCOMPARE(library->documentByNumber(2)->state, ReadState::Unread);
}

void TestLibrary::severalDocumentsAreRemovedInOneStep()
{
    const auto library = m_folder->open();
    imported(*library, {m_folder->writeArticles(u"news"_s, 3)});
    QVERIFY(library->remove({*library->documentByNumber(1), *library->documentByNumber(3)}).has_value());
    QCOMPARE(library->documents()->size(), 1);
    QVERIFY(library->undo().has_value());
    QCOMPARE(library->documents()->size(), 3);
}

void TestLibrary::connectionsEndWithTheirThreads()
{
    const auto library = m_folder->open();
    imported(*library, {m_folder->writeArticles(u"news"_s, 20)});
    const int before = openHandles(library->path());
    constexpr int width = 4;
    for (int round = 0; round < 10; ++round) {
        QThreadPool threads;
        threads.setMaxThreadCount(width);
        const auto titles = QtConcurrent::blockingMapped<QStringList>(
            &threads, QList{1, 5, 9, 13, 17, 20, 2, 3},
            [&](int number) { return library->documentByNumber(number)->title; });
        QCOMPARE(titles.at(1), u"Article 5 on licences"_s);
    }
    // SQLite keeps the handle of a closed connection for its next one as long as another is open.
    QVERIFY(openHandles(library->path()) <= before + width);
}

void TestLibrary::aCopyOpensWithEverythingInIt()
{
    const auto library = m_folder->open();
    imported(*library, {m_folder->writeArticles(u"news"_s, 3)});
    const auto target = Test::resultOf(library->backUpBeside());
    QVERIFY(target.has_value());
    QVERIFY(target->startsWith(m_folder->path(u"backups/test-"_s)));
    const auto copy = Library::open(*target, {.access = Library::Access::ReadOnly});
    QVERIFY(copy.has_value());
    QCOMPARE((*copy)->documents()->size(), 3);
    QCOMPARE(Test::resultOf(library->backUp(*target)).error().code(), ErrorCode::LibraryExists);
}

void TestLibrary::aCopyHasTheEndingOfItsLibrary()
{
    QVERIFY(Test::resultOf(m_folder->open()->backUpBeside())->endsWith(u".postilla"));
    const auto plain = Library::create(m_folder->path(u"plain"_s), {});
    QVERIFY(plain.has_value());
    QVERIFY(!Test::resultOf((*plain)->backUpBeside())->section(u'/', -1).contains(u'.'));
}

void TestLibrary::copiesOfTheSameMomentAreAllKept()
{
    class StoppedClock : public Clock
    {
    public:
        qint64 now() const override { return 1'763'800'000'000; }
    };
    const StoppedClock clock;
    const auto library = Library::create(m_folder->path(u"stopped.postilla"_s), {.clock = &clock});
    QSet<QString> copies;
    for (int i = 0; i < 3; ++i)
        copies.insert(*Test::resultOf((*library)->backUpBeside()));
    QCOMPARE(copies.size(), 3);
    for (const QString &copy : std::as_const(copies))
        QVERIFY(Library::open(copy, {.access = Library::Access::ReadOnly}).has_value());
}

void TestLibrary::aSoundLibraryHasNoFindings()
{
    const auto library = m_folder->open();
    imported(*library, {m_folder->writeArticles(u"news"_s, 3)});
    QVERIFY(library->edit(withNote(*library, u"first"_s)).has_value());
    QVERIFY(library->undo().has_value());
    const auto findings = Test::resultOf(library->verify());
    QVERIFY(findings.has_value());
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->constFirst().what));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
