// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the corpus scorer over what dumpmentions prints of the shared corpus, and holds it to floors.

#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestCorpusScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void overlapReachesTheFloor_data();
    void overlapReachesTheFloor();

private:
    QJsonObject m_tables;
};

void TestCorpusScore::initTestCase()
{
    const QString scorer = Test::corpusPath(u"score.py"_s);
    if (scorer.isEmpty())
        QSKIP(Test::noCorpus);
    const QTemporaryDir out;
    QVERIFY(out.isValid());
    QProcess dump;
    QStringList files;
    const QDir docs(Test::corpusPath(u"docs"_s));
    for (const QString &name : docs.entryList({u"*.txt"_s}))
        files.append(docs.filePath(name));
    dump.setStandardOutputFile(out.filePath(u"mentions.csv"_s));
    dump.start(QStringLiteral(DUMPMENTIONS), files);
    QVERIFY(dump.waitForFinished(120000));
    QCOMPARE(dump.exitCode(), 0);
    const QTemporaryDir scores;
    const QString json = scores.filePath(u"scores.json"_s);
    QProcess score;
    score.start(u"python3"_s, {u"-B"_s, scorer, out.path(), u"--json"_s, json, u"--errors"_s});
    if (!score.waitForStarted())
        QSKIP("python3 is not here, so the corpus was not scored");
    QVERIFY(score.waitForFinished(120000));
    const QByteArray report = score.readAllStandardOutput();
    qInfo("%s", report.constData());
    QVERIFY(report.contains("0 bad offsets, 0 texts that differ"));
    m_tables = QJsonDocument::fromJson(Test::readFile(json)).object().value(u"tables").toObject();
    QVERIFY(!m_tables.isEmpty());
}

void TestCorpusScore::overlapReachesTheFloor_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("floor");
    QTest::newRow("chip") << u"CHIP"_s << 0.99;
    QTest::newRow("figure") << u"FIGURE"_s << 0.97;
    QTest::newRow("agency") << u"AGENCY"_s << 0.97;
    QTest::newRow("company") << u"COMPANY"_s << 0.95;
    QTest::newRow("person") << u"PERSON"_s << 0.95;
    QTest::newRow("place") << u"PLACE"_s << 0.95;
}

void TestCorpusScore::overlapReachesTheFloor()
{
    QFETCH(const QString, kind);
    QFETCH(const double, floor);
    const double f1 = m_tables.value(kind).toObject().value(u"overlap").toArray().at(2).toDouble();
    QVERIFY2(f1 >= floor, qPrintable(u"%1 overlap F1 %2"_s.arg(kind).arg(f1)));
}

QTEST_GUILESS_MAIN(TestCorpusScore)
#include "tst_corpusscore.moc"
