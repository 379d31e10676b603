// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/changewatcher.h"
#include "library/librarycore.h"
#include "library/libraryfolder.h"
#include "support/testdata.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEditIsTold();
    void anUndoIsTold();
    void whatIsHeldIsToldAfterwards();
    void anEditThroughAnotherLibraryObjectIsTold();
    void anEditOfAnotherProcessIsTold();
    void aReportThatIsHandedOverIsTold();
    void aFloodIsToldAtOnce();
    void anImportOnItsThreadIsToldOnOurs();
    void whatCannotBeReadAtFirstIsToldLater_data();
    void whatCannotBeReadAtFirstIsToldLater();

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

/// The next change that the spy sees, or has seen.
ChangeSet nextChange(QSignalSpy &spy)
{
    if (spy.isEmpty() && !spy.wait())
        return {};
    return spy.takeFirst().constFirst().value<ChangeSet>();
}
} // namespace

void TestChanges::init()
{
    m_folder = std::make_unique<Test::LibraryFolder>();
    const auto library = m_folder->open();
    imported(*library, {m_folder->write(u"first.txt"_s, u"Exports resume.\n"_s)});
}

void TestChanges::anEditIsTold()
{
    const auto library = m_folder->open();
    QSignalSpy spy(library.get(), &Library::changed);
    const auto edited = library->edit(withNote(*library, u"new"_s));
    QVERIFY(edited.has_value());
    QCOMPARE(nextChange(spy).documents, QSet{edited->uuid});
}

void TestChanges::anUndoIsTold()
{
    const auto library = m_folder->open();
    const QString uuid = library->documentByNumber(1)->uuid;
    QSignalSpy spy(library.get(), &Library::changed);
    QVERIFY(library->undo().has_value());
    QCOMPARE(nextChange(spy).documents, QSet{uuid});
}

void TestChanges::whatIsHeldIsToldAfterwards()
{
    const auto library = m_folder->open();
    QSignalSpy spy(library.get(), &Library::changed);
    library->holdChanges();
    const auto edited = library->edit(withNote(*library, u"new"_s));
    QVERIFY(edited.has_value());
    QTest::qWait(600); // longer than others are waited for, too
    QVERIFY(spy.isEmpty());
    library->releaseChanges();
    QVERIFY(spy.isEmpty()); // soon, not at once
    QCOMPARE(nextChange(spy).documents, QSet{edited->uuid});
}

void TestChanges::anEditThroughAnotherLibraryObjectIsTold()
{
    const auto watching = m_folder->open();
    const auto writing = m_folder->open(u"Bea"_s);
    QSignalSpy spy(watching.get(), &Library::changed);
    const auto edited = writing->edit(withNote(*writing, u"new"_s));
    QVERIFY(edited.has_value());
    QCOMPARE(nextChange(spy).documents, QSet{edited->uuid});
    QCOMPARE(watching->documentByNumber(1)->note, u"new"_s);
}

void TestChanges::anEditOfAnotherProcessIsTold()
{
    const auto library = m_folder->open();
    QSignalSpy spy(library.get(), &Library::changed);
    const QStringList arguments{u"edit"_s,         u"1"_s,         u"--note"_s,
                                u"from outside"_s, u"--library"_s, library->path()};
    QCOMPARE(QProcess::execute(QStringLiteral(POSTILLA_PROGRAM), arguments), 0);
    QCOMPARE(nextChange(spy).documents, QSet{library->documentByNumber(1)->uuid});
    QCOMPARE(library->documentByNumber(1)->note, u"from outside"_s);
}

void TestChanges::aReportThatIsHandedOverIsTold()
{
    const auto library = m_folder->open();
    QSignalSpy spy(library.get(), &Library::changed);
    const QString file = m_folder->libraryPath() + u".pdf"_s;
    const QStringList arguments{u"report"_s, u"--output"_s, file, u"--library"_s, library->path()};
    QCOMPARE(QProcess::execute(QStringLiteral(POSTILLA_PROGRAM), arguments), 0);
    QVERIFY(nextChange(spy).reports);
}

void TestChanges::aFloodIsToldAtOnce()
{
    const auto watching = m_folder->open();
    QSignalSpy spy(watching.get(), &Library::changed);
    const auto writing = m_folder->open();
    imported(*writing, {m_folder->writeArticles(u"news"_s, 2100)}); // no event loop meanwhile
    const ChangeSet changes = nextChange(spy);
    QVERIFY(changes.everything);
    QVERIFY(changes.documents.isEmpty());
    QVERIFY(writing->edit(withNote(*writing, u"new"_s)).has_value());
    QCOMPARE(nextChange(spy).documents.size(), 1);
}

void TestChanges::anImportOnItsThreadIsToldOnOurs()
{
    const auto library = m_folder->open();
    QThread *teller = nullptr;
    connect(
        library.get(), &Library::changed, library.get(), [&] { teller = QThread::currentThread(); },
        Qt::DirectConnection);
    QSignalSpy spy(library.get(), &Library::changed);
    const ImportReport report = imported(*library, {m_folder->write(u"second.txt"_s, u"Exports stop.\n"_s)});
    QCOMPARE(nextChange(spy).documents, QSet{report.rows.at(0).documentUuid});
    QCOMPARE(teller, thread());
}

void TestChanges::whatCannotBeReadAtFirstIsToldLater_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("of another connection") << false;
    QTest::newRow("of the watcher's own") << true;
}

/// As while the disk does not answer: something in the connection is in the way of the journal.
void TestChanges::whatCannotBeReadAtFirstIsToldLater()
{
    QFETCH(const bool, isOwn);
    const auto writing = m_folder->open(u"Bea"_s);
    auto core = std::make_shared<LibraryCore>(LibraryCore::Setup{.path = m_folder->libraryPath(),
                                                                 .mode = Database::Mode::ReadWrite,
                                                                 .analyst = u"Ada"_s,
                                                                 .clock = &Clock::system()});
    ChangeWatcher watcher(core, nullptr);
    QSignalSpy spy(&watcher, &ChangeWatcher::changed);
    const auto execute = [&](const QString &sql) {
        return core->with([&](Database &database) { return database.execute(sql); }).has_value();
    };
    const Document edited = withNote(*writing, u"new"_s);
    if (isOwn) {
        core->setListener([&] { watcher.wake(); });
        QVERIFY(core->write(u"edit"_s,
                            [&](Edit &edit) { return DocumentStore(edit.database()).update(edit, edited); }));
    } else {
        QVERIFY(writing->edit(edited).has_value());
    }
    QVERIFY(execute(u"CREATE TEMP VIEW operation AS SELECT 1 AS one"_s));
    QVERIFY(!spy.wait(1200)); // two turns
    QVERIFY(execute(u"DROP VIEW temp.operation"_s));
    QCOMPARE(nextChange(spy).documents, QSet{edited.uuid});
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
