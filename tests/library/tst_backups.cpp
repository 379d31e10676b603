// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/backups.h"
#include "library/drafts.h"
#include "library/libraryfolder.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

/// What keeps an analyst's work from being lost: backups that come by themselves, and drafts.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupComesOnlyWhenTheJournalHasMovedOn();
    void aBackupOpensAsTheLibraryItWas();
    void fiveAreKeptThinnedByAge();
    void whatAPersonBackedUpStays();
    void draftsOutliveTheProcessAndBelongToTheirAnalyst();
};

namespace {

constexpr qint64 hour = qint64(60) * 60 * 1000;

class SetClock : public Clock
{
public:
    qint64 time = 1'764'000'000'000;
    qint64 now() const override { return time; }
};

struct Opened
{
    Test::LibraryFolder folder;
    SetClock clock;
    std::unique_ptr<Library> library;

    Opened()
    {
        library = Library::openOrCreate(folder.libraryPath(), {.analyst = u"Ada"_s, .clock = &clock}).value();
    }
    void add(const QString &name) const { imported(*library, {folder.write(name, u"A text of "_s + name)}); }
    QStringList backups() const { return QDir(folder.path(u"backups"_s)).entryList(QDir::Files, QDir::Name); }
    QString keep() const { return resultOf(library->keepBackup()).value(); }
};

} // namespace

void TestBackups::aBackupComesOnlyWhenTheJournalHasMovedOn()
{
    Opened at;
    QCOMPARE(at.keep(), QString());
    at.add(u"a.txt"_s);
    QVERIFY(!at.keep().isEmpty());
    at.clock.time += 2 * hour;
    QCOMPARE(at.keep(), QString());
    at.add(u"b.txt"_s);
    QVERIFY(!at.keep().isEmpty());
    at.add(u"c.txt"_s);
    at.clock.time += hour / 2;
    QCOMPARE(at.keep(), QString());
    QCOMPARE(at.backups().size(), 2);
}

void TestBackups::aBackupOpensAsTheLibraryItWas()
{
    Opened at;
    at.add(u"a.txt"_s);
    const QString path = at.keep();
    at.add(u"b.txt"_s);
    const auto backup = Library::open(path, {.access = Library::Access::ReadOnly});
    QVERIFY(backup);
    QCOMPARE((*backup)->documents()->size(), 1);
    QCOMPARE(resultOf((*backup)->verify())->size(), 0);
}

void TestBackups::fiveAreKeptThinnedByAge()
{
    Opened at;
    for (int day = 0; day < 60; ++day) {
        at.add(u"%1.txt"_s.arg(day));
        QVERIFY(!at.keep().isEmpty());
        QVERIFY(at.backups().size() <= 5);
        at.clock.time += 24 * hour;
    }
    QCOMPARE(at.backups().size(), 5);
    QList<qint64> days;
    for (qint64 day = 0; day < 60; ++day)
        days.append(day * 24 * hour);
    const qint64 now = 60 * 24 * hour;
    const QList<qint64> gone = superfluousBackups(days, now);
    QCOMPARE(gone.size(), 55);
    QVERIFY(!gone.contains(days.constFirst()));
    QVERIFY(!gone.contains(days.constLast()));
    days.removeIf([&](qint64 day) { return gone.contains(day); });
    for (qsizetype i = 2; i < days.size(); ++i)
        QVERIFY(days.at(i) - days.at(i - 1) <= days.at(i - 1) - days.at(i - 2)); // the older, the wider apart
}

void TestBackups::whatAPersonBackedUpStays()
{
    Opened at;
    at.add(u"first.txt"_s);
    const QString own = resultOf(at.library->backUpBeside()).value();
    for (int turn = 0; turn < 8; ++turn) {
        at.clock.time += 24 * hour;
        at.add(u"%1.txt"_s.arg(turn));
        QVERIFY(!at.keep().isEmpty());
    }
    QVERIFY(QFile::exists(own));
    QCOMPARE(at.backups().size(), 6);
}

void TestBackups::draftsOutliveTheProcessAndBelongToTheirAnalyst()
{
    const Test::LibraryFolder folder;
    const Drafts::Fields typed{{u"summary"_s, u"Nine lic"_s}, {u"note"_s, u"€ – ü"_s}};
    {
        Drafts drafts(folder.libraryPath(), u"Ada"_s);
        drafts.keep(u"one"_s, {{u"note"_s, u"gone"_s}});
        drafts.keep(u"one"_s, {});
        drafts.keep(u"two"_s, typed);
    }
    QCOMPARE(Drafts(folder.libraryPath(), u"Ada"_s).records(), QStringList{u"two"_s});
    QCOMPARE(Drafts(folder.libraryPath(), u"Ada"_s).of(u"two"_s), typed);
    QCOMPARE(Drafts(folder.libraryPath(), u"Bea"_s).records(), QStringList());
    QCOMPARE(Drafts(folder.path(u"other.postilla"_s), u"Ada"_s).records(), QStringList());
}

int main(int argc, char **argv)
{
    const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
    QCoreApplication app(argc, argv);
    TestBackups test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backups.moc"
