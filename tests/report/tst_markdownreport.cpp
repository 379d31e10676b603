// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "reference.h"
#include "report/markdownreport.h"
#include "report/reportbuilder.h"
#include "support/testdata.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {
QByteArray rendered(const ClaimSource &source, const ReportRequest &request = sampleRequest())
{
    return buildReport(source, request, FixedClock(fixedNow))
        .and_then([](const Report &report) { return renderMarkdown(report); })
        .value_or(QByteArray());
}

/// Bold runs of running text, as a reader of Markdown sees them; headings are bold as well.
QStringList boldIn(const QByteArray &markdown)
{
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(markdown));
    QStringList bold;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            continue;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().fontWeight() > QFont::Normal)
                bold << part.fragment().text();
        }
    }
    return bold;
}
} // namespace

class MarkdownReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAsTheReferenceFiles_data()
    {
        QTest::addColumn<ReportLocale>("locale");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << ReportLocale::English << u"report_en.md"_s;
        QTest::newRow("Italian") << ReportLocale::Italian << u"report_it.md"_s;
    }
    void pagesAreAsTheReferenceFiles()
    {
        QFETCH(ReportLocale, locale);
        QFETCH(QString, name);
        ReportRequest request = sampleRequest(locale);
        request.fullText = true;
        compareWithReference(rendered(sampleSource(), request), u"report/"_s + name);
    }

    void aReaderOfMarkdownSeesTheQuoteInBold()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Before. The *H20* ships, in [lots] of 1_000_000. After."_s);
        source.addClaim(u"The *H20* ships, in [lots] of 1_000_000."_s);
        QCOMPARE(boldIn(rendered(source)), QStringList{u"The *H20* ships, in [lots] of 1_000_000."_s});
    }

    void aQuoteOverTwoParagraphsIsBoldInBoth()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"One says so.\n\nAnother says so."_s);
        source.addClaim(u"says so.\n\nAnother"_s);
        QCOMPARE(boldIn(rendered(source)), (QStringList{u"says so."_s, u"Another"_s}));
    }

    void namesAreInItalicsAndFiguresAreCode()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Of the dell’H20s, 30% (Nvidia) is \"H200\"."_s);
        source.mark(u"H20"_s, MentionKind::Chip);
        source.mark(u"30%"_s, MentionKind::Figure);
        source.mark(u"Nvidia"_s, MentionKind::Company);
        source.addClaim(u"dell’H20s, 30% (Nvidia) is"_s);
        const QByteArray markdown = rendered(source);
        QVERIFY2(markdown.contains("> Of the **dell’*H20*s, `30%` (*Nvidia*) is** \"H200\".\n"), markdown);
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(markdown));
        QVERIFY(document.toPlainText().contains(u"Of the dell’H20s, 30% (Nvidia) is \"H200\"."));
    }

    void everyNumberLeadsToItsClaim()
    {
        const QString markdown = QString::fromUtf8(rendered(sampleSource()));
        QVERIFY(markdown.contains(u"\\[[A-0002](#a-0002), [A-0001](#a-0001)\\]\n"));
        QVERIFY(markdown.contains(u"### <a id=\"a-0001\"></a>A-0001 · Ordini"));
        QVERIFY(markdown.contains(u"- *Claims for it:* [A-0002](#a-0002)\n"));
        QVERIFY(markdown.contains(u"- *Claims:* [A-0005](#a-0005), [A-0006](#a-0006)\n"));
        QVERIFY(markdown.contains(u"| [A-0002](#a-0002) | NVIDIA H20 |"));
        QVERIFY(markdown.contains(u"- *Article:* [2, No licence yet for the H200"));
        QVERIFY(markdown.contains(u"](#document-2)\n"));
    }

    void inBriefANumberWithoutAPlaceIsNoLink()
    {
        ReportRequest request = sampleRequest();
        request.layout = ReportLayout::Brief;
        const QString markdown = QString::fromUtf8(rendered(sampleSource(), request));
        QVERIFY(markdown.contains(u"- *Claims:* [A-0005](#a-0005), A-0006\n"));
        QVERIFY(markdown.contains(u"## Claims named above\n"));
        QVERIFY(!markdown.contains(u"La CAC nega"));
    }

    void belowEachSideOfAContrastStandsWhoSaysItAndWhatItIsWorth()
    {
        const QString markdown = QString::fromUtf8(rendered(sampleSource()));
        QVERIFY(markdown.contains(u"due funzionari (anonymous source) · 1, Pechino frena sull’H20, Nvidia "
                                  "taglia gli ordini (Corriere dei Semiconduttori, August 2025) · C3 · "
                                  "◐\u00A0disputed\n") ||
                markdown.contains(u"due funzionari (anonymous source) · 1, Pechino frena sull’H20, Nvidia "
                                  "taglia gli ordini (Corriere dei Semiconduttori, August 2025) · C3 · "
                                  "◐ disputed\n"));
    }

    void nothingInATextBecomesMarkup_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"# one", "1. one", "12) one", "- one", "+ one", "> one", "=== one",
                                 "**one**", "<b>one</b> `two` ~~three~~ | a & b &amp; ![f](g) \\ h_i_j"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void nothingInATextBecomesMarkup()
    {
        QFETCH(QString, text);
        PlainSource source;
        source.addDocument(text, text);
        ReportRequest request = sampleRequest();
        request.fullText = true;
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(rendered(source, request)));
        QCOMPARE(document.lastBlock().text(), text);
        QCOMPARE(document.lastBlock().blockFormat().headingLevel(), 0);
    }
};

QTEST_MAIN(MarkdownReportTest)
#include "tst_markdownreport.moc"
