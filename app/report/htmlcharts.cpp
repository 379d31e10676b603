// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlcharts.h"

#include "report/htmlcontents.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

void writeTable(HtmlPage &page, const ReportWords &words, const Chart &chart)
{
    const HtmlPage::Element details(page, u"details"_s);
    page.element(u"summary"_s, words.phrase("Chart", "The same in figures"));
    const HtmlPage::Element table(page, u"table"_s);
    {
        const HtmlPage::Element head(page, u"tr"_s);
        for (const QString &title : chart.tableHead())
            page.element(u"th"_s, title);
    }
    for (const QStringList &row : chart.tableRows()) {
        const HtmlPage::Element line(page, u"tr"_s);
        page.element(u"th"_s, row.first(), u"row"_s);
        for (const QString &cell : row.sliced(1))
            page.element(u"td"_s, cell, u"count"_s);
    }
}

} // namespace

void writeCharts(HtmlPage &page, const ReportWords &words, const QList<DrawnChart> &charts)
{
    if (charts.isEmpty())
        return;
    const HtmlPage::Element section(page, u"section"_s, {}, chartsId);
    page.element(u"h2"_s, words.phrase("Chart", "Charts"));
    for (const DrawnChart &drawn : charts) {
        const HtmlPage::Element figure(page, u"figure"_s);
        page.element(u"h3"_s, drawn.chart.title);
        page.markup(drawn.svg);
        page.element(u"figcaption"_s, drawn.chart.note);
        writeTable(page, words, drawn.chart);
    }
}

} // namespace Postilla
