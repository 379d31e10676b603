// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/sentences.h"
#include "document/storedtext.h"
#include "support/testdata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsCutWhereAReaderWouldCutIt_data();
    void aTextIsCutWhereAReaderWouldCutIt();
    void theSentenceAtAPositionIsOneOfThem();
    void aBlankLineHasNoSentence();
    void theGoldClaimsOfTheCorpusAreSentences();
};

void TestSentences::aTextIsCutWhereAReaderWouldCutIt_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("plain") << QStringList{u"Le vendite riprendono."_s, u"Pechino tace."_s};
    QTest::newRow("English month") << QStringList{u"The rule, dated Jan. 15, 2026, is final."_s,
                                                  u"It binds."_s};
    QTest::newRow("month before a capital") << QStringList{u"By Dec. AMD had shipped none."_s};
    QTest::newRow("Italian titles") << QStringList{u"Lo dice il dott. Rossi."_s,
                                                   u"La prof.ssa Bianchi nega."_s};
    QTest::newRow("article number") << QStringList{u"Vale l'art. 3 del testo."_s, u"Il n. 12 no."_s};
    QTest::newRow("U.S. before a noun") << QStringList{u"The U.S. Commerce Department agreed."_s};
    QTest::newRow("U.S. at the end") << QStringList{u"They are made in the U.S."_s,
                                                    u"The ministry objects."_s};
    QTest::newRow("U.S. before a dash")
        << QStringList{u"They broke off the U.S.-China talks."_s, u"The U.S.–China rift grows."_s};
    QTest::newRow("firm in the middle") << QStringList{u"Nvidia Corp. Chief Executive Huang spoke."_s};
    QTest::newRow("firm at the end") << QStringList{u"So says Nvidia Corp."_s, u"It adds nothing."_s};
    QTest::newRow("initial") << QStringList{u"Donald J. Trump signed."_s};
    QTest::newRow("decimal point") << QStringList{u"Sales were .25bn. in all."_s, u"AMD expects 9.6."_s};
    QTest::newRow("guillemets") << QStringList{u"«Non si vende.»"_s, u"Poi il silenzio."_s};
    QTest::newRow("curly quotes") << QStringList{u"“We stopped.”"_s, u"Then silence."_s};
    QTest::newRow("question inside quotes")
        << QStringList{u"«Quando?» chiede Huang."_s, u"Nessuno risponde."_s};
    QTest::newRow("exclamation in a name") << QStringList{u"Yahoo! said nothing."_s};
    QTest::newRow("list number") << QStringList{u"1. Gli ordini calano."_s};
    QTest::newRow("a year ends it") << QStringList{u"Le restrizioni sono del 2023."_s, u"Poi l'H20."_s};
}

void TestSentences::aTextIsCutWhereAReaderWouldCutIt()
{
    QFETCH(QStringList, sentences);
    const QString text = u"Titolo\n  "_s + sentences.join(u' ') + u" \n\nCoda"_s;
    QStringList found;
    for (const TextSpan span : Postilla::sentences(text))
        found.append(text.sliced(span.start, span.length()));
    QCOMPARE(found, QStringList{u"Titolo"_s} + sentences + QStringList{u"Coda"_s});
}

void TestSentences::theSentenceAtAPositionIsOneOfThem()
{
    const QString text = u"\nUno.  Due!\n\n«Tre?» \nQuattro"_s;
    const QList<TextSpan> all = sentences(text);
    QCOMPARE(all.size(), 4);
    for (const TextSpan span : all) {
        QCOMPARE(sentenceAt(text, span.start), span);
        QCOMPARE(sentenceAt(text, span.end - 1), span);
        QCOMPARE(sentenceAt(text, span.end), span);
    }
    QCOMPARE(sentenceAt(text, 999), all.last());
    QCOMPARE(sentenceAt(text, -5), (TextSpan{0, 0}));
}

void TestSentences::aBlankLineHasNoSentence()
{
    QVERIFY(sentences(u"").isEmpty());
    QVERIFY(sentences(u" \n\n\t").isEmpty());
    QCOMPARE(sentenceAt(u"Uno.\n\nDue.", 5), (TextSpan{5, 5}));
}

void TestSentences::theGoldClaimsOfTheCorpusAreSentences()
{
    const QString gold = Test::corpusPath(u"gold"_s);
    if (gold.isEmpty())
        QSKIP(Test::noCorpus);
    int claims = 0;
    int exact = 0;
    for (const QString &name : QDir(gold).entryList({u"*.json"_s})) {
        const QJsonObject file = QJsonDocument::fromJson(Test::readFile(gold + u'/' + name)).object();
        const QString path = Test::corpusPath(u"docs/"_s + file[u"file"].toString());
        const StoredText stored = storeText(QString::fromUtf8(Test::readFile(path)));
        const QList<TextSpan> spans = sentences(stored.text);
        for (const QJsonValue &claim : file[u"claims"].toArray()) {
            const TextSpan span =
                stored.original.units({claim[u"start"].toInteger(), claim[u"end"].toInteger()});
            ++claims;
            exact += spans.contains(span) && sentenceAt(stored.text, span.start) == span ? 1 : 0;
        }
    }
    qInfo("%d of %d gold claims are exactly a sentence", exact, claims);
    QVERIFY(claims > 0);
    QVERIFY(exact * 100 >= claims * 95);
}

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
