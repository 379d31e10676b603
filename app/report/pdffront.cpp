// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffront.h"

#include "report/brief.h"
#include "report/fittingwords.h"
#include "report/pdfbox.h"
#include "report/reportfacts.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr int linesOfTheTitle = 3;
constexpr int linesOfAFact = 2;
/// Of a box, where all five are too tall for the page.
constexpr int fewestLines = 2;

Block titleBlock(const BlockMaker &make, const Report &report)
{
    const auto titleOf = [&](const QString &words) {
        ParagraphText title = BlockMaker::text(words, PdfStyle::serif(22, QFont::DemiBold));
        title.leading = 1.22;
        return make.single(std::move(title), PdfStyle::pt(4));
    };
    Block block = titleOf(fittingWords(report.request.library, linesOfTheTitle, titleOf));
    block.outlineLevel = 1;
    block.outlineTitle = make.words().phrase("Report", "In brief");
    return block;
}

std::vector<Block> titleBlocks(const BlockMaker &make, const Report &report)
{
    const ReportWords &words = make.words();
    std::vector<Block> blocks;
    blocks.push_back(make.single(
        BlockMaker::text(reportKicker(words, report), PdfStyle::sans(9, QFont::DemiBold), PdfStyle::accent()),
        0));
    blocks.push_back(titleBlock(make, report));
    qreal space = PdfStyle::pt(12);
    for (const Fact &fact : reportFacts(words, report)) {
        const auto factOf = [&](const QString &text) {
            return make.labelled(fact.label, BlockMaker::text(text, PdfStyle::sans(9)), space);
        };
        blocks.push_back(factOf(fittingWords(fact.words, linesOfAFact, factOf)));
        space = PdfStyle::pt(1.5);
    }
    return blocks;
}

std::vector<Block> footBlocks(const BlockMaker &make, const Report &report)
{
    std::vector<Block> blocks;
    blocks.push_back(make.single(BlockMaker::text(briefFoot(make.words(), report.counts),
                                                  PdfStyle::sans(9, QFont::DemiBold), PdfStyle::accent()),
                                 PdfStyle::pt(14)));
    blocks.back().ruleAbove = true;
    for (const Fact &fact : caveats(make.words(), report.counts))
        blocks.push_back(make.row(fact));
    return blocks;
}

struct Front
{
    std::vector<Block> blocks;
    /// Numbers of the claims that it names.
    QSet<QString> named;
};

Front frontOf(const BlockMaker &make, const Report &report, const QList<BriefBox> &boxes, int lines)
{
    Front front{titleBlocks(make, report), {}};
    PdfBox maker(make, lines);
    for (const BriefBox &box : boxes)
        std::ranges::move(maker.blocks(box), std::back_inserter(front.blocks));
    std::ranges::move(footBlocks(make, report), std::back_inserter(front.blocks));
    front.named = maker.named();
    return front;
}

} // namespace

QSet<QString> placeFront(PageFlow &flow, const BlockMaker &make, const Report &report,
                         const QList<Contrast> &contrasts)
{
    const QList<BriefBox> boxes = briefBoxes(make.words(), report, contrasts);
    Front front = frontOf(make, report, boxes, linesOfABox);
    for (int lines = linesOfABox - 1; lines >= fewestLines && !flow.fitOnOnePage(front.blocks); --lines)
        front = frontOf(make, report, boxes, lines);
    flow.place(front.blocks);
    return front.named;
}

} // namespace Postilla
