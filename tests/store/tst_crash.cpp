// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everykind.h"
#include "store/documentstore.h"
#include "store/journal.h"
#include "store/storefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

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
    const int kinds = kindsOfChange();
    QVERIFY(last > kinds);
    const auto journal = Journal(*database).since(0, std::numeric_limits<int>::max());
    REQUIRE_OK(journal);
    const auto times = [&](const QString &noun, OperationKind kind) {
        return std::ranges::count_if(*journal, [&](const Operation &operation) {
            return operation.analyst == "anna"_L1 && operation.noun == noun && operation.kind == kind;
        });
    };
    const auto turns = [&](int place) { return (last - 1 - place + kinds) / kinds; };
    using enum OperationKind;
    QCOMPARE(times(u"document"_s, Create), 1 + turns(0));
    QCOMPARE(times(u"tag"_s, Create), turns(2) + turns(19));
    QCOMPARE(times(u"claim"_s, Create), turns(4) + turns(9));
    QCOMPARE(times(u"claim_figure"_s, Create), turns(6));
    QCOMPARE(times(u"claim_figure"_s, Update), turns(7));
    QCOMPARE(times(u"claim_entity"_s, Create), turns(8));
    QCOMPARE(times(u"relation"_s, Create), turns(9));
    QCOMPARE(times(u"question"_s, Create), turns(10));
    QCOMPARE(times(u"judgement"_s, Create), turns(11));
    QCOMPARE(times(u"judgement"_s, Update), turns(12) + turns(21)); // with its question
    QCOMPARE(times(u"correction"_s, Create), turns(14));
    QCOMPARE(times(u"version"_s, Create), 1 + turns(0) + turns(15));
    QCOMPARE(times(u"dismissed_pair"_s, Create), turns(16));
    QCOMPARE(times(u"claim"_s, Remove), turns(18) + turns(26)); // with its document
    QCOMPARE(times(u"tag"_s, Remove), turns(19) + turns(20));
    QCOMPARE(times(u"question"_s, Remove), turns(21));
    QCOMPARE(times(u"judgement"_s, Remove), turns(22));
    QCOMPARE(times(u"lexicon_kind"_s, Create), turns(23));
    QCOMPARE(times(u"lexicon_entry"_s, Update), turns(25));
    QCOMPARE(times(u"document"_s, Remove), turns(26));
    QCOMPARE(findingsIn(*database), QStringList());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
