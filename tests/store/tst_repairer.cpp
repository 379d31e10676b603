// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everykind.h"
#include "store/edit.h"
#include "store/operationrow.h"
#include "store/recordtable.h"
#include "store/repairer.h"
#include "store/select.h"
#include "store/storefixture.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class RepairerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheLibraryProvesIsPutRight_data();
    void whatTheLibraryProvesIsPutRight();
    void whatItCannotProveIsLeft_data();
    void whatItCannotProveIsLeft();
    void theJournalAloneMakesTheSameState();
};

namespace {

/// A library with a change of every kind in it, and once more up to a new text under a tagged claim and a
/// correction.
void work(Database &database)
{
    REQUIRE_OK(addDocument(database, u"anna"_s, u"One"_s, u"Text"_s));
    for (int count = 0; count < kindsOfChange() + 16; ++count) {
        auto edit = Edit::begin(database, Act::start(u"anna"_s, u"edit"_s));
        REQUIRE_OK(edit);
        REQUIRE_OK(changeOfKind(*edit, count));
        REQUIRE_OK(edit->commit());
        REQUIRE_OK(undoAndRedo(database, count));
    }
}

/// Every record of every noun, column by column, and the numbers given out: two libraries of the same state
/// give the same bytes.
QByteArray exported(Database &database)
{
    QByteArray bytes;
    for (const RecordTable &table : RecordTable::all()) {
        const auto uuids = select(database, u"SELECT uuid FROM %1 ORDER BY uuid"_s.arg(table.table),
                                  [](const Statement &row) { return row.text(0); });
        for (const QString &uuid : uuids.value()) {
            const RecordState state = table.read(database, uuid)->value_or(RecordState());
            bytes += u"%1 %2 %3 %4 %5\n"_s
                         .arg(table.noun, uuid, QString::number(state.rev), QString::number(state.removed),
                              QString::fromUtf8(jsonText(state.row)))
                         .toUtf8();
        }
    }
    const auto derived = select(
        database,
        u"SELECT series || ' ' || last FROM counter UNION ALL SELECT claim || ' ' || tag FROM claim_tag "
        "UNION ALL SELECT rowid || ' found' FROM document_index WHERE document_index MATCH 'text' ORDER BY 1"_s,
        [](const Statement &row) { return row.text(0); });
    return bytes + derived.value().join(u'\n').toUtf8();
}

} // namespace

void RepairerTest::whatTheLibraryProvesIsPutRight_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("title") << u"UPDATE document SET title = 'x' WHERE number = 1"_s;
    QTest::newRow("removed") << u"UPDATE document SET removed = 1 WHERE number = 3"_s;
    QTest::newRow("rev") << u"UPDATE tag SET rev = 9"_s;
    QTest::newRow("names") << u"INSERT INTO occurrence VALUES (1, 77, 1)"_s;
    QTest::newRow("missing record") << u"DELETE FROM correction"_s;
    QTest::newRow("quote") << u"UPDATE claim SET quote = 'Tex'"_s;
    QTest::newRow("place") << u"UPDATE claim SET span_start = 1, span_end = 4"_s;
    QTest::newRow("place in the new text") << u"UPDATE claim SET placed_start = placed_start + 1"_s;
    QTest::newRow("search") << u"INSERT INTO document_index (document_index) VALUES ('delete-all')"_s;
    QTest::newRow("search of its content") << u"DELETE FROM document_index_data WHERE id > 10"_s;
    QTest::newRow("structure of the index")
        << u"UPDATE document_index_data SET block = x'00ff00ff' WHERE id = 10"_s;
    QTest::newRow("index that is half made anew") << u"INSERT INTO index_repair (id, done) VALUES (1, 0)"_s;
    QTest::newRow("counter") << u"UPDATE counter SET last = 1"_s;
    QTest::newRow("counter of reports") << u"UPDATE counter SET last = 0 WHERE series = 'report'"_s;
    QTest::newRow("tags") << u"DELETE FROM claim_tag"_s;
    QTest::newRow("length") << u"UPDATE text SET length = length + 1 WHERE id = 1"_s;
}

void RepairerTest::whatTheLibraryProvesIsPutRight()
{
    QFETCH(QString, damage);
    const StoreFixture fixture;
    const auto database = fixture.open();
    work(*database);
    const QByteArray before = exported(*database);
    QCOMPARE(findingsIn(*database), QStringList());
    REQUIRE_OK(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    REQUIRE_OK(database->execute(damage));
    const auto findings = Verifier(*database).run();
    REQUIRE_OK(findings);
    QVERIFY(!findings->isEmpty());
    const auto repairs = Repairer(*database).run(*findings);
    REQUIRE_OK(repairs);
    QVERIFY(!repairs->isEmpty());
    QCOMPARE(findingsIn(*database), QStringList());
    QCOMPARE(exported(*database), before);
}

void RepairerTest::whatItCannotProveIsLeft_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("text") << u"UPDATE text SET body = 'x' WHERE id = 1"_s;
    QTest::newRow("hole in the journal") << u"DELETE FROM operation WHERE seq = 4"_s;
    QTest::newRow("hole and another state")
        << u"UPDATE operation SET seq = 100000, after = '{}' WHERE seq = 4"_s;
}

void RepairerTest::whatItCannotProveIsLeft()
{
    QFETCH(QString, damage);
    const StoreFixture fixture;
    const auto database = fixture.open();
    work(*database);
    REQUIRE_OK(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    REQUIRE_OK(database->execute(damage));
    const QByteArray damaged = exported(*database);
    const QStringList before = findingsIn(*database);
    QVERIFY(!before.isEmpty());
    REQUIRE_OK(Repairer(*database).run(Verifier(*database).run().value()));
    QCOMPARE(findingsIn(*database), before);
    QCOMPARE(exported(*database), damaged);
}

void RepairerTest::theJournalAloneMakesTheSameState()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    work(*database);
    const QByteArray before = exported(*database);
    // A library that holds the same texts and operations, and nothing else.
    REQUIRE_OK(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    for (const RecordTable &table : RecordTable::all())
        REQUIRE_OK(database->execute(u"DELETE FROM "_s + table.table));
    REQUIRE_OK(database->execute(u"DELETE FROM claim_tag"_s));
    REQUIRE_OK(database->execute(u"DELETE FROM counter"_s));
    REQUIRE_OK(database->execute(u"INSERT INTO document_index (document_index) VALUES ('delete-all')"_s));
    QVERIFY(exported(*database).size() < 100);
    REQUIRE_OK(Repairer(*database).run(Verifier(*database).run().value()));
    QCOMPARE(exported(*database), before);
    QCOMPARE(findingsIn(*database), QStringList());
}

QTEST_GUILESS_MAIN(RepairerTest)
#include "tst_repairer.moc"
