// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdflegend.h"

#include "report/legendfacts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

std::vector<Block> legendBlocks(const BlockMaker &make, const Report &report)
{
    const ReportWords &words = make.words();
    ParagraphText marks = BlockMaker::text({}, PdfStyle::sans(8.5));
    marks.words = legendMarks(words);
    std::vector<Block> blocks;
    blocks.push_back(make.wideHeading(legendTitle(words), u"legend"_s));
    blocks.push_back(make.labelled(words.phrase("Report", "Marks"), std::move(marks), PdfStyle::pt(6)));
    blocks.push_back(make.row(quoteLegend(words)));
    for (const Fact &fact : legendFacts(words, report))
        blocks.push_back(make.row(fact));
    keepTogether(blocks);
    return blocks;
}

} // namespace Postilla
