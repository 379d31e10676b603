// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfjudgements.h"

#include "report/judgementfacts.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A line with its facts below, on one page where it fits.
std::vector<Block> lineWithFacts(const BlockMaker &make, Block line, const QList<Fact> &facts)
{
    std::vector<Block> blocks;
    blocks.push_back(std::move(line));
    for (const Fact &fact : facts)
        blocks.push_back(make.row(fact.label, fact.words));
    for (std::size_t at = 0; at + 1 < blocks.size(); ++at)
        blocks[at].keepWithNext = true;
    return blocks;
}

std::vector<Block> questionBlocks(const BlockMaker &make, const ReportQuestion &question)
{
    const QString text = questionText(make.words(), question.question);
    Block line = make.single(BlockMaker::text(text, PdfStyle::serif(11, QFont::DemiBold), PdfStyle::accent()),
                             PdfStyle::pt(12));
    std::vector<Block> blocks = lineWithFacts(make, std::move(line), questionFacts(make.words(), question));
    blocks.back().keepWithNext = !question.judgements.isEmpty();
    return blocks;
}

std::vector<Block> judgementBlocks(const BlockMaker &make, const ReportJudgement &judgement, qsizetype number)
{
    const QString label =
        make.words().phrase("Report", "Judgement %1").arg(make.words().language().number(number));
    Block line = make.labelled(label, BlockMaker::text(judgement.judgement.statement, PdfStyle::serif(10.5)),
                               PdfStyle::pt(8));
    return lineWithFacts(make, std::move(line), judgementFacts(make.words(), judgement));
}

} // namespace

void placeJudgements(PageFlow &flow, const BlockMaker &make, const Report &report)
{
    if (report.questions.isEmpty())
        return;
    std::vector<Block> opening;
    Block heading =
        make.partHeading(make.words().phrase("Report", "Questions and judgements"), u"judgements"_s);
    heading.cells.front().left = make.style().labelLeft();
    heading.keepWithNext = true;
    opening.push_back(std::move(heading));
    qsizetype number = 0;
    for (const ReportQuestion &question : report.questions) {
        std::ranges::move(questionBlocks(make, question), std::back_inserter(opening));
        for (const ReportJudgement &judgement : question.judgements)
            std::ranges::move(judgementBlocks(make, judgement, ++number), std::back_inserter(opening));
    }
    flow.place(opening);
}

} // namespace Postilla
