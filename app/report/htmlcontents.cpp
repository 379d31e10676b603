// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlcontents.h"

#include "report/judgementfacts.h"
#include "report/legendfacts.h"
#include "report/shownclaims.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QString htmlQuestionId(qsizetype question)
{
    return u"question-%1"_s.arg(question + 1);
}

HtmlContents::HtmlContents(HtmlPage &page, const Report &report, const ReportContent &content)
    : m_page(page)
    , m_report(report)
    , m_content(content)
    , m_words(content.words)
{
}

void HtmlContents::write()
{
    const HtmlPage::Element nav(m_page, u"nav"_s);
    m_page.element(u"h2"_s, m_words.phrase("Report", "Contents"));
    const HtmlPage::Element list(m_page, u"ol"_s);
    part(briefId, m_words.phrase("Report", "In brief"));
    if (!m_content.contrasts.isEmpty())
        part(contrastsId, m_words.phrase("Report", "Side by side"));
    if (!m_content.figures.isEmpty())
        part(figuresId, m_words.phrase("Report", "Figures"));
    if (!m_report.charts.isEmpty())
        part(chartsId, m_words.phrase("Chart", "Charts"));
    if (m_report.request.layout == ReportLayout::Full) {
        questions();
    } else if (!m_content.named.isEmpty()) {
        const HtmlPage::Element item(m_page, u"li"_s);
        m_page.link(u'#' + QString(claimsId), namedClaimsTitle(m_words));
        claims(m_content.named);
    }
    documents();
    part(legendId, legendTitle(m_words));
    if (m_report.request.fullText)
        part(annexId, m_words.phrase("Report", "Annex: the texts in full"));
}

void HtmlContents::part(const QString &id, const QString &title)
{
    const HtmlPage::Element item(m_page, u"li"_s);
    m_page.link(u'#' + id, title);
}

void HtmlContents::questions()
{
    for (qsizetype i = 0; i < m_content.underQuestions.size(); ++i) {
        const HtmlPage::Element item(m_page, u"li"_s);
        m_page.link(u'#' + htmlQuestionId(i), questionText(m_words, m_report.questions[i].question));
        claims(m_content.underQuestions[i]);
    }
}

void HtmlContents::claims(const QList<PlacedClaim> &claims)
{
    if (claims.isEmpty())
        return;
    const HtmlPage::Element list(m_page, u"ol"_s);
    for (const PlacedClaim &placed : claims) {
        const HtmlPage::Element item(m_page, u"li"_s);
        m_page.element(u"span"_s, placed.claim->number, u"number"_s);
        m_page.link(u'#' + htmlId(placed.claim->claim), shortText(*placed.claim));
    }
}

void HtmlContents::documents()
{
    const HtmlPage::Element sources(m_page, u"li"_s);
    m_page.link(u'#' + QString(sourcesId), m_words.phrase("Report", "Sources"));
    const HtmlPage::Element list(m_page, u"ol"_s);
    for (const ReportDocument &document : m_report.documents) {
        const HtmlPage::Element item(m_page, u"li"_s);
        m_page.element(u"span"_s, m_words.language().number(document.document.number), u"number"_s);
        m_page.link(u'#' + htmlId(document.document.uuid), titleOf(m_words, document.document));
    }
}

} // namespace Postilla
