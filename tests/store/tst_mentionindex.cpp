// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/correctionstore.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/markwriter.h"
#include "store/mentionstore.h"
#include "store/select.h"
#include "store/storefixture.h"
#include "store/undostack.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// The tables of names and figures, whatever happens to the texts that they are worked out from.
class MentionIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAreCountedByDocument();
    void aFigureIsARowWithItsMeaning();
    void datesAndCuesAreNoRows();
    void otherMarksTakeThePlaceOfTheOld();
    void marksOfAnEarlierTextDoNotCount();
    void aRemovedDocumentCountsNothingUntilUndone();
    void aCorrectionCountsInPlaceOfTheMachine();
    void undoOfACorrectionGivesTheMachinesWordBack();
    void marksAfterACorrectionHonourIt();
    void anotherDateOfPublicationMovesWhatHoldsNow();
    void sameMarksTakeNoNewPlaceInTheSequence();
    void rolledBackNamesAreForgotten();
    void anySequenceOfChangesLeavesTheTablesTrue();

private:
    Document add(const QString &title, const QString &text);
    void mark(const Document &document, const QList<Mention> &mentions, const QString &revision = u"1"_s);
    void correct(const Document &document, TextSpan span, CorrectionVerdict verdict, const Naming &naming,
                 const std::optional<JudgedMention> &judged = {});
    QStringList names() const;
    QStringList figures() const;
    QStringList expectedNames() const;

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

namespace {

const QString article = u"H20 H20 Nvidia: 900 H20 in stock now, in August 2025 it was 1,000."_s;
constexpr TextSpan stockSpan{16, 19};
constexpr TextSpan firstChip{0, 3};

Mention named(TextSpan span, const QString &canonical, MentionKind kind = MentionKind::Chip)
{
    Mention mention;
    mention.span = span;
    mention.kind = kind;
    mention.canonical = canonical;
    return mention;
}

Mention counted(TextSpan span, double value)
{
    Mention mention;
    mention.span = span;
    mention.kind = MentionKind::Figure;
    mention.sub = MentionSub::Quantity;
    mention.figure = FigureValue();
    mention.figure->value = value;
    return mention;
}

QList<Mention> marksOfArticle()
{
    return {named(firstChip, u"NVIDIA H20"_s), named({4, 7}, u"NVIDIA H20"_s),
            named({8, 14}, u"NVIDIA"_s, MentionKind::Company), counted(stockSpan, 900),
            named({20, 23}, u"NVIDIA H20"_s)};
}

JudgedMention judgedChip()
{
    return {{MentionKind::Chip, {}, u"NVIDIA H20"_s}, u"entry"_s};
}

} // namespace

void MentionIndexTest::init()
{
    m_fixture = std::make_unique<StoreFixture>();
    m_database = m_fixture->open();
}

void MentionIndexTest::cleanup()
{
    m_database.reset();
}

Document MentionIndexTest::add(const QString &title, const QString &text)
{
    return addDocument(*m_database, u"anna"_s, title, text).value();
}

void MentionIndexTest::mark(const Document &document, const QList<Mention> &mentions, const QString &revision)
{
    const auto version = DocumentStore(*m_database).currentVersion(document.uuid);
    const auto metadata = DocumentStore(*m_database).byUuid(document.uuid);
    Marking marking{.revision = revision};
    marking.found = {mentions,
                     figureMeanings(version->text, mentions, metadata->language, metadata->published)};
    auto transaction = Transaction::begin(*m_database);
    REQUIRE_OK(MarkWriter::begin(*transaction, *m_database)
                   .and_then([&](MarkWriter writer) { return writer.put(version->id, marking); })
                   .and_then([&] { return transaction->commit(); }));
}

