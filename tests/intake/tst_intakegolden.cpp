// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentcodes.h"
#include "intake/intake.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// tests/data/intake/CASE/ holds input.*, expected.txt (the stored text) and expected.json (all else). With
/// POSTILLA_REGENERATE set the expectations are written anew instead; look at the difference before you
/// commit.
class TestIntakeGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsExpected_data();
    void aFileIsReadAsExpected();
    void thereAreCases();
};

namespace {

QJsonObject summary(const IncomingDocument &incoming)
{
    const Document &document = incoming.document;
    QJsonArray boilerplate;
    for (const TextSpan span : incoming.version.boilerplate)
        boilerplate.append(incoming.version.text.sliced(span.start, span.length()));
    return {{u"title"_s, document.title},
            {u"outlet"_s, document.outlet},
            {u"carrier"_s, document.carrier},
            {u"origin"_s, document.origin},
            {u"author"_s, document.author},
            {u"published"_s, document.published ? document.published->text() : QString()},
            {u"published_known_by"_s, codeOf(document.publishedKnownBy)},
            {u"url"_s, document.url},
            {u"language"_s, document.language},
            {u"format"_s, codeOf(incoming.version.format)},
            {u"boilerplate"_s, boilerplate},
            {u"original_length"_s, incoming.original.codePoint(incoming.version.text.size())},
            {u"remarks"_s, QJsonArray::fromStringList(incoming.remarks)}};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qUtf8Printable(path));
}

} // namespace

void TestIntakeGolden::aFileIsReadAsExpected_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &name : QDir(Test::dataPath(u"intake"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qUtf8Printable(name)) << Test::dataPath(u"intake/"_s + name);
}

void TestIntakeGolden::aFileIsReadAsExpected()
{
    QFETCH(QString, folder);
    const QStringList inputs = QDir(folder).entryList({u"input"_s, u"input.*"_s});
    QCOMPARE(inputs.size(), 1);
    const auto incoming = readFile(folder + u'/' + inputs.first());
    QVERIFY2(incoming.has_value(), incoming ? "" : qUtf8Printable(incoming.error().message()));
    const QByteArray json = QJsonDocument(summary(*incoming)).toJson();
    const QByteArray text = incoming->version.text.toUtf8();
    if (qEnvironmentVariableIsSet("POSTILLA_REGENERATE")) {
        write(folder + u"/expected.json"_s, json);
        write(folder + u"/expected.txt"_s, text);
        QSKIP("The expectations were written anew");
    }
    QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(Test::readFile(folder + u"/expected.json"_s)));
    QCOMPARE(text, Test::readFile(folder + u"/expected.txt"_s));
}

void TestIntakeGolden::thereAreCases()
{
    const QDir cases(Test::dataPath(u"intake"_s));
    QVERIFY(cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 20);
}

QTEST_GUILESS_MAIN(TestIntakeGolden)
#include "tst_intakegolden.moc"
