// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"
#include "support/testdata.h"

#include <QSignalSpy>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClaimIsAnchoredByItsQuote();
    void aSpanThatIsNoPassageIsRefused_data();
    void aSpanThatIsNoPassageIsRefused();
    void aClaimIsEditedMovedAndRemoved();
    void aClaimIsUndoneAndDoneAgain();
    void aStaleClaimIsAConflict();
    void aNewClaimIsTold();
    void numbersAreNotGivenTwice();
    void tagsGetKeysAndColoursOfTheirOwn();
    void aClaimAndItsNewTagAreOneStepOfUndo();
    void aRemovedTagLeavesItsClaims();
    void historyNamesTheClaim();

private:
    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    DocumentVersion m_version;
};

void TestClaims::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    const QString text =
        u"Le licenze tornano.\n\nNvidia 👩‍🔬 spera di vendere 900.000 schede H20 in Cina.\n"_s;
    const auto report = imported(*m_library, {m_folder->write(u"a.txt"_s, text)});
    m_version = *m_library->currentVersion(report.rows.at(0).documentUuid);
}

void TestClaims::aClaimIsAnchoredByItsQuote()
{
    const qsizetype start = m_version.text.indexOf(u"900.000");
    const auto claim = m_library->claims().create(m_version.uuid, {start, start + 18});
    QVERIFY(claim.has_value());
    QCOMPARE(claim->anchor.quote, u"900.000 schede H20"_s);
    QCOMPARE(claim->anchor.prefix,
             m_version.text.sliced(start - claim->anchor.prefix.size(), claim->anchor.prefix.size()));
    QVERIFY(claim->anchor.prefix.size() <= 32);
    QCOMPARE(claim->anchor.suffix, u" in Cina.\n"_s);
    QCOMPARE(claimNumberText(claim->site, claim->number), u"A-0001"_s);
    QCOMPARE(claim->analyst, u"Ada"_s);
    const auto stored = m_library->claims().ofDocument(m_version.documentUuid);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->size(), 1);
    QCOMPARE(stored->at(0).uuid, claim->uuid);
}

void TestClaims::aSpanThatIsNoPassageIsRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("startShift");
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << u"Nvidia"_s << 0 << 0;
    QTest::newRow("backwards") << u"Nvidia"_s << 3 << -2;
    QTest::newRow("beyond the end") << u"Nvidia"_s << 0 << 10000;
    QTest::newRow("before the start") << u"Le"_s << -1 << 3;
    QTest::newRow("inside an emoji sequence") << u"👩"_s << 2 << 8;
}

void TestClaims::aSpanThatIsNoPassageIsRefused()
{
    QFETCH(QString, from);
    QFETCH(int, startShift);
    QFETCH(int, length);
    const qsizetype start = m_version.text.indexOf(from) + startShift;
    const auto claim = m_library->claims().create(m_version.uuid, {start, start + length});
    QVERIFY(!claim.has_value());
    QCOMPARE(claim.error().code(), ErrorCode::BadSpan);
    QCOMPARE(m_library->claims().all()->size(), 0);
}

void TestClaims::aClaimIsEditedMovedAndRemoved()
{
    auto claims = m_library->claims();
    Claim claim = *claims.create(m_version.uuid, {0, 19});
    claim.summary = u"Licenze"_s;
    claim.verdict = Verdict::Disputed;
    const auto edited = claims.edit(claim);
    QVERIFY(edited.has_value());
    const auto moved = claims.moveAnchor(*edited, {3, 10});
    QVERIFY(moved.has_value());
    QCOMPARE(claims.claim(claim.uuid)->anchor.quote, u"licenze"_s);
    QCOMPARE(claims.claim(claim.uuid)->verdict, Verdict::Disputed);
    QVERIFY(claims.remove({*moved}).has_value());
    QCOMPARE(claims.claim(claim.uuid).error().code(), ErrorCode::NotFound);
}

