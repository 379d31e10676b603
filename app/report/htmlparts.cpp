// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlparts.h"

#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QString htmlId(const QString &documentUuid)
{
    return u"document-"_s + documentUuid;
}

QString htmlId(const Claim &claim)
{
    return u"claim-"_s + claim.uuid;
}

QString htmlPlaceId(const Claim &claim)
{
    return u"text-"_s + claim.uuid;
}

HtmlParts::HtmlParts(HtmlPage &page, const Report &report, QSet<QString> shown)
    : m_page(page)
    , m_shown(std::move(shown))
    , m_claims(claimsByNumber(report))
{
}

void HtmlParts::facts(const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return;
    const HtmlPage::Element list(m_page, u"dl"_s);
    for (const Fact &fact : facts) {
        m_page.element(u"dt"_s, fact.label);
        const bool isAddress = fact.words.startsWith(u"https://") || fact.words.startsWith(u"http://");
        const HtmlPage::Element description(m_page, u"dd"_s);
        if (isAddress)
            m_page.link(fact.words, fact.words);
        else if (!fact.document.isEmpty())
            m_page.link(u'#' + htmlId(fact.document), fact.words);
        else
            HtmlParts::words(fact.words, fact.claims);
    }
}

void HtmlParts::marks(const QString &label, const MarkedText &text)
{
    const HtmlPage::Element list(m_page, u"dl"_s);
    m_page.element(u"dt"_s, label);
    const HtmlPage::Element description(m_page, u"dd"_s);
    m_page.marked(text, {0, text.text.size()}, {});
}

void HtmlParts::words(const QString &words, const QStringList &claims)
{
    qsizetype at = 0;
    const QList<TextSpan> numbers = numberSpans(words, claims);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        m_page.text(QStringView(words).sliced(at, numbers[i].start - at));
        number(claims[i]);
        at = numbers[i].end;
    }
    m_page.text(QStringView(words).sliced(at));
}

void HtmlParts::number(const QString &claim)
{
    const PlacedClaim placed = m_claims.value(claim);
    if (placed.claim && shows(claim))
        m_page.link(u'#' + htmlId(placed.claim->claim), claim);
    else
        m_page.text(claim);
}

void HtmlParts::quote(const ReportClaim &claim)
{
    const MarkedText context = quoteMarksOnly(claim);
    const HtmlPage::Element quote(m_page, u"blockquote"_s);
    for (const TextSpan &span : paragraphSpans(context.text)) {
        const HtmlPage::Element paragraph(m_page, u"p"_s);
        m_page.marked(context, span, claim.quoteInContext);
    }
}

} // namespace Postilla
