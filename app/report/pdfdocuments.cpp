// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfdocuments.h"

#include "report/pdfclaim.h"
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
        BlockMaker::text(words.language().number(document.number), PdfStyle::serif(16), PdfStyle::accent());
    ParagraphText title = BlockMaker::text(titleOf(words, document), PdfStyle::serif(16, QFont::DemiBold));
    title.leading = 1.28;
    Block block = make.beside(std::move(number), std::move(title), PdfStyle::pt(34));
    block.ruleAbove = true;
    block.keepWithNext = true;
    block.target = documentTarget(document);
    block.outlineLevel = 1;
    block.outlineTitle = titleOf(words, document).simplified();
    return block;
}

/// What is known of the document; the last row stays with what follows.
std::vector<Block> dataBlocks(const BlockMaker &make, const ReportDocument &document)
{
    std::vector<Block> blocks;
    for (const Fact &fact : documentFacts(make.words(), document)) {
        blocks.push_back(make.row(fact.label, fact.words));
        blocks.back().keepWithNext = true;
    }
    blocks.front().spaceBefore = PdfStyle::pt(8);
    blocks.back().keepWithNext = false;
    return blocks;
}

std::vector<Block> headBlocks(const BlockMaker &make, const ReportDocument &document)
{
    std::vector<Block> blocks;
    blocks.push_back(headingBlock(make, document.document));
    std::ranges::move(dataBlocks(make, document), std::back_inserter(blocks));
    const QString &abstract = document.document.abstract;
    for (const TextSpan &span : paragraphSpans(abstract)) {
        ParagraphText text =
            BlockMaker::text(abstract.sliced(span.start, span.length()), PdfStyle::serif(10.5));
        blocks.push_back(span.start == 0 ? make.labelled(make.words().phrase("Report", "Abstract"),
                                                         std::move(text), PdfStyle::pt(12))
                                         : make.single(std::move(text), PdfStyle::pt(5)));
    }
    if (document.claims.isEmpty()) {
        blocks.push_back(
            make.single(BlockMaker::text(make.words().phrase("Report", "No claims in this document."),
                                         PdfStyle::sans(8.5), PdfStyle::grey()),
                        PdfStyle::pt(12)));
    }
    return blocks;
}

void placeDocument(PageFlow &flow, const BlockMaker &make, const ReportDocument &document, bool hasAnnex,
                   bool &legendShown)
{
    std::vector<Block> blocks = headBlocks(make, document);
    for (const ReportClaim &claim : document.claims) {
        // what is known of a document never stands alone at the foot of a page
        if (!blocks.empty())
            blocks.back().keepWithNext = true;
        if (!std::exchange(legendShown, true))
            std::ranges::move(legendBlocks(make), std::back_inserter(blocks));
        std::ranges::move(claimBlocks(make, claim, hasAnnex), std::back_inserter(blocks));
        flow.place(blocks);
        blocks.clear();
    }
    flow.place(blocks);
}
} // namespace

Result<void> placeDocuments(PageFlow &flow, const BlockMaker &make, const Report &report,
                            const Progress &progress)
{
    bool legendShown = false;
    for (qsizetype i = 0; i < report.documents.size(); ++i) {
        if (progress && !progress(i, report.documents.size()))
            return std::unexpected(reportCancelled());
        placeDocument(flow, make, report.documents[i], report.request.fullText, legendShown);
    }
    return {};
}

} // namespace Postilla
