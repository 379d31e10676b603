// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockIsReadAsItLooks_data();
    void aBlockIsReadAsItLooks();
    void deepNestingIsNoTrouble_data();
    void deepNestingIsNoTrouble();
    void offsetsCountInTheExtractedText();
};

void TestHtmlReader::aBlockIsReadAsItLooks_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << u"<p>Uno\n  due</p><p>Tre</p>"_s << u"Uno due\n\nTre"_s;
    QTest::newRow("entities") << u"<p>L&rsquo;H20 &egrave; &lt;fermo&gt; &amp; caro &#x2014; 5&nbsp;%</p>"_s
                              << u"L’H20 è <fermo> & caro — 5\u00A0%"_s;
    QTest::newRow("inline") << u"<p>Un <b>chip</b> <i>vec</i><i>chio</i>.</p>"_s << u"Un chip vecchio."_s;
    QTest::newRow("line break") << u"<p>Uno<br>due<br/> tre</p>"_s << u"Uno\ndue\ntre"_s;
    QTest::newRow("list") << u"<p>Chip:</p><ul><li>H20</li><li><p>MI308</p></li></ul><p>Fine</p>"_s
                          << u"Chip:\n\n- H20\n- MI308\n\nFine"_s;
    QTest::newRow("nested list")
        << u"<ul><li>Nvidia<ul><li>H20</li><li>H200</li></ul></li><li>AMD</li></ul>"_s
        << u"- Nvidia\n  - H20\n  - H200\n- AMD"_s;
    QTest::newRow("table")
        << u"<table><tr><th>Chip</th><th>Quota</th></tr><tr><td><p>H20</p></td><td>15 %</td></tr></table>"_s
        << u"Chip\tQuota\nH20\t15 %"_s;
    QTest::newRow("empty cell") << u"<table><tr><td>a</td><td></td><td>c</td></tr></table>"_s << u"a\t\tc"_s;
    QTest::newRow("empty at the end")
        << u"<table><tr><td>a</td><td></td></tr></table><ul><li></li><li>b</li></ul>"_s << u"a\n\n- b"_s;
    QTest::newRow("preformatted") << u"<p>Log</p><pre>a  b\n c</pre>"_s << u"Log\n\na  b\n c"_s;
    QTest::newRow("left out") << u"<p>Sì</p><script>no()</script><nav>no</nav><form>no</form><p hidden>no</p>"
                                 "<p style='display: none'>no</p><aside>no</aside><footer>no</footer>"_s
                              << u"Sì"_s;
    QTest::newRow("article among others")
        << u"<body><div><p>Un'altra notizia, in breve, che non c'entra.</p></div>"
           "<article><h1>Il titolo vero</h1><p>Il testo dell'articolo, che è il "
           "più lungo della pagina e lo si vede.</p></article></body>"_s
        << u"Il titolo vero\n\nIl testo dell'articolo, che è il più lungo della pagina "
           "e lo si vede."_s;
}

void TestHtmlReader::aBlockIsReadAsItLooks()
{
    QFETCH(QString, html);
    const auto incoming = readHtml(html);
    QVERIFY(incoming.has_value());
    QTEST(incoming->version.text, "text");
}

void TestHtmlReader::deepNestingIsNoTrouble_data()
{
    QTest::addColumn<QString>("tag");
    QTest::newRow("div") << u"div"_s;
    QTest::newRow("span") << u"span"_s;
    QTest::newRow("blockquote") << u"blockquote"_s;
}

void TestHtmlReader::deepNestingIsNoTrouble()
{
    QFETCH(QString, tag);
    const auto incoming = readHtml(u"<%1>"_s.arg(tag).repeated(100'000) + u"In fondo."_s);
    QVERIFY(incoming.has_value());
    QCOMPARE(incoming->version.text, u"In fondo."_s);
}

void TestHtmlReader::offsetsCountInTheExtractedText()
{
    const auto incoming = readHtml(u"\uFEFF<p>😀 a</p>\r\n<p>b</p>"_s);
    QVERIFY(incoming.has_value());
    QCOMPARE(incoming->version.text, u"😀 a\n\nb"_s);
    QCOMPARE(incoming->original.codePoint(incoming->version.text.indexOf(u'b')), 5);
}

QTEST_GUILESS_MAIN(TestHtmlReader)
#include "tst_htmlreader.moc"
