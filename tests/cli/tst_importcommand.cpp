// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderIsImportedWithALinePerFile();
    void theDefaultLibraryIsMadeByTheFirstImport();
    void badFilesAreToldOneByOne_data();
    void badFilesAreToldOneByOne();
    void goodFilesComeInBesideBadOnes();
    void aFolderWithoutArticlesFails();
    void theTableKeepsToTheWidth();
    void anotherTextOfAnAddressWaitsForUpdate();
    void aFileBecomesTheTextOfADocument();
    void anInterruptedImportLeavesAWholeLibrary();
    void aReaderThatStopsReadingIsNoError();
    void aResultThatCannotBeWrittenFails();
    void theCorpusArticlesAreShownAsAPersonWouldPutThem();

private:
    QJsonArray imported(const QStringList &arguments, int code) const;

    std::unique_ptr<Test::Program> m_program;
};

void TestImportCommand::init()
{
    m_program = std::make_unique<Test::Program>();
}

/// The files of the JSON that an import prints.
QJsonArray TestImportCommand::imported(const QStringList &arguments, int code) const
{
    const auto ran = m_program->onLibrary(QStringList{u"import"_s, u"--json"_s} + arguments);
    if (ran.code != code)
        qWarning("exit code %d: %s", ran.code, qUtf8Printable(ran.err));
    return ran.code == code ? ran.json()["files"_L1].toArray() : QJsonArray();
}

void TestImportCommand::aFolderIsImportedWithALinePerFile()
{
    const auto ran = m_program->onLibrary({u"import"_s, m_program->writeNews()});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    const QStringList lines = ran.lines();
    QCOMPARE(lines.size(), 5); // header, three files, sum
    QVERIFY(lines.at(1).startsWith(u"imported    1  "));
    QVERIFY(lines.at(1).endsWith(u"/news/1.txt   Licences for three chips"));
    QVERIFY(lines.at(3).endsWith(u"/news/3.html  Exports stop"));
    QCOMPARE(lines.at(4), u"3 imported"_s);
}

void TestImportCommand::theDefaultLibraryIsMadeByTheFirstImport()
{
    const QString library = m_program->path(u"data/postilla/library.postilla"_s);
    QCOMPARE(m_program->run({u"list"_s}).code, 1);
    QVERIFY(!QFile::exists(library));
    QCOMPARE(m_program->run({u"import"_s, m_program->writeNews()}).code, 0);
    QVERIFY(QFile::exists(library));
    QCOMPARE(m_program->run({u"list"_s}).lines().size(), 4);
}

void TestImportCommand::badFilesAreToldOneByOne_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u"empty.txt"_s << QByteArray() << u"file_empty"_s;
    QTest::newRow("binary") << u"binary.txt"_s
                            << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
                                          20)
                            << u"file_binary"_s;
}

void TestImportCommand::badFilesAreToldOneByOne()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const QJsonArray files = imported({m_program->write(name, bytes)}, 1);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.at(0)["outcome"_L1].toString(), u"failed"_s);
    QCOMPARE(files.at(0)["error"_L1]["code"_L1].toString(), code);
    QVERIFY(!files.at(0)["error"_L1]["advice"_L1].toString().isEmpty());
}

void TestImportCommand::goodFilesComeInBesideBadOnes()
{
    QFile large(m_program->write(u"large.txt"_s, "x"));
    QVERIFY(large.resize(200LL * 1024 * 1024)); // sparse
    const QJsonArray files =
        imported({large.fileName(), m_program->path(u"missing.txt"_s), m_program->writeNews()}, 1);
    QCOMPARE(files.size(), 5);
    QCOMPARE(files.at(0)["error"_L1]["code"_L1].toString(), u"file_too_large"_s);
    QCOMPARE(files.at(1)["outcome"_L1].toString(), u"imported"_s);
    QCOMPARE(files.at(4)["error"_L1]["code"_L1].toString(), u"file_missing"_s);
    QCOMPARE(m_program->onLibrary({u"list"_s, u"--json"_s}).json().array().size(), 3);
}

void TestImportCommand::aFolderWithoutArticlesFails()
{
    m_program->write(u"photos/1.jpeg"_s, "no text");
    const QJsonArray files = imported({m_program->path(u"photos"_s)}, 1);
    QCOMPARE(files.last()["error"_L1]["code"_L1].toString(), u"folder_without_articles"_s);
}

void TestImportCommand::theTableKeepsToTheWidth()
{
    m_program->environment().insert(u"COLUMNS"_s, u"60"_s);
    m_program->write(u"news/a-file-with-a-rather-long-name-that-needs-room.txt"_s, "");
    const auto ran = m_program->onLibrary({u"import"_s, m_program->writeNews()});
    QCOMPARE(ran.code, 1);
    for (const QString &line : ran.lines())
        QVERIFY2(line.size() <= 60, qPrintable(line));
    QVERIFY(ran.out.contains(u'…'));
}