void MentionIndexTest::correct(const Document &document, TextSpan span, CorrectionVerdict verdict,
                               const Naming &naming, const std::optional<JudgedMention> &judged)
{
    const auto version = DocumentStore(*m_database).currentVersion(document.uuid);
    Correction correction;
    correction.anchor.documentUuid = document.uuid;
    correction.anchor.versionUuid = version->uuid;
    correction.anchor.span = span;
    correction.anchor.quote = version->text.mid(span.start, span.length());
    correction.verdict = verdict;
    correction.naming = naming;
    correction.judged = judged;
    auto edit = Edit::begin(*m_database, Act::start(u"anna"_s, u"correct"_s));
    REQUIRE_OK(
        CorrectionStore(*m_database).insert(*edit, correction).and_then([&] { return edit->commit(); }));
}

/// "1 NVIDIA H20 3": document, name, count.
QStringList MentionIndexTest::names() const
{
    return select(*m_database,
                  u"SELECT number || ' ' || canonical || ' ' || count FROM occurrence "
                  "JOIN entity ON entity.id = entity JOIN document ON document.id = document "
                  "ORDER BY number, canonical"_s,
                  [](const Statement &row) { return row.text(0); })
        .value();
}

/// "1 900 NVIDIA H20 1 2025-08": document, value, object, measure, as-of.
QStringList MentionIndexTest::figures() const
{
    return select(*m_database,
                  u"SELECT concat_ws(' ', number, CAST(sort_value AS INTEGER), coalesce(canonical, '-'), "
                  u"measure, "
                  "as_of) FROM stated_figure LEFT JOIN entity ON entity.id = object "
                  "JOIN document ON document.id = document ORDER BY number, span_start"_s,
                  [](const Statement &row) { return row.text(0).trimmed(); })
        .value();
}

/// names(), from the current texts one by one.
QStringList MentionIndexTest::expectedNames() const
{
    QStringList lines;
    const auto documents = DocumentStore(*m_database).list();
    for (const DocumentListRow &row : *documents) {
        const QString version = DocumentStore(*m_database).currentVersion(row.uuid)->uuid;
        QMap<QString, int> counts;
        const QList<Mention> mentions = MentionStore(*m_database).correctedOfVersion(version).value();
        for (const Mention &mention : mentions) {
            if (!mention.canonical.isEmpty())
                ++counts[mention.canonical];
        }
        for (const auto &[name, count] : counts.asKeyValueRange())
            lines.append(u"%1 %2 %3"_s.arg(row.number).arg(name).arg(count));
    }
    lines.sort();
    return lines;
}

void MentionIndexTest::namesAreCountedByDocument()
{
    const Document one = add(u"One"_s, article);
    const Document two = add(u"Two"_s, u"H20 again, and nothing else"_s);
    mark(one, marksOfArticle());
    mark(two, {named(firstChip, u"NVIDIA H20"_s)});
    QCOMPARE(names(), (QStringList{u"1 NVIDIA 1"_s, u"1 NVIDIA H20 3"_s, u"2 NVIDIA H20 1"_s}));
}

void MentionIndexTest::aFigureIsARowWithItsMeaning()
{
    mark(add(u"One"_s, article), marksOfArticle());
    QCOMPARE(figures(), QStringList{u"1 900 NVIDIA H20 1"_s});
}

void MentionIndexTest::datesAndCuesAreNoRows()
{
    Mention date = counted({41, 52}, 0);
    date.sub = MentionSub::Date;
    date.figure = FigureValue();
    date.figure->date = u"2025-08"_s;
    Mention cue = named({31, 34}, {}, MentionKind::Cue);
    mark(add(u"One"_s, article), {cue, date});
    QCOMPARE(names(), QStringList());
    QCOMPARE(figures(), QStringList());
}

void MentionIndexTest::otherMarksTakeThePlaceOfTheOld()
{
    const Document document = add(u"One"_s, article);
    mark(document, marksOfArticle());
    mark(document, {named(firstChip, u"NVIDIA H20"_s), counted({56, 61}, 1000)}, u"2"_s);
    QCOMPARE(names(), QStringList{u"1 NVIDIA H20 1"_s});
    QCOMPARE(figures(), QStringList{u"1 1000 NVIDIA H20 1"_s});
    mark(document, {}, u"3"_s);
    QCOMPARE(names(), QStringList());
    QCOMPARE(figures(), QStringList());
}

