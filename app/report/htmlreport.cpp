// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlreport.h"

#include "report/brief.h"
#include "report/htmlbrief.h"
#include "report/htmlcharts.h"
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
        , m_claims(claimsByNumber(report))
        , m_page(m_words.language().code(), report.request.library)
        , m_parts(m_page, m_words, report)
        , m_brief(m_page, m_parts, m_words, report)
    {
    }

    Result<QByteArray> write(const Progress &progress)
    {
        writeFront();
        writeContents();
        m_brief.writeContrasts();
        m_brief.writeFigures();
        writeCharts(m_page, m_words, m_report.charts);
        if (m_report.request.layout == ReportLayout::Full)
            writeQuestions();
        m_page.element(u"h2"_s, phrase("Sources"));
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
    void writeContents();
    void writeQuestions();
    void writeDocument(const ReportDocument &document);
    void writeClaim(const PlacedClaim &placed);
    void writeNumber(const ReportClaim &claim);
    void writeAnnex();
    void writeText(const ReportDocument &document);

    const Report &m_report;
    ReportWords m_words;
    /// Those that have no place yet.
    QHash<QString, PlacedClaim> m_claims;
    HtmlPage m_page;
    HtmlParts m_parts;
    HtmlBrief m_brief;
};

void HtmlReport::writeFront()
{
    const HtmlPage::Element header(m_page, u"header"_s);
    m_page.element(u"p"_s, reportKicker(m_words, m_report), u"kicker"_s);
    m_page.element(u"h1"_s, m_report.request.library);
    m_parts.facts(reportFacts(m_words, m_report));
    m_brief.writeBoxes();
    m_page.element(u"p"_s, briefFoot(m_words, m_report.counts), u"kicker"_s);
    m_parts.facts(caveats(m_words, m_report.counts));
}

void HtmlReport::writeQuestions()
{
    qsizetype number = 0;
    for (const ReportQuestion &question : m_report.questions) {
        const HtmlPage::Element section(m_page, u"section"_s);
        m_page.element(u"h2"_s, questionText(m_words, question.question));
        m_parts.facts(questionFacts(m_words, question));
        for (const ReportJudgement &judgement : question.judgements) {
            const QString label = phrase("Judgement %1").arg(m_words.language().number(++number));
            const HtmlPage::Element part(m_page, u"section"_s);
            m_page.element(u"h4"_s, u"%1. %2"_s.arg(label, judgement.judgement.statement));
            m_parts.facts(judgementFacts(m_words, judgement));
        }
        for (const QString &claim : question.claims) {
            if (const PlacedClaim placed = m_claims.take(claim); placed.claim)
                writeClaim(placed);
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
        m_page.link(u'#' + htmlId(document.document), titleOf(m_words, document.document));
        if (document.claims.isEmpty() || m_report.request.layout == ReportLayout::Brief)
            continue;
        const HtmlPage::Element claims(m_page, u"ol"_s);
        for (const ReportClaim &claim : document.claims) {
            const HtmlPage::Element line(m_page, u"li"_s);
            m_page.element(u"span"_s, claim.number, u"number"_s);
            m_page.link(u'#' + htmlId(claim.claim), shortText(claim));
        }
    }
}

void HtmlReport::writeDocument(const ReportDocument &reported)
{
    const Document &document = reported.document;
    const HtmlPage::Element section(m_page, u"section"_s, {}, htmlId(document));
    {
        const HtmlPage::Element heading(m_page, u"h3"_s);
        m_page.element(u"span"_s, m_words.language().number(document.number), u"number"_s);
        m_page.text(titleOf(m_words, document));
    }
    m_parts.facts(documentFacts(m_words, reported));
    for (const TextSpan &span : paragraphSpans(document.abstract))
        m_page.element(u"p"_s, document.abstract.sliced(span.start, span.length()));
}

/// It leads to where the claim stands in the annex.
void HtmlReport::writeNumber(const ReportClaim &claim)
{
    const HtmlPage::Element number(m_page, u"span"_s, u"number"_s);
    if (m_report.request.fullText && claim.inCurrentText)
        m_page.link(u'#' + htmlPlaceId(claim.claim), claim.number);
    else
        m_page.text(claim.number);
}

void HtmlReport::writeClaim(const PlacedClaim &placed)
{
    const ReportClaim &claim = *placed.claim;
    const HtmlPage::Element section(m_page, u"section"_s, {}, htmlId(claim.claim));
    {
        const HtmlPage::Element heading(m_page, u"h3"_s);
        writeNumber(claim);
        m_page.element(u"span"_s, summaryOf(m_words, claim.claim),
                       claim.claim.summary.isEmpty() ? u"missing"_s : QString());
    }
    m_page.element(u"p"_s, verdictText(m_words, claim.claim.verdict), u"verdict"_s);
    m_parts.quote(claim);
    m_parts.facts(claimFacts(m_words, placed));
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
        m_page.link(u'#' + htmlId(document.document), titleOf(m_words, document.document));
    }
    const MarkedText whole{document.version.text, document.mentions};
    for (const TextSpan &span : readParagraphs(document.version)) {
        const HtmlPage::Element paragraph(m_page, u"p"_s);
        m_page.marked(whole, span, {});
        for (const ReportClaim &claim : document.claims) {
            if (!claim.inCurrentText || !span.contains(claim.claim.anchor.span.start))
                continue;
            const HtmlPage::Element beside(m_page, u"span"_s, u"claims"_s, htmlPlaceId(claim.claim));
            m_page.link(u'#' + htmlId(claim.claim), claim.number);
        }
    }
}

} // namespace

Result<QByteArray> renderHtml(const Report &report, const Progress &progress)
{
    return HtmlReport(report).write(progress);
}

} // namespace Postilla
