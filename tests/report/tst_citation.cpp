// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "report/citation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

/// The first claim of the sample.
Citation cited(ReportLocale locale, const QString &url)
{
    const PlainSource source = sampleSource();
    Document document = source.documents()->first();
    document.url = url;
    const Claim claim = source.claims(document)->first().claim;
    return citationOf(ReportWords(ReportLanguage(locale)), claim, document);
}

} // namespace

class CitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatWhoWhereAndWhen()
    {
        QCOMPARE(
            cited(ReportLocale::Italian, {}).plain,
            u"«le grandi piattaforme cinesi avrebbero ridotto di oltre il 30% gli ordini del chip H20 nel "
            u"terzo "
            "trimestre» — due funzionari (fonte non nominata), Pechino frena sull’H20, Nvidia taglia gli "
            "ordini, Corriere dei Semiconduttori, agosto 2025 [A-0001]"_s);
        QVERIFY(cited(ReportLocale::English, {}).plain.startsWith(u"“le grandi"));
        QVERIFY(cited(ReportLocale::English, {}).plain.endsWith(u"August 2025 [A-0001]"));
    }

    void anAddressBecomesALink()
    {
        const Citation citation = cited(ReportLocale::English, u"https://example.org/a?b=1&c=2"_s);
        QVERIFY(citation.plain.endsWith(u" https://example.org/a?b=1&c=2"));
        QVERIFY2(citation.markdown.contains(
                     u"[Pechino frena sull’H20, Nvidia taglia gli ordini](<https://example.org/a?b=1&c=2>)"),
                 qPrintable(citation.markdown));
        QVERIFY2(citation.html.contains(u"<a href=\"https://example.org/a?b=1&amp;c=2\">Pechino frena"),
                 qPrintable(citation.html));
    }

    void whatMarkdownAndHtmlWouldReadIsMadePlain()
    {
        Document document;
        document.title = u"*Chips* <b>& more</b>"_s;
        Claim claim;
        claim.anchor.quote = u"5 < 6 * 7"_s;
        claim.site = u"A"_s;
        claim.number = 3;
        const Citation citation =
            citationOf(ReportWords(ReportLanguage(ReportLocale::English)), claim, document);
        QVERIFY2(citation.markdown.contains(u"5 \\< 6 \\* 7"), qPrintable(citation.markdown));
        QVERIFY2(citation.markdown.contains(u"\\*Chips\\* \\<b"), qPrintable(citation.markdown));
        QVERIFY2(citation.html.contains(u"5 &lt; 6 * 7"), qPrintable(citation.html));
        QVERIFY2(citation.html.contains(u"<cite>*Chips* &lt;b&gt;&amp; more"), qPrintable(citation.html));
        QVERIFY(citation.plain.contains(u"date unknown [A-0003]"));
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_citation.moc"