void MentionIndexTest::marksOfAnEarlierTextDoNotCount()
{
    const Document document = add(u"One"_s, article);
    mark(document, marksOfArticle());
    auto edit = Edit::begin(*m_database, Act::start(u"anna"_s, u"import"_s));
    REQUIRE_OK(DocumentStore(*m_database).addVersion(*edit, document, versionOf(u"Nothing is left"_s)));
    REQUIRE_OK(edit->commit());
    QCOMPARE(names(), QStringList());
    QCOMPARE(figures(), QStringList());
    REQUIRE_OK(UndoStack(*m_database, u"anna"_s).undo());
    QCOMPARE(names().size(), 2);
    QCOMPARE(figures().size(), 1);
}

void MentionIndexTest::aRemovedDocumentCountsNothingUntilUndone()
{
    const Document document = add(u"One"_s, article);
    mark(document, marksOfArticle());
    auto edit = Edit::begin(*m_database, Act::start(u"anna"_s, u"remove"_s));
    REQUIRE_OK(DocumentStore(*m_database).remove(*edit, document));
    REQUIRE_OK(edit->commit());
    QCOMPARE(names(), QStringList());
    QCOMPARE(figures(), QStringList());
    REQUIRE_OK(UndoStack(*m_database, u"anna"_s).undo());
    QCOMPARE(names(), (QStringList{u"1 NVIDIA 1"_s, u"1 NVIDIA H20 3"_s}));
    QCOMPARE(figures(), QStringList{u"1 900 NVIDIA H20 1"_s});
    REQUIRE_OK(UndoStack(*m_database, u"anna"_s).redo());
    QCOMPARE(names(), QStringList());
}

void MentionIndexTest::aCorrectionCountsInPlaceOfTheMachine()
{
    const Document document = add(u"One"_s, article);
    mark(document, marksOfArticle());
    correct(document, firstChip, CorrectionVerdict::Wrong, judgedChip().naming, judgedChip());
    QCOMPARE(names(), (QStringList{u"1 NVIDIA 1"_s, u"1 NVIDIA H20 2"_s}));
    correct(document, {4, 7}, CorrectionVerdict::Entity, {MentionKind::Chip, {}, u"Huawei H20"_s},
            judgedChip());
    QCOMPARE(names(), (QStringList{u"1 Huawei H20 1"_s, u"1 NVIDIA 1"_s, u"1 NVIDIA H20 1"_s}));
    correct(document, stockSpan, CorrectionVerdict::Wrong, {MentionKind::Figure, MentionSub::Quantity, {}},
            JudgedMention{{MentionKind::Figure, MentionSub::Quantity, {}}, u"figure/quantity"_s});
    QCOMPARE(figures(), QStringList());
    QCOMPARE(DocumentStore(*m_database).listRow(document.uuid)->mentions.chips, 2);
}

void MentionIndexTest::undoOfACorrectionGivesTheMachinesWordBack()
{
    const Document document = add(u"One"_s, article);
    mark(document, marksOfArticle());
    const QStringList before = names();
    correct(document, firstChip, CorrectionVerdict::Entity, {MentionKind::Chip, {}, u"Huawei H20"_s},
            judgedChip());
    QVERIFY(names().contains(u"1 Huawei H20 1"_s));
    REQUIRE_OK(UndoStack(*m_database, u"anna"_s).undo());
    QCOMPARE(names(), before);
    REQUIRE_OK(UndoStack(*m_database, u"anna"_s).redo());
    QVERIFY(names().contains(u"1 Huawei H20 1"_s));
}

