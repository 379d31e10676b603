// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/migrator.h"
#include "store/statement.h"
#include "store/storefixture.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLibraryHasTheNewestSchemaAndItsSettings();
    void aMigrationKilledHalfWayGoesOnAtTheNextOpening();
    void aLibraryIsMadeWholeOrNotAtAll();
    void aNewerSchemaIsRefusedAndLeftAsItIs();
    void aLibraryFromBeforeTheFirstReleaseIsRefusedAndLeftAsItIs();
    void anOlderSchemaIsNotReadWithoutTheRightToWrite();
    void makingALibraryNeverReplacesAFile();
};

namespace {

QVariant pragma(Database &database, const QString &name)
{
    auto statement = Statement::prepare(database, u"PRAGMA "_s + name);
    return statement && statement->next() ? statement->value(0) : QVariant();
}

/// Starts the other process and kills it somewhere on its way.
void killSoon(const QStringList &arguments)
{
    QProcess process;
    startEditor(process, arguments);
    process.waitForFinished(QRandomGenerator::global()->bounded(60));
    process.kill();
    process.waitForFinished();
}

} // namespace

void MigratorTest::aNewLibraryHasTheNewestSchemaAndItsSettings()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    QCOMPARE(pragma(*database, u"user_version"_s).toInt(), Migrator::newestSchema());
    QCOMPARE(pragma(*database, u"application_id"_s).toUInt(), 0x506f7374U);
    QCOMPARE(pragma(*database, u"journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(pragma(*database, u"page_size"_s).toInt(), 16384);
    QCOMPARE(pragma(*database, u"foreign_keys"_s).toInt(), 1);
    QCOMPARE(pragma(*database, u"synchronous"_s).toInt(), 2);
    QVERIFY(tablesOf(*database).contains(u"operation"_s));
}

void MigratorTest::aMigrationKilledHalfWayGoesOnAtTheNextOpening()
{
    const StoreFixture fixture;
    const QStringList whole = tablesOf(*fixture.open());
    for (int round = 0; round < 20; ++round) {
        emptyLibrary(*fixture.open());
        killSoon({u"upgrade"_s, fixture.path()});
        const auto database = fixture.open();
        QCOMPARE(tablesOf(*database), whole);
        QCOMPARE(pragma(*database, u"user_version"_s).toInt(), Migrator::newestSchema());
        QCOMPARE(findingsIn(*database), QStringList());
    }
}

void MigratorTest::aLibraryIsMadeWholeOrNotAtAll()
{
    const StoreFixture fixture;
    for (int round = 0; round < 20; ++round) {
        const QString path = fixture.path(QString::number(round));
        killSoon({u"create"_s, path});
        if (!QFile::exists(path))
            continue;
        const auto database = Database::open(path, Database::Mode::ReadOnly);
        REQUIRE_OK(database);
        QCOMPARE(findingsIn(**database), QStringList());
    }
}

void MigratorTest::aNewerSchemaIsRefusedAndLeftAsItIs()
{
    const StoreFixture fixture;
    REQUIRE_OK(fixture.open()->execute(u"PRAGMA user_version = 99"_s));
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    const auto database = Database::open(fixture.path());
    COMPARE_ERROR(database, ErrorCode::LibraryNewer);
    QVERIFY(database.error().what().contains(u"99"_s));
    QCOMPARE(database.error().where(), fixture.path());
    QVERIFY(!database.error().advice().isEmpty());
    COMPARE_ERROR(Database::open(fixture.path(), Database::Mode::ReadOnly), ErrorCode::LibraryNewer);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void MigratorTest::aLibraryFromBeforeTheFirstReleaseIsRefusedAndLeftAsItIs()
{
    const StoreFixture fixture;
    REQUIRE_OK(fixture.open()->execute(u"PRAGMA user_version = 3"_s));
    const auto database = Database::open(fixture.path());
    COMPARE_ERROR(database, ErrorCode::LibraryOutdated);
    QCOMPARE(database.error().where(), fixture.path());
    QVERIFY(!database.error().advice().isEmpty());
    COMPARE_ERROR(Database::open(fixture.path(), Database::Mode::ReadOnly), ErrorCode::LibraryOutdated);
}

void MigratorTest::anOlderSchemaIsNotReadWithoutTheRightToWrite()
{
    const StoreFixture fixture;
    REQUIRE_OK(fixture.open()->execute(u"PRAGMA user_version = 0"_s));
    COMPARE_ERROR(Database::open(fixture.path(), Database::Mode::ReadOnly), ErrorCode::LibraryReadOnly);
}

void MigratorTest::makingALibraryNeverReplacesAFile()
{
    const StoreFixture fixture;
    REQUIRE_OK(addDocument(*fixture.open(), u"anna"_s, u"Chips"_s, u"Text"_s));
    COMPARE_ERROR(Database::create(fixture.path()), ErrorCode::LibraryExists);
    COMPARE_ERROR(Database::create(fixture.path(u"no/such/folder/x"_s)), ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
