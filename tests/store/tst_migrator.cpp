// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/migrator.h"
#include "store/statement.h"
#include "store/storefixture.h"
#include "store/transaction.h"

#include <QFile>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewLibraryHasTheNewestSchemaAndItsSettings();
    void aMigrationKilledHalfWayGoesOnAtTheNextOpening();
    void aNewerSchemaIsRefusedAndLeftAsItIs();
    void anOlderSchemaIsNotReadWithoutTheRightToWrite();
    void makingALibraryNeverReplacesAFile();
};

namespace {

QVariant pragma(Database &database, const QString &name)
{
    auto statement = Statement::prepare(database, u"PRAGMA "_s + name);
    return statement && statement->next() ? statement->value(0) : QVariant();
}

QStringList tables(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT name FROM sqlite_schema ORDER BY name"_s);
    return statement->all([](const Statement &row) { return row.text(0); }).value_or(QStringList());
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
    QVERIFY(tables(*database).contains(u"operation"_s));
}

void MigratorTest::aMigrationKilledHalfWayGoesOnAtTheNextOpening()
{
    const StoreFixture fixture;
    const QStringList whole = tables(*fixture.open());
    {
        // As a kill leaves it: the tables of the first file begun, nothing committed, user_version 0.
        const auto database = fixture.open();
        auto transaction = Transaction::begin(*database);
        for (const QString &table : {u"document_index"_s, u"operation"_s})
            REQUIRE_OK(database->execute(u"DROP TABLE "_s + table));
    }
    QCOMPARE(tables(*fixture.open()), whole);
    {
        const auto database = fixture.open();
        REQUIRE_OK(database->execute(u"PRAGMA foreign_keys = OFF"_s));
        REQUIRE_OK(database->execute(u"DROP VIEW document_content"_s));
        for (const QString &table : {u"document_index"_s, u"operation"_s, u"act"_s, u"site"_s, u"counter"_s,
                                     u"version"_s, u"document"_s, u"text"_s})
            REQUIRE_OK(database->execute(u"DROP TABLE IF EXISTS "_s + table));
        REQUIRE_OK(database->execute(u"PRAGMA user_version = 0"_s));
    }
    QCOMPARE(tables(*fixture.open()), whole);
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
