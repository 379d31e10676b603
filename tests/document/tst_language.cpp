// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/language.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtConcurrentMap>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParagraphTellsItsLanguage_data();
    void aParagraphTellsItsLanguage();
    void tooLittleTextTellsNothing_data();
    void tooLittleTextTellsNothing();
    void manyThreadsGetTheSameAnswer();
    void theCorpusIsToldApart();
};

void TestLanguage::aParagraphTellsItsLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("it")
        << u"Il governo ha concesso la licenza per vendere gli acceleratori ai clienti cinesi, "
           "ma il produttore non ha ancora spedito nulla."_s
        << u"it"_s;
    QTest::newRow("en") << u"The government has granted the licence to sell the accelerators to customers in "
                           "China, but the maker has not shipped anything yet."_s
                        << u"en"_s;
    QTest::newRow("fr") << u"Le gouvernement a accordé la licence pour vendre les accélérateurs aux clients "
                           "chinois, mais le fabricant n'a encore rien expédié."_s
                        << u"fr"_s;
    QTest::newRow("de") << u"Die Regierung hat die Lizenz für den Verkauf der Beschleuniger an chinesische "
                           "Kunden erteilt, aber der Hersteller hat noch nichts geliefert."_s
                        << u"de"_s;
    QTest::newRow("es")
        << u"El gobierno ha concedido la licencia para vender los aceleradores a clientes chinos, "
           "pero el fabricante todavía no ha enviado nada."_s
        << u"es"_s;
}

void TestLanguage::aParagraphTellsItsLanguage()
{
    QFETCH(QString, text);
    QTEST(guessLanguage(text), "language");
}

void TestLanguage::tooLittleTextTellsNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a word") << u"Nvidia"_s;
    QTest::newRow("numbers only") << u"900.000 1.500.000 5,5 15 23 13 24 6,2 4.000 910 384 1,7 72 60"_s;
}

void TestLanguage::tooLittleTextTellsNothing()
{
    QFETCH(QString, text);
    QCOMPARE(guessLanguage(text), QString());
}

void TestLanguage::manyThreadsGetTheSameAnswer()
{
    const QString italian = u"Le scorte basteranno fino alla fine dell'anno, secondo il produttore."_s;
    const QString english = u"The stock will last until the end of the year, the manufacturer said."_s;
    QStringList texts;
    for (int i = 0; i < 200; ++i)
        texts.append(i % 2 == 0 ? italian : english);
    const auto answers =
        QtConcurrent::blockingMapped(texts, [](const QString &text) { return guessLanguage(text); });
    for (int i = 0; i < answers.size(); ++i)
        QCOMPARE(answers.at(i), i % 2 == 0 ? u"it"_s : u"en"_s);
}

void TestLanguage::theCorpusIsToldApart()
{
    const QString corpus = Test::corpusPath(u"documents.json"_s);
    if (corpus.isEmpty())
        QSKIP(Test::noCorpus);
    const QJsonArray documents = QJsonDocument::fromJson(Test::readFile(corpus)).array();
    QVERIFY(!documents.isEmpty());
    for (const QJsonValue &document : documents) {
        const QString file = document[u"file"].toString();
        const QByteArray text = Test::readFile(Test::corpusPath(u"docs/"_s + file));
        QVERIFY2(guessLanguage(QString::fromUtf8(text)) == document[u"lang"].toString(),
                 qUtf8Printable(file));
    }
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
