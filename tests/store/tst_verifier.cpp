// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/markwriter.h"
#include "store/storefixture.h"
#include "store/undostack.h"
#include "store/verifier.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Kind = Finding::Kind;

class VerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLibraryThatPeopleWorkedInHasNoFindings();
    void whatWasChangedBehindTheJournalIsFound_data();
    void whatWasChangedBehindTheJournalIsFound();
    void namesAndFiguresThatAreNotThoseOfTheTextsAreFound_data();
    void namesAndFiguresThatAreNotThoseOfTheTextsAreFound();
    void verifyingChangesNothingAndWorksForReading();
    void verifyingCanBeCancelled();
};

namespace {

/// A claim of the document's first four letters.
Result<Claim> addClaim(Database &database, const QString &documentUuid)
{
    const auto version = DocumentStore(database).currentVersion(documentUuid);
    auto edit = Edit::begin(database, Act::start(u"anna"_s, u"claim"_s));
    if (!version || !edit)
        return std::unexpected(version ? edit.error() : version.error());
    Claim claim;
    claim.anchor = {documentUuid, version->uuid, {0, 4}, version->text.first(4), {}, {}};
    const auto stored = ClaimStore(database).insert(*edit, claim);
    return edit->commit().and_then([&] { return stored; });
}

} // namespace

void VerifierTest::aLibraryThatPeopleWorkedInHasNoFindings()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"One"_s, u"Text"_s);
    REQUIRE_OK(addDocument(*database, u"bruno"_s, u"Two"_s, u"Other"_s));
    REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, u"Uno"_s));
    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    REQUIRE_OK(UndoStack(*database, u"bruno"_s).undo());
    QCOMPARE(findingsIn(*database), QStringList());
}

void VerifierTest::whatWasChangedBehindTheJournalIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("title") << u"UPDATE document SET title = 'x' WHERE number = 1"_s << Kind::JournalState;
    QTest::newRow("note") << u"UPDATE document SET note = 'x' WHERE number = 1"_s << Kind::JournalState;
    QTest::newRow("removed") << u"UPDATE document SET removed = 1 WHERE number = 2"_s << Kind::JournalState;
    QTest::newRow("rev") << u"UPDATE document SET rev = 9"_s << Kind::JournalState;
    QTest::newRow("text") << u"UPDATE text SET body = 'x' WHERE id = 1"_s << Kind::ChangedText;
    QTest::newRow("search") << u"INSERT INTO document_index (document_index) VALUES ('delete-all')"_s
                            << Kind::SearchIndex;
    QTest::newRow("operation") << u"DELETE FROM operation WHERE seq = 2"_s << Kind::JournalHole;
    QTest::newRow("last operation") << u"DELETE FROM operation WHERE seq = 6"_s << Kind::JournalHole;
    QTest::newRow("number") << u"UPDATE counter SET last = 1"_s << Kind::Number;
    QTest::newRow("claim") << u"UPDATE claim SET verdict = 'refuted'"_s << Kind::JournalState;
    QTest::newRow("claim number") << u"UPDATE counter SET last = 0 WHERE series = 'claim/A'"_s
                                  << Kind::Number;
    QTest::newRow("quote") << u"UPDATE claim SET quote = 'Tex'"_s << Kind::Anchor;
    QTest::newRow("place") << u"UPDATE claim SET span_start = 1, span_end = 5"_s << Kind::Anchor;
    QTest::newRow("tags") << u"UPDATE claim SET tags = '[\"x\"]'"_s << Kind::BrokenLink;
    QTest::newRow("link") << u"UPDATE version SET document = 'x' WHERE id = 1"_s << Kind::BrokenLink;
}

void VerifierTest::whatWasChangedBehindTheJournalIsFound()
{
    QFETCH(QString, sql);
    QFETCH(Kind, kind);
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"One"_s, u"Text"_s);
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"Two"_s, u"Other"_s));
    REQUIRE_OK(renameDocument(*database, u"anna"_s, document->uuid, u"Uno"_s));
    REQUIRE_OK(addClaim(*database, document->uuid));
    REQUIRE_OK(database->execute(u"PRAGMA foreign_keys = OFF"_s));
    REQUIRE_OK(database->execute(sql));

    const auto findings = Verifier(*database).run();
    REQUIRE_OK(findings);
    const auto found = std::ranges::find(*findings, kind, &Finding::kind);
    QVERIFY(found != findings->end());
    QVERIFY(!found->what.isEmpty());
    QVERIFY(!found->where.isEmpty());
    QVERIFY(!found->advice.isEmpty());
}

void VerifierTest::namesAndFiguresThatAreNotThoseOfTheTextsAreFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("name gone") << u"DELETE FROM occurrence"_s;
    QTest::newRow("counted otherwise") << u"UPDATE occurrence SET count = 9"_s;
    QTest::newRow("named by another document") << u"INSERT INTO occurrence VALUES (1, 77, 1)"_s;
    QTest::newRow("of an entity that nobody knows") << u"UPDATE occurrence SET entity = 99"_s;
    QTest::newRow("figure gone") << u"DELETE FROM stated_figure"_s;
    QTest::newRow("figure of another value") << u"UPDATE stated_figure SET sort_value = 1"_s;
    QTest::newRow("count by kind") << u"UPDATE marking SET chips = 7"_s;
    QTest::newRow("mentions unreadable") << u"UPDATE mention SET packed = x'01'"_s;
}

void VerifierTest::namesAndFiguresThatAreNotThoseOfTheTextsAreFound()
{
    QFETCH(QString, sql);
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto document = addDocument(*database, u"anna"_s, u"One"_s, u"H20: 900 in stock"_s);
    const qint64 version = DocumentStore(*database).currentVersion(document->uuid)->id;
    Mention chip;
    chip.span = {0, 3};
    chip.canonical = u"NVIDIA H20"_s;
    Mention figure;
    figure.span = {5, 8};
    figure.kind = MentionKind::Figure;
    figure.sub = MentionSub::Quantity;
    figure.figure = FigureValue();
    figure.figure->value = 900;
    Marking marking{.revision = u"1"_s};
    marking.found.mentions = {chip, figure};
    marking.found.meanings = figureMeanings(u"H20: 900 in stock", marking.found.mentions, u"en");
    auto transaction = Transaction::begin(*database);
    REQUIRE_OK(MarkWriter::begin(*transaction, *database)
                   .and_then([&](MarkWriter writer) { return writer.put(version, marking); })
                   .and_then([&] { return transaction->commit(); }));
    QCOMPARE(findingsIn(*database), QStringList());

    REQUIRE_OK(database->execute(sql));
    const auto findings = Verifier(*database).run();
    REQUIRE_OK(findings);
    QVERIFY(std::ranges::contains(*findings, Kind::Mentions, &Finding::kind));
}

void VerifierTest::verifyingChangesNothingAndWorksForReading()
{
    const StoreFixture fixture;
    REQUIRE_OK(addDocument(*fixture.open(), u"anna"_s, u"One"_s, u"Text"_s));
    const auto reader = fixture.open(Database::Mode::ReadOnly);
    const qint64 version = reader->dataVersion().value();
    QCOMPARE(findingsIn(*fixture.open()), QStringList());
    QCOMPARE(findingsIn(*reader), QStringList());
    QCOMPARE(reader->dataVersion().value(), version);
}

void VerifierTest::verifyingCanBeCancelled()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(addDocument(*database, u"anna"_s, u"One"_s, u"Text"_s));
    COMPARE_ERROR(Verifier(*database).run([](qint64, qint64) { return false; }), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
