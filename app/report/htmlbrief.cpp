// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlbrief.h"

#include "report/htmlcontents.h"

using namespace Qt::StringLiterals;

namespace Postilla {

HtmlBrief::HtmlBrief(HtmlPage &page, HtmlParts &parts, const ReportWords &words)
    : m_page(page)
    , m_parts(parts)
    , m_words(words)
{
}

void HtmlBrief::writeBoxes(const QList<BriefBox> &boxes)
{
    for (const BriefBox &box : boxes)
        writeBox(box);
}

void HtmlBrief::writeBox(const BriefBox &box)
{
    const HtmlPage::Element section(m_page, u"section"_s, u"box"_s);
    m_page.element(u"h3"_s, box.title);
    if (box.lines.isEmpty()) {
        m_page.element(u"p"_s, box.nothing, u"missing"_s);
        return;
    }
    const QList<BriefLine> shown = shownLines(box);
    const HtmlPage::Element list(m_page, u"ul"_s);
    for (const BriefLine &line : shown) {
        const HtmlPage::Element item(m_page, u"li"_s);
        m_parts.words(lineText(m_words, line), namedClaims(line));
    }
    if (const QString more = moreOf(m_words, box, shown.size()); !more.isEmpty())
        m_page.element(u"li"_s, more, u"missing"_s);
}

bool HtmlBrief::writeContrasts(const QList<Contrast> &contrasts, const Steps &steps)
{
    if (contrasts.isEmpty())
        return true;
    const HtmlPage::Element section(m_page, u"section"_s, u"contrasts"_s, contrastsId);
    m_page.element(u"h2"_s, m_words.phrase("Report", "Side by side"));
    for (const Contrast &contrast : contrasts) {
        if (!steps.goOn())
            return false;
        m_page.element(u"h3"_s, kindText(m_words, contrast));
        if (!contrast.why.isEmpty())
            m_page.element(u"p"_s, contrast.why);
        const HtmlPage::Element sides(m_page, u"div"_s, u"sides"_s);
        writeSide(contrast.one);
        writeSide(contrast.other);
    }
    return true;
}

void HtmlBrief::writeSide(const PlacedClaim &placed)
{
    const HtmlPage::Element side(m_page, u"div"_s);
    {
        const HtmlPage::Element line(m_page, u"p"_s, u"number"_s);
        m_parts.number(placed.claim->number);
    }
    m_parts.quote(*placed.claim);
    m_page.element(u"p"_s, signature(m_words, placed), u"verdict"_s);
}

bool HtmlBrief::writeFigures(const QList<FigureRow> &rows, const Steps &steps)
{
    if (rows.isEmpty())
        return true;
    const HtmlPage::Element section(m_page, u"section"_s, {}, figuresId);
    m_page.element(u"h2"_s, m_words.phrase("Report", "Figures"));
    const bool isWhole = writeTable(rows, steps);
    if (const QString note = proposedNote(m_words, rows); !note.isEmpty())
        m_page.element(u"p"_s, note, u"missing"_s);
    return isWhole;
}

bool HtmlBrief::writeTable(const QList<FigureRow> &rows, const Steps &steps)
{
    const HtmlPage::Element table(m_page, u"table"_s);
    {
        const HtmlPage::Element head(m_page, u"tr"_s);
        for (const QString &title : figureHeaders(m_words))
            m_page.element(u"th"_s, title);
    }
    for (const FigureRow &row : rows) {
        if (!steps.goOn())
            return false;
        const HtmlPage::Element line(m_page, u"tr"_s);
        {
            const HtmlPage::Element cell(m_page, u"td"_s);
            m_parts.number(row.claim->number);
        }
        for (const QString &cell : row.cells.sliced(1))
            m_page.element(u"td"_s, cell);
    }
    return true;
}

} // namespace Postilla
