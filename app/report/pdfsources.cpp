// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfsources.h"

#include "report/pdflegend.h"
#include "report/pdftargets.h"
#include "report/reportcancelled.h"
#include "report/reportfacts.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
Block headingBlock(const BlockMaker &make, const Document &document)
{
    const ReportWords &words = make.words();
    ParagraphText number =
        BlockMaker::text(words.language().number(document.number), PdfStyle::serif(13), PdfStyle::accent());
    ParagraphText title = BlockMaker::text(titleOf(words, document), PdfStyle::serif(13, QFont::DemiBold));
    title.leading = 1.28;
    Block block = make.beside(std::move(number), std::move(title), PdfStyle::pt(20));
    block.ruleAbove = true;
    block.keepWithNext = true;
    block.target = documentTarget(document.uuid);
    block.outlineLevel = 2;
    block.outlineTitle = titleOf(words, document).simplified();
    return block;
}

/// What is known of the document; the last row stays with what follows.
std::vector<Block> dataBlocks(const BlockMaker &make, const ReportDocument &document)
{
    std::vector<Block> blocks;
    for (const Fact &fact : documentFacts(make.words(), document))
        blocks.push_back(make.row(fact));
    blocks.front().spaceBefore = PdfStyle::pt(8);
    keepTogether(blocks);
    return blocks;
}

std::vector<Block> documentBlocks(const BlockMaker &make, const ReportDocument &document)
{
    std::vector<Block> blocks;
    blocks.push_back(headingBlock(make, document.document));
    std::ranges::move(dataBlocks(make, document), std::back_inserter(blocks));
    const QString &abstract = document.document.abstract;
    for (const TextSpan &span : paragraphSpans(abstract)) {
        ParagraphText text =
            BlockMaker::text(abstract.sliced(span.start, span.length()), PdfStyle::serif(9.8));
        blocks.push_back(span.start == 0 ? make.labelled(make.words().phrase("Report", "Abstract"),
                                                         std::move(text), PdfStyle::pt(6))
                                         : make.single(std::move(text), PdfStyle::pt(4)));
    }
    return blocks;
}
} // namespace

Result<void> placeSources(PageFlow &flow, const BlockMaker &make, const Report &report,
                          const Progress &progress)
{
    std::vector<Block> blocks;
    blocks.push_back(make.wideHeading(make.words().phrase("Report", "Sources"), u"sources"_s));
    for (qsizetype i = 0; i < report.documents.size(); ++i) {
        if (progress && !progress(i, report.documents.size()))
            return std::unexpected(reportCancelled());
        std::ranges::move(documentBlocks(make, report.documents[i]), std::back_inserter(blocks));
        flow.place(blocks);
        blocks.clear();
    }
    flow.place(legendBlocks(make, report));
    return {};
}

} // namespace Postilla
