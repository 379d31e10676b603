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
        blocks.push_back(make.row(fact.label, fact.words));
    // The first names the article.
    blocks[first].cells.back().link = documentTarget(placed.document->document);
    blocks[first].spaceBefore = PdfStyle::pt(5);
    for (std::size_t i = first; i + 1 < blocks.size(); ++i)
        blocks[i].keepWithNext = true;
    // a short quote stays on one page with what is said of it
    Block &quote = blocks[first - 1];
    quote.keepWithNext = quote.cells.back().paragraph.lineCount() <= shortQuoteLines;
}

void dressOpening(Block &opening, const ReportClaim &claim, bool hasAnnex)
{
    opening.spaceBefore = PdfStyle::pt(20);
    opening.target = claimTarget(claim.claim);
    opening.outlineLevel = 2;
    opening.outlineTitle = claim.number + u"  "_s + shortText(claim);
    if (hasAnnex && claim.inCurrentText)
        opening.cells.front().link = annexTarget(claim.claim);
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

std::vector<Block> legendBlocks(const BlockMaker &make)
{
    const ReportWords &words = make.words();
    const std::array<std::pair<MentionKind, QString>, 4> kinds{{
        {MentionKind::Chip, words.phrase("Report", "chip")},
        {MentionKind::Figure, words.phrase("Report", "figure")},
        {MentionKind::Agency, words.phrase("Report", "government body or news agency")},
        {MentionKind::Company, words.phrase("Report", "company")},
    }};
    ParagraphText text = BlockMaker::text({}, PdfStyle::sans(8.5));
    for (const auto &[kind, name] : kinds) {
        Mention mark;
        mark.kind = kind;
        mark.span = {text.words.text.size(), text.words.text.size() + name.size()};
        text.words.mentions.append(mark);
        text.words.text += name + u"     "_s;
    }
    std::vector<Block> blocks;
    blocks.push_back(make.labelled(words.phrase("Report", "Marks"), std::move(text), PdfStyle::pt(16)));
    blocks.push_back(
        make.row(words.phrase("Report", "Quote"),
                 words.phrase("Report", "in black, beside the bar; what stands around it in grey")));
    blocks.push_back(make.row(
        words.phrase("Report", "Rating"),
        words.phrase("Report",
                     "reliability of the source, A (reliable) to F (cannot be judged), and credibility of "
                     "the information, 1 (confirmed) to 6 (cannot be judged), judged apart")));
    blocks.push_back(make.row(
        words.phrase("Report", "Likelihood"),
        words.phrase(
            "Report",
            "of a judgement, in the seven bands of ICD 203; the confidence in it is another thing")));
    blocks.push_back(make.row(
        words.phrase("Report", "Method"),
        words.phrase("Report",
                     "Mentions and figures are found by the program. A claim is what a person has made or "
                     "accepted; what the program has filled in is said to be proposed until a person "
                     "confirms it. Of near-copies, and of articles that credit one source, one origin is "
                     "counted.")));
    for (std::size_t at = 0; at + 1 < blocks.size(); ++at)
        blocks[at].keepWithNext = true;
    return blocks;
}

} // namespace Postilla
