// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"
#include "store/documentstore.h"
#include "store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsAWholeLibraryOfItsOwn();
    void aBackupNeverReplacesAFile();
    void aBackupThatCannotBeWrittenLeavesNothing();
    void aConnectionForReadingCanBackUp();
};

void BackupTest::aBackupIsAWholeLibraryOfItsOwn()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Chips"_s, u"Semiconduttori"_s));
    REQUIRE_OK(backUp(*database, fixture.path(u"copy.postilla"_s)));

    const auto copy = Database::open(fixture.path(u"copy.postilla"_s));
    REQUIRE_OK(copy);
    QCOMPARE(titlesFound(**copy, u"semiconduttori"_s).size(), 1);
    QCOMPARE(findingsIn(**copy), QStringList());
    REQUIRE_OK(addDocument(**copy, u"anna"_s, u"More"_s, u"More"_s));
    QCOMPARE(DocumentStore(*database).list()->size(), 1);
}

void BackupTest::aBackupNeverReplacesAFile()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(backUp(*database, fixture.path(u"copy"_s)));
    COMPARE_ERROR(backUp(*database, fixture.path(u"copy"_s)), ErrorCode::LibraryExists);
    COMPARE_ERROR(backUp(*database, fixture.path()), ErrorCode::LibraryExists);
}

void BackupTest::aBackupThatCannotBeWrittenLeavesNothing()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto failed = backUp(*database, fixture.path(u"no/such/folder/copy"_s));
    COMPARE_ERROR(failed, ErrorCode::FileMissing);
    QVERIFY(!failed.error().where().isEmpty());
    QVERIFY(!failed.error().advice().isEmpty());
    // A name that leaves no room for that of the unfinished copy.
    COMPARE_ERROR(backUp(*database, fixture.path(u"x"_s.repeated(255))), ErrorCode::FileUnwritable);
    const QDir folder(QFileInfo(fixture.path()).path());
    QCOMPARE(folder.entryList({u"*.part*"_s, u"x*"_s}), QStringList());
}

void BackupTest::aConnectionForReadingCanBackUp()
{
    const StoreFixture fixture;
    REQUIRE_OK(addDocument(*fixture.open(), u"anna"_s, u"Chips"_s, u"Text"_s));
    REQUIRE_OK(backUp(*fixture.open(Database::Mode::ReadOnly), fixture.path(u"copy"_s)));
    REQUIRE_OK(Database::open(fixture.path(u"copy"_s)));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