void TestClaims::aClaimIsUndoneAndDoneAgain()
{
    const auto claim = m_library->claims().create(m_version.uuid, {0, 19});
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(m_library->claims().all()->size(), 0);
    m_library.reset();
    m_library = m_folder->open();
    QVERIFY(m_library->redo().has_value());
    QCOMPARE(m_library->claims().all()->at(0).number, claim->number);
}

void TestClaims::aStaleClaimIsAConflict()
{
    auto claims = m_library->claims();
    Claim claim = *claims.create(m_version.uuid, {0, 19});
    Claim stale = claim;
    claim.note = u"first"_s;
    QVERIFY(claims.edit(claim).has_value());
    stale.note = u"second"_s;
    QCOMPARE(claims.edit(stale).error().code(), ErrorCode::Conflict);
}

void TestClaims::aNewClaimIsTold()
{
    QSignalSpy spy(m_library.get(), &Library::changed);
    const auto claim = m_library->claims().create(m_version.uuid, {0, 19});
    QVERIFY(spy.wait());
    bool told = false;
    for (const auto &arguments : spy)
        told = told || arguments.constFirst().value<ChangeSet>().claims.contains(claim->uuid);
    QVERIFY(told);
}

void TestClaims::numbersAreNotGivenTwice()
{
    auto claims = m_library->claims();
    QVERIFY(claims.remove({*claims.create(m_version.uuid, {0, 19})}).has_value());
    QCOMPARE(claims.create(m_version.uuid, {0, 19})->number, 2);
}

void TestClaims::tagsGetKeysAndColoursOfTheirOwn()
{
    auto tags = m_library->tags();
    const auto supply = tags.create(u"Supply"_s);
    const auto orders = tags.create(u" Orders "_s);
    QVERIFY(supply.has_value());
    QVERIFY(orders.has_value());
    QCOMPARE(supply->key, 1);
    QCOMPARE(orders->key, 2);
    QCOMPARE(orders->name, u"Orders"_s);
    QVERIFY(supply->color != orders->color);
    QCOMPARE(tags.create(u"supply"_s).error().code(), ErrorCode::BadArgument);
    QCOMPARE(tags.create(u"  "_s).error().code(), ErrorCode::BadArgument);
    QCOMPARE(tags.all()->size(), 2);
}

void TestClaims::aClaimAndItsNewTagAreOneStepOfUndo()
{
    auto claims = m_library->claims();
    const Claim plain = *claims.create(m_version.uuid, {0, 19});
    const auto both = claims.edit(plain, {u"Supply"_s, u"supply "_s});
    QVERIFY(both.has_value());
    QCOMPARE(both->tags.size(), 1);
    QVERIFY(m_library->undo().has_value());
    QVERIFY(claims.claim(plain.uuid)->tags.isEmpty());
    QVERIFY(m_library->tags().all()->isEmpty());
    QCOMPARE(claims.edit(*claims.claim(plain.uuid), {u" "_s}).error().code(), ErrorCode::BadArgument);
}

void TestClaims::aRemovedTagLeavesItsClaims()
{
    auto claims = m_library->claims();
    const Tag tag = *m_library->tags().create(u"Supply"_s);
    Claim claim = *claims.create(m_version.uuid, {0, 19});
    claim.tags = {tag.uuid};
    QVERIFY(claims.edit(claim).has_value());
    QVERIFY(m_library->tags().remove(tag).has_value());
    QVERIFY(claims.claim(claim.uuid)->tags.isEmpty());
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(claims.claim(claim.uuid)->tags, QList{tag.uuid});
}

void TestClaims::historyNamesTheClaim()
{
    QVERIFY(m_library->claims().create(m_version.uuid, {0, 19}).has_value());
    const HistoryLine line = m_library->history().latest(1)->constFirst();
    QCOMPARE(line.recordText, u"claim A-0001"_s);
    QCOMPARE(line.label, u"add-claim"_s);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
