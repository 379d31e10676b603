// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentstore.h"
#include "store/edit.h"
#include "store/journal.h"
#include "store/storefixture.h"

#include <QProcess>
#include <QSet>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Postilla;
using namespace Qt::StringLiterals;

class ProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProcessesThatWriteAtOnceLoseNothing();
    void twoThreadsThatWriteAtOnceLoseNothing();
    void aSaveGetsInBetweenTheBatchesOfAnImport();
    void readingGoesOnWhileAnotherWrites();
};

void ProcessesTest::twoProcessesThatWriteAtOnceLoseNothing()
{
    constexpr int each = 150;
    const StoreFixture fixture;
    fixture.open();
    QProcess one;
    QProcess two;
    startEditor(one, {u"add"_s, fixture.path(), QString::number(each), u"one"_s});
    startEditor(two, {u"add"_s, fixture.path(), QString::number(each), u"two"_s});
    QVERIFY(one.waitForFinished(60000));
    QVERIFY(two.waitForFinished(60000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);

    const auto database = fixture.open();
    const auto rows = DocumentStore(*database).list();
    REQUIRE_OK(rows);
    QSet<int> numbers;
    for (const DocumentListRow &row : *rows)
        numbers.insert(row.number);
    QCOMPARE(rows->size(), 2 * each);
    QCOMPARE(numbers.size(), 2 * each);
    QCOMPARE(Journal(*database).lastSeq().value(), 4 * each);
    QCOMPARE(findingsIn(*database), QStringList());
}

void ProcessesTest::twoThreadsThatWriteAtOnceLoseNothing()
{
    constexpr int each = 100;
    const StoreFixture fixture;
    fixture.open();
    std::atomic<int> stored = 0;
    const auto work = [&](const QString &name) {
        const auto database = fixture.open();
        for (int i = 0; i < each; ++i) {
            const QString text = u"%1 %2"_s.arg(name).arg(i);
            stored += addDocument(*database, name, text, text).has_value() ? 1 : 0;
        }
    };
    const std::unique_ptr<QThread> one(QThread::create(work, u"anna"_s));
    const std::unique_ptr<QThread> two(QThread::create(work, u"bruno"_s));
    one->start();
    two->start();
    QVERIFY(one->wait(60000));
    QVERIFY(two->wait(60000));
    QCOMPARE(stored.load(), 2 * each);
    QCOMPARE(DocumentStore(*fixture.open()).list()->size(), 2 * each);
}

void ProcessesTest::aSaveGetsInBetweenTheBatchesOfAnImport()
{
    const StoreFixture fixture;
    const auto document = addDocument(*fixture.open(), u"anna"_s, u"Chips"_s, u"Text"_s);
    std::atomic<bool> enough = false;
    std::atomic<int> batches = 0;
    const std::unique_ptr<QThread> import(QThread::create([&] {
        const auto database = fixture.open();
        const Act act = Act::start(u"bruno"_s, u"import"_s);
        while (!enough) {
            auto edit = Edit::begin(*database, act, Priority::Batch);
            for (int i = 0; edit && i < 100; ++i) {
                const QString text = u"%1.%2 "_s.arg(batches.load()).arg(i).repeated(200);
                if (!DocumentStore(*database).insert(*edit, {}, versionOf(text)))
                    return;
            }
            if (!edit || !edit->commit())
                return;
            ++batches;
        }
    }));
    import->start();
    const auto database = fixture.open();
    // How many batches a save let go ahead is what it waited, whatever the machine.
    int mostWaited = 0;
    for (int i = 0; i < 30; ++i) {
        const int before = batches;
        REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, QString::number(i)));
        mostWaited = std::max(mostWaited, batches - before);
    }
    enough = true;
    QVERIFY(import->wait(60000));
    QVERIFY(batches > 0);
    QVERIFY2(mostWaited <= 3, qPrintable(u"a save let %1 batches go ahead"_s.arg(mostWaited)));
}

void ProcessesTest::readingGoesOnWhileAnotherWrites()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Chips"_s, u"Text"_s));
    QProcess other;
    startEditor(other, {u"hold"_s, fixture.path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(DocumentStore(*database).list()->size(), 1);
    QCOMPARE(DocumentStore(*fixture.open(Database::Mode::ReadOnly)).list()->size(), 1);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
}

QTEST_GUILESS_MAIN(ProcessesTest)
#include "tst_processes.moc"
