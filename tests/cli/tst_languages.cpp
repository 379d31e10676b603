// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpIsInTheLanguageOfTheUser_data();
    void helpIsInTheLanguageOfTheUser();
    void anErrorIsInTheLanguageOfTheUser_data();
    void anErrorIsInTheLanguageOfTheUser();
    void oneAndManyAreToldApart_data();
    void oneAndManyAreToldApart();
    void keysOfJsonAreTheSameInEveryLanguage();

private:
    void speak(const QString &locale) { m_program->environment().insert(u"LC_ALL"_s, locale); }

    std::unique_ptr<Test::Program> m_program;
};

void TestLanguages::init()
{
    m_program = std::make_unique<Test::Program>();
}

void TestLanguages::helpIsInTheLanguageOfTheUser_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Italian") << u"it_IT.UTF-8"_s << u"Elenca i documenti"_s;
    QTest::newRow("Italian of Switzerland") << u"it_CH.UTF-8"_s << u"Elenca i documenti"_s;
    QTest::newRow("English") << u"en_GB.UTF-8"_s << u"Lists the documents"_s;
    QTest::newRow("a language that Postilla does not speak") << u"de_DE.UTF-8"_s << u"Lists the documents"_s;
}

void TestLanguages::helpIsInTheLanguageOfTheUser()
{
    QFETCH(QString, locale);
    QFETCH(QString, expected);
    speak(locale);
    const auto ran = m_program->run({u"--help"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains(expected), qPrintable(ran.out));
}

void TestLanguages::anErrorIsInTheLanguageOfTheUser_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("advice");
    QTest::newRow("English") << u"en_GB.UTF-8"_s << u"This file is not a library"_s
                             << u"Choose a library, or import the file into one."_s;
    QTest::newRow("Italian") << u"it_IT.UTF-8"_s << u"Questo file non è un archivio"_s
                             << u"Scegli un archivio, oppure importa il file in uno."_s;
}

void TestLanguages::anErrorIsInTheLanguageOfTheUser()
{
    QFETCH(QString, locale);
    QFETCH(QString, what);
    QFETCH(QString, advice);
    speak(locale);
    const QString article = m_program->write(u"article.txt"_s, QByteArray(2000, 'a'));
    const auto ran = m_program->run({u"list"_s, u"--library"_s, article});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err, u"postilla: %1: %2. %3\n"_s.arg(what, article, advice));
}

void TestLanguages::oneAndManyAreToldApart_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("English") << u"en_GB.UTF-8"_s << u"version 1, 1 character"_s
                             << u"version 1, 2 characters"_s;
    QTest::newRow("Italian") << u"it_IT.UTF-8"_s << u"versione 1, 1 carattere"_s
                             << u"versione 1, 2 caratteri"_s;
}

void TestLanguages::oneAndManyAreToldApart()
{
    QFETCH(QString, locale);
    QFETCH(QString, one);
    QFETCH(QString, many);
    speak(locale);
    QCOMPARE(m_program->onLibrary({u"import"_s, m_program->write(u"1.txt"_s, "A")}).code, 0);
    QCOMPARE(m_program->onLibrary({u"import"_s, m_program->write(u"2.txt"_s, "AB")}).code, 0);
    const auto endOfLine = [](const QString &text) { return text + u'\n'; };
    QVERIFY(m_program->onLibrary({u"show"_s, u"1"_s}).out.contains(endOfLine(one)));
    QVERIFY(m_program->onLibrary({u"show"_s, u"2"_s}).out.contains(endOfLine(many)));
}

void TestLanguages::keysOfJsonAreTheSameInEveryLanguage()
{
    const QString article = m_program->write(u"1.txt"_s, "Licenze per tre chip\n");
    QCOMPARE(m_program->onLibrary({u"import"_s, article}).code, 0);
    const auto english = m_program->onLibrary({u"list"_s, u"--json"_s});
    speak(u"it_IT.UTF-8"_s);
    const auto italian = m_program->onLibrary({u"list"_s, u"--json"_s});
    QVERIFY(english.out.contains(u"\"title\": \"Licenze per tre chip\""));
    QCOMPARE(italian.out, english.out);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
