// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentstore.h"
#include "store/edit.h"
#include "store/storefixture.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace Postilla;
using namespace Qt::StringLiterals;

class BadLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingLibraryIsSaidToBeMissing();
    void aFileThatIsNoLibraryIsForeign_data();
    void aFileThatIsNoLibraryIsForeign();
    void aDatabaseOfAnotherProgramIsForeignAndLeftAlone();
    void aLibraryCutShortIsDamaged();
    void aDamagedPageIsFoundWhenItIsRead();
    void aLibraryOnTheNetworkIsRefusedWithTheReason();
    void aReadOnlyFileCanBeReadButNotWritten();
    void aReadOnlyFolderCanBeReadButNotWritten();
    void aConnectionForReadingWritesNothing();
    void aLibraryLockedByAnotherProcessIsLocked();
    void nothingIsWrittenToALibraryWhoseFileIsGone();
    void aFullDiskLosesNothing();
    void aFileThatMayNotGrowLosesNothing();
};

namespace {

class NetworkEverywhere : public FileSystem
{
public:
    QString networkName(const QString &) const override { return u"NFS"_s; }
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void patch(const QString &path, qint64 position, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(position) || file.write(bytes) != bytes.size())
        qFatal("cannot patch %s", qPrintable(path));
}

/// What, where and what to do are all said.
template <typename T>
bool isComplete(const Result<T> &result, const QString &where)
{
    return !result && !result.error().what().isEmpty() && result.error().where() == where &&
           !result.error().advice().isEmpty();
}

QString codeText(ErrorCode code)
{
    return QString::number(static_cast<int>(code));
}

/// Lets everybody into a folder of the test, in or out of which root's other self shall write.
void setFolder(const QString &file, QFileDevice::Permissions others)
{
    const auto owner = QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    QFile::setPermissions(QFileInfo(file).path(),
                          owner | QFileDevice::ReadOther | QFileDevice::ExeOther | others);
}

} // namespace

void BadLibraryTest::aMissingLibraryIsSaidToBeMissing()
{
    const StoreFixture fixture;
    const auto database = Database::open(fixture.path());
    COMPARE_ERROR(database, ErrorCode::LibraryMissing);
    QVERIFY(isComplete(database, fixture.path()));
    QVERIFY(!QFile::exists(fixture.path()));
}

void BadLibraryTest::aFileThatIsNoLibraryIsForeign_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Washington, 15 agosto: la licenza è sospesa.\n");
    QTest::newRow("long text") << QByteArray(100'000, 'x');
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n").leftJustified(4000, '\n');
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
}

