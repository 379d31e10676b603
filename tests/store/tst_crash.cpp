// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/storefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

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
        QVERIFY2(acknowledged > last, qPrintable(u"round %1 acknowledged nothing"_s.arg(round)));
        const auto document = DocumentStore(*fixture.open()).byNumber(1);
        REQUIRE_OK(document);
        last = document->note.toInt();
        // One change may have been committed after the last acknowledgement that got through.
        QVERIFY2(
            last == acknowledged || last == acknowledged + 1,
            qPrintable(u"round %1: %2 acknowledged, %3 stored"_s.arg(round).arg(acknowledged).arg(last)));
    }
    const auto database = fixture.open();
    const auto claims = ClaimStore(*database).all();
    REQUIRE_OK(claims);
    QCOMPARE(claims->size(), last);
    for (int count = 1; count <= last; ++count)
        QCOMPARE(claims->at(count - 1).note, QString::number(count));
    QCOMPARE(findingsIn(*database), QStringList());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
