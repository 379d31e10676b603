// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfcontrasts.h"

#include "report/figurewords.h"
#include "report/pdftable.h"
#include "report/pdftargets.h"
#include "report/reportcancelled.h"
#include "report/reportfacts.h"
#include "report/steps.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A longer context would push its neighbour off the page: then the quote stands alone.
constexpr qsizetype longestContext = 700;

MarkedText quoteOf(const ReportClaim &claim)
{
    const MarkedText context = quoteMarksOnly(claim);
    MarkedText text = context.text.size() <= longestContext ? context : sliced(context, claim.quoteInContext);
    if (text.text.size() > longestContext)
        return {shortText(claim), {}};
    text.text.replace(u'\n', u' '); // of one length, so the marks stay where they are
    return text;
}

class SideBySide
{
public:
    explicit SideBySide(const BlockMaker &make)
        : m_make(make)
        , m_gap(PdfStyle::mm(8))
        , m_left(make.style().labelLeft())
        , m_width((make.style().right() - m_left - m_gap) / 2)
    {
    }

    std::vector<Block> blocks(const Contrast &contrast) const
    {
        std::vector<Block> blocks;
        blocks.push_back(m_make.wide(
            BlockMaker::text(kindText(m_make.words(), contrast), PdfStyle::sans(9, QFont::DemiBold)),
            PdfStyle::pt(14)));
        if (!contrast.why.isEmpty())
            blocks.push_back(m_make.wide(BlockMaker::text(contrast.why, PdfStyle::sans(9)), PdfStyle::pt(2)));
        blocks.push_back(
            both(heading(*contrast.one.claim), heading(*contrast.other.claim), contrast, PdfStyle::pt(6)));
        blocks.push_back(
            both(quote(*contrast.one.claim), quote(*contrast.other.claim), contrast, PdfStyle::pt(3)));
        blocks.push_back(
            both(signatureText(contrast.one), signatureText(contrast.other), contrast, PdfStyle::pt(3)));
        keepTogether(blocks);
        blocks.front().ruleAbove = true;
        return blocks;
    }

private:
    Block both(ParagraphText one, ParagraphText other, const Contrast &contrast, qreal space) const
    {
        Block block;
        block.cells.emplace_back(std::move(one), m_left, m_width);
        block.cells.back().link = claimTarget(contrast.one.claim->number);
        block.cells.emplace_back(std::move(other), m_left + m_width + m_gap, m_width);
        block.cells.back().link = claimTarget(contrast.other.claim->number);
        block.spaceBefore = space;
        return block;
    }

    static ParagraphText heading(const ReportClaim &claim)
    {
        return BlockMaker::text(claim.number, PdfStyle::sans(9, QFont::DemiBold), PdfStyle::accent());
    }

    static ParagraphText quote(const ReportClaim &claim)
    {
        ParagraphText text;
        text.words = quoteOf(claim);
        text.font = PdfStyle::serif(9.5);
        text.color = PdfStyle::ink();
        text.leading = 1.38;
        return text;
    }

    ParagraphText signatureText(const PlacedClaim &placed) const
    {
        return BlockMaker::text(signature(m_make.words(), placed), PdfStyle::sans(7.5), PdfStyle::grey());
    }

    const BlockMaker &m_make;
    qreal m_gap;
    qreal m_left;
    qreal m_width;
};

void placeNote(PageFlow &flow, const BlockMaker &make, const QString &note)
{
    if (note.isEmpty())
        return;
    std::vector<Block> blocks;
    blocks.push_back(
        make.single(BlockMaker::text(note, PdfStyle::sans(7.5), PdfStyle::grey()), PdfStyle::pt(4)));
    blocks.back().cells.front().left = make.style().labelLeft();
    flow.place(blocks);
}

} // namespace

Result<void> placeContrasts(PageFlow &flow, const BlockMaker &make, const QList<Contrast> &contrasts,
                            const Progress &progress)
{
    Steps steps(progress, contrasts.size());
    std::vector<Block> blocks;
    blocks.push_back(
        make.wideHeading(make.words().phrase("Report", "In contrast or in tension"), u"contrasts"_s));
    const SideBySide sides(make);
    for (const Contrast &contrast : contrasts) {
        if (!steps.next())
            return std::unexpected(reportCancelled());
        std::ranges::move(sides.blocks(contrast), std::back_inserter(blocks));
        flow.place(blocks);
        blocks.clear();
    }
    return {};
}

Result<void> placeFigures(PageFlow &flow, const BlockMaker &make, const Report &report,
                          const Progress &progress)
{
    const ReportWords &words = make.words();
    const PdfStyle &style = make.style();
    const qreal left = style.labelLeft();
    const QList<FigureRow> rows = figureRows(words, report);
    {
        PdfTable table(flow, make,
                       {left, left + PdfStyle::mm(17), left + PdfStyle::mm(49), left + PdfStyle::mm(75),
                        style.right() - PdfStyle::mm(52), style.right() - PdfStyle::mm(26)});
        table.setHead(make.wideHeading(words.phrase("Report", "Figures"), u"figures"_s),
                      figureHeaders(words));
        Steps steps(progress, rows.size());
        for (const FigureRow &row : rows) {
            if (!steps.next())
                return std::unexpected(reportCancelled());
            table.addRow(row.cells, claimTarget(row.claim->number));
        }
    }
    placeNote(flow, make, proposedNote(words, rows));
    return {};
}

} // namespace Postilla
