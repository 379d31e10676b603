// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlreport.h"

#include "report/htmlpage.h"
#include "report/judgementfacts.h"
#include "report/reportcancelled.h"
#include "report/reportfacts.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

class HtmlReport
{
public:
    explicit HtmlReport(const Report &report)
        : m_report(report)
        , m_words(ReportLanguage(report.request.locale))
        , m_page(m_words.language().code(), report.request.library)
    {
    }

    Result<QByteArray> write(const Progress &progress)
    {
        writeFront();
        writeQuestions();
        writeContents();
        for (qsizetype i = 0; i < m_report.documents.size(); ++i) {
            if (progress && !progress(i, m_report.documents.size()))
                return std::unexpected(reportCancelled());
            writeDocument(m_report.documents[i]);
        }
        if (m_report.request.fullText)
            writeAnnex();
        return m_page.take();
    }

private:
    QString phrase(const char *source) const { return m_words.phrase("Report", source); }
    void writeFront();
    void writeQuestions();
    void writeContents();
    void writeDocument(const ReportDocument &document);
    void writeClaim(const ReportClaim &claim);
    void writeNumber(const ReportClaim &claim);
    void writeAnnex();
    void writeText(const ReportDocument &document);
    void writeFacts(const QList<Fact> &facts);

    const Report &m_report;
    ReportWords m_words;
    HtmlPage m_page;
};

QString documentId(const Document &document)
{
    return u"document-"_s + document.uuid;
}

QString claimId(const Claim &claim)
{
    return u"claim-"_s + claim.uuid;
}

QString placeId(const Claim &claim)
{
    return u"text-"_s + claim.uuid;
}

void HtmlReport::writeFacts(const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return;
    const HtmlPage::Element list(m_page, u"dl"_s);
    for (const Fact &fact : facts) {
        m_page.element(u"dt"_s, fact.label);
        const bool isAddress = fact.words.startsWith(u"https://") || fact.words.startsWith(u"http://");
        const HtmlPage::Element words(m_page, u"dd"_s);
        if (isAddress)
            m_page.link(fact.words, fact.words);
        else
            m_page.text(fact.words);
    }
}

void HtmlReport::writeFront()
{
    const HtmlPage::Element header(m_page, u"header"_s);
    m_page.element(u"p"_s, phrase("Report on claims"), u"kicker"_s);
    m_page.element(u"h1"_s, m_report.request.library);
    writeFacts(reportFacts(m_words, m_report));
    {
        const HtmlPage::Element counts(m_page, u"ul"_s, u"counts"_s);
        for (const Fact &fact : countFacts(m_words, m_report.counts)) {
            const HtmlPage::Element count(m_page, u"li"_s);
            m_page.element(u"b"_s, fact.words);
            m_page.text(fact.label);
        }
    }
    writeFacts(caveats(m_words, m_report.counts));
}

void HtmlReport::writeQuestions()
{
    if (m_report.questions.isEmpty())
        return;
    const HtmlPage::Element section(m_page, u"section"_s, u"judgements"_s, u"judgements"_s);
    m_page.element(u"h2"_s, phrase("Questions and judgements"));
    qsizetype number = 0;
    for (const ReportQuestion &question : m_report.questions) {
        m_page.element(u"h3"_s, questionText(m_words, question.question));
        writeFacts(questionFacts(m_words, question));
        for (const ReportJudgement &judgement : question.judgements) {
            const QString label = phrase("Judgement %1").arg(m_words.language().number(++number));
            const HtmlPage::Element part(m_page, u"section"_s);
            m_page.element(u"h4"_s, u"%1. %2"_s.arg(label, judgement.judgement.statement));
            writeFacts(judgementFacts(m_words, judgement));
        }
    }
}

