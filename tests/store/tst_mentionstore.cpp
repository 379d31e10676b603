// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/currenttext.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/journal.h"
#include "store/markingstore.h"
#include "store/markwriter.h"
#include "store/mentionstore.h"
#include "store/select.h"
#include "store/storefixture.h"
#include "store/transaction.h"
#include "store/undostack.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class MentionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAsItWasStored();
    void replacingLeavesNothingOfTheOld();
    void theListCountsByKind();
    void aTextSearchedByAnotherRevisionIsBehind();
    void everyTextMayHoldANameWhereTheIndexCannotTell_data();
    void everyTextMayHoldANameWhereTheIndexCannotTell();
    void mentionsAreNoOperations();
    void theWordsOfOneTransactionAreIndexedTogether();
};

namespace {

Result<void> mark(Database &database, qint64 version, const QString &revision, const QList<Mention> &mentions)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return MarkWriter::begin(*transaction, database)
        .and_then([&](MarkWriter writer) {
            return writer.put(version, {.revision = revision, .found = {.mentions = mentions}});
        })
        .and_then([&] { return transaction->commit(); });
}

Mention nameOf(MentionKind kind, TextSpan span)
{
    Mention mention;
    mention.span = span;
    mention.kind = kind;
    mention.canonical = u"NVIDIA H20"_s;
    return mention;
}

Mention figureOf(TextSpan span)
{
    FigureValue figure;
    figure.value = std::nullopt;
    figure.low = 3e6;
    figure.high = std::nullopt;
    figure.unit = u"schede"_s;
    figure.currency = u"USD"_s;
    figure.modifier = FigureModifier::MoreThan;
    figure.modifierSpan = {0, 5};
    figure.per = u"anno"_s;
    Mention mention;
    mention.span = span;
    mention.kind = MentionKind::Figure;
    mention.sub = MentionSub::Quantity;
    mention.figure = figure;
    return mention;
}

Mention dateOf(TextSpan span)
{
    FigureValue figure;
    figure.date = u"2025-08"_s;
    Mention mention;
    mention.span = span;
    mention.kind = MentionKind::Figure;
    mention.sub = MentionSub::Date;
    mention.figure = figure;
    return mention;
}

/// A library with one document, and the id and uuid of its text.
class Desk
{
public:
    Desk()
        : database(fixture.open())
        , document(addDocument(*database, u"anna"_s, u"Chips"_s, u"oltre 3 milioni di H20"_s).value())
        , version(DocumentStore(*database).currentVersion(document.uuid).value())
    {
    }

    const StoreFixture fixture;
    const std::unique_ptr<Database> database;
    const Document document;
    const DocumentVersion version;
};

} // namespace

void MentionStoreTest::everyFieldComesBackAsItWasStored()
{
    const Desk desk;
    const QList<Mention> mentions{figureOf({0, 15}), nameOf(MentionKind::Chip, {19, 22}), dateOf({19, 22}),
                                  nameOf(static_cast<MentionKind>(70), {19, 22})};
    REQUIRE_OK(mark(*desk.database, desk.version.id, u"1"_s, mentions));
    const auto read = MentionStore(*desk.fixture.open()).ofVersion(desk.version.uuid);
    REQUIRE_OK(read);
    QCOMPARE(*read, mentions);
}

void MentionStoreTest::replacingLeavesNothingOfTheOld()
{
    const Desk desk;
    REQUIRE_OK(mark(*desk.database, desk.version.id, u"1"_s, {figureOf({0, 15}), dateOf({0, 5})}));
    const QList<Mention> found{nameOf(MentionKind::Chip, {19, 22})};
    REQUIRE_OK(mark(*desk.database, desk.version.id, u"2"_s, found));
    QCOMPARE(MentionStore(*desk.database).ofVersion(desk.version.uuid).value(), found);
}

