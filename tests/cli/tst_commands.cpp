// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theListShowsTheLastCollectedFirst();
    void anEmptyLibrarySaysWhatToDo();
    void aDocumentIsShownWithAllItsFields();
    void theTextIsWrittenAsItIs();
    void aDocumentThatIsNotThereIsNotFound();
    void anEditIsStoredAndShown();
    void aBadDateIsRefusedAndNothingIsStored();
    void anEmptyValueClearsAField();
    void undoAndRedoGoOnAcrossProcesses();
    void eachAnalystUndoesTheirOwn();
    void theHistoryTellsWhoWhatWhen();
    void theHistoryTellsUndoFromRedo();
    void aBackupIsALibrary();
    void aBackupDoesNotOverwrite();
    void jsonIsTheSameInEveryLanguage();

private:
    QJsonDocument shown() const { return m_program->onLibrary({u"show"_s, u"1"_s, u"--json"_s}).json(); }

    std::unique_ptr<Test::Program> m_program;
};

void TestCommands::init()
{
    m_program = std::make_unique<Test::Program>();
    QCOMPARE(m_program->onLibrary({u"import"_s, m_program->writeNews(), u"--analyst"_s, u"Ada"_s}).code, 0);
}

void TestCommands::theListShowsTheLastCollectedFirst()
{
    const QStringList lines = m_program->onLibrary({u"list"_s}).lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith(u"  3  Exports stop"));
    const QJsonArray json = m_program->onLibrary({u"list"_s, u"--json"_s}).json().array();
    QCOMPARE(json.at(2)["title"_L1].toString(), u"Licences for three chips"_s);
    QCOMPARE(json.at(2)["state"_L1].toString(), u"unread"_s);
}