void HtmlReport::writeContents()
{
    const HtmlPage::Element nav(m_page, u"nav"_s);
    m_page.element(u"h2"_s, phrase("Documents"));
    const HtmlPage::Element list(m_page, u"ol"_s);
    for (const ReportDocument &document : m_report.documents) {
        const HtmlPage::Element item(m_page, u"li"_s);
        m_page.element(u"span"_s, m_words.language().number(document.document.number), u"number"_s);
        m_page.link(u'#' + documentId(document.document), titleOf(m_words, document.document));
        if (document.claims.isEmpty())
            continue;
        const HtmlPage::Element claims(m_page, u"ol"_s);
        for (const ReportClaim &claim : document.claims) {
            const HtmlPage::Element line(m_page, u"li"_s);
            m_page.element(u"span"_s, claim.number, u"number"_s);
            m_page.link(u'#' + claimId(claim.claim), shortText(claim));
        }
    }
}

void HtmlReport::writeDocument(const ReportDocument &reported)
{
    const Document &document = reported.document;
    const HtmlPage::Element section(m_page, u"section"_s, {}, documentId(document));
    {
        const HtmlPage::Element heading(m_page, u"h2"_s);
        m_page.element(u"span"_s, m_words.language().number(document.number), u"number"_s);
        m_page.text(titleOf(m_words, document));
    }
    writeFacts(documentFacts(m_words, reported));
    for (const TextSpan &span : paragraphSpans(document.abstract))
        m_page.element(u"p"_s, document.abstract.sliced(span.start, span.length()));
    if (reported.claims.isEmpty())
        m_page.element(u"p"_s, phrase("No claims in this document."), u"missing"_s);
    for (const ReportClaim &claim : reported.claims)
        writeClaim(claim);
}

/// It leads to where the claim stands in the annex.
void HtmlReport::writeNumber(const ReportClaim &claim)
{
    const HtmlPage::Element number(m_page, u"span"_s, u"number"_s);
    if (m_report.request.fullText && claim.inCurrentText)
        m_page.link(u'#' + placeId(claim.claim), claim.number);
    else
        m_page.text(claim.number);
}

void HtmlReport::writeClaim(const ReportClaim &claim)
{
    const HtmlPage::Element section(m_page, u"section"_s, {}, claimId(claim.claim));
    {
        const HtmlPage::Element heading(m_page, u"h3"_s);
        writeNumber(claim);
        m_page.element(u"span"_s, summaryOf(m_words, claim.claim),
                       claim.claim.summary.isEmpty() ? u"missing"_s : QString());
    }
    m_page.element(u"p"_s, verdictText(m_words, claim.claim.verdict), u"verdict"_s);
    {
        const MarkedText context = quoteMarksOnly(claim);
        const HtmlPage::Element quote(m_page, u"blockquote"_s);
        for (const TextSpan &span : paragraphSpans(context.text)) {
            const HtmlPage::Element paragraph(m_page, u"p"_s);
            m_page.marked(context, span, claim.quoteInContext);
        }
    }
    writeFacts(claimFacts(m_words, claim));
}

void HtmlReport::writeAnnex()
{
    const HtmlPage::Element section(m_page, u"section"_s, u"annex"_s, u"annex"_s);
    m_page.element(u"h2"_s, phrase("Annex: the texts in full"));
    for (const ReportDocument &document : m_report.documents)
        writeText(document);
}

void HtmlReport::writeText(const ReportDocument &document)
{
    const HtmlPage::Element article(m_page, u"article"_s, u"text"_s);
    {
        const HtmlPage::Element heading(m_page, u"h3"_s);
        m_page.link(u'#' + documentId(document.document), titleOf(m_words, document.document));
    }
    const MarkedText whole{document.version.text, document.mentions};
    for (const TextSpan &span : readParagraphs(document.version)) {
        const HtmlPage::Element paragraph(m_page, u"p"_s);
        m_page.marked(whole, span, {});
        for (const ReportClaim &claim : document.claims) {
            if (!claim.inCurrentText || !span.contains(claim.claim.anchor.span.start))
                continue;
            const HtmlPage::Element beside(m_page, u"span"_s, u"claims"_s, placeId(claim.claim));
            m_page.link(u'#' + claimId(claim.claim), claim.number);
        }
    }
}

} // namespace

Result<QByteArray> renderHtml(const Report &report, const Progress &progress)
{
    return HtmlReport(report).write(progress);
}

} // namespace Postilla
