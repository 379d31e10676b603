// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"
#include "support/testdata.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestIntakeCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldOffsetsHoldInTheStoredText();
    void languageAndTitleAreAsAPersonWouldPutThem();
    void leftoversOfTheWebAreSetApart();
};

namespace {

QJsonArray documents()
{
    return QJsonDocument::fromJson(Test::readFile(Test::corpusPath(u"documents.json"_s))).array();
}

QString pathOf(const QJsonValue &document)
{
    return Test::corpusPath(u"docs/"_s + document[u"file"].toString());
}

} // namespace

void TestIntakeCorpus::goldOffsetsHoldInTheStoredText()
{
    const QString gold = Test::corpusPath(u"gold"_s);
    if (gold.isEmpty())
        QSKIP(Test::noCorpus);
    int mentions = 0;
    for (const QString &name : QDir(gold).entryList({u"*.json"_s})) {
        const QJsonObject file = QJsonDocument::fromJson(Test::readFile(gold + u'/' + name)).object();
        const auto incoming = readFile(pathOf(file));
        QVERIFY2(incoming.has_value(), qUtf8Printable(name));
        for (const QJsonValue &mention : file[u"mentions"].toArray()) {
            const TextSpan codePoints{mention[u"start"].toInteger(), mention[u"end"].toInteger()};
            const TextSpan span = incoming->original.units(codePoints);
            QCOMPARE(incoming->version.text.sliced(span.start, span.length()), mention[u"text"].toString());
            QCOMPARE(incoming->original.codePoints(span), codePoints);
            ++mentions;
        }
    }
    QVERIFY(mentions > 0);
}

void TestIntakeCorpus::languageAndTitleAreAsAPersonWouldPutThem()
{
    if (Test::corpusPath(u"documents.json"_s).isEmpty())
        QSKIP(Test::noCorpus);
    int headings = 0;
    for (const QJsonValue &document : documents()) {
        const auto incoming = readFile(pathOf(document));
        QVERIFY2(incoming.has_value(), qUtf8Printable(pathOf(document)));
        QCOMPARE(incoming->document.language, document[u"lang"].toString());
        const bool isHeadingInText = incoming->version.text.contains(document[u"title"].toString());
        headings += isHeadingInText ? 1 : 0;
        if (isHeadingInText)
            QVERIFY2(incoming->document.title.startsWith(document[u"title"].toString()),
                     qUtf8Printable(incoming->document.title));
        // only a dateline states a date; dates of events in the prose are not when it was published
        const bool hasDateline = incoming->version.text.contains(u" 2025 – "_s);
        QCOMPARE(incoming->document.publishedKnownBy,
                 hasDateline ? DateKnownBy::Stated : DateKnownBy::Unknown);
        QCOMPARE(incoming->document.published.has_value(), hasDateline);
    }
    QVERIFY(headings > 0);
}

void TestIntakeCorpus::leftoversOfTheWebAreSetApart()
{
    if (Test::corpusPath(u"documents.json"_s).isEmpty())
        QSKIP(Test::noCorpus);
    int leftovers = 0;
    for (const QJsonValue &document : documents()) {
        const auto incoming = readFile(pathOf(document));
        const qsizetype at = incoming->version.text.lastIndexOf("Lascia un commento"_L1);
        if (at < 0)
            continue;
        ++leftovers;
        QCOMPARE(incoming->version.boilerplate.last(), (TextSpan{at, incoming->version.text.size()}));
    }
    QVERIFY(leftovers > 0);
}

QTEST_GUILESS_MAIN(TestIntakeCorpus)
#include "tst_intakecorpus.moc"