void TestImportCommand::anotherTextOfAnAddressWaitsForUpdate()
{
    const QString first = m_program->write(
        u"first.txt"_s, "Licences for three chips.\n\nLink alla fonte: https://news.example/a\n");
    const QString later = m_program->write(
        u"later.txt"_s, "Licences for four chips.\n\nLink alla fonte: https://news.example/a\n");
    imported({first}, 0);
    QCOMPARE(imported({later}, 0).at(0)["outcome"_L1].toString(), u"newer_text"_s);
    const QJsonArray updated = imported({u"--update"_s, later}, 0);
    QCOMPARE(updated.at(0)["outcome"_L1].toString(), u"new_version"_s);
    QCOMPARE(updated.at(0)["number"_L1].toInt(), 1);
    QCOMPARE(updated.at(0)["claims"_L1]["exact"_L1].toInt(), 0);
    QCOMPARE(m_program->onLibrary({u"show"_s, u"1"_s, u"--text"_s}).lines().at(0),
             u"Licences for four chips."_s);
}

void TestImportCommand::aFileBecomesTheTextOfADocument()
{
    imported({m_program->write(u"first.txt"_s, "Licences for three chips.\n")}, 0);
    const QString later = m_program->write(u"later.txt"_s, "Licences for four chips.\n");
    const QJsonArray replaced = imported({u"--into"_s, u"1"_s, later}, 0);
    QCOMPARE(replaced.at(0)["outcome"_L1].toString(), u"new_version"_s);
    QCOMPARE(replaced.at(0)["number"_L1].toInt(), 1);
    QCOMPARE(m_program->onLibrary({u"list"_s, u"--json"_s}).json().array().size(), 1);
    QCOMPARE(m_program->onLibrary({u"show"_s, u"1"_s, u"--text"_s}).lines().at(0),
             u"Licences for four chips."_s);
    QVERIFY(m_program->onLibrary({u"import"_s, u"--into"_s, u"7"_s, later}).code != 0);
    QVERIFY(m_program->onLibrary({u"import"_s, u"--into"_s, u"1"_s, later, later}).code != 0);
}

void TestImportCommand::anInterruptedImportLeavesAWholeLibrary()
{
    for (int number = 0; number < 3000; ++number) {
        m_program->write(u"many/%1.txt"_s.arg(number),
                         "Article " + QByteArray::number(number) + "\n\nThe ministry said so.\n");
    }
    QProcess process;
    m_program->start(process, {u"import"_s, m_program->path(u"many"_s), u"--json"_s, u"--library"_s,
                               m_program->libraryPath()});
    QVERIFY(process.waitForStarted());
    while (process.state() == QProcess::Running && !QFile::exists(m_program->libraryPath()))
        process.waitForFinished(1);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const auto report = QJsonDocument::fromJson(process.readAllStandardOutput());
    QVERIFY(report["cancelled"_L1].toBool());
    const qsizetype stored = report["files"_L1].toArray().size();
    QCOMPARE(stored + report["not_reached"_L1].toInteger(), 3000);
    QCOMPARE(m_program->onLibrary({u"list"_s, u"--json"_s}).json().array().size(), stored);
    QCOMPARE(m_program->onLibrary({u"verify"_s}).code, 0);
}

void TestImportCommand::aReaderThatStopsReadingIsNoError()
{
    m_program->onLibrary({u"import"_s, m_program->writeNews()});
    QProcess shell;
    QProcess program;
    program.setStandardOutputProcess(&shell);
    m_program->start(program, {u"list"_s, u"--library"_s, m_program->libraryPath()});
    shell.start(u"true"_s);
    QVERIFY(shell.waitForFinished());
    QVERIFY(program.waitForFinished());
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
}

void TestImportCommand::aResultThatCannotBeWrittenFails()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here, so nothing was checked");
    m_program->onLibrary({u"import"_s, m_program->writeNews()});
    QProcess program;
    program.setStandardOutputFile(u"/dev/full"_s);
    m_program->start(program, {u"list"_s, u"--library"_s, m_program->libraryPath()});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(!program.readAllStandardError().isEmpty());
}

void TestImportCommand::theCorpusArticlesAreShownAsAPersonWouldPutThem()
{
    const QString docs = Test::corpusPath(u"docs"_s);
    if (docs.isEmpty())
        QSKIP(Test::noCorpus);
    const QJsonArray files = imported({docs}, 0);
    QVERIFY(files.size() >= 3);
    for (const QJsonValue &file : files) {
        const auto shown = m_program->onLibrary(
            {u"show"_s, QString::number(file["number"_L1].toInt()), u"--json"_s, u"--text"_s});
        QCOMPARE(shown.code, 0);
        const QJsonDocument json = shown.json();
        const QString original = QString::fromUtf8(Test::readFile(file["file"_L1].toString()));
        QCOMPARE(json["text"_L1].toString(), original);
        QVERIFY(original.contains(json["title"_L1].toString()));
        QVERIFY(QStringList({u"it"_s, u"en"_s}).contains(json["language"_L1].toString()));
        QVERIFY(json["published"_L1].isNull() == (json["published_known_by"_L1].toString() == u"unknown"));
    }
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
