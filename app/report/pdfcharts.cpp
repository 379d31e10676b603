// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfcharts.h"

#include "report/pdftable.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

std::vector<Block> drawing(const BlockMaker &make, const DrawnChart &drawn, Block heading)
{
    std::vector<Block> blocks;
    if (!heading.cells.empty())
        blocks.push_back(std::move(heading));
    blocks.push_back(
        make.wide(BlockMaker::text(drawn.chart.title, PdfStyle::sans(9, QFont::DemiBold)), PdfStyle::pt(14)));
    blocks.back().keepWithNext = true;
    ParagraphText note = BlockMaker::text(drawn.chart.note, PdfStyle::sans(7.5), PdfStyle::grey());
    note.leading = 1.35;
    blocks.push_back(make.wide(std::move(note), PdfStyle::pt(4)));
    blocks.back().picture = &drawn.picture;
    blocks.back().pictureHeight = PdfStyle::resolution * qreal(drawn.size.height()) / DrawnChart::resolution;
    return blocks;
}

/// Cells of one width, the first one as wide as two.
std::vector<qreal> columnsOf(const PdfStyle &style, qsizetype count)
{
    const qreal left = style.labelLeft();
    const qreal width = (style.right() - left) / qreal(count + 1);
    std::vector<qreal> columns{left};
    for (qsizetype column = 1; column < count; ++column)
        columns.push_back(left + width * qreal(column + 1));
    return columns;
}

void placeTable(PageFlow &flow, const BlockMaker &make, const Chart &chart)
{
    Block heading =
        make.wide(BlockMaker::text(make.words().phrase("Chart", "The same in figures"), PdfStyle::sans(7.5)),
                  PdfStyle::pt(8));
    heading.keepWithNext = true;
    const QStringList head = chart.tableHead();
    PdfTable table(flow, make, columnsOf(make.style(), head.size()));
    table.setHead(std::move(heading), head);
    for (const QStringList &row : chart.tableRows())
        table.addRow(row, {});
}

} // namespace

void placeCharts(PageFlow &flow, const BlockMaker &make, const QList<DrawnChart> &charts)
{
    Block heading;
    if (!charts.isEmpty())
        heading = make.wideHeading(make.words().phrase("Chart", "Charts"), u"charts"_s);
    for (const DrawnChart &drawn : charts) {
        flow.place(drawing(make, drawn, std::exchange(heading, Block())));
        if (drawn.chart.form == ChartForm::Lines) // the others have their figures in the drawing
            placeTable(flow, make, drawn.chart);
    }
}

} // namespace Postilla