void MentionIndexTest::marksAfterACorrectionHonourIt()
{
    const Document document = add(u"One"_s, article);
    mark(document, marksOfArticle());
    correct(document, firstChip, CorrectionVerdict::Wrong, judgedChip().naming, judgedChip());
    mark(document, {named(firstChip, u"NVIDIA H20"_s), named({4, 7}, u"Other"_s)}, u"2"_s);
    QCOMPARE(names(), QStringList{u"1 Other 1"_s});
}

void MentionIndexTest::anotherDateOfPublicationMovesWhatHoldsNow()
{
    Document document = add(u"One"_s, article);
    mark(document, marksOfArticle());
    document.published = PartialDate::parse(u"2025-09-01").value();
    document.language = u"en"_s;
    REQUIRE_OK(saveDocument(*m_database, u"anna"_s, document));
    QCOMPARE(figures(), QStringList{u"1 900 NVIDIA H20 1 2025-09-01"_s});
}

void MentionIndexTest::sameMarksTakeNoNewPlaceInTheSequence()
{
    const Document document = add(u"One"_s, article);
    mark(document, marksOfArticle());
    const qint64 seq = MentionStore(*m_database).lastSeq().value();
    mark(document, marksOfArticle(), u"2"_s);
    QCOMPARE(MentionStore(*m_database).lastSeq().value(), seq);
    mark(document, {}, u"3"_s);
    QCOMPARE(MentionStore(*m_database).lastSeq().value(), seq + 1);
}

void MentionIndexTest::rolledBackNamesAreForgotten()
{
    const Document document = add(u"One"_s, article);
    const qint64 version = DocumentStore(*m_database).currentVersion(document.uuid)->id;
    {
        auto transaction = Transaction::begin(*m_database);
        const Marking marking{.revision = u"1"_s, .found = {.mentions = marksOfArticle()}};
        REQUIRE_OK(MarkWriter::begin(*transaction, *m_database).and_then([&](MarkWriter writer) {
            return writer.put(version, marking);
        }));
    }
    QCOMPARE(names(), QStringList());
    mark(document, {named({8, 14}, u"AMD"_s, MentionKind::Company), named(firstChip, u"NVIDIA H20"_s)});
    QCOMPARE(names(), (QStringList{u"1 AMD 1"_s, u"1 NVIDIA H20 1"_s}));
}

void MentionIndexTest::anySequenceOfChangesLeavesTheTablesTrue()
{
    QRandomGenerator random(3);
    const QStringList chips{u"NVIDIA H20"_s, u"NVIDIA H200"_s, u"Huawei Ascend 910C"_s};
    const auto anyMarks = [&] {
        QList<Mention> marks;
        for (const TextSpan span : {firstChip, TextSpan{4, 7}, TextSpan{20, 23}}) {
            if (random.bounded(3) > 0)
                marks.append(named(span, chips.at(random.bounded(3))));
        }
        return marks;
    };
    const QList<Document> documents{add(u"One"_s, article), add(u"Two"_s, article + u" Again."_s)};
    for (int round = 0; round < 200; ++round) {
        const Document document = documents.at(random.bounded(2));
        UndoStack undo(*m_database, u"anna"_s);
        const bool isThere = DocumentStore(*m_database).byUuid(document.uuid).has_value();
        const int step = random.bounded(5);
        if (step == 0)
            std::ignore = undo.undo();
        else if (step == 1)
            std::ignore = undo.redo();
        else if (step == 2 && isThere)
            correct(document, firstChip, static_cast<CorrectionVerdict>(random.bounded(5)),
                    {MentionKind::Chip, {}, chips.at(random.bounded(3))}, judgedChip());
        else if (isThere)
            mark(document, anyMarks(), QString::number(round));
        QCOMPARE(names(), expectedNames());
    }
    QCOMPARE(findingsIn(*m_database), QStringList());
}

QTEST_GUILESS_MAIN(MentionIndexTest)
#include "tst_mentionindex.moc"