void TestCommands::anEmptyLibrarySaysWhatToDo()
{
    QCOMPARE(m_program->onLibrary({u"undo"_s, u"--analyst"_s, u"Ada"_s}).code, 0);
    const auto ran = m_program->onLibrary({u"list"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(u"postilla import --library "_s + m_program->libraryPath()),
             qPrintable(ran.err));
    QCOMPARE(m_program->onLibrary({u"list"_s, u"--json"_s}).json().array().size(), 0);
}

void TestCommands::aDocumentIsShownWithAllItsFields()
{
    const auto json = shown();
    QCOMPARE(json["title"_L1].toString(), u"Licences for three chips"_s);
    QCOMPARE(json["version"_L1].toInt(), 1);
    QVERIFY(json["outlet"_L1].isNull());
    QVERIFY(json["origin_file"_L1].toString().endsWith(u"/news/1.txt"));
    QVERIFY(QDateTime::fromString(json["collected_on"_L1].toString(), Qt::ISODate).isValid());
    QCOMPARE(json["content_hash"_L1].toString().size(), 64);
    QVERIFY(m_program->onLibrary({u"show"_s, u"1"_s}).out.contains(u"Licences for three chips"));
}

void TestCommands::theTextIsWrittenAsItIs()
{
    const auto ran = m_program->onLibrary({u"show"_s, u"2"_s, u"--text"_s});
    QCOMPARE(ran.out, u"# Licenze per tre chip\n\nLo ha detto il ministero lunedì.\n"_s);
}

void TestCommands::aDocumentThatIsNotThereIsNotFound()
{
    const auto ran = m_program->onLibrary({u"show"_s, u"99"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"99"));
}

void TestCommands::anEditIsStoredAndShown()
{
    const auto ran =
        m_program->onLibrary({u"edit"_s, u"1"_s, u"--title"_s, u"Tre licenze"_s, u"--published"_s,
                              u"2025-08"_s, u"--reliability"_s, u"b"_s, u"--state"_s, u"reviewed"_s});
    QCOMPARE(ran.code, 0);
    const auto json = shown();
    QCOMPARE(json["title"_L1].toString(), u"Tre licenze"_s);
    QCOMPARE(json["published"_L1].toString(), u"2025-08"_s);
    QCOMPARE(json["published_known_by"_L1].toString(), u"entered"_s);
    QCOMPARE(json["reliability"_L1].toString(), u"B"_s);
    QCOMPARE(json["state"_L1].toString(), u"reviewed"_s);
}

void TestCommands::aBadDateIsRefusedAndNothingIsStored()
{
    const auto before = shown();
    const auto ran =
        m_program->onLibrary({u"edit"_s, u"1"_s, u"--title"_s, u"New"_s, u"--published"_s, u"2025-02-30"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.err.contains(u"2025-02-30"));
    QVERIFY(ran.err.contains(u"2025-08-15")); // what to write instead
    QCOMPARE(shown(), before);
}

void TestCommands::anEmptyValueClearsAField()
{
    QCOMPARE(m_program->onLibrary({u"edit"_s, u"1"_s, u"--published"_s, u"2025"_s}).code, 0);
    QCOMPARE(m_program->onLibrary({u"edit"_s, u"1"_s, u"--published"_s, u""_s}).code, 0);
    QVERIFY(shown()["published"_L1].isNull());
    QCOMPARE(shown()["published_known_by"_L1].toString(), u"unknown"_s);
}

void TestCommands::undoAndRedoGoOnAcrossProcesses()
{
    const QStringList ada{u"--analyst"_s, u"Ada"_s};
    m_program->onLibrary(QStringList{u"edit"_s, u"1"_s, u"--title"_s, u"First"_s} + ada);
    m_program->onLibrary(QStringList{u"edit"_s, u"1"_s, u"--title"_s, u"Second"_s} + ada);
    const auto undone = m_program->onLibrary(QStringList{u"undo"_s, u"--json"_s} + ada);
    QCOMPARE(undone.code, 0);
    QCOMPARE(undone.json()["label"_L1].toString(), u"edit"_s);
    QCOMPARE(shown()["title"_L1].toString(), u"First"_s);
    QCOMPARE(m_program->onLibrary(QStringList{u"undo"_s} + ada).code, 0);
    QCOMPARE(shown()["title"_L1].toString(), u"Licences for three chips"_s);
    QCOMPARE(m_program->onLibrary(QStringList{u"undo"_s} + ada).code, 0); // the import
    QCOMPARE(m_program->onLibrary({u"show"_s, u"1"_s}).code, 1);
    QCOMPARE(m_program->onLibrary(QStringList{u"undo"_s} + ada).code, 1);
    for (int step = 0; step < 3; ++step)
        QCOMPARE(m_program->onLibrary(QStringList{u"redo"_s} + ada).code, 0);
    QCOMPARE(shown()["title"_L1].toString(), u"Second"_s);
    QCOMPARE(m_program->onLibrary(QStringList{u"redo"_s} + ada).code, 1);
}

void TestCommands::eachAnalystUndoesTheirOwn()
{
    const auto ran = m_program->onLibrary({u"undo"_s, u"--analyst"_s, u"Bea"_s});
    QCOMPARE(ran.code, 1);
    QCOMPARE(m_program->onLibrary({u"list"_s}).lines().size(), 4);
}

void TestCommands::theHistoryTellsWhoWhatWhen()
{
    m_program->onLibrary({u"edit"_s, u"1"_s, u"--outlet"_s, u"The Ledger"_s, u"--analyst"_s, u"Bea"_s});
    const QJsonArray lines = m_program->onLibrary({u"history"_s, u"1"_s, u"--json"_s}).json().array();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1)["kind"_L1].toString(), u"create"_s);
    QCOMPARE(lines.at(1)["analyst"_L1].toString(), u"Ada"_s);
    const QJsonValue edit = lines.at(0);
    QCOMPARE(edit["analyst"_L1].toString(), u"Bea"_s);
    QCOMPARE(edit["changes"_L1].toArray(),
             (QJsonArray{QJsonObject{
                 {u"field"_s, u"outlet"_s}, {u"before"_s, u""_s}, {u"after"_s, u"The Ledger"_s}}}));
    const QString table = m_program->onLibrary({u"history"_s, u"--limit"_s, u"1"_s}).out;
    QVERIFY2(table.contains(u"Outlet: – → \"The Ledger\""), qPrintable(table));
}

void TestCommands::theHistoryTellsUndoFromRedo()
{
    m_program->onLibrary({u"edit"_s, u"1"_s, u"--note"_s, u"look again"_s});
    m_program->onLibrary({u"undo"_s});
    m_program->onLibrary({u"redo"_s});
    const QStringList lines = m_program->onLibrary({u"history"_s, u"--limit"_s, u"3"_s}).lines();
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(1).contains(u"Edit (done again)"), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"Edit (undone)"), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(u"Edit  "), qPrintable(lines.at(3)));
}

void TestCommands::aBackupIsALibrary()
{
    const QString target = m_program->path(u"copy.postilla"_s);
    const auto ran = m_program->onLibrary({u"backup"_s, target});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.trimmed(), target);
    QCOMPARE(m_program->run({u"list"_s, u"--library"_s, target}).lines().size(), 4);
    QCOMPARE(m_program->run({u"verify"_s, u"--library"_s, target}).code, 0);
    const QString named = m_program->onLibrary({u"backup"_s, u"--json"_s}).json()["file"_L1].toString();
    QVERIFY(QFile::exists(named));
}

void TestCommands::aBackupDoesNotOverwrite()
{
    const QString target = m_program->write(u"mine.txt"_s, "precious");
    QCOMPARE(m_program->onLibrary({u"backup"_s, target}).code, 1);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestCommands::jsonIsTheSameInEveryLanguage()
{
    const auto english = shown();
    m_program->environment().insert(u"LC_ALL"_s, u"it_IT.UTF-8"_s);
    QCOMPARE(shown(), english);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
