// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "reference.h"
#include "report/htmlreport.h"
#include "report/reportbuilder.h"
#include "support/testdata.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {
QByteArray rendered(const ClaimSource &source, ReportRequest request = sampleRequest())
{
    return buildReport(source, request, FixedClock(fixedNow))
        .and_then([](const Report &report) { return renderHtml(report); })
        .value_or(QByteArray());
}

ReportRequest withFullText(ReportLocale locale = ReportLocale::English)
{
    ReportRequest request = sampleRequest(locale);
    request.fullText = true;
    return request;
}

/// To the claim that was added as the first, the second …
QString linkTo(qsizetype claim)
{
    return u"#claim-"_s + PlainSource::claimUuid(claim);
}

/// Uuid of the first article.
QString sampleDocument()
{
    return sampleSource().documents()->first().uuid;
}

/// What a reader of the page has before them.
struct Page
{
    QString error;
    QSet<QString> ids;
    QStringList links;
    QStringList quotes;
    QStringList marks;
    QString text;
};

Page read(const QByteArray &html)
{
    Page page;
    QXmlStreamReader xml(html);
    QStringList open;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            open << xml.name().toString();
            const QString id = xml.attributes().value("id"_L1).toString();
            if (!id.isEmpty() && page.ids.contains(id))
                page.error = u"twice: "_s + id;
            page.ids << id;
            if (open.last() == u"a")
                page.links << xml.attributes().value("href"_L1).toString();
            if (open.last() == u"q")
                page.quotes << QString();
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && !open.contains(u"style"_s)) {
            page.text += xml.text();
            if (open.contains(u"q"_s))
                page.quotes.last() += xml.text();
            if (open.last() == u"mark")
                page.marks << xml.text().toString();
        }
    }
    if (xml.hasError())
        page.error = xml.errorString();
    return page;
}
} // namespace

class HtmlReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAsTheReferenceFiles_data()
    {
        QTest::addColumn<ReportLocale>("locale");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << ReportLocale::English << u"report_en.html"_s;
        QTest::newRow("Italian") << ReportLocale::Italian << u"report_it.html"_s;
    }
    void pagesAreAsTheReferenceFiles()
    {
        QFETCH(ReportLocale, locale);
        QFETCH(QString, name);
        compareWithReference(rendered(sampleSource(), withFullText(locale)), u"report/"_s + name);
    }

    void everyLinkLeadsToAPlaceOfThePage()
    {
        const Page page = read(rendered(sampleSource(), withFullText()));
        QCOMPARE(page.error, QString());
        QVERIFY(page.links.size() > 10);
        for (const QString &link : page.links) {
            if (link.startsWith(u'#'))
                QVERIFY2(page.ids.contains(link.sliced(1)), qUtf8Printable(link));
        }
    }

    void inBriefEveryLinkLeadsToAPlaceOfThePageToo()
    {
        ReportRequest request = withFullText();
        request.layout = ReportLayout::Brief;
        const Page page = read(rendered(sampleSource(), request));
        QCOMPARE(page.error, QString());
        for (const QString &link : page.links) {
            if (link.startsWith(u'#'))
                QVERIFY2(page.ids.contains(link.sliced(1)), qUtf8Printable(link));
        }
        QVERIFY(page.links.contains(linkTo(1)));
        QVERIFY(page.text.contains(u"Claims named above"));
        QVERIFY(page.text.contains(u"avrebbero ridotto di oltre il 30%"));
        QVERIFY(!page.ids.contains(linkTo(4).sliced(1)));
    }

    void theTableOfContentsHasEveryPart()
    {
        const Page page = read(rendered(sampleSource(), withFullText()));
        for (const QString &part : {u"#brief"_s, u"#contrasts"_s, u"#figures"_s, u"#question-1"_s,
                                    u"#question-2"_s, u"#sources"_s, u"#legend"_s, u"#annex"_s})
            QVERIFY2(page.links.contains(part), qUtf8Printable(part));
    }

    void claimsAndArticlesLeadToEachOther()
    {
        const Page page = read(rendered(sampleSource()));
        const QString article = u"#document-"_s + sampleDocument();
        // in the contents, and from each of its four claims
        QCOMPARE(page.links.count(article), 1 + 4);
        // in the contents, a box, its question, of no judgement, and its article
        QCOMPARE(page.links.count(linkTo(3)), 4);
        // in two boxes, a side of the contrast, the judgement that it speaks against, its question, its
        // article, the contents
        QCOMPARE(page.links.count(linkTo(1)), 3 + 1 + 1 + 1 + 1 + 1);
    }

    void theLegendExplainsMarksSignsAndBands()
    {
        const Page page = read(rendered(sampleSource()));
        for (const QString &words :
             {u"Legend and method"_s, u"●\u00A0corroborated"_s, u"◐\u00A0disputed"_s, u"✕\u00A0refuted"_s,
              u"○\u00A0unverified"_s, u"almost no chance (1–5 %)"_s, u"almost certain (95–99 %)"_s,
              u"proposed by the program"_s, u"Mentions and figures are found by the program."_s})
            QVERIFY2(page.text.contains(words), qUtf8Printable(words));
        QVERIFY(page.marks.contains(u"government body or news agency"_s));
    }

    void theQuoteStandsApartInItsContextToTheLetter()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Before it. The H20 ships in lots of 700 units. After it."_s);
        source.mark(u"H20"_s, MentionKind::Chip, u"NVIDIA H20"_s);
        source.addClaim(u"The H20 ships in lots"_s);
        const Page page = read(rendered(source));
        QCOMPARE(page.quotes, QStringList{u"The H20 ships in lots"_s});
        QCOMPARE(page.marks.first(), u"H20"_s);
        QVERIFY(page.text.contains(u"Before it. The H20 ships in lots of 700 units. After it."));
    }

    void nothingInATextBecomesMarkup()
    {
        PlainSource source;
        source.addDocument(u"<b>&amp;"_s, u"A <script>alert(1)</script> & \"H20\"\f\x01 says it."_s);
        source.addClaim(u"<script>alert(1)</script>"_s, u"a < b"_s);
        const QByteArray html = rendered(source, withFullText());
        QVERIFY(!html.contains("<script"));
        const Page page = read(html);
        QCOMPARE(page.error, QString());
        QVERIFY(page.text.contains(u"<b>&amp;"_s));
        QVERIFY(page.text.contains(u"A <script>alert(1)</script> & \"H20\"\uFFFD\uFFFD says it."_s));
    }

    void thePageNeedsNothingBesides()
    {
        const QByteArray html = rendered(sampleSource(), withFullText());
        for (const char *outside : {"<link", "<img", "url(", "@import", "<script"})
            QVERIFY2(!html.contains(outside), outside);
    }

    void aReportThatIsCancelledIsNone()
    {
        const auto report = buildReport(sampleSource(), sampleRequest(), FixedClock(fixedNow));
        QVERIFY(report);
        const auto html = renderHtml(*report, [](qint64 done, qint64) { return done == 0; });
        QCOMPARE(html.error().code(), ErrorCode::Cancelled);
    }
};

QTEST_MAIN(HtmlReportTest)
#include "tst_htmlreport.moc"
