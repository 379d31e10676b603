// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everykind.h"
#include "store/documentstore.h"
#include "store/journal.h"
#include "store/recordtable.h"
#include "store/storefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Postilla;
using namespace Qt::StringLiterals;

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedChangeOutlivesAKill();
};

namespace {

/// What the journal has to hold of a noun: an operation for each turn of these changes.
struct Expected
{
    QString noun;
    OperationKind kind;
    QList<QLatin1StringView> changes;
    qsizetype before = 0;
};

const QList<Expected> expectations{
    {u"document"_s, OperationKind::Create, {"addDocument"_L1}, 1},
    {u"document"_s, OperationKind::Remove, {"removeDocument"_L1}},
    {u"version"_s, OperationKind::Create, {"addDocument"_L1, "addVersion"_L1}, 1},
    {u"tag"_s, OperationKind::Create, {"addTag"_L1, "mergeTags"_L1}},
    {u"tag"_s, OperationKind::Remove, {"mergeTags"_L1, "removeTag"_L1}},
    {u"claim"_s, OperationKind::Create, {"addClaim"_L1, "relateClaims"_L1}},
    {u"claim"_s, OperationKind::Remove, {"removeClaim"_L1, "removeDocument"_L1}}, // with its document
    {u"claim_figure"_s, OperationKind::Create, {"addFigure"_L1}},
    {u"claim_figure"_s, OperationKind::Update, {"confirmFigure"_L1}},
    {u"claim_figure"_s, OperationKind::Remove, {"removeFigure"_L1}},
    {u"claim_entity"_s, OperationKind::Create, {"nameEntities"_L1}},
    {u"claim_entity"_s, OperationKind::Remove, {"forgetEntities"_L1}},
    {u"relation"_s, OperationKind::Create, {"relateClaims"_L1}},
    {u"relation"_s, OperationKind::Update, {"editRelation"_L1}},
    {u"relation"_s, OperationKind::Remove, {"removeRelation"_L1}},
    {u"dismissed_pair"_s, OperationKind::Create, {"dismissPair"_L1}},
    {u"question"_s, OperationKind::Create, {"addQuestion"_L1}},
    {u"question"_s, OperationKind::Update, {"editQuestion"_L1}},
    {u"question"_s, OperationKind::Remove, {"removeQuestion"_L1}},
    {u"judgement"_s, OperationKind::Create, {"addJudgement"_L1}},
    {u"judgement"_s, OperationKind::Update, {"judgeAnew"_L1, "removeQuestion"_L1}}, // with its question
    {u"judgement"_s, OperationKind::Remove, {"removeJudgement"_L1}},
    {u"report"_s, OperationKind::Create, {"handOver"_L1}},
    {u"correction"_s, OperationKind::Create, {"addCorrection"_L1}},
    {u"correction"_s, OperationKind::Remove, {"removeCorrection"_L1}},
    {u"figure_correction"_s, OperationKind::Create, {"correctFigure"_L1}},
    {u"figure_correction"_s, OperationKind::Remove, {"removeFigureCorrection"_L1}},
    {u"review_session"_s, OperationKind::Create, {"startReview"_L1}},
    {u"review_session"_s, OperationKind::Update, {"closeReview"_L1}},
    {u"decision"_s, OperationKind::Create, {"decideItem"_L1, "decideAnew"_L1}},
    {u"decision"_s, OperationKind::Remove, {"decideAnew"_L1}},
    {u"saved_search"_s, OperationKind::Create, {"saveSearch"_L1}},
    {u"saved_search"_s, OperationKind::Update, {"editSearch"_L1}},
    {u"saved_search"_s, OperationKind::Remove, {"removeSearch"_L1}},
    {u"lexicon_kind"_s, OperationKind::Create, {"addKind"_L1}},
    {u"lexicon_kind"_s, OperationKind::Update, {"editKind"_L1}},
    {u"lexicon_kind"_s, OperationKind::Remove, {"removeKind"_L1}},
    {u"lexicon_entry"_s, OperationKind::Create, {"addEntry"_L1}},
    {u"lexicon_entry"_s, OperationKind::Update, {"retireEntry"_L1}},
    {u"lexicon_entry"_s, OperationKind::Remove, {"removeEntry"_L1}},
};

/// Lets the other process edit until a number of changes are acknowledged and some microseconds more have
/// passed, kills it, and answers with the last change that it acknowledged.
int editUntilKilled(const QString &library)
{
    QProcess editor;
    startEditor(editor, {u"edit"_s, library});
    QByteArray acknowledged;
    const auto wanted = QRandomGenerator::global()->bounded(1, 30);
    while (acknowledged.count('\n') < wanted && editor.waitForReadyRead(10000))
        acknowledged += editor.readAllStandardOutput();
    QTest::qSleep(QRandomGenerator::global()->bounded(3));
    editor.kill();
    editor.waitForFinished();
    acknowledged += editor.readAllStandardOutput();
    // A line without its end was being printed: its change is committed all the same.
    return acknowledged.first(acknowledged.lastIndexOf('\n') + 1).trimmed().split('\n').constLast().toInt();
}

} // namespace

void CrashTest::everyAcknowledgedChangeOutlivesAKill()
{
    constexpr int rounds = 100;
    const StoreFixture fixture;
    REQUIRE_OK(addDocument(*fixture.open(), u"anna"_s, u"Chips"_s, u"Text"_s));
    int last = 0;
    for (int round = 0; round < rounds; ++round) {
        const int acknowledged = editUntilKilled(fixture.path());
        QVERIFY2(acknowledged >= last, qPrintable(u"round %1 acknowledged nothing"_s.arg(round)));
        const auto document = DocumentStore(*fixture.open()).byNumber(1);
        REQUIRE_OK(document);
        last = document->note.toInt();
        // One change may have been committed after the last acknowledgement that got through.
        QVERIFY2(
            last == acknowledged || last == acknowledged + 1,
            qPrintable(u"round %1: %2 acknowledged, %3 stored"_s.arg(round).arg(acknowledged).arg(last)));
    }
    const auto database = fixture.open();
    // Each count came with a change of one kind, all or none of it.
    QVERIFY(last > kindsOfChange());
    const auto journal = Journal(*database).since(0, std::numeric_limits<int>::max());
    REQUIRE_OK(journal);
    const auto times = [&](const QString &noun, OperationKind kind) {
        return std::ranges::count_if(*journal, [&](const Operation &operation) {
            return operation.analyst == "anna"_L1 && operation.noun == noun && operation.kind == kind;
        });
    };
    for (const Expected &expected : std::as_const(expectations)) {
        qsizetype turns = expected.before;
        for (const QLatin1StringView change : expected.changes)
            turns += turnsOf(change, last);
        QVERIFY2(times(expected.noun, expected.kind) == turns, qPrintable(expected.noun));
    }
    for (const RecordTable &table : RecordTable::all())
        QVERIFY2(times(table.noun, OperationKind::Create) > 0, qPrintable(table.noun));
    QCOMPARE(findingsIn(*database), QStringList());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
