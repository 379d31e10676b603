// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffront.h"

#include "report/pdfjudgements.h"
#include "report/pdftargets.h"
#include "report/reportfacts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
std::vector<Block> titleBlocks(const BlockMaker &make, const Report &report)
{
    const ReportWords &words = make.words();
    std::vector<Block> blocks;
    blocks.push_back(make.single(BlockMaker::text(words.phrase("Report", "Report on claims"),
                                                  PdfStyle::sans(9, QFont::DemiBold), PdfStyle::accent()),
                                 0));
    ParagraphText title = BlockMaker::text(report.request.library, PdfStyle::serif(25, QFont::DemiBold));
    title.leading = 1.22;
    blocks.push_back(make.single(std::move(title), PdfStyle::pt(4)));
    blocks.back().outlineLevel = 1;
    blocks.back().outlineTitle = words.phrase("Report", "Overview");

    qreal space = PdfStyle::pt(18);
    for (const Fact &fact : reportFacts(words, report)) {
        blocks.push_back(make.labelled(fact.label, BlockMaker::text(fact.words, PdfStyle::sans(9.5)), space));
        space = PdfStyle::pt(2);
    }
    return blocks;
}

/// Big numerals over what they count, side by side in the text column.
std::vector<Block> countBlocks(const BlockMaker &make, const ReportCounts &counts)
{
    const QList<Fact> figures = countFacts(make.words(), counts);
    const qreal gap = PdfStyle::mm(2);
    const qreal left = make.style().labelLeft();
    const qreal width = (make.style().right() - left + gap) / qreal(figures.size());
    Block numerals, captions;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const qreal x = left + width * qreal(i);
        ParagraphText numeral = BlockMaker::text(figures[i].words, PdfStyle::serif(21));
        numeral.leading = 1.2;
        numerals.cells.emplace_back(std::move(numeral), x, width - gap);
        captions.cells.emplace_back(BlockMaker::text(figures[i].label, PdfStyle::sans(7.5), PdfStyle::grey()),
                                    x, width - gap);
    }
    numerals.spaceBefore = PdfStyle::pt(22);
    numerals.ruleAbove = true;
    numerals.keepWithNext = true;
    std::vector<Block> blocks;
    blocks.push_back(std::move(numerals));
    blocks.push_back(std::move(captions));
    return blocks;
}

std::vector<Block> caveatBlocks(const BlockMaker &make, const ReportCounts &counts)
{
    std::vector<Block> blocks;
    for (const Fact &fact : caveats(make.words(), counts))
        blocks.push_back(make.row(fact.label, fact.words));
    if (!blocks.empty())
        blocks.front().spaceBefore = PdfStyle::pt(16);
    return blocks;
}

/// A table row on the report's grid; `columns` are the left edges of the cells, the widths follow from them.
class Table
{
public:
    Table(const BlockMaker &make, std::vector<qreal> columns)
        : m_columns(std::move(columns))
        , m_right(make.style().right())
    {
    }

    Block head(const QStringList &titles) const
    {
        Block block = row(titles, {}, PdfStyle::sans(7.5), PdfStyle::grey());
        block.spaceBefore = PdfStyle::pt(3);
        block.keepWithNext = true;
        return block;
    }

    Block row(const QStringList &texts, const QString &link, const QFont &font = PdfStyle::sans(8.5),
              const QColor &color = PdfStyle::ink()) const
    {
        Block block;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const qreal end = i + 1 < m_columns.size() ? m_columns[i + 1] - PdfStyle::mm(3) : m_right;
            ParagraphText text = BlockMaker::text(texts[qsizetype(i)], font, color);
            text.leading = 1.35;
            block.cells.emplace_back(std::move(text), m_columns[i], end - m_columns[i]);
            block.cells.back().link = link;
        }
        block.spaceBefore = PdfStyle::pt(2.5);
        block.ruleAbove = true;
        return block;
    }

private:
    std::vector<qreal> m_columns;
    qreal m_right;
};

void placeTable(PageFlow &flow, Block heading, Block head, std::vector<Block> rows)
{
    std::vector<Block> opening;
    opening.push_back(std::move(heading));
    opening.push_back(std::move(head));
    opening.push_back(std::move(rows.front()));
    rows.erase(rows.begin());
    flow.place(opening);
    flow.setTableHead(&opening[1]);
    flow.place(rows);
    flow.setTableHead(nullptr);
}

void placeDocumentTable(PageFlow &flow, const BlockMaker &make, const Report &report)
{
    const ReportWords &words = make.words();
    const PdfStyle &style = make.style();
    const Table table(make, {style.labelLeft(), style.labelLeft() + PdfStyle::mm(11),
                             style.right() - PdfStyle::mm(76), style.right() - PdfStyle::mm(44),
                             style.right() - PdfStyle::mm(17)});
    std::vector<Block> rows;
    for (const ReportDocument &document : report.documents) {
        rows.push_back(table.row({words.language().number(document.document.number),
                                  titleOf(words, document.document), document.document.outlet,
                                  words.publishedOrCollected(document.document, document.collectedOn),
                                  words.language().number(document.claims.size())},
                                 documentTarget(document.document)));
    }
    Block heading = make.partHeading(words.phrase("Report", "Documents"), u"documents"_s);
    heading.cells.front().left = style.labelLeft();
    placeTable(flow, std::move(heading),
               table.head({words.phrase("Report", "No."), words.phrase("Report", "Title"),
                           words.phrase("Report", "Outlet"), words.phrase("Report", "Published"),
                           words.phrase("Report", "Claims")}),
               std::move(rows));
}

void placeClaimTable(PageFlow &flow, const BlockMaker &make, const Report &report)
{
    const ReportWords &words = make.words();
    const PdfStyle &style = make.style();
    const Table table(make, {style.labelLeft(), style.labelLeft() + PdfStyle::mm(17),
                             style.right() - PdfStyle::mm(44), style.right() - PdfStyle::mm(10)});
    std::vector<Block> rows;
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims) {
            const Verdict verdict = claim.claim.verdict;
            rows.push_back(table.row({claim.number, shortText(claim),
                                      ReportWords::verdictSign(verdict) + u' ' + words.verdict(verdict),
                                      words.language().number(document.document.number)},
                                     claimTarget(claim.claim)));
        }
    }
    if (rows.empty())
        return;
    Block heading = make.partHeading(words.phrase("Report", "Claims"), u"claims"_s);
    heading.cells.front().left = style.labelLeft();
    placeTable(flow, std::move(heading),
               table.head({words.phrase("Report", "Number"), words.phrase("Report", "Claim"),
                           words.phrase("Report", "Verdict"), words.phrase("Report", "Doc.")}),
               std::move(rows));
}

} // namespace

void placeFront(PageFlow &flow, const BlockMaker &make, const Report &report)
{
    flow.place(titleBlocks(make, report));
    flow.place(countBlocks(make, report.counts));
    flow.place(caveatBlocks(make, report.counts));
    placeJudgements(flow, make, report);
    placeDocumentTable(flow, make, report);
    placeClaimTable(flow, make, report);
}

} // namespace Postilla
