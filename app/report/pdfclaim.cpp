// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfclaim.h"

#include "report/pdftargets.h"
#include "report/reportfacts.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr int shortQuoteLines = 8;

ParagraphText numberText(const ReportClaim &claim)
{
    return BlockMaker::text(claim.number, PdfStyle::sans(9, QFont::DemiBold), PdfStyle::accent());
}

/// The context in grey with the quote in ink, a paragraph each; a bar stands beside the quote's lines.
std::vector<Block> quoteBlocks(const BlockMaker &make, const ReportClaim &claim)
{
    const MarkedText context = quoteMarksOnly(claim);
    std::vector<Block> blocks;
    for (const TextSpan &span : paragraphSpans(context.text)) {
        ParagraphText text;
        text.words = sliced(context, span);
        text.font = PdfStyle::serif(9.8);
        text.color = PdfStyle::grey();
        const TextSpan quote = claim.quoteInContext.intersected(span).moved(-span.start);
        if (!quote.isEmpty())
            text.recolor(quote, PdfStyle::ink());
        blocks.push_back(make.single(std::move(text), PdfStyle::pt(4)));
        blocks.back().barred = quote;
    }
    return blocks;
}

void appendFacts(std::vector<Block> &blocks, const BlockMaker &make, const PlacedClaim &placed)
{
    const std::size_t first = blocks.size();
    for (const Fact &fact : claimFacts(make.words(), placed))
        blocks.push_back(make.row(fact));
    blocks[first].spaceBefore = PdfStyle::pt(5);
    keepTogether(std::span(blocks).subspan(first));
    // a short quote stays on one page with what is said of it
    Block &quote = blocks[first - 1];
    quote.keepWithNext = quote.cells.back().paragraph.lineCount() <= shortQuoteLines;
}

void dressOpening(Block &opening, const ReportClaim &claim, bool hasAnnex)
{
    opening.spaceBefore = PdfStyle::pt(20);
    opening.target = claimTarget(claim.number);
    opening.outlineLevel = 2;
    opening.outlineTitle = claim.number + u"  "_s + shortText(claim);
    if (hasAnnex && claim.inCurrentText)
        opening.cells.front().link = annexTarget(claim.number);
}
} // namespace

std::vector<Block> claimBlocks(const BlockMaker &make, const PlacedClaim &placed, bool hasAnnex)
{
    const ReportClaim &claim = *placed.claim;
    const ReportWords &words = make.words();
    const QString heading = summaryOf(words, claim.claim);
    const QColor color = claim.claim.summary.isEmpty() ? PdfStyle::grey() : PdfStyle::ink();
    std::vector<Block> blocks;
    blocks.push_back(make.beside(numberText(claim),
                                 BlockMaker::text(heading, PdfStyle::serif(11, QFont::DemiBold), color), 0));
    blocks.back().keepWithNext = true;
    std::ranges::move(quoteBlocks(make, claim), std::back_inserter(blocks));
    if (blocks.size() > 1) {
        Block &quote = blocks[1];
        quote.cells.emplace(quote.cells.begin(),
                            BlockMaker::text(verdictText(words, claim.claim.verdict), PdfStyle::sans(7.5)),
                            make.style().labelLeft(), make.style().labelWidth());
    }
    dressOpening(blocks.front(), claim, hasAnnex);
    appendFacts(blocks, make, placed);
    return blocks;
}

} // namespace Postilla
