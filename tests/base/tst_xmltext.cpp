// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/xmltext.h"

#include <QTest>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestXmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatXmlHasNoPlaceForIsReplaced();
    void whatItHasAPlaceForStays();
    void everyCharacterCanBeWrittenAndRead();
};

void TestXmlText::whatXmlHasNoPlaceForIsReplaced()
{
    QCOMPARE(allowedInXml(u"a\x01\f\uFFFE\uFFFF"_s), u"a\uFFFD\uFFFD\uFFFD\uFFFD"_s);
}

void TestXmlText::whatItHasAPlaceForStays()
{
    const QString text = u"<b>&amp;\t\n\r\x7F è 芯 😀"_s;
    QCOMPARE(allowedInXml(text), text);
}

void TestXmlText::everyCharacterCanBeWrittenAndRead()
{
    QString all;
    for (char32_t c = 0; c < 0xd800; ++c)
        all += QChar(char16_t(c));
    for (char32_t c = 0xe000; c <= 0xffff; ++c)
        all += QChar(char16_t(c));
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.writeTextElement(u"text"_s, allowedInXml(all));
    QVERIFY(!writer.hasError());
    QXmlStreamReader reader(xml);
    QVERIFY(reader.readNextStartElement());
    // a reader takes every line break for a line feed
    QCOMPARE(reader.readElementText(), allowedInXml(all).replace(u'\r', u'\n'));
}

QTEST_GUILESS_MAIN(TestXmlText)
#include "tst_xmltext.moc"
