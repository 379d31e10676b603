// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlreport.h"

#include "report/htmlbrief.h"
#include "report/htmlcharts.h"
#include "report/htmlcontents.h"
#include "report/judgementfacts.h"
#include "report/legendfacts.h"
#include "report/reportcancelled.h"
#include "report/reportcontent.h"
#include "report/shownclaims.h"
#include "report/steps.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

class HtmlReport
{
public:
    HtmlReport(const Report &report, const Progress &progress)
        : m_report(report)
        , m_content(contentOf(report))
        , m_words(m_content.words)
        , m_steps(progress, m_content.steps)
        , m_page(m_words.language().code(), report.request.library)
        , m_parts(m_page, report, m_content.shown)
        , m_brief(m_page, m_parts, m_words)
    {
    }

    Result<QByteArray> write()
    {
        if (!writeParts())
            return std::unexpected(reportCancelled());
        return m_page.take();
    }

private:
    QString phrase(const char *source) const { return m_words.phrase("Report", source); }
    // False where it is to end.
    bool writeParts();
    bool writeQuestions();
    bool writeQuestion(qsizetype at, const QList<PlacedClaim> &claims);
    bool writeNamedClaims();
    bool writeClaims(const QList<PlacedClaim> &claims);
    bool writeSources();
    bool writeAnnex();
    bool writeText(const ReportDocument &document);

    void writeFront();
    void writeJudgement(const ReportJudgement &judgement);
    void writeClaim(const PlacedClaim &placed);
    void writeNumber(const ReportClaim &claim);
    void writeDocument(const ReportDocument &document);
    void writeLegend();

    const Report &m_report;
    const ReportContent m_content;
    const ReportWords &m_words;
    Steps m_steps;
    qsizetype m_judgements = 0;
    HtmlPage m_page;
    HtmlParts m_parts;
    HtmlBrief m_brief;
};

bool HtmlReport::writeParts()
{
    writeFront();
    HtmlContents(m_page, m_report, m_content).write();
    if (!m_brief.writeContrasts(m_content.contrasts, m_steps) ||
        !m_brief.writeFigures(m_content.figures, m_steps))
        return false;
    writeCharts(m_page, m_words, m_report.charts);
    const bool isFull = m_report.request.layout == ReportLayout::Full;
    if (!(isFull ? writeQuestions() : writeNamedClaims()) || !writeSources())
        return false;
    writeLegend();
    return !m_report.request.fullText || writeAnnex();
}

void HtmlReport::writeFront()
{
    const HtmlPage::Element header(m_page, u"header"_s, {}, briefId);
    m_page.element(u"p"_s, reportKicker(m_words, m_report), u"kicker"_s);
    m_page.element(u"h1"_s, m_report.request.library);
    m_parts.facts(reportFacts(m_words, m_report));
    m_brief.writeBoxes(m_content.boxes);
    m_page.element(u"p"_s, briefFoot(m_words, m_report.counts), u"kicker"_s);
    m_parts.facts(caveats(m_words, m_report.counts));
}

bool HtmlReport::writeQuestions()
{
    for (qsizetype at = 0; at < m_content.underQuestions.size(); ++at) {
        if (!writeQuestion(at, m_content.underQuestions[at]))
            return false;
    }
    return true;
}

bool HtmlReport::writeQuestion(qsizetype at, const QList<PlacedClaim> &claims)
{
    const ReportQuestion &question = m_report.questions[at];
    const HtmlPage::Element section(m_page, u"section"_s, {}, htmlQuestionId(at));
    m_page.element(u"h2"_s, questionText(m_words, question.question));
    m_parts.facts(questionFacts(m_words, question));
    for (const ReportJudgement &judgement : question.judgements) {
        if (!m_steps.goOn())
            return false;
        writeJudgement(judgement);
    }
    return writeClaims(claims);
}

void HtmlReport::writeJudgement(const ReportJudgement &judgement)
{
    const QString label = judgementLabel(m_words, ++m_judgements);
    const HtmlPage::Element part(m_page, u"section"_s);
    m_page.element(u"h4"_s, u"%1. %2"_s.arg(label, judgement.judgement.statement));
    m_parts.facts(judgementFacts(m_words, judgement));
}

bool HtmlReport::writeNamedClaims()
{
    if (m_content.named.isEmpty())
        return true;
    const HtmlPage::Element section(m_page, u"section"_s, {}, claimsId);
    m_page.element(u"h2"_s, namedClaimsTitle(m_words));
    return writeClaims(m_content.named);
}

bool HtmlReport::writeClaims(const QList<PlacedClaim> &claims)
{
    for (const PlacedClaim &claim : claims) {
        if (!m_steps.next())
            return false;
        writeClaim(claim);
    }
    return true;
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

bool HtmlReport::writeSources()
{
    const HtmlPage::Element section(m_page, u"section"_s, {}, sourcesId);
    m_page.element(u"h2"_s, phrase("Sources"));
    for (const ReportDocument &document : m_report.documents) {
        if (!m_steps.next())
            return false;
        writeDocument(document);
    }
    return true;
}

void HtmlReport::writeDocument(const ReportDocument &reported)
{
    const Document &document = reported.document;
    const HtmlPage::Element section(m_page, u"section"_s, {}, htmlId(document.uuid));
    {
        const HtmlPage::Element heading(m_page, u"h3"_s);
        m_page.element(u"span"_s, m_words.language().number(document.number), u"number"_s);
        m_page.text(titleOf(m_words, document));
    }
    m_parts.facts(documentFacts(m_words, reported));
    for (const TextSpan &span : paragraphSpans(document.abstract))
        m_page.element(u"p"_s, document.abstract.sliced(span.start, span.length()));
}

void HtmlReport::writeLegend()
{
    const HtmlPage::Element section(m_page, u"section"_s, {}, legendId);
    m_page.element(u"h2"_s, legendTitle(m_words));
    m_parts.marks(phrase("Marks"), legendMarks(m_words));
    m_parts.facts({quoteLegend(m_words)});
    m_parts.facts(legendFacts(m_words, m_report));
}

bool HtmlReport::writeAnnex()
{
    const HtmlPage::Element section(m_page, u"section"_s, u"annex"_s, annexId);
    m_page.element(u"h2"_s, phrase("Annex: the texts in full"));
    for (const ReportDocument &document : m_report.documents) {
        if (!m_steps.next() || !writeText(document))
            return false;
    }
    return true;
}

bool HtmlReport::writeText(const ReportDocument &document)
{
    const HtmlPage::Element article(m_page, u"article"_s, u"text"_s);
    {
        const HtmlPage::Element heading(m_page, u"h3"_s);
        m_page.link(u'#' + htmlId(document.document.uuid), titleOf(m_words, document.document));
    }
    const MarkedText whole{document.version.text, document.mentions};
    for (const TextSpan &span : readParagraphs(document.version)) {
        if (!m_steps.goOn())
            return false;
        const HtmlPage::Element paragraph(m_page, u"p"_s);
        m_page.marked(whole, span, {});
        for (const ReportClaim *claim : claimsIn(document, span)) {
            const HtmlPage::Element beside(m_page, u"span"_s, u"claims"_s, htmlPlaceId(claim->claim));
            m_parts.number(claim->number);
        }
    }
    return true;
}

} // namespace

Result<QByteArray> renderHtml(const Report &report, const Progress &progress)
{
    return HtmlReport(report, progress).write();
}

} // namespace Postilla
