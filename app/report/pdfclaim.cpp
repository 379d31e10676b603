// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfclaim.h"

#include "claim/claimcodes.h"
#include "report/pdftargets.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr int shortQuoteLines = 8;

ParagraphText numberText(const ReportClaim &claim)
{
    return BlockMaker::text(claim.number, PdfStyle::sans(9, QFont::DemiBold), PdfStyle::accent());
}

ParagraphText verdictText(const ReportWords &words, const ReportClaim &claim)
{
    return BlockMaker::text(ReportWords::verdictSign(claim.claim.verdict) + QChar(QChar::Nbsp) +
                                words.verdict(claim.claim.verdict),
                            PdfStyle::sans(7.5));
}

/// The marks inside the quote: around it they would only draw the eye away.
MarkedText quoteMarksOnly(MarkedText context, TextSpan quote)
{
    context.mentions.removeIf([&](const Mention &mention) { return !mention.span.overlaps(quote); });
    return context;
}

/// The context in grey with the quote in ink, a paragraph each; a bar stands beside the quote's lines.
std::vector<Block> quoteBlocks(const BlockMaker &make, const ReportClaim &claim)
{
    const MarkedText context = quoteMarksOnly(claim.context, claim.quoteInContext);
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

void appendJudgement(std::vector<Block> &blocks, const BlockMaker &make, const ReportClaim &reported)
{
    const ReportWords &words = make.words();
    const Claim &claim = reported.claim;
    const auto row = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            blocks.push_back(make.row(label, text));
    };
    const std::size_t first = blocks.size();
    row(words.phrase("Report", "Attribution"), words.attribution(claim));
    row(words.phrase("Report", "Hedge"), words.hedge(claim.hedge));
    if (claim.polarity == Polarity::Denied)
        row(words.phrase("Report", "Denial"), words.phrase("Report", "the source denies it"));
    row(words.phrase("Report", "Rating"), ratingText({claim.reliability, claim.credibility}));
    row(words.phrase("Report", "Rationale"), claim.rationale);
    if (claim.sourceError) {
        row(words.phrase("Report", "Source error"),
            claim.correctForm.isEmpty()
                ? words.phrase("Report", "[sic] the article is wrong here")
                : words.phrase("Report", "[sic] correct form: %1").arg(claim.correctForm));
    }
    row(words.phrase("Report", "Tags"), reported.tagPaths.join(u"  ·  "));
    row(words.phrase("Report", "Note"), claim.note);
    if (claim.madeBy != u"human")
        row(words.phrase("Report", "Proposed by"), words.proposedBy(claim));
    if (!reported.inCurrentText) {
        row(words.phrase("Report", "Text"),
            words.phrase("Report", "quoted from version %1 of the text, which has changed since")
                .arg(words.language().number(reported.versionNumber)));
    }
    if (blocks.size() == first)
        return;
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

std::vector<Block> claimBlocks(const BlockMaker &make, const ReportClaim &claim, bool hasAnnex)
{
    const ReportWords &words = make.words();
    const QString heading = claim.claim.summary.isEmpty() ? words.phrase("Report", "Claim without a summary")
                                                          : claim.claim.summary;
    const QColor color = claim.claim.summary.isEmpty() ? PdfStyle::grey() : PdfStyle::ink();
    std::vector<Block> blocks;
    blocks.push_back(make.beside(numberText(claim),
                                 BlockMaker::text(heading, PdfStyle::serif(11, QFont::DemiBold), color), 0));
    blocks.back().keepWithNext = true;
    std::ranges::move(quoteBlocks(make, claim), std::back_inserter(blocks));
    if (blocks.size() > 1) {
        Block &quote = blocks[1];
        quote.cells.emplace(quote.cells.begin(), verdictText(words, claim), make.style().labelLeft(),
                            make.style().labelWidth());
    }
    dressOpening(blocks.front(), claim, hasAnnex);
    appendJudgement(blocks, make, claim);
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
    for (Block &block : blocks)
        block.keepWithNext = true;
    return blocks;
}

QString shortText(const ReportClaim &claim)
{
    constexpr qsizetype longest = 150;
    QString text =
        (claim.claim.summary.isEmpty() ? claim.claim.anchor.quote.left(4 * longest) : claim.claim.summary)
            .simplified();
    if (text.size() <= longest)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longest);
    qsizetype end = space > longest / 2 ? space : longest;
    if (text[end].isLowSurrogate())
        --end;
    return text.left(end) + u'…';
}

} // namespace Postilla
