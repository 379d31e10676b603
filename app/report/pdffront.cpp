// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdffront.h"

#include "report/brief.h"
#include "report/pdftargets.h"
#include "report/reportfacts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

std::vector<Block> titleBlocks(const BlockMaker &make, const Report &report)
{
    const ReportWords &words = make.words();
    std::vector<Block> blocks;
    blocks.push_back(make.single(
        BlockMaker::text(reportKicker(words, report), PdfStyle::sans(9, QFont::DemiBold), PdfStyle::accent()),
        0));
    ParagraphText title = BlockMaker::text(report.request.library, PdfStyle::serif(22, QFont::DemiBold));
    title.leading = 1.22;
    blocks.push_back(make.single(std::move(title), PdfStyle::pt(4)));
    blocks.back().outlineLevel = 1;
    blocks.back().outlineTitle = words.phrase("Report", "In brief");

    qreal space = PdfStyle::pt(12);
    for (const Fact &fact : reportFacts(words, report)) {
        blocks.push_back(make.labelled(fact.label, BlockMaker::text(fact.words, PdfStyle::sans(9)), space));
        space = PdfStyle::pt(1.5);
    }
    return blocks;
}

QString withNumbers(const BriefLine &line)
{
    return line.claims.isEmpty() ? line.words : u"%1 [%2]"_s.arg(line.words, line.claims.join(u", "_s));
}

/// The label on the left, the lines on the right, as many as a box shows.
class BoxMaker
{
public:
    BoxMaker(const BlockMaker &make, const Report &report)
        : m_make(make)
        , m_claims(claimsByNumber(report))
    {
    }

    std::vector<Block> blocks(const BriefBox &box)
    {
        m_blocks.clear();
        m_used = 0;
        add(box.title, box.lines.isEmpty() ? BriefLine{box.nothing} : box.lines.front(),
            box.lines.isEmpty() ? PdfStyle::grey() : PdfStyle::ink());
        qsizetype shown = 1;
        while (shown < box.lines.size() && add({}, box.lines[shown], PdfStyle::ink()))
            ++shown;
        if (const QString more = moreBelow(m_make.words(), box.lines.size() - shown); !more.isEmpty())
            m_blocks.push_back(
                m_make.single(BlockMaker::text(more, PdfStyle::sans(8), PdfStyle::grey()), PdfStyle::pt(2)));
        m_blocks.front().spaceBefore = PdfStyle::pt(13);
        m_blocks.front().ruleAbove = true;
        m_blocks.front().labelHangs = m_blocks.front().cells.front().paragraph.height() <= linesHeight();
        for (std::size_t at = 0; at + 1 < m_blocks.size(); ++at)
            m_blocks[at].keepWithNext = true;
        return std::move(m_blocks);
    }

private:
    /// False, and nothing added, where the box would be fuller than it may be; its first line always goes in.
    bool add(const QString &title, const BriefLine &line, const QColor &color)
    {
        ParagraphText text = BlockMaker::text(withNumbers(line), PdfStyle::serif(9.8), color);
        text.leading = 1.35;
        Block block = m_make.labelled(title, std::move(text), PdfStyle::pt(3));
        BlockCell &cell = block.cells.back();
        m_used += cell.paragraph.lineCount();
        if (m_used > linesOfABox && !m_blocks.empty())
            return false;
        if (const auto claim = m_claims.constFind(line.claims.value(0)); claim != m_claims.cend())
            cell.link = claimTarget(claim->claim->claim);
        m_blocks.push_back(std::move(block));
        return true;
    }

    qreal linesHeight() const
    {
        qreal height = 0;
        for (const Block &block : m_blocks)
            height += block.cells.back().paragraph.height();
        return height;
    }

    const BlockMaker &m_make;
    QHash<QString, PlacedClaim> m_claims;
    std::vector<Block> m_blocks;
    int m_used = 0;
};

std::vector<Block> footBlocks(const BlockMaker &make, const Report &report)
{
    std::vector<Block> blocks;
    blocks.push_back(make.single(BlockMaker::text(briefFoot(make.words(), report.counts),
                                                  PdfStyle::sans(9, QFont::DemiBold), PdfStyle::accent()),
                                 PdfStyle::pt(14)));
    blocks.back().ruleAbove = true;
    for (const Fact &fact : caveats(make.words(), report.counts))
        blocks.push_back(make.row(fact.label, fact.words));
    return blocks;
}

} // namespace

void placeFront(PageFlow &flow, const BlockMaker &make, const Report &report,
                const QList<Contrast> &contrasts)
{
    flow.place(titleBlocks(make, report));
    BoxMaker boxes(make, report);
    for (const BriefBox &box : briefBoxes(make.words(), report, contrasts))
        flow.place(boxes.blocks(box));
    flow.place(footBlocks(make, report));
}

} // namespace Postilla