void BadLibraryTest::aFileThatIsNoLibraryIsForeign()
{
    QFETCH(QByteArray, content);
    const StoreFixture fixture;
    write(fixture.path(), content);
    const auto database = Database::open(fixture.path());
    COMPARE_ERROR(database, ErrorCode::LibraryForeign);
    QVERIFY(isComplete(database, fixture.path()));
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void BadLibraryTest::aDatabaseOfAnotherProgramIsForeignAndLeftAlone()
{
    const StoreFixture fixture;
    REQUIRE_OK(fixture.open()->execute(u"PRAGMA application_id = 1"_s));
    COMPARE_ERROR(Database::open(fixture.path()), ErrorCode::LibraryForeign);
    COMPARE_ERROR(Database::open(QFileInfo(fixture.path()).path()), ErrorCode::LibraryForeign);
}

void BadLibraryTest::aLibraryCutShortIsDamaged()
{
    const StoreFixture fixture;
    REQUIRE_OK(addDocument(*fixture.open(), u"anna"_s, u"Chips"_s, u"Text "_s.repeated(10'000)));
    const qint64 half = QFileInfo(fixture.path()).size() / 2;
    QVERIFY(QFile::resize(fixture.path(), half));
    const auto database = Database::open(fixture.path());
    COMPARE_ERROR(database, ErrorCode::LibraryDamaged);
    QVERIFY(isComplete(database, fixture.path()));
    QCOMPARE(QFileInfo(fixture.path()).size(), half);
}

void BadLibraryTest::aDamagedPageIsFoundWhenItIsRead()
{
    const StoreFixture fixture;
    for (int i = 0; i < 20; ++i)
        REQUIRE_OK(addDocument(*fixture.open(), u"anna"_s, u"Chips"_s, u"%1 "_s.arg(i).repeated(20'000)));
    // Every page after the first.
    const qint64 size = QFileInfo(fixture.path()).size();
    patch(fixture.path(), 16384, QByteArray(size - 16384, '\xA5'));
    const auto database = Database::open(fixture.path());
    const auto listed = database.and_then([](const auto &opened) { return DocumentStore(*opened).list(); });
    COMPARE_ERROR(listed, ErrorCode::LibraryDamaged);
    QVERIFY(isComplete(listed, fixture.path()));
}

void BadLibraryTest::aLibraryOnTheNetworkIsRefusedWithTheReason()
{
    const StoreFixture fixture;
    fixture.open();
    const auto database = Database::open(fixture.path(), Database::Mode::ReadWrite, NetworkEverywhere());
    COMPARE_ERROR(database, ErrorCode::LibraryOnNetwork);
    QVERIFY(isComplete(database, fixture.path()));
    QVERIFY(database.error().what().contains(u"NFS"_s));
    COMPARE_ERROR(Database::create(fixture.path(u"new"_s), NetworkEverywhere()), ErrorCode::LibraryOnNetwork);
    QVERIFY(!QFile::exists(fixture.path(u"new"_s)));
}

void BadLibraryTest::aReadOnlyFileCanBeReadButNotWritten()
{
    const StoreFixture fixture;
    fixture.open();
    QFile::setPermissions(fixture.path(), QFileDevice::ReadOwner | QFileDevice::ReadOther);
    setFolder(fixture.path(), QFileDevice::WriteOwner | QFileDevice::WriteOther);
    QCOMPARE(runEditor({u"open"_s, fixture.path(), u"writing"_s}), codeText(ErrorCode::LibraryReadOnly));
    QCOMPARE(runEditor({u"open"_s, fixture.path(), u"reading"_s}), u"-1"_s);
}

void BadLibraryTest::aReadOnlyFolderCanBeReadButNotWritten()
{
    const StoreFixture fixture;
    fixture.open();
    QFile::setPermissions(fixture.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                              QFileDevice::ReadOther | QFileDevice::WriteOther);
    setFolder(fixture.path(), {});
    QCOMPARE(runEditor({u"open"_s, fixture.path(), u"writing"_s}), codeText(ErrorCode::LibraryReadOnly));
    QCOMPARE(runEditor({u"open"_s, fixture.path(), u"reading"_s}), u"-1"_s);
    setFolder(fixture.path(), QFileDevice::WriteOwner);
}

void BadLibraryTest::aConnectionForReadingWritesNothing()
{
    const StoreFixture fixture;
    fixture.open();
    const auto database = fixture.open(Database::Mode::ReadOnly);
    const auto added = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    COMPARE_ERROR(added, ErrorCode::LibraryReadOnly);
    QVERIFY(isComplete(added, fixture.path()));
}

void BadLibraryTest::aLibraryLockedByAnotherProcessIsLocked()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    QProcess other;
    startEditor(other, {u"hold"_s, fixture.path()});
    QVERIFY(other.waitForReadyRead());
    const auto added = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    COMPARE_ERROR(added, ErrorCode::LibraryLocked);
    QVERIFY(isComplete(added, fixture.path()));
    REQUIRE_OK(DocumentStore(*database).list());

    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s));
}

void BadLibraryTest::nothingIsWrittenToALibraryWhoseFileIsGone()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s));
    QVERIFY(QFile::rename(fixture.path(), fixture.path() + u".away"_s));
    const auto refused = addDocument(*database, u"anna"_s, u"More chips"_s, u"Another text"_s);
    COMPARE_ERROR(refused, ErrorCode::LibraryMissing);
    QVERIFY(isComplete(refused, fixture.path()));
    QVERIFY(QFile::rename(fixture.path() + u".away"_s, fixture.path()));
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"More chips"_s, u"Another text"_s));
}

void BadLibraryTest::aFullDiskLosesNothing()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    // The number of pages that a full disk leaves: SQLite reports both alike.
    REQUIRE_OK(database->execute(u"PRAGMA max_page_count = 200"_s));
    int stored = 0;
    Result<Document> added = addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s);
    for (; added; ++stored)
        added = addDocument(*database, u"anna"_s, u"Chips"_s, u"%1 "_s.arg(stored).repeated(10'000));
    COMPARE_ERROR(added, ErrorCode::DiskFull);
    QVERIFY(isComplete(added, fixture.path()));
    QVERIFY(stored > 1);

    const auto again = fixture.open();
    QCOMPARE(DocumentStore(*again).list()->size(), stored);
    QCOMPARE(findingsIn(*again), QStringList());
    REQUIRE_OK(addDocument(*again, u"anna"_s, u"Chips"_s, u"There is room again"_s));
}

void BadLibraryTest::aFileThatMayNotGrowLosesNothing()
{
    const StoreFixture fixture;
    REQUIRE_OK(addDocument(*fixture.open(), u"anna"_s, u"Chips"_s, u"Text"_s));
    const qint64 limit = QFileInfo(fixture.path()).size() + 1'000'000;
    QCOMPARE(runEditor({u"limit"_s, fixture.path(), QString::number(limit)}), codeText(ErrorCode::DiskFull));
    const auto database = fixture.open();
    QVERIFY(DocumentStore(*database).list()->size() > 1);
    QCOMPARE(findingsIn(*database), QStringList());
}

QTEST_GUILESS_MAIN(BadLibraryTest)
#include "tst_badlibrary.moc"
