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

    void theQuoteStandsApartInItsContextToTheLetter()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Before it. The H20 ships in lots of 700 units. After it."_s);
        source.mark(u"H20"_s, MentionKind::Chip, u"NVIDIA H20"_s);
        source.addClaim(u"The H20 ships in lots"_s);
        const Page page = read(rendered(source));
        QCOMPARE(page.quotes, QStringList{u"The H20 ships in lots"_s});
        QCOMPARE(page.marks, QStringList{u"H20"_s});
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
