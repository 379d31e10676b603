// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// What a person sees of a library that is not as it should be. Which error it is and that nothing is lost is
/// the business of tests/store.
class TestBadLibraries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsNoLibraryIsRefusedAndLeftAlone();
    void aMissingLibraryIsNotMadeByReading();
    void aNewerLibraryIsRefused();
    void aLockedLibraryIsReadButNotWritten();
    void aWriteProtectedLibraryIsReadButNotWritten();
    void aDamagedLibraryIsFoundOut();
    void everyKindOfFindingHasItsKey();

private:
    void expectRefusal(const QStringList &arguments, const QString &named) const;
    QSqlDatabase sqlite() const;

    std::unique_ptr<Test::Program> m_program;
};

void TestBadLibraries::init()
{
    m_program = std::make_unique<Test::Program>();
    QCOMPARE(m_program->onLibrary({u"import"_s, m_program->writeNews()}).code, 0);
}

void TestBadLibraries::cleanup()
{
    QSqlDatabase::removeDatabase(u"outside"_s);
}

/// Exit code 1, nothing on standard output, the place named on standard error.
void TestBadLibraries::expectRefusal(const QStringList &arguments, const QString &named) const
{
    const auto ran = m_program->run(arguments);
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.startsWith(u"postilla: ") && ran.err.contains(named), qPrintable(ran.err));
}

/// Somebody else's connection to the library.
QSqlDatabase TestBadLibraries::sqlite() const
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
    database.setDatabaseName(m_program->libraryPath());
    if (!database.open())
        qFatal("cannot open the library from outside");
    return database;
}

void TestBadLibraries::whatIsNoLibraryIsRefusedAndLeftAlone()
{
    const QString other = m_program->write(u"letter.postilla"_s, "Dear colleague,\nsee you on Monday.\n");
    expectRefusal({u"list"_s, u"--library"_s, other}, other);
    expectRefusal({u"import"_s, m_program->path(u"news"_s), u"--library"_s, other}, other);
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Dear colleague,\nsee you on Monday.\n"));
}

void TestBadLibraries::aMissingLibraryIsNotMadeByReading()
{
    const QString missing = m_program->path(u"missing.postilla"_s);
    const QList<QStringList> readers{{u"list"_s},
                                     {u"show"_s, u"1"_s},
                                     {u"history"_s},
                                     {u"verify"_s},
                                     {u"backup"_s},
                                     {u"undo"_s},
                                     {u"edit"_s, u"1"_s, u"--title"_s, u"x"_s}};
    for (const QStringList &arguments : readers)
        expectRefusal(arguments + QStringList{u"--library"_s, missing}, missing);
    QVERIFY(!QFile::exists(missing));
}

void TestBadLibraries::aNewerLibraryIsRefused()
{
    {
        QSqlQuery query(sqlite());
        QVERIFY(query.exec(u"PRAGMA user_version = 9999"_s));
    }
    expectRefusal({u"list"_s, u"--library"_s, m_program->libraryPath()}, m_program->libraryPath());
    expectRefusal({u"undo"_s, u"--library"_s, m_program->libraryPath()}, m_program->libraryPath());
}

void TestBadLibraries::aLockedLibraryIsReadButNotWritten()
{
    QSqlQuery query(sqlite());
    QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
    const QString path = m_program->libraryPath();
    QCOMPARE(m_program->run({u"list"_s, u"--library"_s, path}).lines().size(), 4);
    expectRefusal({u"edit"_s, u"1"_s, u"--title"_s, u"New"_s, u"--library"_s, path}, path);
    QVERIFY(query.exec(u"ROLLBACK"_s));
    QCOMPARE(m_program->run({u"edit"_s, u"1"_s, u"--title"_s, u"New"_s, u"--library"_s, path}).code, 0);
}

void TestBadLibraries::aWriteProtectedLibraryIsReadButNotWritten()
{
    const QString path = m_program->libraryPath();
    QFile::setPermissions(path, QFile::ReadOwner);
    QCOMPARE(m_program->run({u"list"_s, u"--library"_s, path}).lines().size(), 4);
    QCOMPARE(m_program->run({u"verify"_s, u"--library"_s, path}).code, 0);
    expectRefusal({u"edit"_s, u"1"_s, u"--title"_s, u"New"_s, u"--library"_s, path}, path);
}

void TestBadLibraries::aDamagedLibraryIsFoundOut()
{
    {
        QSqlQuery query(sqlite());
        QVERIFY(query.exec(u"UPDATE text SET body = 'something else' WHERE id = 1"_s));
    }
    const auto ran = m_program->onLibrary({u"verify"_s, u"--json"_s});
    QCOMPARE(ran.code, 1);
    QStringList kinds;
    for (const auto &finding : ran.json()["findings"_L1].toArray())
        kinds += finding["kind"_L1].toString();
    QVERIFY2(kinds.contains(u"changed_text"), qPrintable(kinds.join(u' ')));
    QVERIFY(m_program->onLibrary({u"verify"_s}).lines().size() >= 2);
}

void TestBadLibraries::everyKindOfFindingHasItsKey()
{
    {
        QSqlQuery query(sqlite());
        QVERIFY(query.exec(u"UPDATE counter SET last = 0"_s));
        QVERIFY(query.exec(u"DELETE FROM occurrence"_s));
        QVERIFY(query.exec(u"UPDATE marking SET chips = 77"_s));
    }
    const auto ran = m_program->onLibrary({u"verify"_s, u"--json"_s});
    QSet<QString> kinds;
    for (const auto &finding : ran.json()["findings"_L1].toArray())
        kinds += finding["kind"_L1].toString();
    QCOMPARE(kinds, (QSet<QString>{u"number"_s, u"mentions"_s}));
}

QTEST_GUILESS_MAIN(TestBadLibraries)
#include "tst_badlibraries.moc"
