// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/documentfield.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestDocumentField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsReadBack_data();
    void whatIsTypedIsReadBack();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void aTypedDateIsEntered();
    void aClearedDateIsUnknown();
    void everyFieldHasAKeyOfItsOwn();
};

void TestDocumentField::whatIsTypedIsReadBack_data()
{
    QTest::addColumn<DocumentField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::newRow("title") << DocumentField::Title << u" Chips and tariffs "_s << u"Chips and tariffs"_s;
    QTest::newRow("month") << DocumentField::Published << u"2025-08"_s << u"2025-08"_s;
    QTest::newRow("reliability") << DocumentField::Reliability << u"b"_s << u"B"_s;
    QTest::newRow("no reliability") << DocumentField::Reliability << u""_s << u""_s;
    QTest::newRow("state") << DocumentField::State << u"Reviewed"_s << u"reviewed"_s;
    QTest::newRow("no state") << DocumentField::State << u""_s << u"unread"_s;
    QTest::newRow("language") << DocumentField::Language << u"IT"_s << u"it"_s;
    QTest::newRow("address") << DocumentField::Url << u"https://news.example/a?b=1"_s
                             << u"https://news.example/a?b=1"_s;
    QTest::newRow("no address") << DocumentField::Url << u""_s << u""_s;
}

void TestDocumentField::whatIsTypedIsReadBack()
{
    QFETCH(DocumentField, field);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const auto document = withField({}, field, typed);
    QVERIFY(document.has_value());
    QCOMPARE(fieldText(*document, field), stored);
}

void TestDocumentField::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<DocumentField>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("day that is not") << DocumentField::Published << u"2025-02-30"_s << ErrorCode::BadDate;
    QTest::newRow("reliability") << DocumentField::Reliability << u"G"_s << ErrorCode::BadArgument;
    QTest::newRow("state") << DocumentField::State << u"done"_s << ErrorCode::BadArgument;
    QTest::newRow("language") << DocumentField::Language << u"xx"_s << ErrorCode::BadArgument;
    QTest::newRow("file as address") << DocumentField::Url << u"file:///etc/hosts"_s
                                     << ErrorCode::BadArgument;
    QTest::newRow("no host") << DocumentField::Url << u"https://"_s << ErrorCode::BadArgument;
}

void TestDocumentField::whatDoesNotFitIsRefused()
{
    QFETCH(DocumentField, field);
    QFETCH(QString, typed);
    QFETCH(ErrorCode, code);
    const auto document = withField({}, field, typed);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().code(), code);
    QCOMPARE(document.error().where(), typed);
}

void TestDocumentField::aTypedDateIsEntered()
{
    Document document;
    document.publishedKnownBy = DateKnownBy::Inferred;
    QCOMPARE(withField(document, DocumentField::Published, u"2025"_s)->publishedKnownBy,
             DateKnownBy::Entered);
}

void TestDocumentField::aClearedDateIsUnknown()
{
    const auto dated = withField({}, DocumentField::Published, u"2025"_s);
    const auto cleared = withField(*dated, DocumentField::Published, {});
    QVERIFY(!cleared->published.has_value());
    QCOMPARE(cleared->publishedKnownBy, DateKnownBy::Unknown);
}

void TestDocumentField::everyFieldHasAKeyOfItsOwn()
{
    QSet<QString> keys;
    QSet<QString> labels;
    for (const DocumentField field : documentFields()) {
        keys.insert(fieldKey(field));
        labels.insert(fieldLabel(field));
    }
    QCOMPARE(keys.size(), documentFields().size());
    QCOMPARE(labels.size(), documentFields().size());
}

QTEST_GUILESS_MAIN(TestDocumentField)
#include "tst_documentfield.moc"