void MentionStoreTest::theListCountsByKind()
{
    const Desk desk;
    REQUIRE_OK(mark(*desk.database, desk.version.id, u"1"_s,
                    {figureOf({0, 15}), dateOf({0, 5}), nameOf(MentionKind::Chip, {0, 1}),
                     nameOf(MentionKind::Agency, {0, 1}), nameOf(MentionKind::Cue, {0, 1})}));
    const MentionCounts expected{.chips = 1, .figures = 2, .agencies = 1};
    QCOMPARE(DocumentStore(*desk.database).list()->constFirst().mentions, expected);
    QCOMPARE(DocumentStore(*desk.database).listRow(desk.document.uuid)->mentions, expected);
}

void MentionStoreTest::aTextSearchedByAnotherRevisionIsBehind()
{
    const Desk desk;
    const auto behind = [&desk](const QString &revision) {
        return MarkingStore(*desk.database).behind({revision, revision, 0}, {}).value();
    };
    QCOMPARE(behind(u"1"_s), QList<qint64>{desk.version.id});
    REQUIRE_OK(mark(*desk.database, desk.version.id, u"1"_s, {}));
    QCOMPARE(behind(u"1"_s), QList<qint64>());
    QCOMPARE(behind(u"2"_s), QList<qint64>{desk.version.id});
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo());
    QCOMPARE(behind(u"2"_s), QList<qint64>());
}

void MentionStoreTest::everyTextMayHoldANameWhereTheIndexCannotTell_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("its structure overwritten")
        << u"UPDATE document_index_data SET block = x'00ff00ff' WHERE id = 10"_s;
    QTest::newRow("missing") << u"DELETE FROM document_index_data WHERE id > 10"_s;
    QTest::newRow("half made anew") << u"INSERT INTO index_repair (id, done) VALUES (1, 0)"_s;
}

void MentionStoreTest::everyTextMayHoldANameWhereTheIndexCannotTell()
{
    QFETCH(QString, damage);
    const Desk desk;
    QCOMPARE(MarkingStore(*desk.database).holding({u"MI308X"_s}).value(), QList<qint64>());
    REQUIRE_OK(desk.database->execute(damage));
    const auto anew = desk.fixture.open();
    QCOMPARE(MarkingStore(*anew).holding({u"MI308X"_s}).value(), QList<qint64>{desk.version.id});
}

void MentionStoreTest::mentionsAreNoOperations()
{
    const Desk desk;
    const qint64 seq = Journal(*desk.database).lastSeq().value();
    REQUIRE_OK(mark(*desk.database, desk.version.id, u"1"_s, {nameOf(MentionKind::Chip, {19, 22})}));
    QCOMPARE(Journal(*desk.database).lastSeq().value(), seq);
    QCOMPARE(findingsIn(*desk.database), QStringList());
}

/// Each time FTS5 writes out what it has gathered its tables grow.
void MentionStoreTest::theWordsOfOneTransactionAreIndexedTogether()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto rows = [&] {
        return select(*database, u"SELECT count(*) FROM document_index_data"_s,
                      [](const Statement &row) { return row.integer(0); })
            ->constFirst();
    };
    const qint64 before = rows();
    auto edit = Edit::begin(*database, Act::start(u"anna"_s, u"import"_s));
    REQUIRE_OK(edit);
    auto marks = MarkWriter::begin(edit->transaction(), *database);
    REQUIRE_OK(marks);
    for (int number = 0; number < 3; ++number) {
        const auto stored =
            DocumentStore(*database).insert(*edit, {}, versionOf(u"H20 number %1"_s.arg(number)));
        REQUIRE_OK(stored);
        const auto text = CurrentText::ofDocument(*database, stored->uuid);
        REQUIRE_OK(text);
        REQUIRE_OK(
            marks->putFirst(text->value_or(CurrentText()),
                            {.revision = u"1"_s,
                             .found = {.mentions = {nameOf(MentionKind::Chip, {0, 3}), figureOf({4, 10})}}}));
        QCOMPARE(rows(), before);
    }
    REQUIRE_OK(edit->commit());
    QVERIFY(rows() > before);
    QCOMPARE(titlesFound(*database, u"number"_s).size(), 3);
}

QTEST_GUILESS_MAIN(MentionStoreTest)
#include "tst_mentionstore.moc"
